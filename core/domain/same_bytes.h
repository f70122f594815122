// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace counterfoil {

/// For what must not be guessed byte by byte, such as signatures and PINs: takes the same time
/// wherever the two differ.
[[nodiscard]] bool areSameBytes(const QByteArray &one, const QByteArray &other);

} // namespace counterfoil
