// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/place.h"

class QWidget;

namespace counterfoil {

enum class OperationKind;

/// The chapter of the manual that explains a page.
[[nodiscard]] QString chapterOf(Place::Kind kind);

/// Of a dialog that asks for an operation.
[[nodiscard]] QString chapterOf(OperationKind kind);

/// Of what is in front in the window: a dialog where one with a chapter of its own is open, else
/// the page.
[[nodiscard]] QString chapterInFront(const QWidget *window, Place::Kind kind);

} // namespace counterfoil
