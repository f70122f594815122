// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_model.h"
#include "ui/theme/status_look.h"

#include <optional>

namespace counterfoil {

// Icon and colour of a kind of happening.
struct HappeningLook
{
    Icon icon = Icon::Circle;
    ColorRole color = ColorRole::TextTertiary;
};

[[nodiscard]] HappeningLook happeningLook(TimelineKind kind,
                                          std::optional<OperationKind> operation);
// The chip of a row; nullopt where it has none.
[[nodiscard]] std::optional<StatusLook> statusLook(const TimelineLine &line);
[[nodiscard]] StatusLook entryLook(EntryState state, const QString &status);
[[nodiscard]] Icon operationIcon(OperationKind kind);

} // namespace counterfoil
