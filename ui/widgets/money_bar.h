// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace counterfoil {

enum class OperationKind;

// The one bar of the program: ledger, split and preview. Segments stand in the order in which they
// are given, from the leading edge; a bar of nothing is an empty trough.
class MoneyBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Refunded, Captured, Voided, Authorised, Available };

    // The segment that an operation of that kind fills.
    static Kind kindOf(OperationKind kind);

    struct Segment
    {
        Kind kind = Kind::Available;
        qint64 amount = 0; // minor units; nothing is drawn for zero or less

        friend bool operator==(const Segment &, const Segment &) = default;
    };
    using Segments = QList<Segment>;

    // The grammar: refunded inside captured, the rest of captured, voided, what is left.
    static Segments ledger(qint64 authorised, qint64 captured, qint64 refunded, qint64 voided);
    // The part of an operation, then what stays available after it.
    static Segments preview(Kind kind, qint64 part, qint64 available);

    explicit MoneyBar(QWidget *parent = nullptr);

    const Segments &segments() const { return m_segments; }
    // The description is what a screen reader says, for instance "12.50 EUR of 142.99 refunded".
    void setSegments(const Segments &segments, const QString &description);
    // The bar's height at 100 %: 18 for the ledger, 14 in rows.
    void setBarHeight(int height);

    static void paint(QPainter *painter, const QRect &rect, const Segments &segments,
                      Qt::LayoutDirection direction);
    // The pixels of each segment, leading edge first: whole pixels that add up to the width, and
    // at least one for a segment that is not zero.
    static QList<int> widths(const Segments &segments, int width);
    // Stands for the kind in a legend: filled as the bar is, crossed out for what is hatched there.
    static void paintDot(QPainter *painter, const QRect &rect, Kind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Segments m_segments;
    int m_barHeight = 18;
};

} // namespace counterfoil
