// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/operation_totals_watch.h"

#include <chrono>

namespace counterfoil {

namespace {

constexpr std::chrono::milliseconds TotalsGathering{150};

} // namespace

OperationTotalsWatch::OperationTotalsWatch(Catalogue &catalogue, Now now, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_now(std::move(now))
{
    m_follow.setSingleShot(true);
    m_follow.setInterval(TotalsGathering);
    connect(&m_follow, &QTimer::timeout, this, &OperationTotalsWatch::refresh);
    connect(&catalogue, &Catalogue::changed, this, [this](const QString &account) {
        if (m_filter && m_filter->accounts().contains(account) && !m_follow.isActive())
            m_follow.start();
    });
}

void OperationTotalsWatch::setFilter(const OperationFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void OperationTotalsWatch::refresh()
{
    if (m_isAsking)
        m_isStale = true;
    else if (m_filter)
        ask();
}

void OperationTotalsWatch::ask()
{
    m_isAsking = true;
    m_isStale = false;
    m_catalogue.operations()
        .summary(*m_filter, m_now())
        .then(this, [this](const DatabaseResult<OperationSummary> &summary) {
            m_isAsking = false;
            if (m_isStale) { // of another filter, or from before a change
                ask();
                return;
            }
            if (!summary)
                return; // the list asks the same file and says why it cannot
            m_totals = summary->totals;
            m_values = summary->values;
            emit changed();
        });
}

} // namespace counterfoil
