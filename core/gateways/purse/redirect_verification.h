// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/signed_redirect.h"

namespace counterfoil::purse {

/// What `purse-redirection-data` says (purse-api.md, Redirection), and whether it is to be relied
/// on. Only the keys that are given are used, and only the algorithms of decision P13. Pure: any
/// bytes, any thread.
[[nodiscard]] RedirectResult readRedirect(const QByteArray &pasted, const RedirectChecks &checks);

} // namespace counterfoil::purse
