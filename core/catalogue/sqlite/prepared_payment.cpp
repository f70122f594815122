// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/prepared_payment.h"

#include "core/catalogue/sqlite/search_tokens.h"
#include "core/catalogue/sqlite/stored_numbers.h"
#include "core/domain/outside_text.h"
#include "core/domain/payer.h"
#include "core/domain/status_words.h"
#include "core/privacy/card_mask.h"
#include "core/privacy/clean_json.h"

using namespace Qt::StringLiterals;

namespace counterfoil::catalogue {

namespace {

constexpr int CompressionLevel = 1; // JSON shrinks to a fifth already, and most is never read again

// Enough for what most payments and operations have.
constexpr qsizetype PaymentBytes = 1024;
constexpr qsizetype OperationBytes = 256;

/// All columns of the table, in its order.
SqlValues columnsOf(const SeenPayment &seen, qint64 account, const PersonalDataPolicy &policy)
{
    constexpr qsizetype count = 21;
    const Payment &payment = *seen.payment;
    const std::vector<PaymentState> states = paymentStates(payment);
    const bool isUnknown = !payment.authorisation.status.known();
    SqlValues row;
    row.reserve(count, PaymentBytes);
    row.addNumber(0)
        .addNumber(account)
        .addText(payment.id.text())
        .addNumber(payment.revision.stored())
        .addNumber(payment.createdAt.msecsSinceEpoch())
        .addText(payment.rawReference())
        .addText(customerColumn(payment, policy.keep))
        .addText(storedStates(states))
        .addNumber(storedNumber(states.empty() ? PaymentState::Authorised : states.front()))
        .addText(isUnknown ? payment.authorisation.status.text() : QString())
        .addNumber(payment.amount.minorUnits())
        .addText(payment.currency().code())
        .addNumber(faceValue(payment.amount).value_or(payment.amount.minorUnits()))
        .addText(partnersOf(payment).join(u'\n'))
        .addText(payment.lastFourDigits().right(4))
        .addNumber(seen.at.toMSecsSinceEpoch())
        .addText(searchTokens(payment, account, policy))
        .addNumber(payment.amounts.totalCaptured.minorUnits())
        .addNumber(payment.amounts.totalRefunded.minorUnits())
        .addNumber(payment.amounts.availableToRefund.minorUnits())
        .addText(emailColumn(payment, policy.keep));
    return row;
}

qint64 createdAt(const Timestamp &own, const Timestamp &fallback)
{
    return own.isValid() ? own.msecsSinceEpoch() : fallback.msecsSinceEpoch();
}

/// "2 × Linen shirt; 1 × Blue cup": an address in it is somebody's, whatever is kept of people.
QString orderLinesOf(const Operation &operation)
{
    constexpr qsizetype mostLines = 20;
    constexpr qsizetype longestName = 100;
    if (!operation.order)
        return u""_s;
    QStringList lines;
    const auto add = [&lines](const ItemLine &line) {
        const QString &name = line.name.isEmpty() ? line.skuReference : line.name;
        lines << u"%1 × %2"_s.arg(QString::number(line.quantity), shownText(name, longestName));
    };
    for (const Shipment &shipment : operation.order->shipments) {
        for (const ItemLine &line : shipment.itemLines) {
            if (lines.size() <= mostLines)
                add(line);
        }
    }
    if (lines.size() > mostLines)
        lines.last() = u"…"_s;
    return withoutSensitiveText(lines.join(u"; "_s), PersonalData::None) + u""_s;
}

SqlValues partColumns(int number, const PartnerTransaction &part, PersonalData keep)
{
    constexpr qsizetype count = 10;
    SqlValues row;
    row.reserve(count, OperationBytes);
    row.addNumber(0)
        .addNumber(number)
        .addText(part.solution.partner)
        .addText(part.solution.method)
        .addNumber(part.amount.minorUnits())
        .addText(part.partnerReference)
        .addText(part.status)
        .addText(withoutSensitiveText(part.partnerStatus, keep))
        .addText(withoutSensitiveText(part.partnerStatusDescription, keep))
        .addNumber(part.updatedAt.isValid() ? part.updatedAt.msecsSinceEpoch() : 0);
    return row;
}

/// "\npartner\tmethod\n": each once.
QString partnersOf(const Operation &operation)
{
    QStringList partners;
    for (const PartnerTransaction &part : operation.partnerTransactions)
        partners << part.solution.partner + u'\t' + part.solution.method;
    partners.removeDuplicates();
    return partners.isEmpty() ? QString() : u'\n' + partners.join(u'\n') + u'\n';
}

PreparedOperation preparedOperation(const Operation &operation, qint64 account,
                                    const Timestamp &paymentCreated, PersonalData keep)
{
    constexpr qsizetype count = 14;
    PreparedOperation written;
    written.created = createdAt(operation.createdAt, paymentCreated);
    written.row.reserve(count, OperationBytes);
    written.row.addNumber(0)
        .addNumber(account)
        .addNumber(0)
        .addNumber(storedNumber(operation.kind))
        .addText(operation.id.text())
        .addNumber(written.created)
        .addText(operation.status.known() ? statusWord(*operation.status.known())
                                          : operation.status.text())
        .addNumber(operation.amount.minorUnits())
        .addNumber(operation.processed().minorUnits())
        .addText(operation.amount.currency().code())
        .addText(operation.merchantReference)
        .addText(partnersOf(operation))
        .addText(operation.triggeredBy)
        .addText(orderLinesOf(operation));
    int number = 0;
    written.parts.reserve(operation.partnerTransactions.size());
    for (const PartnerTransaction &part : operation.partnerTransactions)
        written.parts.push_back(partColumns(number++, part, keep));
    return written;
}

} // namespace

QString customerColumn(const Payment &payment, PersonalData keep)
{
    if (keep != PersonalData::Full)
        return u""_s;
    const Payer payer = payerOf(payment);
    return withoutCardNumbers(payer.name.isEmpty() ? payer.email : payer.name) + u""_s;
}

QString emailColumn(const Payment &payment, PersonalData keep)
{
    if (keep != PersonalData::Full)
        return u""_s;
    return withoutCardNumbers(payerOf(payment).email) + u""_s;
}

PreparedPayment prepared(const SeenPayment &seen, qint64 account, const PersonalDataPolicy &policy)
{
    const Payment &payment = *seen.payment;
    PreparedPayment written;
    written.id = payment.id;
    written.revision = payment.revision;
    written.created = payment.createdAt.msecsSinceEpoch();
    written.seen = seen.at.toMSecsSinceEpoch();
    written.row = columnsOf(seen, account, policy);
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        for (const Operation &operation : payment.operations(kind))
            written.operations.push_back(
                preparedOperation(operation, account, payment.createdAt, policy.keep));
    }
    if (!payment.raw.isEmpty())
        written.snapshot =
            qCompress(withoutSensitiveData(payment.raw, policy.keep), CompressionLevel);
    return written;
}

} // namespace counterfoil::catalogue
