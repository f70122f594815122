// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/list_looks.h"
#include "ui/widgets/row_table.h"

#include <QPointer>

#include <functional>
#include <memory>

class QMenu;
class QMimeData;

namespace counterfoil {

class RowDelegate;

// A list of rows in the program's look: one row is selected as a whole, Tab leaves the list, Enter
// and double click activate. Columns share the width by weight, which dragging a title's edge
// changes.
class ListTable : public RowTable
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
    // These never get less than their weight in px: the others give way, to 65 % of theirs.
    void setRigid(const QList<int> &columns);
    // Words that the column's cells hold, in its style: it is rigid, and as wide as the longest of
    // them and its title, until somebody drags a width.
    void setWords(int column, const QStringList &words);
    // While that is seen beside the list and there is no room for all, these are left out, the
    // first of them first. They count as shown.
    void giveWayTo(const QWidget *beside, const QList<int> &columns);
    // Titles sort through the model, but for those of columns that have no order.
    void setSortable(int column, Qt::SortOrder order, const QList<int> &withoutOrder = {});
    [[nodiscard]] bool isSortable(int column) const;
    // Not seen: the column before says what it is.
    void hideTitle(int column);
    // Titles can be dragged to another place.
    void setMovable(bool movable);
    // Rows open in windows of their own, too: Ctrl+Enter, and a context menu.
    void setOpensWindows(bool opens) { m_opensWindows = opens; }
    // What selected rows are elsewhere; null where they are nothing. They can be dragged then.
    using Dragged = std::function<std::unique_ptr<QMimeData>(const QList<int> &rows)>;
    void setDragged(const Dragged &dragged) { m_dragged = dragged; }

    // Those shown, in their order.
    [[nodiscard]] QList<int> shownColumns() const;
    // Of unknown numbers nothing is taken; without any, the columns stay as they are.
    void showColumns(const QList<int> &columns);
    // One that is not shown yet comes to that place.
    void showColumn(int column, int place, bool shown);
    QSize sizeHint() const override;
    [[nodiscard]] ListLook look() const;
    // What does not fit this list is left out.
    void setLook(const ListLook &look);

signals:
    void rowActivated(int row);
    void newWindowRequested(int row);
    // A column was shown, hidden, moved or resized, or another one sorts.
    void lookChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    // What can be done beyond opening the current row.
    virtual void addToMenu(QMenu &menu) { Q_UNUSED(menu) }
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void leaveOut(const QList<int> &columns);
    void measureWords();
    [[nodiscard]] bool isRigid(int column) const;
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] int widthOf(const QList<int> &columns, bool rigid) const;
    [[nodiscard]] int leastWidth(const QList<int> &columns) const;
    [[nodiscard]] QList<int> shares(const QList<int> &columns, int width) const;
    void takeWidths(int oldWidth, int newWidth);
    void followSort(int column, Qt::SortOrder order);

    RowDelegate *m_rows = nullptr;
    QList<int> m_weights;
    QList<int> m_ownWeights; ///< those before somebody dragged a width
    QList<int> m_rigid;
    QPointer<const QWidget> m_beside;
    QHash<int, QStringList> m_words;
    QHash<int, int> m_wordWidths; ///< in px
    QList<int> m_givingWay;
    QList<int> m_leftOut; ///< of them, now
    QList<int> m_withoutOrder;
    std::pair<int, Qt::SortOrder> m_sort{0, Qt::AscendingOrder};
    Dragged m_dragged;
    bool m_opensWindows = false;
    bool m_isLayingOut = false;
};

} // namespace counterfoil
