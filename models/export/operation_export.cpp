// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/operation_export.h"

#include "models/export/export_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OperationExport)
};

using Type = TableColumn::Type;

QList<TableColumn> columnsIn(const QTimeZone &zone)
{
    return {{momentTitle(Words::tr("When"), zone), Type::Moment},
            {Words::tr("Order"), Type::Text},
            {amountTitle(Words::tr("Requested")), Type::Amount},
            {amountTitle(Words::tr("Processed")), Type::Amount},
            {currencyTitle(), Type::Text},
            {Words::tr("Status"), Type::Text},
            {Words::tr("Parts"), Type::Text},
            {Words::tr("Partner references"), Type::Text},
            {Words::tr("Merchant reference"), Type::Text},
            {Words::tr("Reason"), Type::Text},
            {Words::tr("Note"), Type::Text},
            {Words::tr("By"), Type::Text},
            {momentTitle(Words::tr("Reviewed"), zone), Type::Moment},
            {Words::tr("Reviewed by"), Type::Text},
            {Words::tr("Review note"), Type::Text},
            {Words::tr("Operation"), Type::Text},
            {Words::tr("Payment"), Type::Text}};
}

/// "illicado giftcard 10.00 SUCCESS; dalenys creditcard 5.00 FAILURE": the same in every language.
QString partsOf(const OperationRow &row)
{
    QStringList parts;
    for (const OperationPart &part : row.parts)
        parts.append(u"%1 %2 %3 %4"_s.arg(part.solution.partner, part.solution.method,
                                          editableAmount(part.amount, QLocale::c()), part.status));
    return parts.join("; "_L1);
}

QString partnerReferences(const OperationRow &row)
{
    QStringList references;
    for (const OperationPart &part : row.parts) {
        if (!part.reference.isEmpty())
            references.append(part.reference);
    }
    return references.join("; "_L1);
}

std::array<TableValue, 17> cellsOf(const OperationRow &row)
{
    const Review review = row.review.value_or(Review());
    return {row.createdAt,
            row.order,
            row.requested,
            row.processed,
            row.requested.currency().code(),
            row.status.text(),
            partsOf(row),
            partnerReferences(row),
            row.reference,
            row.reason,
            row.note,
            row.who,
            review.at,
            review.who,
            review.note,
            row.operation.text(),
            row.payment.text()};
}

} // namespace

ExportPlan operationExport(const OperationFilter &filter, const OperationOrder &order,
                           const QDateTime &now, const QTimeZone &zone)
{
    ExportPlan plan;
    plan.columns = columnsIn(zone);
    plan.find = [filter, order, now](CatalogueFile &file, const Cancel &cancel) {
        return file.operationRows(filter, order, now, cancel);
    };
    plan.read = readBy(&CatalogueFile::operations, &cellsOf);
    return plan;
}

} // namespace counterfoil
