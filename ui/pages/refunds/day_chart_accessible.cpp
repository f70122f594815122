// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/day_chart_accessible.h"

#include "ui/pages/refunds/day_chart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

class BarInterface : public QAccessibleInterface
{
public:
    BarInterface(DayChart *chart, int bar)
        : m_chart(chart)
        , m_bar(bar)
    {}

    bool isValid() const override { return m_chart && m_bar < m_chart->bars().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        // Read out as one: screen readers pass over the value of a list's item.
        if (which == QAccessible::Name)
            return m_chart->bars()[m_bar].name + u": "_s + m_chart->valueText(m_bar);
        return which == QAccessible::Value ? m_chart->valueText(m_bar) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect column = m_chart->columnRect(m_bar);
        return {m_chart->mapToGlobal(column.topLeft()), column.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = isValid() && m_chart->hasFocus() && m_chart->current() == m_bar;
        state.selected = isValid() && m_chart->current() == m_bar;
        return state;
    }

private:
    QPointer<DayChart> m_chart;
    int m_bar;
};

class ChartInterface : public QAccessibleWidget
{
public:
    explicit ChartInterface(DayChart *chart)
        : QAccessibleWidget(chart, QAccessible::List)
    {}
    ~ChartInterface() override { forgetBars(); }

    int childCount() const override { return static_cast<int>(chart()->bars().size()); }

    QAccessibleInterface *child(int bar) const override
    {
        if (bar < 0 || bar >= childCount())
            return nullptr;
        while (m_bars.size() <= bar) {
            m_bars.append(QAccessible::registerAccessibleInterface(
                new BarInterface(chart(), static_cast<int>(m_bars.size()))));
        }
        return QAccessible::accessibleInterface(m_bars[bar]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return static_cast<int>(
            m_bars.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint position = chart()->mapFromGlobal(QPoint(x, y));
        for (int bar = 0; bar < childCount(); ++bar) {
            if (chart()->columnRect(bar).contains(position))
                return child(bar);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return chart()->hasFocus() ? child(chart()->current()) : nullptr;
    }

    void forgetBars()
    {
        for (const QAccessible::Id id : std::as_const(m_bars))
            QAccessible::deleteAccessibleInterface(id);
        m_bars.clear();
    }

private:
    DayChart *chart() const { return static_cast<DayChart *>(widget()); }

    mutable QList<QAccessible::Id> m_bars;
};

QAccessibleInterface *createChartAccessible(const QString &className, QObject *object)
{
    auto *chart =
        className == "counterfoil::DayChart"_L1 ? qobject_cast<DayChart *>(object) : nullptr;
    return chart ? new ChartInterface(chart) : nullptr;
}

} // namespace

void installDayChartAccessible()
{
    QAccessible::installFactory(&createChartAccessible);
}

void dayChartChanged(DayChart *chart)
{
    if (!QAccessible::isActive())
        return;
    if (auto *known = dynamic_cast<ChartInterface *>(QAccessible::queryAccessibleInterface(chart)))
        known->forgetBars();
    QAccessibleEvent event(chart, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void dayChartMoved(DayChart *chart)
{
    if (!QAccessible::isActive() || !chart->hasFocus() || chart->current() < 0)
        return;
    QAccessibleEvent event(chart, QAccessible::Focus);
    event.setChild(chart->current());
    QAccessible::updateAccessibility(&event);
}

} // namespace counterfoil
