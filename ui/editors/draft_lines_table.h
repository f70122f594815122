// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/draft_lines_model.h"

#include <QTableView>

namespace counterfoil {

// Order lines to type into, cell by cell: a letter begins a cell, Tab goes to the next, Delete with
// Ctrl takes the line away. What is wrong with a cell is marked, and told below the table.
class DraftLinesTable : public QTableView
{
    Q_OBJECT

public:
    // The model outlives the table.
    explicit DraftLinesTable(DraftLinesModel &model, QWidget *parent = nullptr);

    // Goes to a cell and begins to type there.
    void editCell(int row, LineColumn column);
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }

    QSize sizeHint() const override;

signals:
    // Another cell is the current one, or it changed.
    void cellChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void shareWidth();

    DraftLinesModel &m_model;
};

} // namespace counterfoil
