// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_group.h"
#include "ui/widgets/overlay_dialog.h"

namespace counterfoil {

// What was sent for an operation and what came of it; for operations of others only the part of
// the payment that shows it. Deletes itself when it is closed.
class ExchangeDialog : public OverlayDialog
{
    Q_OBJECT

public:
    ExchangeDialog(const TimelineGroup &group, QWidget *inWindow);
};

// The JSON of one happening inside the payment's own bytes; empty where it has none.
[[nodiscard]] QByteArray rawPart(const TimelineGroup &group);

} // namespace counterfoil
