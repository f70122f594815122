// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace sandbox {

/// From now on Ctrl+C and a polite kill end the event loop, so that the state is saved; before,
/// they end the program.
void quitOnTermination(QCoreApplication *application);

} // namespace sandbox
