// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/instance_lease.h"
#include "core/journal/journal_schema.h"
#include "core/journal/submit_refusal.h"

namespace counterfoil {

/// What holds a new operation back, decided in the same transaction that records it, so that it
/// holds across windows, processes and restarts.
struct RecordGuards
{
    QDateTime duplicatesSince; ///< a like operation recorded after this has to be confirmed
    IdempotencyKey confirmed;  ///< the one that a person confirmed to repeat
};

/// What was written: the entry, and the unsent ones that it replaced.
struct Recorded
{
    OperationEntry entry;
    QList<OperationEntry> cancelled;
};

/// Which entries to show.
struct JournalQuery
{
    enum class Part { Open, NeedsAttention, Working /*!< open or in need of a person */, History };
    QStringList accounts; ///< empty: all
    Part part = Part::History;
    std::optional<OperationKind> kind;
    std::optional<EntryState> state;
    std::optional<OperationStatus> status;
    QDateTime from; ///< recorded at or after
    QDateTime until;
    QString who;  ///< exactly this person; empty: everybody
    QString text; ///< part of the payment's id, the reference, the reason or the person
};

struct JournalCounts
{
    int open = 0;
    int needsAttention = 0;
    qint64 all = 0;
};

/// The write-ahead journal of money operations: an SQLite file that several processes may share.
/// Every change is checked, committed and synced to the disk before the call returns, and leaves a
/// line in the audit trail. Slow: belongs to the journal's worker thread (journal.h).
class JournalFile
{
public:
    static JournalResult<std::unique_ptr<JournalFile>> open(const QString &path,
                                                            const QDateTime &now);

    /// What happened to the file when it was opened.
    [[nodiscard]] const std::optional<journal::Rescue> &rescue() const { return m_rescue; }
    /// There was no file when this process opened it.
    [[nodiscard]] bool isMade() const { return m_isMade; }
    [[nodiscard]] const QString &owner() const { return m_lease.id(); }

    /// Writes a new entry down, owned by this process, unless a guard refuses. Unsent entries of
    /// the same payment and kind are cancelled with it; of what is created, those just like it.
    [[nodiscard]] tl::expected<Recorded, SubmitRefusal> record(OperationEntry entry,
                                                               const RecordGuards &guards);
    /// Moves the entry on from a state that the file must still show; false when it does not: then
    /// somebody else moved it. Who moves it to Sent owns it from then on.
    [[nodiscard]] JournalResult<bool> update(OperationEntry entry, EntryState from);

    /// The entries of the account that are open or need a person, and those recorded since. Entries
    /// of processes that died become ours first.
    [[nodiscard]] JournalResult<QList<OperationEntry>> takeOver(const QString &account,
                                                                const QDateTime &since);

    [[nodiscard]] JournalResult<std::optional<OperationEntry>> find(const IdempotencyKey &key);
    [[nodiscard]] JournalResult<QList<OperationEntry>> ofPayment(const QString &account,
                                                                 const PaymentId &payment);
    [[nodiscard]] JournalResult<QList<OperationEntry>> ofSession(const QString &account,
                                                                 const SessionId &session);
    /// Whether an entry is about that operation of the provider, or about one of that key where the
    /// provider gave none. An open one that has no operation
    /// yet may be about any of its payment and kind.
    [[nodiscard]] JournalResult<bool> mayKnow(const QString &account, const PaymentId &payment,
                                              OperationKind kind, const OperationId &operation);
    /// Whether a payment showed an operation of an entry that was recorded before that time.
    [[nodiscard]] JournalResult<bool> hasSettledBefore(const QString &account,
                                                       const QDateTime &time);
    /// Row ids, newest first, of what the query asks for; and the entries of some of them.
    [[nodiscard]] JournalResult<QList<qint64>> search(const JournalQuery &query);
    [[nodiscard]] JournalResult<QList<OperationEntry>> rows(const QList<qint64> &ids);
    /// Of these accounts together.
    [[nodiscard]] JournalResult<JournalCounts> counts(const QStringList &accounts);

    /// The first line of the audit trail that was tampered with; none when all are sound.
    [[nodiscard]] JournalResult<std::optional<qint64>> firstBrokenLine();

private:
    JournalFile(journal::OpenedJournal opened, const QString &folder);

    [[nodiscard]] JournalResult<QList<OperationEntry>> select(const QString &where,
                                                              const QVariantList &values);
    [[nodiscard]] JournalResult<QList<OperationEntry>> rivals(const OperationEntry &entry);
    [[nodiscard]] JournalResult<bool> exists(const QString &where, const QVariantList &values);
    [[nodiscard]] JournalResult<void> note(const OperationEntry &entry, const QString &what,
                                           const QString &from = {});
    [[nodiscard]] JournalResult<bool> move(const OperationEntry &entry, EntryState from);
    [[nodiscard]] JournalResult<void> takeOverFrom(const QString &account);
    [[nodiscard]] JournalResult<void> writable() const;

    // Declared first, so it goes last: a process that still has the file open still lives.
    InstanceLease m_lease;
    std::unique_ptr<Database> m_database;
    std::optional<journal::Rescue> m_rescue;
    bool m_readOnly = false;
    bool m_isMade = false;
};

} // namespace counterfoil
