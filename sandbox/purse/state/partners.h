// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/state/payment.h"
#include "sandbox/random.h"

namespace sandbox::purse {

/// Sets the status and what the partner says about it, in the words this partner uses.
void setStatus(PartnerTransaction &transaction, const std::string &status, TimePoint now);

/// A new transaction with this partner: its id, reference and token, no status yet.
PartnerTransaction newTransaction(const Solution &solution, Minor amount, char referencePrefix,
                                  TimePoint now, Random &random);

struct CardSpec
{
    std::string holder;
    std::string country = "FR";
    std::string network = "VISA";
    std::string lastFour = {};
    /// Whether its bank asked the holder.
    std::optional<bool> isChallenged = {};
};

/// A card as a partner reports it; what the spec leaves open is made up.
Json newCard(const CardSpec &spec, Random &random);

/// What a shopper of this shop may pay with.
std::vector<Solution> eligibleSolutions(Minor amount, const std::string &currency,
                                        bool allowFutureUsage);

} // namespace sandbox::purse
