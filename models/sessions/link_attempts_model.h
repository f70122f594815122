// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

#include <QAbstractTableModel>

namespace counterfoil {

/// The attempts to pay a link, in the provider's order. There may be thousands: a view asks for
/// the rows on the screen only.
class LinkAttemptsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Created, Status, Payment, Session, Other, Count };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< of the status: the server's word
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Times are shown on the clock of `now`. What is selected stays where rows only follow.
    void setLink(const PaymentLinkPtr &link, const QDateTime &now);
    /// Null where there is no such row.
    [[nodiscard]] const PaymentAttempt *attempt(int row) const;

private:
    [[nodiscard]] QString text(const PaymentAttempt &attempt, Column column) const;

    PaymentLinkPtr m_link;
    QDateTime m_now;
};

} // namespace counterfoil
