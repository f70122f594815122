// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"
#include "models/orders/draft_candidate.h"
#include "models/orders/order_text.h"

namespace counterfoil {

/// "New session".
[[nodiscard]] QString newOrderTitle(CreationKind kind);
/// "Create session", "Create session for 30.00 EUR".
[[nodiscard]] QString createWords(CreationKind kind);
[[nodiscard]] QString createWords(CreationKind kind, Money amount);
/// The label of an input.
[[nodiscard]] QString orderTextLabel(OrderText which);
/// What a form of the input looks like, where that helps: "2001-12-31".
[[nodiscard]] QString orderTextExample(OrderText which);

/// What is wrong with a typed amount that may be any from zero on.
[[nodiscard]] QString typedAmountSentence(AmountProblem problem, Currency currency);

[[nodiscard]] QString captureModeWords(CaptureMode mode);
[[nodiscard]] QString integrationModeWords(IntegrationMode mode);
/// The same of what a provider said; its own word where it is not known.
[[nodiscard]] QString captureModeWords(const Word<CaptureMode> &mode);
[[nodiscard]] QString integrationModeWords(const Word<IntegrationMode> &mode);
[[nodiscard]] QString challengeWords(ChallengeIndicator challenge);
/// Of a yesOrNo(), or of no answer.
[[nodiscard]] QString yesOrNoWords(const QString &answer);
[[nodiscard]] QString candidateKindWords(CandidateKind kind);

} // namespace counterfoil
