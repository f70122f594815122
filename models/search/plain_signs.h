// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// The text with the signs of a keyboard, for finding ids in it: dashes are hyphens, spaces and
/// line breaks plain ones, signs without width are gone. Separators that were escaped, since the
/// address is part of another one, are themselves again.
[[nodiscard]] QString plainSigns(const QString &text);

} // namespace counterfoil
