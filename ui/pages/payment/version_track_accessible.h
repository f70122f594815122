// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

// Tells assistive technology which version the slider is on, in words, beside the number that it
// tells of every slider. VersionTrack calls it; calling it again does nothing.
void installVersionTrackAccessible();

} // namespace counterfoil
