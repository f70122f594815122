// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/catalogue_maintenance.h"

#include <algorithm>

namespace counterfoil {

QDateTime retentionLimit(int months, const QDateTime &now)
{
    return now.addMonths(-months);
}

CatalogueMaintenance::CatalogueMaintenance(Catalogue &catalogue, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_clock(clock)
{
    m_clock.after(AfterStart, this, [this] {
        m_isStarted = true;
        lookAgainAndAgain();
    });
}

void CatalogueMaintenance::lookAgainAndAgain()
{
    std::deque<Job> again = std::exchange(m_later, {});
    for (Job &job : again)
        add(std::move(job));
    prune();
    m_clock.after(Between, this, [this] { lookAgainAndAgain(); });
}

void CatalogueMaintenance::setRetention(const QString &account, int months)
{
    if (months <= 0) {
        m_limits.remove(account);
        return;
    }
    Limit &limit = m_limits[account];
    if (limit.months == months)
        return;
    limit = {months, {}};
    if (m_isStarted)
        prune();
}

void CatalogueMaintenance::reducePeople(const QString &account, const PersonalDataPolicy &policy,
                                        const SnapshotReader &read)
{
    // Only the latest request counts.
    const auto isOlder = [&account](const Job &job) {
        return job.task == Task::Reduce && job.account == account;
    };
    std::erase_if(m_later, isOlder);
    if (!m_jobs.empty()) {
        m_jobs.erase(std::remove_if(m_jobs.begin() + 1, m_jobs.end(), isOlder), m_jobs.end());
        m_jobs.front().isStale = isOlder(m_jobs.front());
    }
    if (policy.keep != PersonalData::Full)
        add({Task::Reduce, account, {}, policy, read});
}

void CatalogueMaintenance::reindex(const QString &account, const SnapshotReader &read)
{
    Job job{Task::Reindex, account, {}, {}, read};
    if (m_isStarted)
        add(std::move(job));
    else
        m_later.push_back(std::move(job));
}

void CatalogueMaintenance::removeAccount(const QString &account)
{
    m_limits.remove(account);
    add({Task::RemoveAccount, account});
}

/// By the wall clock: a day passes for a computer that slept, too. A clock that was set back must
/// not keep things for ever.
void CatalogueMaintenance::prune()
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

void CatalogueMaintenance::add(Job job)
{
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1)
        step();
}

void CatalogueMaintenance::step()
{
    const Job &job = m_jobs.front();
    if (job.isTidying) {
        tidy();
        return;
    }
    Retention &retention = m_catalogue.retention();
    auto changed =
        job.task == Task::Reduce ? retention.reduceStep(job.account, job.policy, job.read, job.from)
        : job.task == Task::Reindex ? retention.reindexStep(job.account, job.read)
                                    : retention.pruneStep(job.account, job.before, job.from);
    std::move(changed).then(this, [this](const DatabaseResult<CatalogueStep> &done) {
        if (done)
            advance(*done);
        else
            fail(done.error());
    });
}

void CatalogueMaintenance::advance(const CatalogueStep &done)
{
    Job &job = m_jobs.front();
    job.payments += done.payments;
    if (done.next && !job.isStale) {
        job.from = *done.next;
        step();
        return;
    }
    if (job.task == Task::Reindex || (job.payments == 0 && job.task == Task::Prune)) {
        end();
        return;
    }
    job.isTidying = true;
    step();
}

void CatalogueMaintenance::tidy()
{
    m_catalogue.retention().tidyStep().then(this, [this](const DatabaseResult<bool> &isDone) {
        if (!isDone)
            fail(isDone.error());
        else if (!*isDone)
            step();
        else if (m_jobs.front().task == Task::RemoveAccount)
            removeRest();
        else
            end();
    });
}

void CatalogueMaintenance::removeRest()
{
    m_catalogue.retention()
        .removeAccount(m_jobs.front().account)
        .then(this, [this](const DatabaseResult<void> &removed) {
            if (removed)
                end();
            else
                fail(removed.error());
        });
}

void CatalogueMaintenance::end()
{
    const Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    if (!m_jobs.empty())
        step();
    switch (job.task) {
    case Task::Prune:
        emit pruned(job.account, job.payments);
        break;
    case Task::Reduce:
        if (!job.isStale)
            emit peopleReduced(job.account);
        break;
    case Task::Reindex:
        break;
    case Task::RemoveAccount:
        emit accountRemoved(job.account);
        break;
    }
    if (job.payments > 0)
        m_catalogue.tellChanged(job.account);
}

void CatalogueMaintenance::fail(const DatabaseError &error)
{
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    const QString account = job.account;
    if (job.task != Task::Prune)
        m_later.push_back(std::move(job));
    else if (m_limits.contains(account))
        m_limits[account].prunedAt = {};
    if (!m_jobs.empty())
        step();
    emit failed(account, error);
}

} // namespace counterfoil
