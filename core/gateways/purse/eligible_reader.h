// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/checkout.h"

namespace counterfoil::purse {

/// An order as somebody has it: the request itself (schema EligibleSolutionsRequest), a payment, a
/// session, a link or the request for one, or an order alone with its currency beside it. What is
/// sent is what is read: anything of it that is wrong is an error, and what is not in the documents
/// is left out. Pure functions: any thread.
tl::expected<EligibleSolutionsRequest, ApiError> parseEligibleRequest(const QByteArray &bytes);
EligibleField eligibleField(const QStringList &pointer);

} // namespace counterfoil::purse
