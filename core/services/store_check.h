// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/journal/journal.h"

namespace counterfoil {

/// What the journal or the catalogue of an account no longer has although the other remembers it.
struct StoreLosses
{
    /// This process made the journal, and it lacks operations that were done from this desk.
    bool isJournalGone = false;
    /// This process made the catalogue, and payments had been seen before.
    bool isCatalogueGone = false;
    /// Done from this desk and open when last seen, but not in the journal: nobody follows them.
    /// The newest first.
    QList<OperationRow> operations;

    [[nodiscard]] bool isEmpty() const
    {
        return !isJournalGone && !isCatalogueGone && operations.isEmpty();
    }
};

/// Compares the journal with the catalogue, each of which would begin again in silence, and has the
/// audit trail checked once in a run. All on threads of theirs. Lives in the UI's thread; journal
/// and catalogue outlive it.
class StoreCheck : public QObject
{
    Q_OBJECT

public:
    StoreCheck(QString account, Journal &journal, Catalogue &catalogue, QObject *parent = nullptr);

    void begin();
    [[nodiscard]] const StoreLosses &losses() const { return m_losses; }

    /// How many operations are looked for in the journal.
    static constexpr int MostOperations = 50;

signals:
    /// Both were asked; what they lack may have changed.
    void checked();

private:
    void askJournal(const OwnOperations &own);
    void take(const StoreLosses &losses);

    QString m_account;
    Journal &m_journal;
    Catalogue &m_catalogue;
    StoreLosses m_losses;
    bool m_isRunning = false;
};

} // namespace counterfoil
