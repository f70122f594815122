// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace counterfoil {

/// The address of that path at a host, or below the path that the host's address ends with. The
/// path is percent-encoded where it has to be.
[[nodiscard]] QUrl urlBelow(const QUrl &host, const QString &path);

} // namespace counterfoil
