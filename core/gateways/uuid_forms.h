// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// Matches a UUID in hexadecimal digits of any case.
[[nodiscard]] QString uuidPattern();
/// Matches one as a narrow cell or a wrapped line leaves it: spaces beside a hyphen, lines broken
/// anywhere.
[[nodiscard]] QString brokenUuidPattern();
/// Without hyphens any 32 digits might be one: matches those with a letter, and with a version and
/// a variant of RFC 9562, which are no number and rarely a checksum.
[[nodiscard]] QString bareUuidPattern();
/// What any of them matched, with its hyphens and in small letters.
[[nodiscard]] QString writtenUuid(const QString &handed);

} // namespace counterfoil
