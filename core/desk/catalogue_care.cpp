// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/catalogue_care.h"

#include <algorithm>

namespace counterfoil {

QDateTime retentionLimit(int months, const QDateTime &now)
{
    return now.addMonths(-months);
}

CatalogueCare::CatalogueCare(Catalogue &catalogue, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_clock(clock)
{
    m_clock.after(AfterStart, this, [this] {
        m_isStarted = true;
        lookAgainAndAgain();
    });
}

void CatalogueCare::lookAgainAndAgain()
{
    std::deque<Job> again = std::exchange(m_failed, {});
    for (Job &job : again)
        add(std::move(job));
    prune();
    m_clock.after(Between, this, [this] { lookAgainAndAgain(); });
}

void CatalogueCare::setRetention(const QString &profile, int months)
{
    if (months <= 0) {
        m_limits.remove(profile);
        return;
    }
    Limit &limit = m_limits[profile];
    if (limit.months == months)
        return;
    limit = {months, {}};
    if (m_isStarted)
        prune();
}

void CatalogueCare::reducePeople(const QString &profile, const PersonalDataPolicy &policy,
                                 const SnapshotReader &read)
{
    // The last wish counts.
    const auto isOlder = [&profile](const Job &job) {
        return job.task == Task::Reduce && job.profile == profile;
    };
    std::erase_if(m_failed, isOlder);
    if (!m_jobs.empty()) {
        m_jobs.erase(std::remove_if(m_jobs.begin() + 1, m_jobs.end(), isOlder), m_jobs.end());
        m_jobs.front().isStale = isOlder(m_jobs.front());
    }
    if (policy.keep != PersonalData::Full)
        add({Task::Reduce, profile, {}, policy, read});
}

void CatalogueCare::removeProfile(const QString &profile)
{
    m_limits.remove(profile);
    add({Task::RemoveProfile, profile});
}

/// The wall clock, for a day is a day also to a computer that slept; one that was put back must not
/// keep things for ever.
void CatalogueCare::prune()
{
    const QDateTime now = m_clock.now();
    for (auto it = m_limits.begin(); it != m_limits.end(); ++it) {
        const bool isDue =
            !it->prunedAt.isValid() || it->prunedAt > now || it->prunedAt.addDays(1) <= now;
        if (!isDue)
            continue;
        it->prunedAt = now;
        add({Task::Prune, it.key(), retentionLimit(it->months, now)});
    }
}

void CatalogueCare::add(Job job)
{
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1)
        step();
}

void CatalogueCare::step()
{
    const Job &job = m_jobs.front();
    if (job.isTidying) {
        tidy();
        return;
    }
    auto changed =
        job.task == Task::Reduce
            ? m_catalogue.retention().reduceStep(job.profile, job.policy, job.read, job.from)
            : m_catalogue.retention().pruneStep(job.profile, job.before, job.from);
    std::move(changed).then(this, [this](const DatabaseResult<CatalogueStep> &done) {
        if (done)
            advance(*done);
        else
            fail(done.error());
    });
}

void CatalogueCare::advance(const CatalogueStep &done)
{
    Job &job = m_jobs.front();
    job.payments += done.payments;
    if (done.next && !job.isStale) {
        job.from = *done.next;
        step();
        return;
    }
    if (job.payments == 0 && job.task == Task::Prune) {
        end();
        return;
    }
    job.isTidying = true;
    step();
}

void CatalogueCare::tidy()
{
    m_catalogue.retention().tidyStep().then(this, [this](const DatabaseResult<bool> &isDone) {
        if (!isDone)
            fail(isDone.error());
        else if (!*isDone)
            step();
        else if (m_jobs.front().task == Task::RemoveProfile)
            removeRest();
        else
            end();
    });
}

void CatalogueCare::removeRest()
{
    m_catalogue.retention()
        .removeProfile(m_jobs.front().profile)
        .then(this, [this](const DatabaseResult<void> &removed) {
            if (removed)
                end();
            else
                fail(removed.error());
        });
}

void CatalogueCare::end()
{
    const Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    if (!m_jobs.empty())
        step();
    switch (job.task) {
    case Task::Prune:
        emit pruned(job.profile, job.payments);
        break;
    case Task::Reduce:
        if (!job.isStale)
            emit peopleReduced(job.profile);
        break;
    case Task::RemoveProfile:
        emit profileRemoved(job.profile);
        break;
    }
    if (job.payments > 0)
        m_catalogue.tellChanged(job.profile);
}

void CatalogueCare::fail(const DatabaseError &error)
{
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    const QString profile = job.profile;
    if (job.task != Task::Prune)
        m_failed.push_back(std::move(job));
    else if (m_limits.contains(profile))
        m_limits[profile].prunedAt = {};
    if (!m_jobs.empty())
        step();
    emit failed(profile, error);
}

} // namespace counterfoil
