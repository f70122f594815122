// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/desk/desk.h"
#include "core/domain/os_user.h"

#include <QTemporaryDir>

/// A journal and a catalogue in a directory that goes with them, and the real clock: what a desk
/// needs beside its gateway. Declare it before the desk.
class ScratchJournal
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;

public:
    counterfoil::Journal journal{m_folder.filePath(QStringLiteral("journal.sqlite"))};
    counterfoil::SqliteCatalogue catalogue{m_folder.filePath(QStringLiteral("catalogue.sqlite"))};
    counterfoil::SystemClock clock;

    counterfoil::Person person{counterfoil::osUser()};

    [[nodiscard]] counterfoil::DeskStores stores()
    {
        return {journal, catalogue, {folder()}, person};
    }
};
