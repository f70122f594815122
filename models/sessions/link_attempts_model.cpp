// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessions/link_attempts_model.h"

#include "core/domain/outside_text.h"
#include "models/words/cell_text.h"
#include "models/words/time_text.h"

namespace counterfoil {

namespace {

constexpr int attemptColumns = static_cast<int>(LinkAttemptsModel::Column::Count);

} // namespace

int LinkAttemptsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_link ? 0 : static_cast<int>(m_link->attempts.size());
}

int LinkAttemptsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : attemptColumns;
}

void LinkAttemptsModel::setLink(const PaymentLinkPtr &link, const QDateTime &now)
{
    m_now = now;
    const int before = rowCount();
    const int after = static_cast<int>(link->attempts.size());
    if (after < before)
        beginRemoveRows({}, after, before - 1);
    else if (after > before)
        beginInsertRows({}, before, after - 1);
    m_link = link;
    if (after < before)
        endRemoveRows();
    else if (after > before)
        endInsertRows();
    if (const int kept = qMin(before, after); kept > 0)
        emit dataChanged(index(0, 0), index(kept - 1, attemptColumns - 1));
}

const PaymentAttempt *LinkAttemptsModel::attempt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_link->attempts[static_cast<size_t>(row)] : nullptr;
}

QString LinkAttemptsModel::text(const PaymentAttempt &attempt, Column column) const
{
    switch (column) {
    case Column::Created:
        return orDash(mediumTime(onClockOf(m_now, attempt.createdAt.local())));
    case Column::Payment:
        return orDash(shownText(attempt.paymentId.text()));
    case Column::Session:
        return orDash(shownText(attempt.clientSessionId.text()));
    case Column::Other:
        return shownText(attempt.json);
    case Column::Status: // drawn as a chip from ValueRole
    case Column::Count:
        break;
    }
    return {};
}

QVariant LinkAttemptsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaymentAttempt &attempt = *this->attempt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(attempt, column);
    if (role == ValueRole)
        return column == Column::Status ? attempt.status : text(attempt, column);
    return {};
}

QVariant LinkAttemptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Created:
        return timeTitle(tr("Created"), m_now);
    case Column::Status:
        return tr("State");
    case Column::Payment:
        return tr("Payment");
    case Column::Session:
        return tr("Session");
    case Column::Other:
        return tr("Provider's wording, if it says more");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace counterfoil
