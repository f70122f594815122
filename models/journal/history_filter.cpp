// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history_filter.h"

#include "models/words/time_text.h"

namespace counterfoil {

namespace {

QDateTime beginOf(HistoryFilter::Period period, const QDateTime &now)
{
    switch (period) {
    case HistoryFilter::Period::Today:
        return startOfDay(now, now.date());
    case HistoryFilter::Period::Week:
        return startOfDay(now, now.date().addDays(-6));
    case HistoryFilter::Period::Month:
        return startOfDay(now, now.date().addDays(-29));
    case HistoryFilter::Period::All:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

JournalQuery journalQuery(const HistoryFilter &filter, const QStringList &accounts,
                          const QDateTime &now)
{
    JournalQuery query;
    query.accounts = accounts;
    query.kind = filter.kind;
    query.who = filter.who;
    query.text = filter.text.trimmed();
    query.from = beginOf(filter.period, now);
    switch (filter.outcome) {
    case HistoryFilter::Outcome::Any:
        break;
    case HistoryFilter::Outcome::Success:
        query.status = OperationStatus::Success;
        break;
    case HistoryFilter::Outcome::Failure:
        query.status = OperationStatus::Failure;
        break;
    case HistoryFilter::Outcome::Conflict:
        query.status = OperationStatus::Conflict;
        break;
    case HistoryFilter::Outcome::Refused:
        query.state = EntryState::Refused;
        break;
    case HistoryFilter::Outcome::Cancelled:
        query.state = EntryState::Cancelled;
        break;
    }
    return query;
}

} // namespace counterfoil
