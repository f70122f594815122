// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/notice_field.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace counterfoil {

/// The fields of a notification, a row each, with what they mean. Cells are cut for the view;
/// ValueRole has the whole text.
class NoticeFieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Field, Value, Meaning, Count };
    enum Role { ValueRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    /// Moments are shown on the clock that tells `now`.
    void setFields(const std::vector<NoticeField> &fields, const QDateTime &now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const NoticeField &field, Column column) const;
    [[nodiscard]] QString meaning(const NoticeField &field) const;

    std::vector<NoticeField> m_rows;
    QDateTime m_now;
};

} // namespace counterfoil
