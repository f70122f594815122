// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace counterfoil {

// A table whose rows are all of one height. QTableView keeps the height of each row, which takes
// 8 ms when a million come; here they are reckoned. Rows are selected as a whole; there are no
// titles at their side, no spans, no hidden rows and no cell editors.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // Another list begins at its top.
    void reset() override;

    // In px, of all rows.
    void setUniformHeight(int height);
    // These stand for QTableView's, which asks a header that has no rows here. -1: none is there.
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] int rowViewportPosition(int row) const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &place) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    // A letter does not go looking through all rows.
    void keyboardSearch(const QString &search) override;

protected:
    [[nodiscard]] int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int nearestRow(int y) const;
    [[nodiscard]] QRect rowsRect(int first, int last) const;
    [[nodiscard]] int shownColumn(int place, int step) const;
    void paintRow(QPainter *painter, QStyleOptionViewItem *option, int row, const QRect &dirty);
    void takeRows(int first);
    void setHovered(int row);
    void setRinged(bool ringed);

    QMetaObject::Connection m_removal;
    int m_height = 1;
    int m_hovered = -1;
    bool m_isArranging = false;
    bool m_isRinged = false; ///< whoever uses keys sees the ring around the row
};

} // namespace counterfoil
