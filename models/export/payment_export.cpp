// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/payment_export.h"

#include "core/domain/outside_text.h"
#include "models/export/export_words.h"
#include "models/words/payment_row_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct PaymentExportWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::PaymentExport)
};

using Type = TableColumn::Type;

QList<TableColumn> paymentColumnsIn(const QTimeZone &zone)
{
    //: Title of a column, as are the next ones: the number of the customer's order
    return {{PaymentExportWords::tr("Order"), Type::Text},
            {PaymentExportWords::tr("Customer"), Type::Text},
            {momentTitle(PaymentExportWords::tr("Created"), zone), Type::Moment},
            {PaymentExportWords::tr("State"), Type::Text},
            {amountTitle(PaymentExportWords::tr("Amount")), Type::Amount},
            {currencyTitle(), Type::Text},
            {amountTitle(PaymentExportWords::tr("Captured")), Type::Amount},
            {amountTitle(PaymentExportWords::tr("Refunded")), Type::Amount},
            {amountTitle(PaymentExportWords::tr("Available to refund")), Type::Amount},
            {PaymentExportWords::tr("Partners"), Type::Text},
            {PaymentExportWords::tr("Card (last four digits)"), Type::Text},
            {momentTitle(PaymentExportWords::tr("Last seen"), zone), Type::Moment},
            {PaymentExportWords::tr("Version"), Type::Count},
            {PaymentExportWords::tr("Payment"), Type::Text},
            {PaymentExportWords::tr("Time zone"), Type::Text}};
}

std::array<TableValue, 15> paymentCellsOf(const PaymentRow &row, const QString &zone)
{
    return {wholeText(row.order),
            wholeText(row.customer),
            row.createdAt,
            stateText(row),
            row.amount,
            row.amount.currency().code(),
            row.sums.captured,
            row.sums.refunded,
            row.sums.available,
            wholeText(row.partners.join(", "_L1)),
            wholeText(row.card),
            row.seenAt,
            row.version,
            wholeText(row.payment.text()),
            zone};
}

} // namespace

ExportPlan paymentExport(const SearchQuery &query, const SearchOrder &order,
                         const PersonalDataPolicy &policy, const QTimeZone &zone,
                         const AccountNames &names)
{
    ExportPlan plan;
    plan.columns = paymentColumnsIn(zone);
    if (!names.isEmpty())
        plan.columns.prepend({PaymentExportWords::tr("Account"), Type::Text});
    plan.find = [query, order, policy](Catalogue &catalogue) {
        return catalogue.payments().search(query, order, policy);
    };
    // A file that is put beside another desk's says whose clocks it shows.
    plan.read = [zone = QString::fromLatin1(zone.id()),
                 names](Catalogue &catalogue, const QList<qint64> &rows, const QLocale &) {
        if (!names.isEmpty()) {
            return readPortion(catalogue.payments(), rows, [zone, names](const PaymentRow &row) {
                return withCellBefore(wholeText(nameIn(names, row.account)),
                                      paymentCellsOf(row, zone));
            });
        }
        return readPortion(catalogue.payments(), rows,
                           [zone](const PaymentRow &row) { return paymentCellsOf(row, zone); });
    };
    return plan;
}

} // namespace counterfoil
