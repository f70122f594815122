// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payment_gateway.h"

namespace counterfoil {

namespace {

/// Whether a payment that is so can have come to it by the decision.
bool canFollow(PaymentDecision decision, const Payment &payment)
{
    const Word<AuthorisationStatus> &status = payment.authorisation.status;
    switch (decision) {
    case PaymentDecision::Approve:
        return status.is(AuthorisationStatus::Authorised) ||
               status.is(AuthorisationStatus::Pending);
    case PaymentDecision::Decline:
    case PaymentDecision::Abort:
        return status.is(AuthorisationStatus::Refused) || status.is(AuthorisationStatus::Aborted);
    }
    Q_UNREACHABLE();
}

} // namespace

bool PaymentGateway::isOffered(PaymentDecision, const Payment &) const
{
    return false;
}

tl::expected<PreparedOperation, NotOffered> PaymentGateway::prepareDecision(PaymentDecision,
                                                                            const Payment &) const
{
    return tl::unexpected(NotOffered{NotOffered::Why::NotNow});
}

tl::expected<PreparedOperation, NotOffered>
PaymentGateway::prepareCreation(const CreationRequest &) const
{
    return tl::unexpected(NotOffered{NotOffered::Why::NotNow});
}

Judgement PaymentGateway::judgeDecision(PaymentDecision decision, const Payment &after) const
{
    if (isOffered(decision, after))
        return {};
    return {canFollow(decision, after) ? Judgement::Kind::Fits : Judgement::Kind::Contradicts, {}};
}

} // namespace counterfoil
