// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/day_bars.h"

#include <QWidget>

namespace counterfoil {

// Sums over the days, a bar for each. Left and right move over the bars, Enter and a click pick the
// days of one.
class DayChart : public QWidget
{
    Q_OBJECT

public:
    explicit DayChart(QWidget *parent = nullptr);

    // The title is also the accessible name: "Refunds per day, EUR".
    void setBars(const QList<DayBar> &bars, OperationKind kind, const QString &title);
    [[nodiscard]] const QList<DayBar> &bars() const { return m_bars; }
    // The days that the list is narrowed to; the other bars step back.
    void setPicked(const std::optional<DateSpan> &days);
    // The bar with the keys; -1 without bars.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int bar);
    // "12.50 EUR, 2 refunds".
    [[nodiscard]] QString valueText(int bar) const;
    // The column in which the bar stands, its label with it.
    [[nodiscard]] QRect columnRect(int bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void daysActivated(const counterfoil::DateSpan &days);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int barAt(const QPoint &position) const;
    void hover(int bar);
    void activate(int bar);
    void paintHead(QPainter &painter) const;
    void paintBar(QPainter &painter, int bar) const;
    void paintLabels(QPainter &painter) const;
    void paintAmounts(QPainter &painter) const;
    [[nodiscard]] QRect bodyRect(int bar) const;

    QList<DayBar> m_bars;
    OperationKind m_kind = OperationKind::Refund;
    QString m_title;
    qint64 m_highest = 0;
    std::optional<DateSpan> m_picked;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace counterfoil
