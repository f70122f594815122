// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/operations_open_model.h"
#include "ui/pages/operations/open_row_layout.h"

#include <QListView>

namespace counterfoil {

class OpenRowDelegate;

// The list of open operations. Up and down move through the rows, left and right through what can
// be done about the row, space does it; Enter and double click lead to the payment. The context
// menu has the same by name.
class OpenList : public QListView
{
    Q_OBJECT

public:
    // The model outlives the list.
    explicit OpenList(OperationsOpenModel &model, QWidget *parent = nullptr);

    // Those whose rows have marks where the model names accounts.
    void setAccounts(const QList<Account> &accounts);
    // For all rows, at the width it has now.
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int wholeHeight() const;
    // Where the button stands in the viewport; empty where the row has none such.
    [[nodiscard]] QRect buttonRect(int row, EntryAction action) const;

signals:
    void rowActivated(int row);
    void newWindowRequested(int row);
    void actionTriggered(int row, counterfoil::EntryAction action);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Hit
    {
        int row = -1;
        int button = -1;

        friend bool operator==(const Hit &, const Hit &) = default;
    };

    [[nodiscard]] OpenRowLayout layoutOf(int row) const;
    [[nodiscard]] Hit hit(const QPoint &position) const;
    void hover(const Hit &hit);
    void moveFocus(int step);
    void trigger(const Hit &hit);

    OperationsOpenModel &m_model;
    OpenRowDelegate *m_delegate = nullptr;
    Hit m_pressed;
    Hit m_hovered;
    int m_focused = 0; // button of the current row
};

} // namespace counterfoil
