// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/domain/os_user.h"
#include "core/services/account_services.h"

#include <QTemporaryDir>

/// A journal and a catalogue in a directory that goes with them, and the real clock: what services
/// need beside their gateway. Declare it before the services.
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

    [[nodiscard]] counterfoil::ServiceStores stores()
    {
        return {journal, catalogue, {folder()}, person};
    }
};
