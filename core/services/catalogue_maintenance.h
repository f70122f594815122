// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/journal/clock.h"

#include <QMap>

#include <deque>

namespace counterfoil {

/// Takes out of the catalogue what must not stay in it: payments that are too old, names that a
/// account does not keep any more, accounts that are gone; and renews the search words of what an
/// earlier version kept. One after the other and in short steps,
/// behind whatever else is written. What fails is tried again an hour later. Lives in the UI's
/// thread; all that it is given outlives it.
class CatalogueMaintenance : public QObject
{
    Q_OBJECT

public:
    CatalogueMaintenance(Catalogue &catalogue, Clock &clock, QObject *parent = nullptr);

    /// Payments are removed so many months after they were created: soon, and once a day from then
    /// on. 0: never.
    void setRetention(const QString &account, int months);
    /// Applies the policy to what is already kept of people; Full cancels an earlier request.
    void reducePeople(const QString &account, const PersonalDataPolicy &policy,
                      const SnapshotReader &read);
    /// Search finds payments that an earlier version kept by all that it finds newer ones by.
    void reindex(const QString &account, const SnapshotReader &read);
    /// An account that nobody writes any more.
    void removeAccount(const QString &account);
    [[nodiscard]] bool isBusy() const { return !m_jobs.empty(); }

    static constexpr std::chrono::seconds AfterStart{20};
    static constexpr std::chrono::hours Between{1};

signals:
    void pruned(const QString &account, qint64 payments);
    void peopleReduced(const QString &account);
    void accountRemoved(const QString &account);
    void failed(const QString &account, const counterfoil::DatabaseError &error);

private:
    enum class Task { Prune, Reduce, Reindex, RemoveAccount };
    struct Job
    {
        Task task;
        QString account;
        QDateTime before = {};          ///< of Prune
        PersonalDataPolicy policy = {}; ///< of Reduce
        SnapshotReader read = {};       ///< of Reduce and Reindex
        qint64 from = CatalogueStep::FirstRow;
        qint64 payments = 0;
        bool isTidying = false; ///< the rows are done
        bool isStale = false;   ///< a later request replaced it
    };
    struct Limit
    {
        int months = 0;
        QDateTime prunedAt;
    };

    void lookAgainAndAgain();
    void prune();
    void add(Job job);
    void step();
    void tidy();
    void removeRest();
    void advance(const CatalogueStep &done);
    void end();
    void fail(const DatabaseError &error);

    Catalogue &m_catalogue;
    Clock &m_clock;
    QMap<QString, Limit> m_limits;
    std::deque<Job> m_jobs;   ///< the first one runs
    std::deque<Job> m_later;  ///< for the next look: what failed, what has time
    bool m_isStarted = false; ///< before, only what a person waits for is done
};

/// Payments created before are older than so many months.
[[nodiscard]] QDateTime retentionLimit(int months, const QDateTime &now);

} // namespace counterfoil
