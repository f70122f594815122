// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/api/endpoints.h"

namespace sandbox::purse {

/// Sends the shopper back to the shop, with a signed `purse-redirection-data`: the ids and statuses
/// of the session and the payment, as far as there are any. Without an address of the shop: a page
/// that says that it is over.
Response returnToShop(Context &context, const Session &session);
Response returnToShop(Context &context, const Payment &payment);

} // namespace sandbox::purse
