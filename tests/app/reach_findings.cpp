// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/reach_findings.h"

#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/tab_order.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QPixmap>
#include <QPointer>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

QString classOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className());
}

bool takesKeys(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->size().isEmpty();
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar sign) { return sign.isLetterOrNumber(); });
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QRect inWindow(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// What is not scrolled out of it.
QRect seenInWindow(const QWidget *widget)
{
    QRect seen = inWindow(widget);
    for (const QWidget *around = widget->parentWidget(); around && !around->isWindow();
         around = around->parentWidget())
        seen &= inWindow(around);
    return seen;
}

/// Whether keys that one of them owns may be meant for the other, too.
bool canMeet(const QWidget *one, Qt::ShortcutContext oneContext, const QWidget *other,
             Qt::ShortcutContext otherContext)
{
    const auto isWide = [](Qt::ShortcutContext context) {
        return context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
    };
    if (isWide(oneContext) || isWide(otherContext))
        return one->window() == other->window();
    if (one == other)
        return true;
    return (oneContext == Qt::WidgetWithChildrenShortcut && one->isAncestorOf(other)) ||
           (otherContext == Qt::WidgetWithChildrenShortcut && other->isAncestorOf(one));
}

struct Keys
{
    const QObject *owner = nullptr;
    const QWidget *widget = nullptr;
    Qt::ShortcutContext context = Qt::WindowShortcut;
    QList<QKeySequence> keys;
    QString name;
};

QList<Keys> keysIn(QWidget *window)
{
    QList<Keys> found;
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->window() != window || qobject_cast<QMenu *>(widget))
            continue;
        for (const QAction *action : widget->actions()) {
            if (action->isEnabled() && !action->shortcuts().isEmpty())
                found << Keys{action, widget, action->shortcutContext(), action->shortcuts(),
                              action->text()};
        }
        for (const QShortcut *shortcut :
             widget->findChildren<QShortcut *>(Qt::FindDirectChildrenOnly)) {
            if (shortcut->isEnabled())
                found << Keys{shortcut, widget, shortcut->context(), shortcut->keys(),
                              classOf(widget)};
        }
    }
    return found;
}

} // namespace

QString pathOf(const QWidget *widget)
{
    QStringList parts;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (parts.isEmpty() || !widget->objectName().isEmpty())
            parts.prepend(widget->objectName().isEmpty() ? classOf(widget) : widget->objectName());
    }
    return parts.join(u'/');
}

void ReachFindings::look(const QString &picture, QWidget *window)
{
    m_picture = picture;
    ++pictures;
    QWidget *root = window;
    if (OverlayDialog *dialog = OverlayDialog::openIn(window))
        root = dialog;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        if (takesKeys(widget))
            lookAtControl(widget);
        else
            lookAtPainted(widget);
    }
    lookAtTables(root);
    lookAtShortcuts(window);
    lookAtTabOrder(root);
    QPointer<QWidget> focus = QApplication::focusWidget();
    window->setAttribute(Qt::WA_KeyboardFocusChange); // as a press of Tab does
    for (QWidget *stop : tabStopsIn(root))
        lookAtFocus(window, stop);
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

void ReachFindings::lookAtControl(QWidget *control)
{
    ++controls;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
    if (!interface || interface->role() == QAccessible::NoRole ||
        interface->role() == QAccessible::Client)
        note(controlsWithoutName, control, u"has no role"_s);
    const QString name = nameOf(control);
    if (!hasLetter(name))
        note(controlsWithoutName, control, u"has no name: “%1”"_s.arg(name));
    else if (name == control->objectName() || name == classOf(control))
        note(controlsWithoutName, control, u"is named by the code: "_s + name);
}

/// A widget of the program's own that has no parts and no words is a picture to nobody.
void ReachFindings::lookAtPainted(QWidget *widget)
{
    static const QSet<QString> ornaments{
        u"counterfoil::IconLabel"_s,   // stands before the words that say it
        u"counterfoil::AccountMark"_s, // stands beside the account's name
    };
    const QString name = classOf(widget);
    if (!name.startsWith("counterfoil::"_L1) || ornaments.contains(name) ||
        widget->size().isEmpty() || !widget->findChildren<QWidget *>().isEmpty())
        return;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    const bool says = interface && (!interface->text(QAccessible::Name).isEmpty() ||
                                    !interface->text(QAccessible::Value).isEmpty() ||
                                    interface->childCount() > 0);
    const bool isEmptyLabel = interface && interface->role() == QAccessible::StaticText;
    if (!says && !isEmptyLabel)
        note(paintedWithoutText, widget, u"says nothing"_s);
}

void ReachFindings::lookAtTables(QWidget *root)
{
    for (QAbstractItemView *view : root->findChildren<QAbstractItemView *>()) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(view);
        QAccessibleTableInterface *table = interface ? interface->tableInterface() : nullptr;
        if (!view->isVisible() || !table || interface->role() != QAccessible::Table)
            continue;
        for (int column = 0; column < table->columnCount(); ++column) {
            if (table->columnCount() > 1 && !hasLetter(table->columnDescription(column)))
                note(columnsWithoutHeader, view, u"column %1 has no header"_s.arg(column));
        }
    }
}

void ReachFindings::lookAtShortcuts(QWidget *window)
{
    const QList<Keys> all = keysIn(window);
    for (const Keys &one : all) {
        const auto *action = qobject_cast<const QAction *>(one.owner);
        if (!action || !shortcutOf(*action))
            note(unlistedShortcuts, one.widget, one.keys.first().toString() + u' ' + one.name);
        for (const Keys &other : all) {
            if (one.owner >= other.owner ||
                !canMeet(one.widget, one.context, other.widget, other.context))
                continue;
            for (const QKeySequence &keys : one.keys) {
                if (other.keys.contains(keys))
                    note(clashingShortcuts, one.widget,
                         keys.toString() + u": "_s + one.name + u" and "_s + other.name);
            }
        }
    }
}

/// Along a line and then down. A column that begins again at the top is no step back.
void ReachFindings::lookAtTabOrder(QWidget *root)
{
    QList<QWidget *> stops = tabStopsIn(root);
    stops.removeIf([](const QWidget *stop) { return seenInWindow(stop).isEmpty(); });
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QRect before = seenInWindow(stops[i - 1]);
        const QRect here = seenInWindow(stops[i]);
        const bool isAbove = here.bottom() <= before.top();
        const bool isInLine = here.top() < before.bottom() && before.top() < here.bottom();
        const bool isLeft = here.right() <= before.left();
        const bool isRight = here.left() >= before.right();
        if ((isAbove && !isRight) || (isInLine && isLeft))
            note(tabAgainstReading, stops[i], u"comes after "_s + pathOf(stops[i - 1]));
    }
}

void ReachFindings::lookAtFocus(QWidget *window, QWidget *control)
{
    const QString key = u"focus "_s + pathOf(control);
    if (m_seen.contains(key) || !window->isActiveWindow())
        return;
    m_seen.insert(key);
    constexpr int ring = 4;
    const QRect around =
        inWindow(control).adjusted(-ring, -ring, ring, ring).intersected(window->rect());
    if (control->hasFocus())
        control->clearFocus();
    const QImage without = window->grab(around).toImage();
    control->setFocus(Qt::TabFocusReason);
    if (!control->hasFocus() && !control->isAncestorOf(QApplication::focusWidget()))
        return note(focusUnseen, control, u"does not take the focus"_s);
    if (window->grab(around).toImage() == without)
        note(focusUnseen, control, u"looks the same with the focus"_s);
}

void ReachFindings::note(QStringList &findings, const QWidget *widget, const QString &what)
{
    const QString finding = pathOf(widget) + u' ' + what;
    if (m_seen.contains(finding))
        return;
    m_seen.insert(finding);
    findings << m_picture + u": "_s + finding;
}

} // namespace counterfoil::test
