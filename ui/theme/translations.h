// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace counterfoil {

// The words of the person's language where we have them, and the plural forms of English always.
// Called once, before anything is shown.
void installTranslations(QCoreApplication &application);

} // namespace counterfoil
