// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

class DayChart;

// Tells assistive technology what the painted chart has: a child for each bar, with its days as the
// name and its sum as the value. DayChart calls these; installing it again does nothing.
void installDayChartAccessible();
// Other bars.
void dayChartChanged(DayChart *chart);
// Another bar has the keys.
void dayChartMoved(DayChart *chart);

} // namespace counterfoil
