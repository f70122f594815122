// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/ledger_provider.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil::testing {

using namespace Qt::StringLiterals;

namespace {

const auto ledgerWord = u"ledger"_s;
const auto refundLink = u"give-back"_s;
const auto duplicateCode = u"duplicate-reference"_s;

Money ledgerMoney(qint64 minorUnits)
{
    return {minorUnits, *Currency::fromCode(u"EUR")};
}

ApiError lostAnswer()
{
    ApiError error;
    error.kind = ErrorKind::Network;
    error.fault = NetworkFault::Dropped;
    error.sent = true;
    return error;
}

ApiError duplicateRefusal()
{
    ApiError error;
    error.kind = ErrorKind::Api;
    error.httpStatus = 400;
    error.code = duplicateCode;
    error.sent = true;
    error.isFromProvider = true;
    return error;
}

ApiError notSupported()
{
    ApiError error;
    error.kind = ErrorKind::Protocol;
    return error;
}

} // namespace

LedgerProvider::LedgerProvider()
{
    m_payment.id = PaymentId(u"ledger-1"_s);
    m_payment.amount = ledgerMoney(10'000);
    m_payment.amounts.totalCaptured = m_payment.amount;
    m_payment.amounts.totalRefunded = ledgerMoney(0);
    m_payment.amounts.totalVoided = ledgerMoney(0);
    m_payment.amounts.availableToRefund = m_payment.amount;
    m_payment.links.insert(refundLink, {u"/orders/7f3a/give-back"_s, u"PATCH"_s});
    move(0);
}

PaymentPtr LedgerProvider::snapshot() const
{
    return std::make_shared<const Payment>(m_payment);
}

void LedgerProvider::move(qint64 minorUnits)
{
    Amounts &amounts = m_payment.amounts;
    amounts.totalRefunded = *amounts.totalRefunded.plus(ledgerMoney(minorUnits));
    amounts.availableToRefund = *amounts.availableToRefund.minus(ledgerMoney(minorUnits));
    m_payment.raw = QByteArray::number(amounts.totalRefunded.minorUnits());
}

OperationRules LedgerProvider::rules(OperationKind kind, const Payment &payment) const
{
    if (kind != OperationKind::Refund)
        return {};
    OperationRules rules = takes;
    rules.offered = payment.links.contains(refundLink) && payment.available(kind).isPositive();
    return rules;
}

tl::expected<PreparedOperation, NotOffered> LedgerProvider::prepare(const OperationRequest &request,
                                                                    const Payment &payment) const
{
    const auto link = payment.links.constFind(refundLink);
    if (!rules(request.kind, payment).offered || link == payment.links.constEnd())
        return tl::unexpected(NotOffered{NotOffered::Why::NotNow});
    const QJsonObject body{{u"amount"_s, request.amount.minorUnits()},
                           {u"reference"_s, request.merchantReference}};
    return PreparedOperation{ledgerWord,
                             HttpMethod::Patch,
                             link->href,
                             "application/json",
                             QJsonDocument(body).toJson(QJsonDocument::Compact),
                             payment.id};
}

Call<OperationAnswer> &LedgerProvider::send(const PreparedOperation &operation,
                                            const IdempotencyKey &)
{
    ++writes;
    const Fate fate = std::exchange(next, Fate::Answered);
    if (fate == Fate::LostBefore)
        return settled<OperationAnswer>(tl::unexpected(lostAnswer()));
    const QJsonObject body = QJsonDocument::fromJson(operation.body).object();
    const QString reference = body["reference"_L1].toString();
    if (promise.kind == ResendPromise::Kind::UniqueReference && done.contains(reference))
        return settled<OperationAnswer>(tl::unexpected(duplicateRefusal()));
    done.append(reference);
    move(body["amount"_L1].toInteger());
    if (fate == Fate::LostAfter)
        return settled<OperationAnswer>(tl::unexpected(lostAnswer()));
    return settled<OperationAnswer>(OperationAnswer());
}

Judgement LedgerProvider::judge(const SentOperation &sent, const OperationsBefore &before,
                                const Payment &after) const
{
    if (!before.moved || after.moved(sent.kind) == *before.moved)
        return {};
    const auto moved = after.moved(sent.kind).minus(*before.moved);
    return {moved == sent.amount ? Judgement::Kind::Fits : Judgement::Kind::Contradicts, {}};
}

bool LedgerProvider::isDuplicate(const ApiError &error) const
{
    return error.isFromProvider && error.code == duplicateCode;
}

Call<PaymentPtr> &LedgerProvider::payment(const PaymentId &, Freshness how)
{
    ++reads;
    freshness.append(how);
    return settled<PaymentPtr>(m_frozen ? m_frozen : snapshot());
}

PaymentGateway::PaymentReader LedgerProvider::paymentReader() const
{
    return [](const QByteArray &) -> tl::expected<PaymentPtr, ApiError> {
        return tl::unexpected(notSupported());
    };
}

template <typename T>
Call<T> &LedgerProvider::settled(tl::expected<T, ApiError> result)
{
    auto *call = new Call<T>(this);
    call->settle(std::move(result));
    return *call;
}

} // namespace counterfoil::testing
