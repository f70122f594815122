// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/operations_summary.h"

#include "models/words/time_text.h"

namespace counterfoil {

namespace {

struct Counted
{
    qsizetype overThisMonth = 0;
    qint64 all = 0;
};

} // namespace

OperationsSummary::OperationsSummary(OperationService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_accounts{service.account().id}
{
    connect(&service, &OperationService::entryChanged, this, [this](const OperationEntry &entry) {
        if (!m_hasAny || (!entry.isOpen() && !entry.needsAttention()))
            count();
    });
    count();
}

void OperationsSummary::setAccounts(const QStringList &accounts)
{
    if (m_accounts == accounts)
        return;
    m_accounts = accounts;
    count();
}

void OperationsSummary::count()
{
    m_isStale = m_isCounting;
    if (m_isCounting)
        return;
    m_isCounting = true;
    const QDateTime now = clockOf(m_service.account())();
    JournalQuery month;
    month.accounts = m_accounts;
    month.from = startOfDay(now, QDate(now.date().year(), now.date().month(), 1));
    m_service.journal().ask(
        [month](JournalFile &file) -> JournalResult<Counted> {
            const auto ids = file.search(month);
            if (!ids)
                return tl::unexpected(ids.error());
            const auto counts = file.counts(month.accounts);
            if (!counts)
                return tl::unexpected(counts.error());
            return Counted{ids->size(), counts->all};
        },
        this,
        [this](const JournalResult<Counted> &counted) {
            m_isCounting = false;
            if (counted) { // what is wrong with the journal is shown for all of it
                m_overThisMonth = counted->overThisMonth;
                m_hasAny = counted->all > 0;
                emit changed();
            }
            if (m_isStale)
                count();
        });
}

QString summarySentence(qsizetype overThisMonth)
{
    return OperationsSummary::tr("%n operations this month, none lost, none duplicated.", nullptr,
                                 static_cast<int>(overThisMonth));
}

} // namespace counterfoil
