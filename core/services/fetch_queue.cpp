// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fetch_queue.h"

#include "core/net/call.h"

#include <utility>

namespace counterfoil {

namespace {

constexpr qsizetype checkedAtOnce = 500;

} // namespace

FetchQueue::FetchQueue(qsizetype atOnce)
    : m_atOnce(atOnce)
{}

FetchQueue::~FetchQueue()
{
    cancel();
}

void FetchQueue::cancel()
{
    for (const auto &call : std::as_const(m_calls)) {
        if (call)
            call->cancel();
    }
    m_calls.clear();
}

void FetchQueue::fill(const QList<qsizetype> &rows)
{
    cancel();
    m_isChecking = false;
    m_toFetch.clear();
    m_tried.clear();
    m_toCheck.clear();
    m_toCheck += rows;
}

QList<qsizetype> FetchQueue::takeUnchecked()
{
    QList<qsizetype> rows;
    if (m_isChecking || m_toFetch.size() >= m_atOnce)
        return rows;
    while (!m_toCheck.isEmpty() && rows.size() < checkedAtOnce)
        rows.append(m_toCheck.dequeue());
    m_isChecking = !rows.isEmpty();
    return rows;
}

void FetchQueue::putBack(const QList<qsizetype> &rows)
{
    m_isChecking = false;
    m_toCheck += rows;
}

std::optional<qsizetype> FetchQueue::takeNext()
{
    if (m_isGap || m_toFetch.isEmpty() || m_calls.size() >= m_atOnce)
        return std::nullopt;
    m_isGap = true;
    return m_toFetch.dequeue();
}

void FetchQueue::begin(qsizetype row, CallBase &call)
{
    m_calls.insert(row, &call);
}

bool FetchQueue::mayTryAgain(qsizetype row)
{
    const bool isFirst = !m_tried.contains(row);
    m_tried.insert(row);
    return isFirst;
}

} // namespace counterfoil
