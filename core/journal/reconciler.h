// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/payment_gateway.h"
#include "core/journal/clock.h"
#include "core/journal/journal.h"
#include "core/journal/reconcile_policy.h"

namespace counterfoil {

/// What a reconciler works with; all of it outlives the reconciler.
struct ReconcilerTools
{
    PaymentGateway &gateway;
    Journal &journal;
    Clock &clock;
    const ReconcilePolicy &policy;
};

/// Takes one entry of the journal to its end (operations.md): sends it once the journal has
/// noted that it will, follows it until its outcome is known, and after a lost answer reads the
/// payment; only when the operation is provably absent are the same bytes sent with the same key
/// again. Goes on after a restart from what the journal says. Lives in the UI's thread.
class Reconciler : public QObject
{
    Q_OBJECT

public:
    Reconciler(OperationEntry entry, const ReconcilerTools &tools, QObject *parent = nullptr);

    [[nodiscard]] const OperationEntry &entry() const { return m_entry; }

    /// For an entry that the journal has just recorded: sends it, at once or after its cooling-off.
    void begin();
    /// For an entry that another run, or another process that died, has left.
    void resume();
    /// Sends a NotSent entry again: same bytes, same key. False for any other state.
    bool retry();
    /// Reads the payment now instead of at the next check. No-op for an entry with a final outcome.
    void checkNow();
    /// Gives up an entry that is still cooling off, was not sent, or is held with an unknown
    /// outcome; false for any other. It is Cancelled once the journal has it.
    bool cancel();
    /// A person found what an entry with an unknown outcome created: it is settled with that.
    /// False for any other entry.
    bool settle(const Created &created);
    /// A person took note of an end that needs one.
    void acknowledge();

signals:
    void changed();
    /// A read brought a newer or the same payment.
    void paymentRead(const counterfoil::PaymentPtr &payment);
    /// Of an abort: what a read, or the answer to it, brought.
    void sessionRead(const counterfoil::SessionPtr &session);
    /// Of a creation: what the answer brought, or a person found. The entry is settled with it.
    void created(const counterfoil::Created &created);
    /// Another process moved the entry: what is known here is void.
    void overtaken();

private:
    void sendAt(std::chrono::milliseconds wait);
    void send();
    void noteSending();
    void answered(const tl::expected<OperationAnswer, ApiError> &answer);
    void putOff(std::chrono::milliseconds wait);
    void scheduleCheck();
    void check();
    void checkSession();
    void read(const tl::expected<PaymentPtr, ApiError> &answer);
    void readSession(const tl::expected<SessionPtr, ApiError> &answer);
    /// Whether a read still matters.
    [[nodiscard]] bool endRead();
    [[nodiscard]] bool concludes(const Judgement &judgement, const Revision &revision);
    void lookLater();
    [[nodiscard]] bool adoptAnswer(const OperationAnswer &answer);
    [[nodiscard]] bool adoptCreated(const Created &what);
    [[nodiscard]] bool isRefused(const ApiError &error) const;
    [[nodiscard]] Judgement judge(const Payment &payment) const;
    [[nodiscard]] Judgement judge(const Session &session) const;
    [[nodiscard]] ResendPromise whatIsPromised() const;
    [[nodiscard]] bool adopt(const Operation &operation, const Revision &revision);
    void noteRevision(const Revision &revision);
    void noteRead(const Judgement &judgement, const Revision &revision);
    void notSeen();
    void holdBack(Hold why);
    [[nodiscard]] Hold whyNotAgain() const;
    [[nodiscard]] std::chrono::milliseconds age() const;
    void enter(EntryState state);
    void save();
    void saved(const OperationEntry &written, const JournalResult<bool> &result);

    OperationEntry m_entry;
    ReconcilerTools m_tools;
    EntryState m_inFile;   ///< what the journal last confirmed
    bool m_saving = false; ///< one write of this entry at a time
    bool m_unsaved = false;
    bool m_wantsToSend = false;
    bool m_isCancelling = false;
    bool m_isReading = false;
    bool m_isTaken = false;   ///< the provider answered that it did it; how it ended is to be read
    size_t m_checks = 0;      ///< scheduled checks done since the last change of state
    quint64 m_generation = 0; ///< a newer schedule makes older timers void
    Revision m_newest;        ///< an older read is stale and proves nothing
    std::optional<std::chrono::milliseconds> m_absentSince; ///< monotonic
    std::chrono::milliseconds m_begun;                      ///< monotonic
    std::chrono::milliseconds m_ageThen; ///< by the wall clock, which may jump from then on
};

} // namespace counterfoil
