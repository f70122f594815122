// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history_filter.h"

namespace counterfoil {

namespace {

QDateTime beginOf(HistoryFilter::Period period, QDate today)
{
    switch (period) {
    case HistoryFilter::Period::Today:
        return today.startOfDay();
    case HistoryFilter::Period::Week:
        return today.addDays(-6).startOfDay();
    case HistoryFilter::Period::Month:
        return today.addDays(-29).startOfDay();
    case HistoryFilter::Period::All:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

JournalQuery journalQuery(const HistoryFilter &filter, const QString &account, QDate today)
{
    JournalQuery query;
    query.account = account;
    query.kind = filter.kind;
    query.who = filter.who;
    query.text = filter.text.trimmed();
    query.from = beginOf(filter.period, today);
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
