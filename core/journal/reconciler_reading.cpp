// SPDX-License-Identifier: GPL-3.0-or-later

// What reads of the payment say of the operation, and what follows from it.
#include "core/domain/status_words.h"
#include "core/journal/reconciler.h"

namespace counterfoil {

using std::chrono::milliseconds;

namespace {

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

void Reconciler::scheduleCheck()
{
    const ReconcilePolicy &policy = m_tools.policy;
    const quint64 generation = ++m_generation;
    if (m_entry.creation) { // nobody knows its id yet, and it is never repeated
        m_entry.hold = m_entry.hold == Hold::Damaged ? Hold::Damaged : Hold::NoPromise;
        m_entry.nextCheck = {};
        return;
    }
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
    if (m_isReading || m_wantsToSend || m_isCancelling)
        return;
    m_isReading = true;
    if (m_entry.abort) {
        checkSession();
        return;
    }
    m_tools.gateway.payment(m_entry.payment, m_tools.gateway.freshest())
        .then(this, [this](const tl::expected<PaymentPtr, ApiError> &answer) { read(answer); });
}

/// Without a checkout to ask, the account is another provider's now: a person decides.
void Reconciler::checkSession()
{
    Checkout *checkout = m_tools.gateway.checkout();
    if (!checkout) {
        m_isReading = false;
        holdBack(Hold::NoPromise);
        emit changed();
        return;
    }
    checkout->session(m_entry.abort->session)
        .then(this,
              [this](const tl::expected<SessionPtr, ApiError> &answer) { readSession(answer); });
}

bool Reconciler::endRead()
{
    m_isReading = false;
    return !m_wantsToSend && !m_isCancelling && m_entry.isOpen();
}

void Reconciler::read(const tl::expected<PaymentPtr, ApiError> &answer)
{
    if (!endRead())
        return;
    if (answer && (*answer)->id == m_entry.payment) {
        emit paymentRead(*answer);
        if (concludes(judge(**answer), (*answer)->revision))
            return;
    }
    lookLater();
}

void Reconciler::readSession(const tl::expected<SessionPtr, ApiError> &answer)
{
    if (!endRead())
        return;
    if (answer) {
        emit sessionRead(*answer);
        if (concludes(judge(**answer), {}))
            return;
    }
    lookLater();
}

/// Whether the read leaves nothing to look for.
bool Reconciler::concludes(const Judgement &judgement, const Revision &revision)
{
    if (judgement.kind == Judgement::Kind::Seen && adopt(*judgement.operation, revision))
        return true;
    noteRead(judgement, revision);
    return m_wantsToSend || !m_entry.isOpen();
}

void Reconciler::lookLater()
{
    const Hold hold = m_entry.hold;
    scheduleCheck();
    if (m_entry.hold != hold)
        save();
    emit changed();
}

Judgement Reconciler::judge(const Payment &payment) const
{
    Judgement judgement = m_entry.decision
                              ? m_tools.gateway.judgeDecision(*m_entry.decision, payment)
                              : m_tools.gateway.judge(m_entry.sent(), m_entry.before, payment);
    if (m_isTaken && judgement.kind == Judgement::Kind::Fits)
        judgement = {Judgement::Kind::Seen, doneAsAsked(m_entry)};
    return judgement;
}

Judgement Reconciler::judge(const Session &session) const
{
    Judgement judgement = Checkout::judgeAbort(m_entry.abort->as, session);
    if (judgement.kind == Judgement::Kind::Seen)
        judgement.operation = doneAsAsked(m_entry);
    return judgement;
}

/// What is promised of operations, by their reference or key, is promised of nothing else.
ResendPromise Reconciler::whatIsPromised() const
{
    return m_entry.isOperation() ? m_tools.gateway.capabilities().promise : ResendPromise::none();
}

/// The newest so far; one whose order to it is unknown tells of no order at all.
void Reconciler::noteRevision(const Revision &revision)
{
    if (m_newest.isOlderThan(revision) || !m_newest.number())
        m_newest = revision;
}

/// A read that does not show the operation, or not as a thing of its own.
void Reconciler::noteRead(const Judgement &judgement, const Revision &revision)
{
    if (revision.isOlderThan(m_newest))
        return;
    noteRevision(revision);
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
    const ResendPromise promise = whatIsPromised();
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
    const ResendPromise promise = whatIsPromised();
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
    noteRevision(revision);
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

/// By its answer, or as a person found: it exists, and that is all there is to know of it.
bool Reconciler::adoptCreated(const Created &what)
{
    Creation &creation = *m_entry.creation;
    Revision revision;
    if (creation.kind == CreationKind::Payment && what.payment && !what.payment->id.isEmpty()) {
        m_entry.payment = what.payment->id;
        revision = what.payment->revision;
        emit paymentRead(what.payment);
    } else if (creation.kind == CreationKind::Session && what.session &&
               !what.session->id.isEmpty()) {
        creation.session = what.session->id;
        emit sessionRead(what.session);
    } else {
        return false;
    }
    if (!adopt(doneAsAsked(m_entry), revision))
        return false;
    emit created(what);
    return true;
}

} // namespace counterfoil
