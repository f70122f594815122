// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/event_detail.h"

#include <algorithm>

namespace counterfoil {

EventDetail::EventDetail(Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{}

void EventDetail::setEvent(const NoticeEvent &event)
{
    const bool isSame = event.row == m_event.row;
    const bool isSettled = isSame && event.change == m_event.change;
    m_event = event;
    if (!isSame)
        readBody();
    if (!isSettled)
        readVersions();
    emit changed();
}

void EventDetail::readBody()
{
    m_body.clear();
    m_isReadingBody = true;
    m_catalogue.events()
        .body(m_event.row)
        .then(this, [this, row = m_event.row](const DatabaseResult<QByteArray> &body) {
            if (row != m_event.row)
                return;
            m_isReadingBody = false;
            m_body = body.value_or(QByteArray());
            emit changed();
        });
}

void EventDetail::readVersions()
{
    m_versions.reset();
    m_comparison.reset();
    m_differences = {};
    m_problem.clear();
    m_isComparing = false;
    if (m_event.payment.isEmpty() || !m_event.change.after.number()) {
        m_problem = tr("It led to no version of a payment that could be compared.");
        return;
    }
    m_isComparing = true;
    m_versions = std::make_unique<PaymentVersions>(m_catalogue, m_event.account, m_event.payment);
    connect(m_versions.get(), &PaymentVersions::read, this, &EventDetail::compare);
    // Of the documents alone: it may be another account's.
    m_comparison = std::make_unique<PaymentComparison>(m_catalogue, m_event.account);
    connect(m_comparison.get(), &PaymentComparison::compared, this, &EventDetail::take);
}

/// With the version that was known, or else with the one that is kept before it.
void EventDetail::compare()
{
    const QList<KeptVersion> &all = m_versions->versions();
    const auto find = [&all](const Revision &revision) {
        return std::find_if(all.cbegin(), all.cend(), [&revision](const KeptVersion &one) {
            return one.version == revision.stored();
        });
    };
    const auto after = find(m_event.change.after);
    if (after == all.cend()) {
        tell(tr("The version of the payment that it led to isn't kept."));
        return;
    }
    auto before = find(m_event.change.before);
    if (!m_event.change.before.number() || before == all.cend())
        before = std::next(after);
    if (before == all.cend()) {
        tell(tr("It is the first version of the payment kept here."));
        return;
    }
    if (before == after) {
        tell(tr("The payment was the same before."));
        return;
    }
    m_comparison->compare(versionOf(m_event.payment, *before), versionOf(m_event.payment, *after));
}

void EventDetail::take()
{
    const PaymentDifferences &found = m_comparison->differences();
    m_differences = found.json;
    tell(found.problem.isEmpty() && m_differences.list.isEmpty()
             ? tr("Both versions have the same values.")
             : found.problem);
}

void EventDetail::tell(const QString &problem)
{
    m_isComparing = false;
    m_problem = problem;
    emit changed();
}

} // namespace counterfoil
