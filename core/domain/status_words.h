// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

namespace counterfoil {

/// Our own word of a status. Gateways translate into it, files keep it: never renamed, never
/// translated for a person.
[[nodiscard]] QString statusWord(OperationStatus status);
[[nodiscard]] QString statusWord(AuthorisationStatus status);
[[nodiscard]] QString statusWord(SessionStatus status);
[[nodiscard]] QString statusWord(PaymentLinkStatus status);

/// The status of such a word. Any other word is a provider's that we do not know: it is kept.
template <typename Status>
[[nodiscard]] Word<Status> statusFrom(const QString &word);
template <>
Word<OperationStatus> statusFrom(const QString &word);
template <>
Word<AuthorisationStatus> statusFrom(const QString &word);
template <>
Word<SessionStatus> statusFrom(const QString &word);
template <>
Word<PaymentLinkStatus> statusFrom(const QString &word);

} // namespace counterfoil
