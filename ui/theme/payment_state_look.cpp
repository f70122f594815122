// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/payment_state_look.h"

namespace counterfoil {

namespace {

StatusLook lookOf(PaymentState state, const QString &authorisationWord)
{
    switch (state) {
    case PaymentState::Authorised:
        return statusLook(Look::Authorised);
    case PaymentState::PartlyCaptured:
        return statusLook(Look::PartlyCaptured);
    case PaymentState::Captured:
        return statusLook(Look::Captured);
    case PaymentState::PartlyRefunded:
        return statusLook(Look::PartlyRefunded);
    case PaymentState::Refunded:
        return statusLook(Look::Refunded);
    case PaymentState::PartlyVoided:
        return statusLook(Look::PartlyVoided);
    case PaymentState::Voided:
        return statusLook(Look::Voided);
    case PaymentState::AuthorisationPending:
        return statusLook(Look::AuthorisationPending);
    case PaymentState::Refused:
        return statusLook(Look::Refused);
    case PaymentState::Error:
        return statusLook(Look::AuthorisationError);
    case PaymentState::Aborted:
        return statusLook(Look::Aborted);
    case PaymentState::AuthorisationUnknown:
        return unknownLook(authorisationWord);
    case PaymentState::OperationPending:
        return statusLook(Look::Pending);
    case PaymentState::OperationUncertain:
        return statusLook(Look::Uncertain);
    case PaymentState::OperationConflict:
        return statusLook(Look::Conflict);
    case PaymentState::OperationFailure:
        return statusLook(Look::Failure);
    case PaymentState::ToVerify:
        return statusLook(Look::ToVerify);
    case PaymentState::ChargedBack:
        return statusLook(Look::ChargedBack);
    }
    return unknownLook({});
}

} // namespace

QList<StatusLook> paymentLooks(const Payment &payment)
{
    return paymentLooks(paymentStates(payment), payment.authorisation.status.text());
}

QList<StatusLook> paymentLooks(const std::vector<PaymentState> &states,
                               const QString &authorisationWord)
{
    QList<StatusLook> looks;
    for (const PaymentState state : states)
        looks << lookOf(state, authorisationWord);
    return looks;
}

} // namespace counterfoil
