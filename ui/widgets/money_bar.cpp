// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/money_bar.h"

#include "core/domain/payment.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int partingLine = 2; // px

ColorRole barRoleOf(MoneyBar::Kind kind)
{
    switch (kind) {
    case MoneyBar::Kind::Refunded:
        return ColorRole::LedgerRefunded;
    case MoneyBar::Kind::Captured:
        return ColorRole::LedgerCaptured;
    case MoneyBar::Kind::Voided:
        return ColorRole::LedgerVoided;
    case MoneyBar::Kind::Authorised:
        return ColorRole::LedgerAuthorised;
    case MoneyBar::Kind::Available:
        return ColorRole::LedgerAvailableBase;
    }
    return ColorRole::LedgerVoided;
}

// Diagonal stripes in whole device pixels, drawn by hand: a brush pattern would ignore the ratio.
void paintHatching(QPainter *painter, const QRect &rect, const Tokens &tokens)
{
    painter->fillRect(rect, tokens.color(ColorRole::LedgerAvailableBase));
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.color(ColorRole::LedgerAvailable));
    constexpr int stripe = 8;
    const int lean = rect.height();
    for (int x = rect.left() - lean; x < rect.right() + lean; x += 2 * stripe) {
        const QPoint corners[] = {{x, rect.bottom() + 1},
                                  {x + lean, rect.top()},
                                  {x + lean + stripe, rect.top()},
                                  {x + stripe, rect.bottom() + 1}};
        painter->drawConvexPolygon(corners, 4);
    }
    painter->restore();
}

// a * b / c without overflow for amounts near qint64's end. Pixels, not money: rounding is fine.
qint64 share(qint64 amount, int width, qint64 total)
{
    return static_cast<qint64>(static_cast<long double>(amount) * width /
                               static_cast<long double>(total));
}

} // namespace

MoneyBar::Kind MoneyBar::kindOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return Kind::Captured;
    case OperationKind::Refund:
        return Kind::Refunded;
    case OperationKind::Void:
        return Kind::Voided;
    }
    Q_UNREACHABLE();
}

MoneyBar::Segments MoneyBar::ledger(qint64 authorised, qint64 captured, qint64 refunded,
                                    qint64 voided)
{
    return {{Kind::Refunded, refunded},
            {Kind::Captured, captured - refunded},
            {Kind::Voided, voided},
            {Kind::Available, authorised - captured - voided}};
}

MoneyBar::Segments MoneyBar::preview(Kind kind, qint64 part, qint64 available)
{
    return {{kind, part}, {Kind::Available, available - part}};
}

MoneyBar::MoneyBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MoneyBar::setSegments(const Segments &segments, const QString &description)
{
    m_segments = segments;
    setAccessibleName(description);
    update();
}

void MoneyBar::setBarHeight(int height)
{
    m_barHeight = height;
    updateGeometry();
}

QList<int> MoneyBar::widths(const Segments &segments, int width)
{
    QList<int> result(segments.size(), 0);
    long double sum = 0;
    for (const Segment &segment : segments)
        sum += static_cast<long double>(qMax<qint64>(0, segment.amount));
    if (sum <= 0 || width <= 0)
        return result;
    // Amounts that add up beyond qint64 come only from a broken payload; half the resolution of
    // their pixels is good enough.
    constexpr auto limit = static_cast<long double>(std::numeric_limits<qint64>::max()) / 2;
    const qint64 scale = sum > limit ? static_cast<qint64>(sum / limit) + 1 : 1;
    qint64 total = 0;
    for (const Segment &segment : segments)
        total += qMax<qint64>(0, segment.amount) / scale;

    int used = 0;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const qint64 amount = qMax<qint64>(0, segments[i].amount) / scale;
        if (amount > 0)
            result[i] = qMax(1, static_cast<int>(share(amount, width, total)));
        used += result[i];
    }
    // What rounding left over goes to the widest, where nobody sees it.
    *std::max_element(result.begin(), result.end()) += width - used;
    return result;
}

void MoneyBar::paintDot(QPainter *painter, const QRect &rect, Kind kind)
{
    const Tokens &tokens = Theme::current();
    if (kind != Kind::Available) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.color(barRoleOf(kind)));
        painter->drawEllipse(rect);
        return;
    }
    const qreal pen = rect.width() / 5.0;
    const QRectF ring = QRectF(rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const QPointF lean(ring.width() * 0.35, -ring.height() * 0.35); // ends on the ring
    painter->setPen(QPen(tokens.color(ColorRole::LedgerAuthorised), pen));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(ring);
    painter->drawLine(ring.center() - lean, ring.center() + lean);
}

void MoneyBar::paint(QPainter *painter, const QRect &rect, const Segments &segments,
                     Qt::LayoutDirection direction)
{
    const Tokens &tokens = Theme::current();
    constexpr qreal radius = 4;
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(outline, Qt::IntersectClip);
    painter->fillRect(rect, tokens.color(ColorRole::Fill));
    const QList<int> pixels = widths(segments, rect.width());
    int used = 0;
    int before = 0;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (pixels[i] == 0)
            continue;
        const int left =
            direction == Qt::RightToLeft ? rect.right() + 1 - used - pixels[i] : rect.left() + used;
        const QRect part(left, rect.top(), pixels[i], rect.height());
        if (segments[i].kind == Kind::Available)
            paintHatching(painter, part, tokens);
        else
            painter->fillRect(part, tokens.color(barRoleOf(segments[i].kind)));
        // Two colours may look alike, so a line parts them, at the cost of the wider one.
        if (used > 0 && qMax(before, pixels[i]) > 2 * partingLine) {
            const int shift = pixels[i] < before ? -partingLine : 0;
            const QRect line(rect.left() + used + shift, rect.top(), partingLine, rect.height());
            painter->fillRect(QStyle::visualRect(direction, rect, line),
                              tokens.color(ColorRole::Surface));
        }
        used += pixels[i];
        before = pixels[i];
    }
    if (const QColor edge = tokens.edge(ColorRole::Outline); edge.isValid()) {
        painter->setPen(edge);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    painter->restore();
}

QSize MoneyBar::sizeHint() const
{
    return {240, Theme::current().scaled(m_barHeight)};
}

QSize MoneyBar::minimumSizeHint() const
{
    return {48, Theme::current().scaled(m_barHeight)};
}

void MoneyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = qMin(rect().height(), Theme::current().scaled(m_barHeight));
    paint(&painter, QRect(0, (rect().height() - height) / 2, rect().width(), height), m_segments,
          layoutDirection());
}

} // namespace counterfoil
