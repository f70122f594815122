// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment_state.h"
#include "core/domain/status_words.h"

#include <memory>

namespace counterfoil::testing {

/// A payment, and what a list showed of it when it was written.
struct EarlierPayment
{
    PaymentPtr payment;
    std::vector<PaymentState> states;
};

/// What tests/data/catalogue/catalogue-v2-states.sqlite holds, as the program wrote it that kept
/// the place of a state in its enumeration: a payment for each state, and operations of each kind
/// and status.
inline std::vector<EarlierPayment> earlierPayments()
{
    using State = PaymentState;
    const Currency euro = *Currency::fromCode(u"EUR");
    std::vector<EarlierPayment> payments;
    const auto add = [&](const Word<AuthorisationStatus> &status, Progress captured,
                         Progress refunded, Progress voided, std::vector<State> states) {
        const int number = static_cast<int>(payments.size());
        auto payment = std::make_shared<Payment>();
        payment->id = PaymentId(
            QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
        payment->revision = 1;
        payment->createdAt = Timestamp(1'790'000'000'000 + number * 60'000, 0);
        payment->orderReference = QStringLiteral("order-%1").arg(number);
        payment->amount = Money(10'000 + number, euro);
        payment->authorisation.status = status;
        payment->overview.captured = Word<Progress>(captured, QStringLiteral("x"));
        payment->overview.refunded = Word<Progress>(refunded, QStringLiteral("x"));
        payment->overview.voided = Word<Progress>(voided, QStringLiteral("x"));
        payments.push_back({payment, std::move(states)});
        return payment;
    };
    const auto known = [](AuthorisationStatus status) {
        return Word<AuthorisationStatus>(status, QStringLiteral("x"));
    };
    const auto operation = [euro](OperationKind kind, const QString &status) {
        Operation one;
        one.kind = kind;
        one.id = OperationId(keyOf(kind) + u'-' + status);
        one.amount = Money(100, euro);
        one.createdAt = Timestamp(1'790'001'000'000, 0);
        one.status = statusFrom<OperationStatus>(status);
        return one;
    };
    const auto good = known(AuthorisationStatus::Authorised);
    constexpr auto no = Progress::Not;
    constexpr auto some = Progress::Partially;
    constexpr auto all = Progress::Totally;

    add(good, no, no, no, {State::Authorised});
    add(good, some, no, no, {State::PartlyCaptured});
    add(good, all, no, no, {State::Captured});
    add(good, all, some, no, {State::Captured, State::PartlyRefunded});
    add(good, all, all, no, {State::Refunded});
    add(good, no, no, some, {State::PartlyVoided});
    add(good, no, no, all, {State::Voided});
    add(known(AuthorisationStatus::Pending), no, no, no, {State::AuthorisationPending});
    add(known(AuthorisationStatus::Refused), no, no, no, {State::Refused});
    add(known(AuthorisationStatus::Error), no, no, no, {State::Error});
    add(known(AuthorisationStatus::Aborted), no, no, no, {State::Aborted});
    add(Word<AuthorisationStatus>::unknown(QStringLiteral("ON_HOLD")), no, no, no,
        {State::AuthorisationUnknown});
    const auto open = add(good, all, no, no,
                          {State::Captured, State::OperationPending, State::OperationUncertain,
                           State::OperationConflict});
    open->captures = {operation(OperationKind::Capture, QStringLiteral("PENDING"))};
    open->refunds = {operation(OperationKind::Refund, QStringLiteral("UNCERTAIN"))};
    open->voids = {operation(OperationKind::Void, QStringLiteral("CONFLICT"))};
    const auto ended = add(good, all, no, no, {State::Captured, State::OperationFailure});
    ended->captures = {operation(OperationKind::Capture, QStringLiteral("SUCCESS"))};
    ended->refunds = {operation(OperationKind::Refund, QStringLiteral("NEW_WORD"))};
    ended->voids = {operation(OperationKind::Void, QStringLiteral("FAILURE"))};
    return payments;
}

} // namespace counterfoil::testing
