// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/payment_state.h"

#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// By PaymentState. Pending is one word, whoever is still to answer.
const std::array<QString, 18> StateWords{
    u"authorised"_s,    u"partly-captured"_s, u"captured"_s,    u"partly-refunded"_s, u"refunded"_s,
    u"partly-voided"_s, u"voided"_s,          u"pending"_s,     u"refused"_s,         u"error"_s,
    u"aborted"_s,       u"unknown"_s,         u"pending"_s,     u"uncertain"_s,       u"conflict"_s,
    u"failed"_s,        u"verify"_s,          u"charged-back"_s};

/// The overview's word; where it has none that we know, the amounts decide.
Progress progress(const Word<Progress> &word, Money part, Money whole)
{
    if (word.known())
        return *word.known();
    if (!part.isPositive())
        return Progress::Not;
    return part.minorUnits() < whole.minorUnits() ? Progress::Partially : Progress::Totally;
}

void addMoney(std::vector<PaymentState> &states, const Payment &payment)
{
    const Amounts &amounts = payment.amounts;
    const Progress captured =
        progress(payment.overview.captured, amounts.totalCaptured, amounts.totalAuthorised);
    const Progress voided =
        progress(payment.overview.voided, amounts.totalVoided, amounts.totalAuthorised);
    const Progress refunded =
        progress(payment.overview.refunded, amounts.totalRefunded, amounts.totalCaptured);

    if (captured == Progress::Not && voided == Progress::Not)
        states.push_back(PaymentState::Authorised);
    if (captured == Progress::Partially)
        states.push_back(PaymentState::PartlyCaptured);
    // All of it came back: that it was captured before goes without saying.
    if (captured == Progress::Totally && refunded != Progress::Totally)
        states.push_back(PaymentState::Captured);
    if (refunded != Progress::Not) {
        states.push_back(refunded == Progress::Totally ? PaymentState::Refunded
                                                       : PaymentState::PartlyRefunded);
    }
    if (voided != Progress::Not) {
        states.push_back(voided == Progress::Totally ? PaymentState::Voided
                                                     : PaymentState::PartlyVoided);
    }
}

void addAuthorisation(std::vector<PaymentState> &states, const Payment &payment)
{
    const std::optional<AuthorisationStatus> status = payment.authorisation.status.known();
    if (!status) {
        states.push_back(PaymentState::AuthorisationUnknown);
        return;
    }
    switch (*status) {
    case AuthorisationStatus::Authorised:
        addMoney(states, payment);
        return;
    case AuthorisationStatus::Pending:
        states.push_back(PaymentState::AuthorisationPending);
        return;
    case AuthorisationStatus::Error:
        states.push_back(PaymentState::Error);
        return;
    case AuthorisationStatus::Aborted:
        states.push_back(PaymentState::Aborted);
        return;
    case AuthorisationStatus::Refused:
        states.push_back(PaymentState::Refused);
        return;
    case AuthorisationStatus::Verify:
        states.push_back(PaymentState::ToVerify);
        return;
    case AuthorisationStatus::ChargedBack:
        states.push_back(PaymentState::ChargedBack);
        return;
    }
}

/// Of equal times the later one in the list is the newer one.
const Operation *newestOf(const std::vector<Operation> &operations)
{
    const Operation *newest = nullptr;
    for (const Operation &operation : operations) {
        if (!newest || operation.createdAt >= newest->createdAt)
            newest = &operation;
    }
    return newest;
}

} // namespace

std::vector<PaymentState> paymentStates(const Payment &payment)
{
    std::vector<PaymentState> states;
    addAuthorisation(states, payment);

    bool pending = false;
    bool uncertain = false;
    bool conflict = false;
    bool failure = false;
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Void, OperationKind::Refund}) {
        const std::vector<Operation> &operations = payment.operations(kind);
        for (const Operation &operation : operations) {
            pending |= operation.status.is(OperationStatus::Pending);
            uncertain |= operation.status.is(OperationStatus::Uncertain);
        }
        const Operation *newest = newestOf(operations);
        if (newest) {
            conflict |= newest->status.is(OperationStatus::Conflict);
            failure |= newest->status.is(OperationStatus::Failure);
        }
    }
    const std::array attention{std::pair{pending, PaymentState::OperationPending},
                               std::pair{uncertain, PaymentState::OperationUncertain},
                               std::pair{conflict, PaymentState::OperationConflict},
                               std::pair{failure, PaymentState::OperationFailure}};
    for (const auto &[present, state] : attention) {
        if (present)
            states.push_back(state);
    }
    return states;
}

QString wordOf(PaymentState state)
{
    return StateWords.at(static_cast<size_t>(state));
}

QStringList paymentStateWords()
{
    QStringList words(StateWords.begin(), StateWords.end());
    words.removeDuplicates();
    return words;
}

} // namespace counterfoil
