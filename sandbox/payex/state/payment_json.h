// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/payex/state/payment.h"

namespace sandbox::payex {

/// The payment as it is answered, with its operations. `base` is what the paths of its operations
/// begin with; `expand` names the sub-resources that are given in full.
Json toWire(const Payment &payment, const std::string &base,
            const std::vector<std::string> &expand = {});

/// A transaction on its own: {"payment", "transaction"}.
Json toWire(const Payment &payment, const Transaction &transaction, const std::string &base);

/// {"payment", "capture": {"id", "transaction"}}, and likewise for the other kinds.
Json itemAnswer(const Payment &payment, const Transaction &transaction, const std::string &base);

/// {"payment", NAME: …} for prices, payeeInfo, urls, transactions, authorizations, captures,
/// reversals, cancellations, verifications; null for any other name.
Json subResource(const Payment &payment, const std::string &name, const std::string &base);

/// {"payment", "paid": …}: what was paid, and with which card.
Json paidAnswer(const Payment &payment);

/// For the data file.
Json toState(const Payment &payment);
Payment paymentFromState(const Json &state);

} // namespace sandbox::payex
