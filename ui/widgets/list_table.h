// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace counterfoil {

class RowDelegate;

// A list of rows in the program's look: one row is selected as a whole, Tab leaves the list, Enter
// and double click activate. Columns share the width by weight.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    // The delegate is the view's; give its columns their styles.
    explicit ListTable(QWidget *parent = nullptr);

    // In the order of the rows.
    QList<int> selectedRows() const;
    RowDelegate *rows() const { return m_rows; }
    // One weight a column; when there is less room than 85 % of their sum in px, the
    // list scrolls sideways.
    void setWeights(const QList<int> &weights);
    // Titles sort through the model.
    void setSortable(int column, Qt::SortOrder order);

signals:
    void rowActivated(int row);

protected:
    // Shares the width anew: columns were hidden or shown.
    void layOut();
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    RowDelegate *m_rows = nullptr;
    QList<int> m_weights;
};

} // namespace counterfoil
