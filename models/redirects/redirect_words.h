// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/signed_redirect.h"

namespace counterfoil {

// What a person reads of a signed redirect. Sentences may hold text from outside, cut and cleaned.

/// Why what was given isn't one, and what to do.
[[nodiscard]] QString redirectFaultSentence(const RedirectFault &fault);

/// "Status of the session": what a field of that kind is.
[[nodiscard]] QString redirectFieldText(RedirectFieldKind kind);
[[nodiscard]] QString redirectFieldProblemText(RedirectFieldProblem problem);

} // namespace counterfoil
