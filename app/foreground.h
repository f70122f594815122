// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

/// Lets the program that this start hands its link to come to the front: Windows allows that only
/// to what the person started last.
void letOthersComeToFront();

} // namespace counterfoil
