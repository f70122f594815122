// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QListView>

#include <vector>

namespace counterfoil {

// A list whose rows have heights that are reckoned, not measured. QListView asks the delegate for
// the size of each row, which takes 27 ms for ten thousand; here their sums are made at once, when
// they are first needed. One column, no hidden rows, no cell editors.
class UnevenList : public QListView
{
    Q_OBJECT

public:
    explicit UnevenList(QWidget *parent = nullptr);

    // In px. Asked for every row after each change of the rows: it must take no time.
    [[nodiscard]] virtual int rowHeight(int row) const = 0;

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &place) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    // Another list begins at its top.
    void reset() override;

protected:
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    // QListView's tell assistive technology of rows that it has laid out; here it lays out none.
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowCount() const;
    // Of each row, and the end of the last.
    [[nodiscard]] const std::vector<int> &tops() const;
    // The row there, from the top of all; there is one.
    [[nodiscard]] int nearestRow(int place) const;
    [[nodiscard]] QRect rowsRect(int first, int last) const;
    void setHovered(int row);
    void tell(QAccessible::Event what, const QModelIndex &index);

    QMetaObject::Connection m_removal;
    mutable std::vector<int> m_tops;
    mutable bool m_isStale = true;
    int m_hovered = -1;
    bool m_isArranging = false;
};

} // namespace counterfoil
