// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/payment_print.h"

#include "core/domain/outside_text.h"
#include "core/domain/payer.h"
#include "models/operation/line_sentences.h"
#include "models/operation/operation_words.h"
#include "models/operation/solution_sums.h"
#include "models/words/customer_text.h"
#include "models/words/status_text.h"
#include "models/words/time_text.h"
#include "ui/theme/payment_state_look.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct PaymentPrintWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::PaymentPrint)
};

using Column = PrintSheet::Column;

QString printedState(const Payment &payment)
{
    QStringList texts;
    for (const StatusLook &look : paymentLooks(payment))
        texts.append(look.word);
    return texts.join(", "_L1);
}

QString cardText(const Payment &payment)
{
    const QString lastFour = payment.lastFourDigits();
    return lastFour.isEmpty() ? QString() : u"•••• "_s + shownText(lastFour);
}

void addSums(PrintSheet &sheet, const Payment &payment, const QLocale &locale)
{
    const Amounts &amounts = payment.amounts;
    const auto row = [&locale](const QString &title, Money money) {
        return QStringList{title, formatMoney(money, locale)};
    };
    sheet.addHeading(PaymentPrintWords::tr("Totals"));
    sheet.addTable({{PaymentPrintWords::tr("What"), 3}, {PaymentPrintWords::tr("Amount"), 2, true}},
                   {row(PaymentPrintWords::tr("Authorised"), amounts.totalAuthorised),
                    row(PaymentPrintWords::tr("Captured"), amounts.totalCaptured),
                    row(PaymentPrintWords::tr("Refunded"), amounts.totalRefunded),
                    row(PaymentPrintWords::tr("Voided"), amounts.totalVoided),
                    row(PaymentPrintWords::tr("Available to capture"), amounts.availableToCapture),
                    row(PaymentPrintWords::tr("Available to refund"), amounts.availableToRefund),
                    row(PaymentPrintWords::tr("Available to void"), amounts.availableToVoid)});
}

void addSplit(PrintSheet &sheet, const Payment &payment, const QLocale &locale)
{
    if (payment.split.empty())
        return;
    QList<QStringList> rows;
    for (const SplitItem &item : payment.split)
        rows.append(
            {item.solution.partner, item.solution.method, formatMoney(item.amount, locale)});
    //: How the payment is divided over partners
    sheet.addHeading(PaymentPrintWords::tr("Split"));
    sheet.addTable({{PaymentPrintWords::tr("Partner"), 2},
                    {PaymentPrintWords::tr("Method"), 2},
                    {PaymentPrintWords::tr("Amount"), 2, true}},
                   rows);
}

QString printedTime(const Timestamp &time, const QDateTime &seenAt, const QLocale &locale)
{
    return mediumTime(onClockOf(seenAt, time.local()), locale);
}

QStringList partRow(const PartnerTransaction &part, const QString &status, const QDateTime &seenAt,
                    const QLocale &locale)
{
    return {u"    "_s + solutionName(part.solution), printedTime(part.createdAt, seenAt, locale),
            formatMoney(part.amount, locale), status, part.partnerReference};
}

void addOperations(PrintSheet &sheet, const Payment &payment, const QDateTime &seenAt,
                   const QLocale &locale)
{
    QList<QStringList> rows;
    rows.append({PaymentPrintWords::tr("Authorisation"),
                 printedTime(payment.createdAt, seenAt, locale),
                 formatMoney(payment.amounts.totalAuthorised, locale),
                 authorisationStatusText(payment.authorisation.status.text()), QString()});
    for (const PartnerTransaction &part : payment.authorisation.partnerTransactions)
        rows.append(partRow(part, authorisationStatusText(part.status), seenAt, locale));
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        for (const Operation &operation : payment.operations(kind)) {
            rows.append({operationTitle(kind), printedTime(operation.createdAt, seenAt, locale),
                         formatMoney(operation.amount, locale),
                         operationStatusText(operation.status), operation.merchantReference});
            constexpr size_t mostLines = 200;
            for (const QString &line : operationLines(operation, mostLines, locale))
                rows.append({u"    "_s + line, QString(), QString(), QString(), QString()});
            for (const PartnerTransaction &part : operation.partnerTransactions)
                rows.append(partRow(part, operationStatusText(part.status), seenAt, locale));
        }
    }
    sheet.addHeading(PaymentPrintWords::tr("Timeline"));
    sheet.addTable({{PaymentPrintWords::tr("What"), 3},
                    {PaymentPrintWords::tr("When"), 3},
                    {PaymentPrintWords::tr("Amount"), 2, true},
                    {PaymentPrintWords::tr("Status"), 2},
                    {PaymentPrintWords::tr("Reference"), 3}},
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
    sheet.addHeading(PaymentPrintWords::tr("Order lines"));
    sheet.addTable({{PaymentPrintWords::tr("Name"), 5},
                    {PaymentPrintWords::tr("Reference"), 3},
                    {PaymentPrintWords::tr("Quantity"), 2, true},
                    {PaymentPrintWords::tr("Amount"), 2, true}},
                   rows);
}

} // namespace

std::unique_ptr<PrintSheet> paymentSheet(const Payment &payment, const QString &account,
                                         const QDateTime &seenAt, const QLocale &locale)
{
    auto sheet = std::make_unique<PrintSheet>(
        PaymentPrintWords::tr("Payment %1").arg(payment.displayReference()),
        printNote(account, seenAt, locale));
    const Payer payer = payerOf(payment);
    sheet->addFacts({{PaymentPrintWords::tr("Amount"), formatMoney(payment.amount, locale)},
                     {PaymentPrintWords::tr("State"), printedState(payment)},
                     {PaymentPrintWords::tr("Order"), payment.orderReference},
                     {PaymentPrintWords::tr("Payment"), payment.id.text()},
                     {PaymentPrintWords::tr("Session"), payment.clientSessionId.text()},
                     {PaymentPrintWords::tr("Created"),
                      longTime(onClockOf(seenAt, payment.createdAt.local()), locale)},
                     {PaymentPrintWords::tr("Customer"), payer.name},
                     {PaymentPrintWords::tr("Source of the name"), nameSourceText(payer)},
                     {PaymentPrintWords::tr("E-mail"), payer.email},
                     {PaymentPrintWords::tr("Card"), cardText(payment)}});
    addSums(*sheet, payment, locale);
    addSplit(*sheet, payment, locale);
    addOperations(*sheet, payment, seenAt, locale);
    addLines(*sheet, payment, locale);
    return sheet;
}

} // namespace counterfoil
