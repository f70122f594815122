// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace counterfoil {

/// The fields of what a person gave to a tool, a row each, with what they mean. Cells are cut for
/// the view; ValueRole has the whole text. Texts are made when they are asked for: there may be
/// very many fields.
class FieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Field, Value, Meaning, Count };
    enum Role { ValueRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] virtual QString text(size_t row, Column column) const = 0;
    /// "Amount: 0.10 EUR", or the word alone where there is nothing to add.
    [[nodiscard]] static QString wordWith(const QString &word, const QString &what);
};

} // namespace counterfoil
