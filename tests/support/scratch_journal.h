// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/clock.h"
#include "core/journal/journal.h"

#include <QTemporaryDir>

/// A journal in a directory that goes with it, and the real clock: what a desk needs beside its
/// gateway. Declare it before the desk.
class ScratchJournal
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;

public:
    counterfoil::Journal journal{m_folder.filePath(QStringLiteral("journal.sqlite"))};
    counterfoil::SystemClock clock;
};
