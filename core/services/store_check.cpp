// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/store_check.h"

namespace counterfoil {

namespace {

/// Those of the operations that the journal does not have.
JournalResult<QList<OperationRow>> missingIn(JournalFile &journal,
                                             const QList<OperationRow> &operations)
{
    QList<OperationRow> missing;
    missing.reserve(operations.size());
    for (const OperationRow &row : operations) {
        const auto isKnown = journal.mayKnow(row.account, row.payment, row.kind, row.operation);
        if (!isKnown)
            return tl::unexpected(isKnown.error());
        if (!*isKnown)
            missing.append(row);
    }
    return missing;
}

} // namespace

StoreCheck::StoreCheck(QString account, Journal &journal, Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_journal(journal)
    , m_catalogue(catalogue)
{
    // An operation that is read again may have ended.
    connect(&catalogue, &Catalogue::changed, this, [this](const QString &changed) {
        if (changed == m_account && !m_losses.operations.isEmpty())
            begin();
    });
}

void StoreCheck::begin()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    // The catalogue first: an operation is in the journal before the catalogue hears of it.
    m_catalogue.operations()
        .own(m_account, MostOperations)
        .then(this, [this](const DatabaseResult<OwnOperations> &own) {
            askJournal(own.value_or(OwnOperations()));
        });
}

void StoreCheck::askJournal(const OwnOperations &own)
{
    m_journal.ask(
        [own, account = m_account,
         madeAt = m_catalogue.madeAt()](JournalFile &file) -> JournalResult<StoreLosses> {
            auto open = missingIn(file, own.open);
            if (!open)
                return tl::unexpected(open.error());
            StoreLosses losses{false, false, std::move(*open)};
            if (file.isMade()) {
                const auto newest = missingIn(file, own.newest);
                if (!newest)
                    return tl::unexpected(newest.error());
                losses.isJournalGone = !newest->isEmpty();
            }
            if (madeAt.isValid()) {
                const auto hasSettled = file.hasSettledBefore(account, madeAt);
                if (!hasSettled)
                    return tl::unexpected(hasSettled.error());
                losses.isCatalogueGone = *hasSettled;
            }
            return losses;
        },
        this,
        [this](const JournalResult<StoreLosses> &losses) {
            m_isRunning = false;
            if (losses) // else the journal's trouble is told
                take(*losses);
        });
}

void StoreCheck::take(const StoreLosses &losses)
{
    m_losses = losses;
    TrailCheck &trail = m_journal.trail();
    if (trail.state().verdict == TrailState::Verdict::Unchecked)
        trail.begin();
    emit checked();
}

} // namespace counterfoil
