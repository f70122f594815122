// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operations/open_list.h"

#include "ui/pages/operations/open_row_delegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace counterfoil {

OpenList::OpenList(OperationsOpenModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new OpenRowDelegate(model, this))
{
    setObjectName(u"openOperations"_s);
    setAccessibleName(tr("Open operations"));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setModel(&model);
    m_delegate->setFocused(m_focused);
}

void OpenList::setAccounts(const QList<Account> &accounts)
{
    m_delegate->setAccounts(accounts);
    viewport()->update();
}

int OpenList::rowHeight() const
{
    return openRowHeight(viewport()->width(), m_delegate->widths());
}

int OpenList::wholeHeight() const
{
    return m_model.rowCount() * rowHeight();
}

OpenRowLayout OpenList::layoutOf(int row) const
{
    return layOutOpenRow(visualRect(m_model.index(row)), m_delegate->widths(), m_model.actions(row),
                         m_model.entry(row).kind, layoutDirection());
}

QRect OpenList::buttonRect(int row, EntryAction action) const
{
    for (const OpenRowLayout::Button &button : layoutOf(row).buttons) {
        if (button.action == action)
            return button.rect;
    }
    return {};
}

OpenList::Hit OpenList::hit(const QPoint &position) const
{
    const int row = indexAt(position).row();
    if (row < 0)
        return {};
    const QList<OpenRowLayout::Button> buttons = layoutOf(row).buttons;
    for (int i = 0; i < buttons.size(); ++i) {
        if (buttons[i].rect.contains(position))
            return {row, i};
    }
    return {row, -1};
}

void OpenList::hover(const Hit &hit)
{
    if (hit == m_hovered)
        return;
    m_hovered = hit;
    m_delegate->setHovered(hit.row < 0 ? QModelIndex() : m_model.index(hit.row), hit.button);
    viewport()->setCursor(hit.button < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
}

void OpenList::moveFocus(int step)
{
    if (!currentIndex().isValid())
        return;
    const auto count = static_cast<int>(m_model.actions(currentIndex().row()).size());
    m_focused = qBound(0, m_focused + step, qMax(0, count - 1));
    m_delegate->setFocused(m_focused);
    viewport()->update();
}

void OpenList::trigger(const Hit &hit)
{
    const QList<EntryAction> actions = m_model.actions(hit.row);
    if (hit.button >= 0 && hit.button < actions.size())
        emit actionTriggered(hit.row, actions[hit.button]);
}

void OpenList::keyPressEvent(QKeyEvent *event)
{
    // The main button stands at the end of the row, the lesser one before it.
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!currentIndex().isValid())
            return;
        if (event->modifiers().testFlag(Qt::ControlModifier))
            emit newWindowRequested(currentIndex().row());
        else
            emit rowActivated(currentIndex().row());
        return;
    case Qt::Key_Left:
        moveFocus(rightToLeft ? -1 : 1);
        return;
    case Qt::Key_Right:
        moveFocus(rightToLeft ? 1 : -1);
        return;
    case Qt::Key_Space:
        if (currentIndex().isValid() && !event->isAutoRepeat())
            trigger({currentIndex().row(), m_focused});
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void OpenList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? hit(event->pos()) : Hit();
    if (m_pressed.button < 0)
        QListView::mousePressEvent(event);
    else
        setCurrentIndex(m_model.index(m_pressed.row));
}

void OpenList::mouseReleaseEvent(QMouseEvent *event)
{
    const Hit pressed = std::exchange(m_pressed, Hit());
    if (pressed.button < 0)
        QListView::mouseReleaseEvent(event);
    else if (hit(event->pos()) == pressed)
        trigger(pressed);
}

void OpenList::mouseMoveEvent(QMouseEvent *event)
{
    hover(hit(event->pos()));
    if (m_pressed.button < 0)
        QListView::mouseMoveEvent(event);
}

void OpenList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit there = hit(event->pos());
    if (there.row >= 0 && there.button < 0)
        emit rowActivated(there.row);
}

void OpenList::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    hover({});
}

void OpenList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const OperationEntry entry = m_model.entry(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The row may have moved by the time that something is chosen.
    const auto onRow = [this, key = entry.key](const std::function<void(int)> &run) {
        return [this, key, run] {
            if (const int row = m_model.rowOf(key); row >= 0)
                run(row);
        };
    };
    const QList<EntryAction> actions = m_model.actions(index.row());
    for (const EntryAction action : actions) {
        connect(menu->addAction(actionText(action, entry.kind)), &QAction::triggered, this,
                onRow([this, action](int row) { emit actionTriggered(row, action); }));
    }
    connect(menu->addAction(tr("Open payment")), &QAction::triggered, this,
            onRow([this](int row) { emit rowActivated(row); }));
    connect(menu->addAction(tr("Open in new window")), &QAction::triggered, this,
            onRow([this](int row) { emit newWindowRequested(row); }));
    connect(menu->addAction(tr("Copy idempotency key")), &QAction::triggered, this,
            [key = entry.key] { QGuiApplication::clipboard()->setText(key.text()); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

// Somebody who comes by Tab sees where he is at once.
void OpenList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
}

void OpenList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // a narrow row is taller
}

void OpenList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        m_delegate->measure();
        scheduleDelayedItemsLayout();
    }
}

void OpenList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    m_focused = 0;
    m_delegate->setFocused(m_focused);
}

} // namespace counterfoil
