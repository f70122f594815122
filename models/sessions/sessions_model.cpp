// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessions_model.h"

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
    , m_rows(sessions.sessions())
{
    std::sort(m_rows.begin(), m_rows.end(), &isNewerSession);
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

void SessionsModel::upsert(const SessionPtr &session)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row]->id == session->id) {
            m_rows[row] = session;
            emit dataChanged(index(row, 0), index(row, sessionColumns - 1));
            return;
        }
    }
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), session, &isNewerSession);
    const int row = static_cast<int>(place - m_rows.cbegin());
    beginInsertRows({}, row, row);
    m_rows.insert(row, session);
    endInsertRows();
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
