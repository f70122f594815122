// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_table.h"

namespace counterfoil {

class PaymentsListModel;

// The known payments as rows: several can be selected, titles sort and can be moved. Enter opens,
// Ctrl+Enter in a new window, Ctrl+C copies the rows.
class PaymentsTable : public ListTable
{
    Q_OBJECT

public:
    // The model outlives the table.
    explicit PaymentsTable(PaymentsListModel &model, QWidget *parent = nullptr);

signals:
    void newWindowRequested(int row);
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace counterfoil
