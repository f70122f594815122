// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notice_kinds.h"
#include "ui/theme/status_look.h"

namespace counterfoil {

[[nodiscard]] StatusLook eventLook(NoticeOutcome outcome);

} // namespace counterfoil
