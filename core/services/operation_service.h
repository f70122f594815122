// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/person.h"
#include "core/journal/reconciler.h"
#include "core/services/known_payments.h"

#include <map>

namespace counterfoil {

/// What a person adds to an operation: for those who review it, and to let it pass a guard.
struct SubmitAnnotation
{
    QString reason;
    QString note;
    IdempotencyKey repeats = {}; ///< the like operation that was shown and is to be repeated
};

/// The one way to capture, refund or void, and to what is kept like that. Has the journal record
/// every operation before it is sent, and a Reconciler take it to its end; goes on with what
/// earlier runs, and processes that died, have left. Shows what other processes on the same data
/// directory do, and leaves it to them.
class OperationService : public QObject
{
    Q_OBJECT

public:
    /// Loads what is open from the journal, which outlives the service, as gateway and clock do.
    OperationService(Account account, PaymentGateway &gateway, KnownPayments &known,
                     Journal &journal, Clock &clock, Person person, ReconcilePolicy policy = {},
                     QObject *parent = nullptr);
    ~OperationService() override;

    /// While locked, nothing that a person asks for is done, whoever asks: submit() is refused, and
    /// retry(), checkNow(), cancel() and acknowledge() do nothing. What was begun goes on.
    void setLocked(bool locked) { m_isLocked = locked; }

    /// Has it recorded, then sent, at once or after the account's cooling-off. `seen` is the
    /// version the person decided on. An empty merchant reference gets a generated one. Progress
    /// comes by entryChanged(), first from the event loop; or refused() comes instead.
    tl::expected<IdempotencyKey, SubmitRefusal>
    submit(const PaymentPtr &seen, OperationRequest request, const SubmitAnnotation &annotation);
    /// The same for a decision, which moves no amount. It is recorded as a void, and so never runs
    /// beside a void or another decision of the payment.
    tl::expected<IdempotencyKey, SubmitRefusal> decide(const PaymentPtr &seen,
                                                       PaymentDecision decision);
    /// The same for the abort of a session, which is to end so; NotOffered where it has no such
    /// end any more.
    tl::expected<IdempotencyKey, SubmitRefusal> abort(const Session &seen, SessionStatus as,
                                                      const QString &reason);
    /// The same for what is created: see CreationService.
    tl::expected<IdempotencyKey, SubmitRefusal> create(const CreationRequest &request,
                                                       const SubmitAnnotation &annotation);
    /// A person found what an entry with an unknown outcome created. False when it is too late, or
    /// another process works on it.
    bool settle(const IdempotencyKey &key, const Created &found);
    /// Sends a NotSent entry again: same bytes, same key. False for any other state.
    bool retry(const IdempotencyKey &key);
    /// Reads the payment now instead of at the next check. No-op for an entry with a final outcome.
    void checkNow(const IdempotencyKey &key);
    /// Takes back what is still cooling off, or gives up what was not sent or is held with an
    /// unknown outcome. False when it is too late, or another process works on it.
    bool cancel(const IdempotencyKey &key);
    /// A person took note of an end that needs one.
    void acknowledge(const IdempotencyKey &key);

    [[nodiscard]] std::optional<OperationEntry> entry(const IdempotencyKey &key) const;
    /// Of this run and what was loaded, without its own creation; newest first.
    [[nodiscard]] QList<OperationEntry> entries(const PaymentId &payment) const;
    [[nodiscard]] QList<OperationEntry> entries(const SessionId &session) const;
    /// Loads the payment's entries of earlier runs; they come by entryChanged().
    void loadEntries(const PaymentId &payment);
    void loadEntries(const SessionId &session);
    /// What is open or needs a person: those that need one first, then the oldest first.
    [[nodiscard]] QList<OperationEntry> working() const;
    /// The newest operation that is just like this one, recent, and took place or may have; none
    /// when there is none. One that no journal here has, a colleague's or the shop's, is an entry
    /// without an account, whose key is the operation's id.
    [[nodiscard]] std::optional<OperationEntry> duplicateOf(const Payment &payment,
                                                            OperationKind kind, Money amount) const;
    /// Entries that have no final outcome yet.
    [[nodiscard]] int openCount() const;
    [[nodiscard]] int needsAttentionCount() const;
    /// Whether what earlier runs left is known.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// An amount of the journal, with the decimals that a person said of its currency.
    [[nodiscard]] Money completed(Money amount) const;
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] const Account &account() const { return m_account; }
    /// Of the account's books.
    void setZone(const QByteArray &zone) { m_account.zone = zone; }

signals:
    void entryChanged(const counterfoil::OperationEntry &entry);
    /// The journal did not take an operation: nothing was sent.
    void refused(const counterfoil::IdempotencyKey &key, const counterfoil::SubmitRefusal &why);
    void loaded();
    /// The answer brought it, or a person found it.
    void created(const counterfoil::IdempotencyKey &key, const counterfoil::Created &what);
    /// Following an abort, or a creation, brought it.
    void sessionRead(const counterfoil::SessionPtr &session);

private:
    /// An entry and, when it is this process's to work on, the one who does.
    struct Item
    {
        OperationEntry shown; ///< of another process or an ended one
        std::unique_ptr<Reconciler> worker;
        bool isRecording = false; ///< the journal has not answered yet

        [[nodiscard]] const OperationEntry &entry() const
        {
            return worker ? worker->entry() : shown;
        }
    };
    struct Loaded;

    /// What holds everything back, or another one of the kind; none where nothing does.
    [[nodiscard]] std::optional<SubmitRefusal> whyNotNow(const Payment &seen,
                                                         OperationKind kind) const;
    /// One that runs already, or may have run.
    [[nodiscard]] std::optional<SubmitRefusal> whyRunning(const QString &about,
                                                          OperationKind kind) const;
    /// One just like it that runs, may have run, or is recent.
    [[nodiscard]] std::optional<SubmitRefusal> whyNotCreated(const OperationEntry &entry) const;
    /// Records a new one, with what all have in common.
    IdempotencyKey begin(OperationEntry entry, const Payment &seen, const RecordGuards &guards);
    IdempotencyKey begin(OperationEntry entry, const RecordGuards &guards);
    [[nodiscard]] QList<OperationEntry> entriesAbout(const QString &id) const;
    void showAll(const JournalResult<QList<OperationEntry>> &entries);
    void record(const IdempotencyKey &key, const RecordGuards &guards);
    void refresh();
    void take(const Loaded &loaded);
    void show(const OperationEntry &entry, bool isOurs);
    void lookAgain(const IdempotencyKey &key);
    Reconciler &work(const OperationEntry &entry);
    [[nodiscard]] QDateTime duplicatesSince() const;
    [[nodiscard]] const Item *find(const IdempotencyKey &key) const;
    /// The one that a person may steer; none while locked.
    [[nodiscard]] Reconciler *workerOf(const IdempotencyKey &key);

    Account m_account;
    PaymentGateway &m_gateway;
    KnownPayments &m_known;
    Journal &m_journal;
    Clock &m_clock;
    Person m_person;
    ReconcilePolicy m_policy;
    std::map<IdempotencyKey, Item> m_items;
    bool m_isLoaded = false;
    bool m_isLocked = false;
};

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::SubmitRefusal)
