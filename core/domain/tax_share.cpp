// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tax_share.h"

#include "core/domain/line_shares.h"

#include <algorithm>

namespace counterfoil {

namespace {

using IsTaxed = bool (*)(const PartnerTransaction &part);

bool isAuthorisedPart(const PartnerTransaction &part)
{
    return part.is(AuthorisationStatus::Authorised);
}

bool isDonePart(const PartnerTransaction &part)
{
    return part.is(OperationStatus::Success);
}

/// One without an end counts as done until it has failed (decision P20).
bool mayBeDonePart(const PartnerTransaction &part)
{
    return !part.is(OperationStatus::Failure);
}

void addTax(std::optional<Money> &sum, const std::vector<PartnerTransaction> &parts,
            IsTaxed isTaxed)
{
    for (const PartnerTransaction &part : parts) {
        if (part.taxAmount && isTaxed(part))
            sum = sum ? sumOrLargest(*sum, *part.taxAmount) : *part.taxAmount;
    }
}

std::optional<Money> taxOf(const std::vector<Operation> &operations, IsTaxed isTaxed)
{
    std::optional<Money> sum;
    for (const Operation &operation : operations)
        addTax(sum, operation.partnerTransactions, isTaxed);
    return sum;
}

std::optional<Money> wholeTax(const Payment &payment, OperationKind kind)
{
    if (kind == OperationKind::Refund)
        return taxOf(payment.captures, &isDonePart);
    std::optional<Money> sum;
    addTax(sum, payment.authorisation.partnerTransactions, &isAuthorisedPart);
    return sum;
}

} // namespace

std::optional<Money> proportionalTax(const Payment &payment, OperationKind kind, Money amount)
{
    const std::optional<Money> whole = wholeTax(payment, kind);
    if (!whole)
        return std::nullopt;
    Money left = *whole;
    const auto take = [&left](const std::vector<Operation> &operations) {
        if (const auto used = taxOf(operations, &mayBeDonePart))
            left = left.minus(*used).value_or(left.with(0));
    };
    if (kind == OperationKind::Refund) {
        take(payment.refunds);
    } else {
        take(payment.captures);
        take(payment.voids);
    }
    left = left.with(std::max<qint64>(left.minorUnits(), 0));
    return lineShare(left, payment.available(kind).minorUnits(), 0, amount.minorUnits());
}

} // namespace counterfoil
