// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessions/sessions_model.h"

#include "core/domain/outside_text.h"
#include "core/domain/payer.h"
#include "models/words/time_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int sessionColumns = static_cast<int>(SessionsModel::Column::Count);

bool isNewerSession(const SessionPtr &one, const SessionPtr &other)
{
    return one->expiresAt.msecsSinceEpoch() > other->expiresAt.msecsSinceEpoch();
}

qsizetype placeOf(const QList<SessionPtr> &sessions, const SessionPtr &session)
{
    const auto place =
        std::lower_bound(sessions.cbegin(), sessions.cend(), session, &isNewerSession);
    return place - sessions.cbegin();
}

qsizetype rowOf(const QList<SessionPtr> &sessions, const SessionId &id)
{
    const auto found = std::find_if(sessions.cbegin(), sessions.cend(),
                                    [&id](const SessionPtr &session) { return session->id == id; });
    return found == sessions.cend() ? -1 : found - sessions.cbegin();
}

} // namespace

QString sessionReference(const Session &session)
{
    const QString reference = session.order ? session.order->reference : QString();
    return shownText(reference.isEmpty() ? session.id.text() : reference);
}

SessionsModel::SessionsModel(SessionService &sessions, Now now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sessions(sessions)
    , m_now(std::move(now))
    , m_all(sessions.sessions())
{
    std::sort(m_all.begin(), m_all.end(), &isNewerSession);
    m_rows = m_all;
    connect(&sessions, &SessionService::sessionUpdated, this, &SessionsModel::upsert);
    connect(&sessions, &SessionService::recalled, this, [this](const QList<SessionPtr> &recalled) {
        for (const SessionPtr &session : recalled)
            upsert(session);
    });
}

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SessionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sessionColumns;
}

void SessionsModel::setFilter(const SessionFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    for (const SessionPtr &session : std::as_const(m_all)) {
        if (matches(*session))
            m_rows.append(session);
    }
    endResetModel();
}

void SessionsModel::upsert(const SessionPtr &session)
{
    if (const qsizetype known = rowOf(m_all, session->id); known >= 0)
        m_all[known] = session;
    else
        m_all.insert(placeOf(m_all, session), session);
    showRow(session);
}

/// As the filter has it: one that has moved on may come or go.
void SessionsModel::showRow(const SessionPtr &session)
{
    const int row = static_cast<int>(rowOf(m_rows, session->id));
    const bool belongs = matches(*session);
    if (row >= 0 && belongs) {
        m_rows[row] = session;
        emit dataChanged(index(row, 0), index(row, sessionColumns - 1));
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    } else if (belongs) {
        const int place = static_cast<int>(placeOf(m_rows, session));
        beginInsertRows({}, place, place);
        m_rows.insert(place, session);
        endInsertRows();
    }
}

bool SessionsModel::matches(const Session &session) const
{
    if (m_filter.status && !session.status.is(*m_filter.status))
        return false;
    const QStringList words = m_filter.words.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const Payer payer = payerOf(session);
    const QStringList texts{sessionReference(session),
                            session.id.text(),
                            session.paymentId.text(),
                            payer.name,
                            payer.email,
                            session.status.text(),
                            text(session, Column::Amount),
                            text(session, Column::Currency)};
    return std::all_of(words.cbegin(), words.cend(), [&texts](const QString &word) {
        return std::any_of(texts.cbegin(), texts.cend(), [&word](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    });
}

QString SessionsModel::text(const Session &session, Column column) const
{
    const auto dash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    switch (column) {
    case Column::Order:
        return sessionReference(session);
    case Column::Customer:
        return dash(payerOf(session).shownName());
    case Column::Amount:
        return formatAmount(m_sessions.completed(session.amount));
    case Column::Currency:
        return session.amount.currency().code();
    case Column::Expires:
        return session.expiresAt.isValid()
                   ? mediumTime(onClockOf(m_now(), session.expiresAt.local()))
                   : u"–"_s;
    case Column::Payment:
        return dash(shownText(session.paymentId.text()));
    case Column::Status: // drawn as a chip from ValueRole
    case Column::Count:
        break;
    }
    return {};
}

QVariant SessionsModel::value(const Session &session, Column column) const
{
    switch (column) {
    case Column::Status:
        return session.status.text();
    case Column::Amount:
        return session.amount.minorUnits();
    case Column::Expires:
        return session.expiresAt.local();
    case Column::Order:
    case Column::Customer:
    case Column::Currency:
    case Column::Payment:
    case Column::Count:
        break;
    }
    return text(session, column);
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Session &session = *m_rows[index.row()];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(session, column);
    if (role == ValueRole)
        return value(session, column);
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return {};
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= sessionColumns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((column == Column::Amount ? Qt::AlignTrailing : Qt::AlignLeading) |
                                Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Order:
        return tr("Order");
    case Column::Customer:
        return tr("Customer");
    case Column::Status:
        return tr("State");
    case Column::Amount:
        return tr("Amount");
    case Column::Expires:
        return timeTitle(tr("Expires"), m_now());
    case Column::Payment:
        return tr("Payment");
    case Column::Currency: // stands behind the amount, which says what it is
    case Column::Count:
        break;
    }
    return QString();
}

} // namespace counterfoil
