// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/notifier.h"
#include "sandbox/payex/state/payment.h"

namespace sandbox::payex {

/// "nested", or "flat" as it was in 2018.
bool isCallbackForm(const std::string &form);

/// Says that there is something new, and not what: the receiver has to read it. Not signed
/// (decision E4).
OutgoingRequest callback(const Payment &payment, const Transaction &transaction,
                         const std::string &form, const QUrl &receiver);

const NotifierRules &callbackRules();

} // namespace sandbox::payex
