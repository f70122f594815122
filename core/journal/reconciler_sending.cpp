// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves, and what the journal has to know before and after it.
#include "core/journal/reconciler.h"

namespace counterfoil {

using std::chrono::milliseconds;

namespace {

/// A write of the journal that failed is tried again after this, for as long as the program runs.
constexpr milliseconds SaveAgain{2000};
/// A provider that asks for more patience than this gets a person's decision (operations.md).
constexpr std::chrono::seconds LongestPutOff{300};
constexpr milliseconds ShortestPutOff{1000};

} // namespace

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
        if (adoptAnswer(*answer))
            return;
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
            // What was done already is looked up.
            if (isRefused(error)) {
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

bool Reconciler::adoptAnswer(const OperationAnswer &answer)
{
    if (m_entry.creation)
        return adoptCreated({answer.payment, answer.session});
    Judgement judgement;
    Revision revision;
    if (answer.payment && answer.payment->id == m_entry.payment) {
        emit paymentRead(answer.payment);
        judgement = judge(*answer.payment);
        revision = answer.payment->revision;
    } else if (answer.session && m_entry.abort) {
        emit sessionRead(answer.session);
        judgement = judge(*answer.session);
    }
    return judgement.kind == Judgement::Kind::Seen && adopt(*judgement.operation, revision);
}

/// To an abort, a 409 says that the session is in the wrong state for it; there is no key that was
/// used before (decision P26).
bool Reconciler::isRefused(const ApiError &error) const
{
    if (m_entry.abort && error.isFromProvider && error.httpStatus == 409)
        return true;
    return isRefusal(error) && !m_tools.gateway.isDuplicate(error);
}

/// "Too many requests" is an answer before anything was done: sent again when the provider says.
void Reconciler::putOff(milliseconds wait)
{
    m_entry.nextCheck = m_tools.clock.now().addMSecs(wait.count());
    sendAt(wait);
    enter(EntryState::NotSent);
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
    if (m_isCancelling) {
        written.state = EntryState::Cancelled;
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
        if (written.state == EntryState::Cancelled) {
            m_isCancelling = false;
            m_entry = written;
            emit changed();
            return;
        }
    }
    if (m_wantsToSend)
        noteSending();
    else if (!result)
        m_tools.clock.after(SaveAgain, this, [this] { save(); });
    else if (m_unsaved || m_isCancelling)
        save();
}

} // namespace counterfoil
