// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kept_windows.h"

#include <QDeadlineTimer>
#include <QObject>

#include <functional>

namespace counterfoil {

class ListTable;

// Tells where a list stands, and brings it back there once its rows are known. The table's child.
class ListAnchor : public QObject
{
    Q_OBJECT

public:
    // A name holds from run to run. Of no such row the number is -1.
    struct Rows
    {
        std::function<QString(int row)> nameOf;
        std::function<int(const QString &name)> rowOf;
    };

    // The table has its model.
    ListAnchor(ListTable &table, Rows rows);

    [[nodiscard]] ListPosition position() const;
    // At once, or as the rows come; no more once somebody uses the list.
    void goTo(const ListPosition &position);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();

    ListTable &m_table;
    Rows m_rows;
    std::optional<ListPosition> m_wanted;
    QDeadlineTimer m_patience;
};

// Of a model that has the ids of its rows in the file.
template <typename Model>
[[nodiscard]] ListAnchor::Rows storedRows(const Model &model)
{
    return {[&model](int row) { return QString::number(model.ids({row}).constFirst()); },
            [&model](const QString &name) { return model.rowOf(name.toLongLong()); }};
}

} // namespace counterfoil
