// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

#include <QDateTime>

namespace counterfoil {

class FactSheet;

// What a session asks for, in short. It empties the sheet first. The amount has the decimals that
// were said; times are shown on the clock of `now`.
void fillSession(FactSheet &sheet, const Session &session, Money amount, const QDateTime &now);
// Its ids, addresses and links, and what its widget is opened with.
void fillSessionLinks(FactSheet &sheet, const Session &session);

} // namespace counterfoil
