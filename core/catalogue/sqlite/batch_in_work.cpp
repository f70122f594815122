// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/batch_in_work.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace counterfoil::catalogue {

namespace {

constexpr size_t PortionsAhead = 4;
constexpr size_t PaymentsOfAPortion = 128;

/// In the order of rows, so that each is written beside the one before. They are those of the list.
std::vector<const SeenPayment *> inOrder(const QList<SeenPayment> &seen)
{
    std::vector<std::pair<qint64, const SeenPayment *>> timed;
    timed.reserve(static_cast<size_t>(seen.size()));
    for (const SeenPayment &payment : seen)
        timed.emplace_back(payment.payment->createdAt.msecsSinceEpoch(), &payment);
    std::stable_sort(timed.begin(), timed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const SeenPayment *> ordered;
    ordered.reserve(timed.size());
    for (const auto &[created, payment] : timed)
        ordered.push_back(payment);
    return ordered;
}

} // namespace

BatchInWork::BatchInWork(const QList<SeenPayment> &seen, qint64 account,
                         const PersonalDataPolicy &policy)
    : m_seen(inOrder(seen))
    , m_account(account)
    , m_policy(policy)
{
    // It is faster than who writes, and leaves that one a processor.
    m_thread.setMaxThreadCount(1);
}

BatchInWork::~BatchInWork()
{
    m_thread.clear();
    m_thread.waitForDone();
}

BatchInWork::Portion &BatchInWork::next()
{
    while (m_ahead.size() < PortionsAhead && m_begun < m_seen.size())
        begin();
    m_now = m_ahead.front().takeResult();
    m_ahead.pop_front();
    return m_now;
}

/// The other thread also takes back what it made: there it is cheap to give up, and in use again at
/// once.
void BatchInWork::begin()
{
    const size_t first = m_begun;
    m_begun = std::min(first + PaymentsOfAPortion, m_seen.size());
    m_ahead.push_back(QtConcurrent::run(
        &m_thread, [this, first, end = m_begun, written = std::exchange(m_now, {})]() mutable {
            written.clear();
            return portion(first, end);
        }));
}

/// In that thread; or in this one, beside it, where next() waits for one that has not begun.
BatchInWork::Portion BatchInWork::portion(size_t first, size_t end) const
{
    Portion portion;
    portion.reserve(end - first);
    QSet<PaymentId> ids;
    ids.reserve(static_cast<qsizetype>(end - first));
    for (size_t i = first; i < end; ++i) {
        portion.push_back(prepared(*m_seen[i], m_account, m_policy));
        const qsizetype before = ids.size();
        ids.insert(portion.back().id);
        portion.back().isAgain = ids.size() == before;
    }
    return portion;
}

} // namespace counterfoil::catalogue
