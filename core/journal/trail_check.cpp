// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/trail_check.h"

namespace counterfoil {

TrailCheck::TrailCheck(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_threads.setMaxThreadCount(1);
}

TrailCheck::~TrailCheck()
{
    stop();
}

void TrailCheck::begin()
{
    if (m_isRunning || m_isStopped)
        return;
    m_isRunning = true;
    m_threads.start([this] {
        const TrailState found = check();
        if (m_isStopped)
            return; // it was broken off
        QMetaObject::invokeMethod(
            this,
            [this, state = found] {
                m_isRunning = false;
                m_state = state;
                emit changed();
            },
            Qt::QueuedConnection);
    });
}

void TrailCheck::stop()
{
    m_isStopped = true;
    m_threads.waitForDone();
}

TrailState TrailCheck::check() const
{
    TrailState state;
    state.checkedAt = QDateTime::currentDateTimeUtc();
    state.verdict = TrailState::Verdict::Unreadable;
    const auto database = Database::open(m_path, Database::Access::ReadOnly);
    if (!database)
        return state;
    journal::ChainCheck chain(**database);
    for (bool isMore = true; isMore && !m_isStopped;) {
        const auto stepped = chain.step();
        if (!stepped)
            return state;
        isMore = *stepped;
    }
    state.lines = chain.checked();
    state.broken = chain.broken();
    state.verdict = state.broken ? TrailState::Verdict::Broken : TrailState::Verdict::Sound;
    return state;
}

} // namespace counterfoil
