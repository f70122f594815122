// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session_service.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace counterfoil {

/// Which of the sessions to show.
struct SessionFilter
{
    QString words; ///< each is in an id, the order, the payer or the amount
    std::optional<SessionStatus> status;

    [[nodiscard]] bool isEmpty() const { return words.trimmed().isEmpty() && !status; }
};

/// The client sessions that this desk has opened, the newest (which expires last) first.
class SessionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Order, Customer, Status, Amount, Currency, Expires, Payment, Count };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< raw: minor units, QDateTime, the server's word
    };

    using Now = std::function<QDateTime()>;

    /// `sessions` outlives the model. Times are shown on the clock that tells now.
    explicit SessionsModel(SessionService &sessions, Now now = &QDateTime::currentDateTime,
                           QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    void setFilter(const SessionFilter &filter);
    /// Shown or not.
    [[nodiscard]] int countAll() const { return static_cast<int>(m_all.size()); }

    void upsert(const SessionPtr &session);
    [[nodiscard]] SessionPtr session(int row) const { return m_rows.value(row); }

private:
    void showRow(const SessionPtr &session);
    [[nodiscard]] bool matches(const Session &session) const;
    [[nodiscard]] QString text(const Session &session, Column column) const;
    [[nodiscard]] QVariant value(const Session &session, Column column) const;

    const SessionService &m_sessions;
    Now m_now;
    SessionFilter m_filter;
    QList<SessionPtr> m_all;
    QList<SessionPtr> m_rows; ///< those that match, in the same order
};

/// The order's reference, else the session's id.
[[nodiscard]] QString sessionReference(const Session &session);

} // namespace counterfoil
