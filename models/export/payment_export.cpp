// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/payment_export.h"

#include "models/export/export_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::PaymentExport)
};

using Type = TableColumn::Type;

QList<TableColumn> columnsIn(const QTimeZone &zone)
{
    return {{Words::tr("Order"), Type::Text},
            {Words::tr("Customer"), Type::Text},
            {momentTitle(Words::tr("Created"), zone), Type::Moment},
            {Words::tr("State"), Type::Text},
            {amountTitle(Words::tr("Amount")), Type::Amount},
            {currencyTitle(), Type::Text},
            {Words::tr("Partners"), Type::Text},
            {Words::tr("Card (last four digits)"), Type::Text},
            {momentTitle(Words::tr("Last seen"), zone), Type::Moment},
            {Words::tr("Version"), Type::Count},
            {Words::tr("Payment"), Type::Text}};
}

QString stateText(const PaymentRow &row)
{
    QString text;
    for (const PaymentState state : row.states) {
        if (!text.isEmpty())
            text += ", "_L1;
        text += wordOf(state);
        if (state == PaymentState::AuthorisationUnknown)
            text += u' ' + row.authorisationWord;
    }
    return text;
}

std::array<TableValue, 11> cellsOf(const PaymentRow &row)
{
    return {row.order,
            row.customer,
            row.createdAt,
            stateText(row),
            row.amount,
            row.amount.currency().code(),
            row.partners.join(", "_L1),
            row.card,
            row.seenAt,
            row.version,
            row.payment.text()};
}

} // namespace

ExportPlan paymentExport(const SearchQuery &query, const SearchOrder &order,
                         const PersonalDataPolicy &policy, const QTimeZone &zone)
{
    ExportPlan plan;
    plan.columns = columnsIn(zone);
    plan.find = [query, order, policy](CatalogueFile &file, const Cancel &cancel) {
        return file.paymentRows(query, order, policy, cancel);
    };
    plan.read = readBy(&CatalogueFile::payments, &cellsOf);
    return plan;
}

} // namespace counterfoil
