// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lock_accessible.h"

#include "ui/lock/lock_page.h"

#include <QAccessible>
#include <QAccessibleWidget>

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

// Asked for the class of the object first, so that a window of any class is found by what it is.
QAccessibleInterface *createLockAccessible(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (!widget->isWindow())
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

} // namespace counterfoil
