// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/reconciler.h"

#include "core/domain/status_words.h"
#include "core/journal/os_user.h"

namespace counterfoil {

using std::chrono::milliseconds;

namespace {

/// A write of the journal that failed is tried again after this, for as long as the program runs.
constexpr milliseconds SaveAgain{2000};
/// A provider that asks for more patience than this gets a person's decision (operations.md).
constexpr std::chrono::seconds LongestPutOff{300};
constexpr milliseconds ShortestPutOff{1000};

/// Notes a read; one that says the same as the last only moves its time. True when it is news.
bool note(OperationEntry &entry, const QDateTime &now, bool seen, const Revision &revision)
{
    if (!entry.evidence.isEmpty() && entry.evidence.last().seen == seen &&
        entry.evidence.last().revision == revision) {
        entry.evidence.last().at = now;
        return false;
    }
    entry.evidence.append({now, seen, revision});
    return true;
}

/// The newer of two; one whose order to the other is unknown tells of no order at all.
Revision newest(const Revision &one, const Revision &other)
{
    return one.isOlderThan(other) || !one.number() ? other : one;
}

/// What an operation is of which no list tells: the provider answered that it did it, and the
/// figures agree.
Operation doneAsAsked(const OperationEntry &entry)
{
    Operation operation;
    operation.kind = entry.kind;
    operation.id = entry.operation;
    operation.amount = entry.amount;
    operation.merchantReference = entry.merchantReference;
    operation.status = {OperationStatus::Success, statusWord(OperationStatus::Success)};
    return operation;
}

} // namespace

Reconciler::Reconciler(OperationEntry entry, const ReconcilerTools &tools, QObject *parent)
    : QObject(parent)
    , m_entry(std::move(entry))
    , m_tools(tools)
    , m_inFile(m_entry.state)
    , m_begun(tools.clock.monotonic())
    , m_ageThen(std::max<qint64>(0, m_entry.recordedAt.msecsTo(tools.clock.now())))
{
    for (const Evidence &read : std::as_const(m_entry.evidence))
        m_newest = newest(m_newest, read.revision);
}

void Reconciler::begin()
{
    if (!m_entry.sendAt.isValid()) {
        send();
        return;
    }
    // A wall clock that jumped must not keep it for longer than was agreed.
    const milliseconds whole(m_entry.recordedAt.msecsTo(m_entry.sendAt));
    const milliseconds left(m_tools.clock.now().msecsTo(m_entry.sendAt));
    sendAt(std::clamp(left, milliseconds(0), whole));
    emit changed();
}

void Reconciler::resume()
{
    switch (m_entry.state) {
    case EntryState::Recorded: // what was to be sent is noted before it is: this one was not
        if (age() < m_tools.policy.likeWindow) {
            begin();
            return;
        }
        m_entry.hold = Hold::FoundUnsent;
        enter(EntryState::NotSent);
        return;
    case EntryState::Sent:
        m_entry.mayHaveArrived = true;
        scheduleCheck();
        enter(EntryState::Unknown);
        return;
    case EntryState::NotSent:
        if (m_entry.nextCheck.isValid()) {
            m_entry.hold = Hold::FoundUnsent;
            m_entry.nextCheck = {};
            enter(EntryState::NotSent);
        }
        return;
    case EntryState::Unknown:
    case EntryState::Settled:
        if (m_entry.isOpen() && m_entry.hold != Hold::TooLong)
            scheduleCheck();
        return;
    case EntryState::Refused:
    case EntryState::Withdrawn:
        return;
    }
    Q_UNREACHABLE();
}

bool Reconciler::retry()
{
    if (m_entry.state != EntryState::NotSent || m_isWithdrawing || m_wantsToSend)
        return false;
    m_entry.error.reset();
    send();
    return true;
}

void Reconciler::checkNow()
{
    if (m_entry.state != EntryState::Unknown &&
        !(m_entry.state == EntryState::Settled && m_entry.isOpen()))
        return;
    ++m_generation;
    check();
}

bool Reconciler::withdraw()
{
    const bool isHeld = m_entry.state == EntryState::Unknown && m_entry.hold != Hold::None;
    if (m_wantsToSend || m_isWithdrawing ||
        (m_entry.state != EntryState::Recorded && m_entry.state != EntryState::NotSent && !isHeld))
        return false;
    // Shown as withdrawn only once the journal has it: what it does not know would be sent by the
    // next run.
    m_isWithdrawing = true;
    ++m_generation;
    save();
    return true;
}

void Reconciler::acknowledge()
{
    if (!m_entry.needsPerson() || m_entry.isOpen() || m_entry.state == EntryState::NotSent)
        return;
    m_entry.acknowledgedAt = m_tools.clock.now();
    m_entry.acknowledgedBy = osUser();
    save();
    emit changed();
}

void Reconciler::sendAt(milliseconds wait)
{
    const quint64 generation = ++m_generation;
    m_tools.clock.after(wait, this, [this, generation] {
        if (m_generation == generation)
            send();
    });
}

void Reconciler::send()
{
    ++m_generation;
    m_wantsToSend = true;
    if (!m_saving)
        noteSending();
}

/// The journal says "sent" before the first byte leaves: whatever happens next, a later run knows
/// that it may have.
void Reconciler::noteSending()
{
    OperationEntry sending = m_entry;
    sending.state = EntryState::Sent;
    sending.hold = Hold::None;
    sending.nextCheck = {};
    sending.changedAt = m_tools.clock.now();
    ++sending.attempts;
    m_saving = true;
    m_tools.journal.ask(
        [sending, from = m_inFile](JournalFile &file) { return file.update(sending, from); }, this,
        [this, sending](const JournalResult<bool> &result) {
            m_saving = false;
            m_wantsToSend = false;
            if (!result) {
                if (m_entry.state == EntryState::Unknown) {
                    scheduleCheck();
                    emit changed();
                    return;
                }
                m_entry.hold = Hold::JournalFailed;
                m_entry.nextCheck = {};
                enter(EntryState::NotSent);
                return;
            }
            if (!*result) {
                emit overtaken();
                return;
            }
            m_inFile = EntryState::Sent;
            m_entry = sending;
            m_absentSince.reset();
            emit changed();
            m_tools.gateway.send(m_entry.request, m_entry.key)
                .then(this, [this](const tl::expected<OperationAnswer, ApiError> &answer) {
                    answered(answer);
                });
        });
}

void Reconciler::answered(const tl::expected<OperationAnswer, ApiError> &answer)
{
    m_checks = 0;
    m_entry.error.reset();
    m_isTaken = answer.has_value();
    if (answer) {
        if (m_entry.operation.isEmpty())
            m_entry.operation = answer->operation;
        if (answer->payment && answer->payment->id == m_entry.payment) {
            emit paymentRead(answer->payment);
            const Judgement judgement = judge(*answer->payment);
            if (judgement.kind == Judgement::Kind::Seen &&
                adopt(*judgement.operation, answer->payment->revision))
                return;
        }
    } else {
        const ApiError &error = answer.error();
        m_entry.error = error;
        if (!m_entry.mayHaveArrived) {
            const milliseconds wait = std::max<milliseconds>(
                error.retryAfter.value_or(std::chrono::seconds(0)), ShortestPutOff);
            if (error.httpStatus == 429 && (isRefusal(error) || !error.sent) &&
                wait <= LongestPutOff && m_entry.attempts < m_tools.policy.maxSends) {
                putOff(wait);
                return;
            }
            if (isRefusal(error)) {
                enter(EntryState::Refused);
                return;
            }
            if (!error.sent) {
                enter(EntryState::NotSent);
                return;
            }
        }
    }
    m_entry.mayHaveArrived = true;
    scheduleCheck();
    enter(EntryState::Unknown);
}

/// "Too many requests" is an answer before anything was done: sent again when the provider says.
void Reconciler::putOff(milliseconds wait)
{
    m_entry.nextCheck = m_tools.clock.now().addMSecs(wait.count());
    sendAt(wait);
    enter(EntryState::NotSent);
}

void Reconciler::scheduleCheck()
{
    const ReconcilePolicy &policy = m_tools.policy;
    const quint64 generation = ++m_generation;
    if (age() >= policy.patience) {
        m_entry.hold = Hold::TooLong;
        m_entry.nextCheck = {};
        return;
    }
    const milliseconds wait =
        m_checks < policy.first.size() ? policy.first[m_checks] : policy.steady;
    ++m_checks;
    m_entry.nextCheck = m_tools.clock.now().addMSecs(wait.count());
    m_tools.clock.after(wait, this, [this, generation] {
        if (m_generation == generation)
            check();
    });
}

void Reconciler::check()
{
    if (m_isReading || m_wantsToSend || m_isWithdrawing)
        return;
    m_isReading = true;
    m_tools.gateway.payment(m_entry.payment, m_tools.gateway.freshest())
        .then(this, [this](const tl::expected<PaymentPtr, ApiError> &answer) { read(answer); });
}

void Reconciler::read(const tl::expected<PaymentPtr, ApiError> &answer)
{
    m_isReading = false;
    if (m_wantsToSend || m_isWithdrawing || !m_entry.isOpen())
        return;
    if (answer && (*answer)->id == m_entry.payment) {
        emit paymentRead(*answer);
        const Judgement judgement = judge(**answer);
        const Revision &revision = (*answer)->revision;
        if (judgement.kind == Judgement::Kind::Seen && adopt(*judgement.operation, revision))
            return;
        noteRead(judgement, revision);
        if (m_wantsToSend || !m_entry.isOpen())
            return;
    }
    const Hold hold = m_entry.hold;
    scheduleCheck();
    if (m_entry.hold != hold)
        save();
    emit changed();
}

Judgement Reconciler::judge(const Payment &payment) const
{
    Judgement judgement = m_tools.gateway.judge(m_entry.sent(), m_entry.before, payment);
    if (m_isTaken && judgement.kind == Judgement::Kind::Fits)
        judgement = {Judgement::Kind::Seen, doneAsAsked(m_entry)};
    return judgement;
}

/// A read that does not show the operation, or not as a thing of its own.
void Reconciler::noteRead(const Judgement &judgement, const Revision &revision)
{
    if (revision.isOlderThan(m_newest))
        return;
    m_newest = newest(m_newest, revision);
    if (note(m_entry, m_tools.clock.now(), false, revision))
        save();
    if (m_entry.state == EntryState::Settled || !m_entry.operation.isEmpty())
        return; // it was seen, or answered, with its id: a read without it does not undo that
    if (judgement.kind != Judgement::Kind::NotSeen)
        m_absentSince.reset();
    switch (judgement.kind) {
    case Judgement::Kind::Seen:
        return;
    case Judgement::Kind::Fits:
        holdBack(Hold::Fits);
        return;
    case Judgement::Kind::Contradicts:
        holdBack(Hold::Contradicted);
        return;
    case Judgement::Kind::NotSeen:
        notSeen();
        return;
    }
    Q_UNREACHABLE();
}

/// Absence is believed only after two reads of a payment that is not older than what was read
/// before, far enough apart.
void Reconciler::notSeen()
{
    const ResendPromise promise = m_tools.gateway.capabilities().promise;
    if (promise.kind == ResendPromise::Kind::None) {
        holdBack(Hold::NoPromise);
        return;
    }
    const milliseconds now = m_tools.clock.monotonic();
    if (!m_absentSince)
        m_absentSince = now;
    if (now - *m_absentSince < m_tools.policy.absence)
        return;
    if (m_entry.error && isRefusal(*m_entry.error)) {
        if (promise.kind == ResendPromise::Kind::UniqueReference &&
            m_tools.gateway.isDuplicate(*m_entry.error)) {
            holdBack(Hold::SaidDone);
            return;
        }
        m_entry.nextCheck = {}; // a repeat was refused, and nothing is there
        enter(EntryState::Refused);
        return;
    }
    const Hold why = whyNotAgain();
    if (why == Hold::None)
        send();
    else
        holdBack(why);
}

/// Leaves it to a person. What was saved from a damaged journal stays just that.
void Reconciler::holdBack(Hold why)
{
    if (m_entry.hold == why || m_entry.hold == Hold::Damaged)
        return;
    m_entry.hold = why;
    save();
}

Hold Reconciler::whyNotAgain() const
{
    if (m_entry.hold == Hold::Damaged)
        return Hold::Damaged;
    if (m_entry.attempts >= m_tools.policy.maxSends)
        return Hold::SendsUsedUp;
    const ResendPromise promise = m_tools.gateway.capabilities().promise;
    switch (promise.kind) {
    case ResendPromise::Kind::None:
        return Hold::NoPromise;
    case ResendPromise::Kind::SameKey:
        return age() >= promise.lifetime ? Hold::TooOld : Hold::None;
    case ResendPromise::Kind::UniqueReference:
        return Hold::None;
    }
    Q_UNREACHABLE();
}

bool Reconciler::adopt(const Operation &operation, const Revision &revision)
{
    const bool wasSettled = m_entry.state == EntryState::Settled;
    if (wasSettled && revision.isOlderThan(m_newest))
        return false; // a stale read must not take an end back
    m_newest = newest(m_newest, revision);
    const bool isNews = !wasSettled || m_entry.status != operation.status;
    m_entry.error.reset();
    m_entry.operation = operation.id;
    m_entry.status = operation.status;
    m_entry.nextCheck = {};
    note(m_entry, m_tools.clock.now(), true, revision);
    if (isNews)
        m_entry.hold = Hold::None;
    ++m_generation;
    m_entry.state = EntryState::Settled;
    if (!wasSettled)
        m_checks = 1; // it was seen just now: the check at once can be left out
    const Hold hold = m_entry.hold;
    if (m_entry.isOpen())
        scheduleCheck();
    if (isNews)
        enter(EntryState::Settled);
    else if (m_entry.hold != hold)
        save();
    if (!isNews)
        emit changed();
    return true;
}

milliseconds Reconciler::age() const
{
    return m_ageThen + (m_tools.clock.monotonic() - m_begun);
}

void Reconciler::enter(EntryState state)
{
    m_entry.state = state;
    m_entry.changedAt = m_tools.clock.now();
    save();
    emit changed();
}

void Reconciler::save()
{
    if (m_saving) {
        m_unsaved = true;
        return;
    }
    m_saving = true;
    m_unsaved = false;
    OperationEntry written = m_entry;
    if (m_isWithdrawing) {
        written.state = EntryState::Withdrawn;
        written.nextCheck = {};
        written.changedAt = m_tools.clock.now();
    }
    m_tools.journal.ask(
        [written, from = m_inFile](JournalFile &file) { return file.update(written, from); }, this,
        [this, written](const JournalResult<bool> &result) { saved(written, result); });
}

void Reconciler::saved(const OperationEntry &written, const JournalResult<bool> &result)
{
    m_saving = false;
    if (result && !*result) {
        emit overtaken();
        return;
    }
    if (result) {
        m_inFile = written.state;
        if (written.state == EntryState::Withdrawn) {
            m_isWithdrawing = false;
            m_entry = written;
            emit changed();
            return;
        }
    }
    if (m_wantsToSend)
        noteSending();
    else if (!result)
        m_tools.clock.after(SaveAgain, this, [this] { save(); });
    else if (m_unsaved || m_isWithdrawing)
        save();
}

} // namespace counterfoil
