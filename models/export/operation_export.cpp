// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/operation_export.h"

#include "core/domain/outside_text.h"
#include "models/export/export_words.h"
#include "models/refunds/operation_row_words.h"
#include "models/words/joined_text.h"
#include "models/words/status_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct OperationExportWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OperationExport)
};

using Type = TableColumn::Type;

QList<TableColumn> operationColumnsIn(const QTimeZone &zone)
{
    //: Title of a column, as are the next ones
    return {{momentTitle(OperationExportWords::tr("When"), zone), Type::Moment},
            //: The number of the customer's order
            {OperationExportWords::tr("Order"), Type::Text},
            {amountTitle(OperationExportWords::tr("Requested")), Type::Amount},
            {amountTitle(OperationExportWords::tr("Processed")), Type::Amount},
            {currencyTitle(), Type::Text},
            {OperationExportWords::tr("Status"), Type::Text},
            {OperationExportWords::tr("Parts"), Type::Text},
            {OperationExportWords::tr("Partner references"), Type::Text},
            {OperationExportWords::tr("Partner answers"), Type::Text},
            {momentTitle(OperationExportWords::tr("Updated"), zone), Type::Moment},
            {OperationExportWords::tr("Order lines"), Type::Text},
            {OperationExportWords::tr("Merchant reference"), Type::Text},
            {OperationExportWords::tr("Reason"), Type::Text},
            {OperationExportWords::tr("Note"), Type::Text},
            //: Who did it
            {OperationExportWords::tr("By"), Type::Text},
            {momentTitle(OperationExportWords::tr("Reviewed"), zone), Type::Moment},
            {OperationExportWords::tr("Reviewed by"), Type::Text},
            {OperationExportWords::tr("Review note"), Type::Text},
            {OperationExportWords::tr("Operation"), Type::Text},
            {OperationExportWords::tr("Payment"), Type::Text}};
}

/// "illicado giftcard 10.00 Success; dalenys creditcard 5.00 Failure".
QString partsOf(const OperationRow &row, const QLocale &locale)
{
    QStringList parts;
    for (const OperationPart &part : row.parts)
        parts.append(u"%1 %2 %3 %4"_s.arg(part.solution.partner, part.solution.method,
                                          editableAmount(part.amount, locale),
                                          operationStatusText(part.status)));
    return wholeText(sideBySide(parts));
}

QString partnerReferences(const OperationRow &row)
{
    QStringList references;
    for (const OperationPart &part : row.parts) {
        if (!part.reference.isEmpty())
            references.append(part.reference);
    }
    return wholeText(references.join("; "_L1)); // taken apart by programs, whatever the language
}

std::array<TableValue, 20> operationCellsOf(const OperationRow &row, const QLocale &locale)
{
    const Review review = row.review.value_or(Review());
    return {row.createdAt,
            wholeText(row.order),
            row.requested,
            row.processed,
            row.requested.currency().code(),
            operationStatusText(row.status),
            partsOf(row, locale),
            partnerReferences(row),
            wholeText(partnerAnswersText(row)),
            lastUpdate(row),
            wholeText(row.lines),
            wholeText(row.reference),
            row.reason,
            row.note,
            wholeText(personText(row.who, {})),
            review.at,
            review.who,
            review.note,
            wholeText(row.operation.text()),
            wholeText(row.payment.text())};
}

} // namespace

ExportPlan operationExport(const OperationFilter &filter, const OperationOrder &order,
                           const QDateTime &now, const QTimeZone &zone, const AccountNames &names)
{
    ExportPlan plan;
    plan.columns = operationColumnsIn(zone);
    const bool isOfSeveral = !filter.beside.isEmpty();
    if (isOfSeveral)
        plan.columns.prepend({OperationExportWords::tr("Account"), Type::Text});
    plan.find = [filter, order, now](Catalogue &catalogue) {
        return catalogue.operations().search(filter, order, now);
    };
    plan.read = [isOfSeveral, names](Catalogue &catalogue, const QList<qint64> &rows,
                                     const QLocale &locale) {
        if (isOfSeveral) {
            return readPortion(catalogue.operations(), rows,
                               [locale, names](const OperationRow &row) {
                                   return withCellBefore(wholeText(nameIn(names, row.account)),
                                                         operationCellsOf(row, locale));
                               });
        }
        return readPortion(catalogue.operations(), rows, [locale](const OperationRow &row) {
            return operationCellsOf(row, locale);
        });
    };
    return plan;
}

} // namespace counterfoil
