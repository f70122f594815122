// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/events_list_model.h"

#include "core/domain/outside_text.h"
#include "models/notices/event_words.h"
#include "models/notices/notice_words.h"
#include "models/refunds/operation_row_words.h"
#include "models/words/cell_text.h"
#include "models/words/time_text.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using EventColumn = EventsListModel::Column;

constexpr int eventColumns = static_cast<int>(EventColumn::Count);
constexpr std::chrono::milliseconds EventsGathering{150};

QString eventColumnTitle(EventColumn column)
{
    switch (column) {
    case EventColumn::When:
        return EventsListModel::tr("When");
    case EventColumn::Outcome:
        //: Title of a column: what Counterfoil made of the notification
        return EventsListModel::tr("Verdict");
    case EventColumn::Order:
        return EventsListModel::tr("Payment");
    case EventColumn::Event:
        return EventsListModel::tr("Event");
    case EventColumn::Changed:
        return EventsListModel::tr("Changed");
    case EventColumn::Form:
        //: Title of a column: the form of the notification, such as JSON
        return EventsListModel::tr("Form");
    case EventColumn::Account:
        return EventsListModel::tr("Account");
    case EventColumn::Count:
        break;
    }
    return {};
}

} // namespace

EventsListModel::EventsListModel(Catalogue &catalogue, Now now, QObject *parent)
    : PagedListModel(catalogue,
                     {eventColumns, &catalogue.events(), [] { return QString(); },
                      [](const NoticeEvent &) { return QString(); }},
                     parent)
    , m_now(std::move(now))
{
    m_follow.setSingleShot(true);
    m_follow.setInterval(EventsGathering);
    connect(&m_follow, &QTimer::timeout, this, &EventsListModel::refresh);
    const auto follow = [this](const QString &account) {
        if (m_filter && m_filter->accounts.contains(account) && !m_follow.isActive())
            m_follow.start();
    };
    connect(&catalogue, &Catalogue::eventsChanged, this, follow);
    connect(&catalogue, &Catalogue::changed, this, follow); // references become known
}

EventsListModel::~EventsListModel()
{
    if (m_cancel)
        m_cancel->store(true);
}

void EventsListModel::setFilter(const EventFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_isOther = true;
    search();
}

void EventsListModel::setAccountNames(const AccountNames &names)
{
    if (m_names == names)
        return;
    m_names = names;
    columnChanged(static_cast<int>(EventColumn::Account));
}

void EventsListModel::refresh()
{
    if (m_cancel)
        m_isStale = true;
    else if (m_filter)
        search();
}

void EventsListModel::search()
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_isStale = false;
    catalogue().events().search(*m_filter).cancelledBy(m_cancel).then(
        this, [this, cancel = m_cancel](const DatabaseResult<QList<qint64>> &ids) {
            found(cancel, ids);
        });
    emit stateChanged();
}

void EventsListModel::found(const Cancel &cancel, const DatabaseResult<QList<qint64>> &ids)
{
    if (cancel != m_cancel)
        return; // nobody waits for it any more
    m_cancel.reset();
    m_error = ids ? std::nullopt : std::optional(ids.error());
    if (ids)
        std::exchange(m_isOther, false) ? resetRows(*ids) : changeRows(*ids);
    emit stateChanged();
    if (m_isStale)
        search();
}

QVariant EventsListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText && role != ValueRole && role != EventRole)
        return {};
    const NoticeEvent *event = row(index.row());
    if (!event)
        return {};
    const auto column = static_cast<EventColumn>(index.column());
    if (role == EventRole)
        return QVariant::fromValue(*event);
    return role == ValueRole ? value(*event, column) : text(*event, column);
}

QString EventsListModel::text(const NoticeEvent &event, EventColumn column) const
{
    const QDateTime now = m_now();
    switch (column) {
    case EventColumn::When:
        return rowTime(onClockOf(now, event.at), now.date());
    case EventColumn::Outcome: // drawn as a chip; this is for those who hear it
        return outcomeText(event.outcome);
    case EventColumn::Order:
        return orDash(shownText(event.order.isEmpty() ? event.payment.text() : event.order));
    case EventColumn::Event:
        return orDash(shownText(event.event));
    case EventColumn::Changed:
        return orDash(changeText(event.change));
    case EventColumn::Form:
        return event.isReplayed
                   ? tr("%1, replayed", "Webhook, replayed").arg(noticeFormName(event.form))
                   : noticeFormName(event.form);
    case EventColumn::Account:
        return shownText(nameIn(m_names, event.account));
    case EventColumn::Count:
        break;
    }
    return {};
}

QVariant EventsListModel::value(const NoticeEvent &event, EventColumn column)
{
    switch (column) {
    case EventColumn::When:
        return event.at;
    case EventColumn::Outcome:
        return static_cast<int>(event.outcome);
    case EventColumn::Order:
        return event.payment.text();
    case EventColumn::Event:
        return event.event;
    case EventColumn::Form:
        return static_cast<int>(event.form);
    case EventColumn::Account:
        return event.account;
    case EventColumn::Changed:
    case EventColumn::Count:
        break;
    }
    return {};
}

QVariant EventsListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= eventColumns ||
        role != Qt::DisplayRole)
        return {};
    const auto column = static_cast<EventColumn>(section);
    return column == EventColumn::When ? timeTitle(eventColumnTitle(column), m_now())
                                       : eventColumnTitle(column);
}

} // namespace counterfoil
