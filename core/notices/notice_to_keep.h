// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/notice.h"

namespace counterfoil {

/// Above that a body is not kept: those seen have a few kilobytes.
inline constexpr qsizetype LargestKeptNotice = qsizetype(64) * 1024;
/// The same of what was refused, which anybody may have sent.
inline constexpr qsizetype LargestKeptRefusal = qsizetype(4) * 1024;

/// What of a notification may be kept to be shown, as JSON: its body; of flat fields their names
/// and texts, without secrets and what is about the payer. Empty where it came without the
/// account's token, and where it is too large or no known form. Card numbers and persons are still
/// in it, as far as its JSON has them. Any thread.
[[nodiscard]] QByteArray noticeToKeep(const Notice &notice, const ReceivedNotice &received);

} // namespace counterfoil
