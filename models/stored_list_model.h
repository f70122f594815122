// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database_error.h"

#include <QAbstractTableModel>

#include <optional>

namespace counterfoil {

/// What a list whose rows are read from a file tells; PagedTableModel is a template and can have no
/// signals.
class StoredListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Why the last search or reading failed; none when it did not.
    [[nodiscard]] const std::optional<DatabaseError> &error() const { return m_error; }

signals:
    /// What the list knows about itself, error() or the number of rows.
    void stateChanged();
    /// Tab-separated, with titles. Null: they could not be read; error() says why.
    void copied(const QString &text, int rows);

protected:
    std::optional<DatabaseError> m_error;
};

} // namespace counterfoil
