// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_table.h"

namespace counterfoil {

class PaymentsListModel;

// The known payments as rows: several can be selected, titles sort and can be moved, columns can be
// hidden. Enter opens, Ctrl+Enter in a new window, Ctrl+C copies the rows.
class PaymentsTable : public ListTable
{
    Q_OBJECT

public:
    // The model outlives the table.
    explicit PaymentsTable(PaymentsListModel &model, QWidget *parent = nullptr);

    // Those shown, in their order.
    [[nodiscard]] QList<int> shownColumns() const;
    // Of unknown numbers nothing is taken; without any, the columns stay as they are.
    void showColumns(const QList<int> &columns);

signals:
    void newWindowRequested(int row);
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace counterfoil
