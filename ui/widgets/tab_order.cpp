// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QGridLayout>
#include <QWidget>

#include <algorithm>

namespace counterfoil {

namespace {

bool takesTab(const QWidget *widget)
{
    return widget->isEnabled() && !widget->focusProxy() && !widget->size().isEmpty() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QList<QLayoutItem *> inOrder(QLayout *layout)
{
    QList<QLayoutItem *> items;
    for (int place = 0; place < layout->count(); ++place)
        items << layout->itemAt(place);
    auto *grid = qobject_cast<QGridLayout *>(layout);
    if (!grid)
        return items;
    QList<std::pair<QPoint, QLayoutItem *>> placed; // row and column
    for (int place = 0; place < layout->count(); ++place) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid->getItemPosition(place, &row, &column, &rows, &columns);
        placed.append({QPoint(row, column), items[place]});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first.x(), a.first.y()) < std::pair(b.first.x(), b.first.y());
    });
    std::transform(placed.cbegin(), placed.cend(), items.begin(),
                   [](const auto &item) { return item.second; });
    return items;
}

void addWidgetsOf(QLayout *layout, QWidgetList &widgets)
{
    for (QLayoutItem *item : inOrder(layout)) {
        if (item->widget())
            widgets << item->widget();
        else if (item->layout())
            addWidgetsOf(item->layout(), widgets);
    }
}

/// Those that no layout places come last, from the top to the bottom.
QWidgetList partsOf(const QWidget *widget)
{
    QWidgetList parts;
    if (widget->layout())
        addWidgetsOf(widget->layout(), parts);
    QWidgetList others;
    for (QWidget *child : widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow() && !parts.contains(child))
            others << child;
    }
    std::stable_sort(others.begin(), others.end(), [](const QWidget *a, const QWidget *b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    return parts + others;
}

void addStops(QWidget *widget, QList<QWidget *> &stops)
{
    for (QWidget *part : partsOf(widget)) {
        if (!part->isVisible())
            continue;
        if (takesTab(part))
            stops << part;
        addStops(part, stops);
    }
}

} // namespace

QList<QWidget *> tabStopsIn(QWidget *root)
{
    QList<QWidget *> stops;
    addStops(root, stops);
    return stops;
}

void focusNextIn(QWidget *root, bool next)
{
    const QList<QWidget *> stops = tabStopsIn(root);
    if (stops.isEmpty())
        return;
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype count = stops.size();
    const qsizetype target = next ? (at + 1) % count : (at <= 0 ? count : at) - 1;
    stops[target]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace counterfoil
