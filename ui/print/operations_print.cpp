// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/operations_print.h"

#include "models/refunds/operation_row_words.h"
#include "models/words/status_text.h"
#include "models/words/time_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct OperationsPrintWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OperationsPrint)
};

QString titleOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return OperationsPrintWords::tr("Captures");
    case OperationKind::Refund:
        return OperationsPrintWords::tr("Refunds");
    case OperationKind::Void:
        return OperationsPrintWords::tr("Voids");
    }
    Q_UNREACHABLE();
}

void addTotals(PrintSheet &sheet, const OperationTotals &totals, const QLocale &locale)
{
    QList<QStringList> currencies;
    for (const CurrencyTotal &total : totals.currencies)
        currencies.append({total.requested.currency().code(), locale.toString(total.count),
                           formatAmount(total.requested, locale),
                           formatAmount(total.processed, locale)});
    sheet.addHeading(OperationsPrintWords::tr("Totals"));
    sheet.addTable({{OperationsPrintWords::tr("Currency"), 2},
                    {OperationsPrintWords::tr("Count"), 1, true},
                    {OperationsPrintWords::tr("Requested"), 2, true},
                    {OperationsPrintWords::tr("Processed"), 2, true}},
                   currencies);
    if (totals.partners.isEmpty())
        return;
    QList<QStringList> partners;
    for (const PartnerTotal &total : totals.partners)
        partners.append(
            {total.partner, locale.toString(total.count), formatMoney(total.amount, locale)});
    sheet.addHeading(OperationsPrintWords::tr("By partner"));
    sheet.addTable({{OperationsPrintWords::tr("Partner"), 3},
                    {OperationsPrintWords::tr("Count"), 1, true},
                    {OperationsPrintWords::tr("Processed"), 2, true}},
                   partners);
}

QStringList printedCells(const OperationRow &row, const QDateTime &now, const QLocale &locale)
{
    QStringList references{row.reference};
    for (const OperationPart &part : row.parts)
        references.append(part.reference);
    references.removeAll(QString());
    return {mediumTime(onClockOf(now, row.createdAt), locale),
            (row.order + u'\n' + row.lines).trimmed(), formatMoney(row.requested, locale),
            row.processed == row.requested ? QString() : formatMoney(row.processed, locale),
            operationStatusText(row.status), partsText(row, locale),
            (references << partnerAnswersText(row)).join(u'\n').trimmed(), row.reason,
            personText(row.who, {}),
            //: The person who reviewed it and the time
            row.review ? OperationsPrintWords::tr("%1 %2").arg(
                             row.review->who, mediumTime(onClockOf(now, row.review->at), locale))
                       : QString()};
}

} // namespace

std::unique_ptr<PrintSheet>
operationsSheet(OperationKind kind, const std::shared_ptr<const WholeOperations> &operations,
                const QString &account, const QString &scope, const QDateTime &now,
                const QLocale &locale, const AccountNames &names)
{
    auto sheet = std::make_unique<PrintSheet>(titleOf(kind), printNote(account, now, locale));
    if (!scope.isEmpty())
        sheet->addParagraph(scope);
    addTotals(*sheet, operations->totals, locale);
    const qsizetype rows = operations->rows.size();
    sheet->addHeading(OperationsPrintWords::tr("%n rows", nullptr, int(rows)));
    QList<PrintSheet::Column> columns{{OperationsPrintWords::tr("When"), 4},
                                      {OperationsPrintWords::tr("Order"), 4},
                                      {OperationsPrintWords::tr("Requested"), 3, true},
                                      {OperationsPrintWords::tr("Processed"), 3, true},
                                      {OperationsPrintWords::tr("Status"), 3},
                                      {OperationsPrintWords::tr("Parts"), 5},
                                      {OperationsPrintWords::tr("References"), 5},
                                      {OperationsPrintWords::tr("Reason"), 4},
                                      {OperationsPrintWords::tr("By"), 3},
                                      {OperationsPrintWords::tr("Reviewed"), 4}};
    if (!names.isEmpty())
        columns.prepend({OperationsPrintWords::tr("Account"), 3});
    sheet->addTable(columns, rows, [operations, now, locale, names](qsizetype row) {
        const OperationRow &printed = operations->rows[row];
        QStringList cells = printedCells(printed, now, locale);
        if (!names.isEmpty())
            cells.prepend(nameIn(names, printed.account));
        return cells;
    });
    return sheet;
}

} // namespace counterfoil
