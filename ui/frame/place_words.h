// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/place.h"

#include <QList>
#include <QMimeData>

#include <memory>
#include <optional>

namespace counterfoil {

/// For files, which keep it: not for people.
[[nodiscard]] QString wordOf(Place::Kind kind);
[[nodiscard]] std::optional<Place::Kind> kindOf(const QString &word);

/// "counterfoil://payment/ID", as the command line takes it; empty where there is none.
[[nodiscard]] QString linkTo(const Place &place);

/// For who drags them elsewhere: of each its id and its link, and the links by themselves. Null
/// where none has a link.
[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const QList<Place> &places);

} // namespace counterfoil
