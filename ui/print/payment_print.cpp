// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/payment_print.h"

#include "models/operation_words.h"
#include "models/time_text.h"
#include "ui/payment_state_look.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::PaymentPrint)
};

using Column = PrintSheet::Column;

QString stateText(const Payment &payment)
{
    QStringList texts;
    for (const StatusLook &look : paymentLooks(payment))
        texts.append(look.word);
    return texts.join(", "_L1);
}

QString cardText(const Payment &payment)
{
    const QString lastFour = payment.lastFourDigits();
    return lastFour.isEmpty() ? QString() : u"•••• "_s + lastFour;
}

void addSums(PrintSheet &sheet, const Payment &payment, const QLocale &locale)
{
    const Amounts &amounts = payment.amounts;
    const auto row = [&locale](const QString &title, Money money) {
        return QStringList{title, formatMoney(money, locale)};
    };
    sheet.addHeading(Words::tr("Sums"));
    sheet.addTable({{Words::tr("What"), 3}, {Words::tr("Amount"), 2, true}},
                   {row(Words::tr("Authorised"), amounts.totalAuthorised),
                    row(Words::tr("Captured"), amounts.totalCaptured),
                    row(Words::tr("Refunded"), amounts.totalRefunded),
                    row(Words::tr("Voided"), amounts.totalVoided),
                    row(Words::tr("Available to capture"), amounts.availableToCapture),
                    row(Words::tr("Available to refund"), amounts.availableToRefund),
                    row(Words::tr("Available to void"), amounts.availableToVoid)});
}

void addSplit(PrintSheet &sheet, const Payment &payment, const QLocale &locale)
{
    if (payment.split.empty())
        return;
    QList<QStringList> rows;
    for (const SplitItem &item : payment.split)
        rows.append(
            {item.solution.partner, item.solution.method, formatMoney(item.amount, locale)});
    sheet.addHeading(Words::tr("Split"));
    sheet.addTable(
        {{Words::tr("Partner"), 2}, {Words::tr("Method"), 2}, {Words::tr("Amount"), 2, true}},
        rows);
}

QStringList partRow(const PartnerTransaction &part, const QLocale &locale)
{
    return {u"    "_s + part.solution.partner + u' ' + part.solution.method,
            mediumTime(part.createdAt.local(), locale), formatMoney(part.amount, locale),
            part.status, part.partnerReference};
}

void addOperations(PrintSheet &sheet, const Payment &payment, const QLocale &locale)
{
    QList<QStringList> rows;
    rows.append({Words::tr("Authorisation"), mediumTime(payment.createdAt.local(), locale),
                 formatMoney(payment.amounts.totalAuthorised, locale),
                 payment.authorisation.status.text(), QString()});
    for (const PartnerTransaction &part : payment.authorisation.partnerTransactions)
        rows.append(partRow(part, locale));
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        for (const Operation &operation : payment.operations(kind)) {
            rows.append({operationTitle(kind), mediumTime(operation.createdAt.local(), locale),
                         formatMoney(operation.amount, locale), operation.status.text(),
                         operation.merchantReference});
            for (const PartnerTransaction &part : operation.partnerTransactions)
                rows.append(partRow(part, locale));
        }
    }
    sheet.addHeading(Words::tr("What happened"));
    sheet.addTable({{Words::tr("What"), 3},
                    {Words::tr("When"), 3},
                    {Words::tr("Amount"), 2, true},
                    {Words::tr("Status"), 2},
                    {Words::tr("Reference"), 3}},
                   rows);
}

void addLines(PrintSheet &sheet, const Payment &payment, const QLocale &locale)
{
    QList<QStringList> rows;
    if (payment.order) {
        for (const Shipment &shipment : payment.order->shipments) {
            for (const ItemLine &line : shipment.itemLines)
                rows.append({line.name, line.skuReference, locale.toString(line.quantity),
                             formatMoney(line.netAmount, locale)});
        }
    }
    if (rows.isEmpty())
        return;
    sheet.addHeading(Words::tr("Order lines"));
    sheet.addTable({{Words::tr("Name"), 5},
                    {Words::tr("Reference"), 3},
                    {Words::tr("Quantity"), 2, true},
                    {Words::tr("Amount"), 2, true}},
                   rows);
}

} // namespace

std::unique_ptr<PrintSheet> paymentSheet(const Payment &payment, const QString &account,
                                         const QDateTime &seenAt, const QLocale &locale)
{
    auto sheet = std::make_unique<PrintSheet>(
        Words::tr("Payment %1").arg(payment.displayReference()),
        Words::tr("%1, as of %2").arg(account, mediumTime(seenAt.toLocalTime(), locale)));
    const Customer customer = payment.customer.value_or(Customer());
    sheet->addFacts({{Words::tr("Amount"), formatMoney(payment.amount, locale)},
                     {Words::tr("State"), stateText(payment)},
                     {Words::tr("Order"), payment.orderReference},
                     {Words::tr("Payment"), payment.id.text()},
                     {Words::tr("Session"), payment.clientSessionId.text()},
                     {Words::tr("Created"), longTime(payment.createdAt.local(), locale)},
                     {Words::tr("Customer"), customer.fullName()},
                     {Words::tr("E-mail"), customer.email},
                     {Words::tr("Card"), cardText(payment)}});
    addSums(*sheet, payment, locale);
    addSplit(*sheet, payment, locale);
    addOperations(*sheet, payment, locale);
    addLines(*sheet, payment, locale);
    return sheet;
}

} // namespace counterfoil
