// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redirects/redirect_inspector.h"

namespace counterfoil {

/// What is thought of a signed redirect as a whole.
enum class RedirectVerdict {
    Valid,
    NotValid,
    Checking,   ///< the provider's keys are being fetched
    NotChecked, ///< they can't be
};

[[nodiscard]] RedirectVerdict verdictOf(const SignedRedirect &redirect, const RedirectKeys &keys);

// A sentence for each thing that was checked, with its reason. Moments are shown on the clock that
// tells `now`.

[[nodiscard]] QString redirectSignatureText(const SignedRedirect &redirect,
                                            const RedirectKeys &keys, const QDateTime &now);
[[nodiscard]] QString redirectTimeText(const SignedRedirect &redirect, const QDateTime &now);
[[nodiscard]] QString redirectClaimsText(const SignedRedirect &redirect);
/// What it is good for.
[[nodiscard]] QString redirectUseText(RedirectVerdict verdict);

} // namespace counterfoil
