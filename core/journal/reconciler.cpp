// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/reconciler.h"

#include "core/domain/os_user.h"

namespace counterfoil {

using std::chrono::milliseconds;

Reconciler::Reconciler(OperationEntry entry, const ReconcilerTools &tools, QObject *parent)
    : QObject(parent)
    , m_entry(std::move(entry))
    , m_tools(tools)
    , m_inFile(m_entry.state)
    , m_begun(tools.clock.monotonic())
    , m_ageThen(std::max<qint64>(0, m_entry.recordedAt.msecsTo(tools.clock.now())))
{
    for (const Evidence &read : std::as_const(m_entry.evidence))
        noteRevision(read.revision);
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
        if (age() < m_tools.policy.resumeWindow) {
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
    case EntryState::Cancelled:
        return;
    }
    Q_UNREACHABLE();
}

bool Reconciler::retry()
{
    if (m_entry.state != EntryState::NotSent || m_isCancelling || m_wantsToSend)
        return false;
    m_entry.error.reset();
    send();
    return true;
}

void Reconciler::checkNow()
{
    if (m_entry.creation) // nobody knows its id yet
        return;
    if (m_entry.state != EntryState::Unknown &&
        !(m_entry.state == EntryState::Settled && m_entry.isOpen()))
        return;
    ++m_generation;
    check();
}

bool Reconciler::cancel()
{
    const bool isHeld = m_entry.state == EntryState::Unknown && m_entry.hold != Hold::None;
    if (m_wantsToSend || m_isCancelling ||
        (m_entry.state != EntryState::Recorded && m_entry.state != EntryState::NotSent && !isHeld))
        return false;
    // Shown as cancelled only once the journal has it: what it does not know would be sent by the
    // next run.
    m_isCancelling = true;
    ++m_generation;
    save();
    return true;
}

bool Reconciler::settle(const Created &created)
{
    if (!m_entry.creation || m_entry.state != EntryState::Unknown || m_wantsToSend ||
        m_isCancelling)
        return false;
    return adoptCreated(created);
}

void Reconciler::acknowledge()
{
    if (!m_entry.needsAttention() || m_entry.isOpen() || m_entry.state == EntryState::NotSent)
        return;
    m_entry.acknowledgedAt = m_tools.clock.now();
    m_entry.acknowledgedBy = osUser();
    save();
    emit changed();
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

} // namespace counterfoil
