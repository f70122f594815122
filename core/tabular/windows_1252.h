// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace counterfoil {

/// What Western European Windows programs write; every byte means something.
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes);

} // namespace counterfoil
