// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lock_accessible.h"

#include "ui/lock/lock_page.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QFrame>

namespace counterfoil {

namespace {

/// A window whose one child is the lock's page while there is one.
class LockableWindow : public QAccessibleWidget
{
public:
    LockableWindow(QWidget *window, QAccessible::Role role)
        : QAccessibleWidget(window, role)
    {}

    int childCount() const override { return page() ? 1 : QAccessibleWidget::childCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (LockPage *shown = page())
            return index == 0 ? QAccessible::queryAccessibleInterface(shown) : nullptr;
        return QAccessibleWidget::child(index);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (const LockPage *shown = page())
            return child->object() == shown ? 0 : -1;
        return QAccessibleWidget::indexOfChild(child);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        if (LockPage *shown = page())
            return QAccessible::queryAccessibleInterface(shown);
        return QAccessibleWidget::childAt(x, y);
    }

    QAccessibleInterface *focusChild() const override
    {
        if (LockPage *shown = page()) {
            QWidget *focus = shown->window()->focusWidget();
            return focus && shown->isAncestorOf(focus)
                       ? QAccessible::queryAccessibleInterface(focus)
                       : nullptr;
        }
        return QAccessibleWidget::focusChild();
    }

    QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
        return page() ? QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>()
                      : QAccessibleWidget::relations(match);
    }

private:
    LockPage *page() const
    {
        auto *found = widget()->findChild<LockPage *>(QString(), Qt::FindDirectChildrenOnly);
        return found && found->isOpen() ? found : nullptr;
    }
};

/// What is below a lock's page: there, and nothing more.
class HiddenAccessible : public QAccessibleObject
{
public:
    using QAccessibleObject::QAccessibleObject;

    QAccessibleInterface *parent() const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text) const override { return {}; }
    QRect rect() const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::NoRole; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = true;
        state.disabled = true;
        return state;
    }
};

bool isHidden = false;

bool isOnLockPage(const QWidget *widget)
{
    while (widget && !qobject_cast<const LockPage *>(widget))
        widget = widget->parentWidget();
    return widget != nullptr;
}

bool isBelow(QWidget *widget)
{
    const Qt::WindowType type = widget->windowType();
    const bool isLockable = widget->isWindow() && (type == Qt::Window || type == Qt::Dialog);
    return !isLockable && !isOnLockPage(widget);
}

/// Takes the interfaces that clients have, and those of what is in them (cells, tabs).
void dropInterface(QObject *object)
{
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(object))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

// Asked for the class of the object first, so that a window of any class is found by what it is.
QAccessibleInterface *createLockAccessible(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (isHidden && isBelow(widget))
        return new HiddenAccessible(widget);
    // Not yet in a window, or a widget that Qt has an interface for.
    if (!widget->isWindow() || widget->focusPolicy() != Qt::NoFocus ||
        qobject_cast<QFrame *>(widget))
        return nullptr;
    if (widget->windowType() == Qt::Window)
        return new LockableWindow(widget, QAccessible::Window);
    return widget->windowType() == Qt::Dialog ? new LockableWindow(widget, QAccessible::Dialog)
                                              : nullptr;
}

} // namespace

void installLockAccessible()
{
    QAccessible::installFactory(&createLockAccessible);
}

void hideFromAccessibility(bool hidden)
{
    if (isHidden == hidden)
        return;
    isHidden = hidden;
    // The one that was installed last is asked first.
    QAccessible::removeFactory(&createLockAccessible);
    QAccessible::installFactory(&createLockAccessible);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (!isBelow(widget))
            continue;
        for (QAction *action : widget->actions())
            dropInterface(action);
        dropInterface(widget);
    }
}

} // namespace counterfoil
