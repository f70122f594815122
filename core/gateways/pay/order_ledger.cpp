// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/order_ledger.h"

#include <algorithm>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

/// Never below zero.
Money lessen(Money from, Money by)
{
    const Money rest = from.minus(by).value_or(from.with(0));
    return rest.with(std::max<qint64>(rest.minorUnits(), 0));
}

Money refundedOf(const OrderSums &sums, const std::optional<CodeMeaning> &meaning)
{
    if (sums.refunded)
        return *sums.refunded;
    return meaning && meaning->refunded == Progress::Totally ? sums.captured : sums.amount.with(0);
}

Word<Progress> progressOf(Money part, Money whole)
{
    if (!part.isPositive())
        return {Progress::Not, u"NOT"_s};
    if (part.minorUnits() < whole.minorUnits())
        return {Progress::Partially, u"PARTIALLY"_s};
    return {Progress::Totally, u"TOTALLY"_s};
}

} // namespace

Amounts ledgerOf(const OrderSums &sums, const std::optional<CodeMeaning> &meaning)
{
    const Money nothing = sums.amount.with(0);
    const bool isWhole = meaning && meaning->isWhole;
    // Beside the states in which it can be taken, a reservation is over or not there yet.
    const Money reserved = meaning && meaning->possible != Possible::Take ? nothing : sums.reserved;
    const Money held = sumOrLargest(reserved, sums.captured);
    Amounts amounts;
    amounts.totalAuthorised = isWhole ? sums.amount : held;
    amounts.totalCaptured = sums.captured;
    amounts.totalVoided = isWhole ? lessen(sums.amount, held) : nothing;
    amounts.availableToCapture = reserved;
    amounts.availableToVoid = reserved;
    amounts.totalRefunded = refundedOf(sums, meaning);
    amounts.availableToRefund = lessen(sums.captured, amounts.totalRefunded);
    if (meaning && meaning->status == AuthorisationStatus::Pending)
        amounts.authorisePending = lessen(sums.amount, held);
    return amounts;
}

Overview overviewOf(const Amounts &amounts, const std::optional<CodeMeaning> &meaning)
{
    const Money consumed = sumOrLargest(amounts.totalCaptured, amounts.totalVoided);
    Overview overview{progressOf(consumed, amounts.totalAuthorised),
                      progressOf(amounts.totalCaptured, amounts.totalAuthorised),
                      progressOf(amounts.totalVoided, amounts.totalAuthorised),
                      progressOf(amounts.totalRefunded, amounts.totalCaptured)};
    // Where the sum is not told, the status still says that there were refunds.
    if (meaning && meaning->refunded == Progress::Partially && overview.refunded.is(Progress::Not))
        overview.refunded = {Progress::Partially, u"PARTIALLY"_s};
    return overview;
}

} // namespace counterfoil::pay
