// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session_service.h"

#include <QAbstractTableModel>

#include <functional>

namespace counterfoil {

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

    void upsert(const SessionPtr &session);
    [[nodiscard]] SessionPtr session(int row) const { return m_rows.value(row); }

private:
    [[nodiscard]] QString text(const Session &session, Column column) const;
    [[nodiscard]] QVariant value(const Session &session, Column column) const;

    const SessionService &m_sessions;
    Now m_now;
    QList<SessionPtr> m_rows;
};

/// The order's reference, else the session's id.
[[nodiscard]] QString sessionReference(const Session &session);

} // namespace counterfoil
