// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "core/journal/operation_entry.h"

namespace counterfoil::testing {

using namespace Qt::StringLiterals;

inline Currency currency(const QString &code = u"EUR"_s)
{
    return *Currency::fromCode(code);
}

inline Money money(qint64 minorUnits, const QString &code = u"EUR"_s)
{
    return {minorUnits, currency(code)};
}

inline Timestamp at(const char *iso)
{
    return *Timestamp::fromIso(iso);
}

inline Word<OperationStatus> operationWord(OperationStatus status)
{
    switch (status) {
    case OperationStatus::Success:
        return {status, u"SUCCESS"_s};
    case OperationStatus::Pending:
        return {status, u"PENDING"_s};
    case OperationStatus::Failure:
        return {status, u"FAILURE"_s};
    case OperationStatus::Conflict:
        return {status, u"CONFLICT"_s};
    case OperationStatus::Uncertain:
        return {status, u"UNCERTAIN"_s};
    }
    return {};
}

inline Word<AuthorisationStatus> authorisationWord(AuthorisationStatus status)
{
    switch (status) {
    case AuthorisationStatus::Authorised:
        return {status, u"AUTHORIZED"_s};
    case AuthorisationStatus::Pending:
        return {status, u"PENDING"_s};
    case AuthorisationStatus::Error:
        return {status, u"ERROR"_s};
    case AuthorisationStatus::Aborted:
        return {status, u"ABORTED"_s};
    case AuthorisationStatus::Refused:
        return {status, u"REFUSED"_s};
    case AuthorisationStatus::Verify:
        return {status, u"VERIFY"_s};
    case AuthorisationStatus::ChargedBack:
        return {status, u"CHARGED_BACK"_s};
    }
    return {};
}

inline Word<Progress> progressWord(Progress progress)
{
    switch (progress) {
    case Progress::Not:
        return {progress, u"NOT"_s};
    case Progress::Partially:
        return {progress, u"PARTIALLY"_s};
    case Progress::Totally:
        return {progress, u"TOTALLY"_s};
    }
    return {};
}

inline PartnerTransaction part(const QString &id, qint64 amount, const Solution &solution,
                               const QString &reference, const QString &status = u"SUCCESS"_s)
{
    PartnerTransaction part;
    part.id = PartnerTransactionId(id);
    part.amount = money(amount);
    part.solution = solution;
    part.partnerReference = reference;
    part.status = status;
    part.createdAt = at("2026-11-18T18:40:00+01:00");
    return part;
}

inline const Solution giftcard{u"illicado"_s, u"giftcard"_s};
inline const Solution creditcard{u"ingenico"_s, u"creditcard"_s};

inline Operation operation(OperationKind kind, const QString &id, qint64 amount, const char *time,
                           std::vector<PartnerTransaction> parts,
                           OperationStatus status = OperationStatus::Success)
{
    Operation operation;
    operation.kind = kind;
    operation.id = OperationId(id);
    operation.amount = money(amount);
    operation.createdAt = at(time);
    operation.updatedAt = operation.createdAt;
    operation.triggeredBy = u"MERCHANT"_s;
    operation.merchantReference = u"REF-"_s + id;
    operation.status = operationWord(status);
    operation.partnerTransactions = std::move(parts);
    return operation;
}

/// 142.99 EUR on a gift card (40.00) and a credit card (102.99); 110.00 captured, 12.50 of the gift
/// card refunded.
inline Payment samplePayment()
{
    Payment payment;
    payment.id = PaymentId(u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s);
    payment.revision = 7;
    payment.createdAt = at("2026-11-18T18:39:00+01:00");
    payment.clientSessionId = SessionId(u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s);
    payment.orderReference = u"order_2026-11-8841"_s;
    payment.amount = money(14299);
    payment.amounts = {money(0),    money(14299), money(11000), money(3299),
                       money(1250), money(9750),  money(0),     money(3299)};
    payment.overview = {progressWord(Progress::Partially), progressWord(Progress::Partially),
                        progressWord(Progress::Not), progressWord(Progress::Partially)};
    payment.split = {{giftcard, money(4000), {}, {}, {}, {}},
                     {creditcard, money(10299), {}, {}, {}, {}}};
    Customer customer;
    customer.firstName = u"Emily"_s;
    customer.middleName = u"Rose"_s;
    customer.lastName = u"Parker"_s;
    customer.email = u"emily.parker@example.org"_s;
    payment.customer = customer;

    PartnerTransaction card =
        part(u"a2"_s, 10299, creditcard, u"AE0002ZCF7652QFF"_s, u"AUTHORIZED"_s);
    card.card = Card{};
    card.card->selectedNetwork = u"VISA"_s;
    card.card->lastFourDigits = u"1234"_s;
    card.card->holderName = u"Emily Parker"_s;
    card.card->expiryMonth = u"01"_s;
    card.card->expiryYear = u"29"_s;
    card.card->threeDs = ThreeDSecure{u"05"_s, u"2.2.0"_s, u"CHALLENGE"_s, u"ds-1"_s, u"acs-1"_s};
    payment.authorisation.status = authorisationWord(AuthorisationStatus::Authorised);
    payment.authorisation.partnerTransactions = {
        part(u"a1"_s, 4000, giftcard, u"6898f79aa20af"_s, u"AUTHORIZED"_s), card};

    PartnerTransaction refundPart = part(u"r1"_s, 1250, giftcard, u"R98f79aa20rt"_s);
    refundPart.partnerStatus = u"1"_s;
    refundPart.partnerStatusDescription = u"Successful operation"_s;
    payment.captures = {operation(OperationKind::Capture, u"c"_s, 11000,
                                  "2026-11-19T09:15:00+01:00",
                                  {part(u"c1"_s, 4000, giftcard, u"9898f79aa20rt"_s),
                                   part(u"c2"_s, 7000, creditcard, u"C5232036332"_s)})};
    payment.refunds = {
        operation(OperationKind::Refund, u"r"_s, 1250, "2026-11-19T14:02:11+01:00", {refundPart})};
    const QString base = u"/v2/payments/9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
    payment.links = {{u"self"_s, {base, u"GET"_s}},
                     {u"capture"_s, {base + u"/captures"_s, u"POST"_s}},
                     {u"refund"_s, {base + u"/refunds"_s, u"POST"_s}},
                     {u"void"_s, {base + u"/voids"_s, u"POST"_s}}};
    payment.raw =
        R"({"id":"9a14962c","captures":[{"id":"c"}],"refunds":[{"id":"r","amount":1250}]})";
    return payment;
}

inline PaymentPtr share(Payment payment)
{
    return std::make_shared<const Payment>(std::move(payment));
}

/// A capture of so many parts, on top of the sample.
inline Payment largePayment(int parts)
{
    Payment payment = samplePayment();
    std::vector<PartnerTransaction> many;
    for (int i = 0; i < parts; ++i) {
        many.push_back(part(u"big-%1"_s.arg(i), 1, creditcard,
                            i % 1000 == 0 ? u"SHARED"_s : u"P-%1"_s.arg(i)));
    }
    payment.captures.push_back(operation(OperationKind::Capture, u"big"_s, parts,
                                         "2026-11-19T10:00:00+01:00", std::move(many)));
    return payment;
}

inline OperationEntry entry(EntryState state, qint64 amount = 500)
{
    OperationEntry entry;
    entry.key = IdempotencyKey(u"key-1"_s);
    entry.payment = PaymentId(u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s);
    entry.kind = OperationKind::Refund;
    entry.amount = money(amount);
    entry.merchantReference = u"CF-1"_s;
    entry.request.body = R"({"amount":500,"merchant_reference":"CF-1"})";
    entry.reason = u"Goodwill"_s;
    entry.note = u"late delivery"_s;
    entry.who = u"alice"_s;
    entry.recordedAt = at("2026-11-20T08:00:00+01:00").local();
    entry.state = state;
    return entry;
}

} // namespace counterfoil::testing
