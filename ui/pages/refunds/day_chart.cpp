// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/day_chart.h"

#include "models/refunds/totals_words.h"
#include "ui/pages/refunds/day_chart_accessible.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int plotHeight = 82; // at 100 %
constexpr int widestBar = 28;  // at 100 %
constexpr int labelGap = 4;
constexpr int amountGap = 4; // holds the ring of focus

ColorRole chartRoleOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return ColorRole::LedgerCaptured;
    case OperationKind::Refund:
        return ColorRole::LedgerRefunded;
    case OperationKind::Void:
        return ColorRole::LedgerVoided;
    }
    Q_UNREACHABLE();
}

int headHeight(const Tokens &tokens)
{
    return tokens.lineHeight(TextStyle::Small) + tokens.scaled(6);
}

int footHeight(const Tokens &tokens)
{
    return tokens.lineHeight(TextStyle::Label) + labelGap;
}

/// Pixels, not money: rounding is fine.
int barHeight(qint64 amount, qint64 highest, int room)
{
    if (amount <= 0 || highest <= 0)
        return 0;
    return qMax(2, static_cast<int>(static_cast<long double>(amount) * room /
                                    static_cast<long double>(highest)));
}

} // namespace

DayChart::DayChart(QWidget *parent)
    : QWidget(parent)
{
    installDayChartAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DayChart::setBars(const QList<DayBar> &bars, OperationKind kind, const QString &title)
{
    const QDate day = m_current < 0 ? QDate() : m_bars[m_current].days.first;
    const bool isOther = bars != m_bars;
    m_bars = bars;
    m_kind = kind;
    m_title = title;
    m_hovered = -1;
    m_highest = 0;
    m_current = bars.isEmpty() ? -1 : 0;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        m_highest = qMax(m_highest, bars[i].amount.minorUnits());
        if (bars[i].days.first == day)
            m_current = static_cast<int>(i);
    }
    setAccessibleName(title);
    if (isOther)
        dayChartChanged(this);
    update();
}

void DayChart::setPicked(const std::optional<DateSpan> &days)
{
    m_picked = days;
    update();
}

void DayChart::setCurrent(int bar)
{
    if (bar == m_current || bar < 0 || bar >= m_bars.size())
        return;
    m_current = bar;
    dayChartMoved(this);
    update();
}

QString DayChart::valueText(int bar) const
{
    const DayBar &shown = m_bars[bar];
    return formatMoney(shown.amount) + u", "_s + operationCount(m_kind, shown.count);
}

QRect DayChart::columnRect(int bar) const
{
    const auto edge = [&](qsizetype i) {
        return static_cast<int>(i * width() / qMax<qsizetype>(1, m_bars.size()));
    };
    const QRect logical(edge(bar), headHeight(Theme::current()), edge(bar + 1) - edge(bar),
                        height() - headHeight(Theme::current()));
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

QSize DayChart::sizeHint() const
{
    const Tokens &tokens = Theme::current();
    return {tokens.scaled(480),
            headHeight(tokens) + tokens.scaled(plotHeight) + footHeight(tokens)};
}

QSize DayChart::minimumSizeHint() const
{
    return {Theme::current().scaled(200), sizeHint().height()};
}

void DayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // a text runs in its own direction
    paintHead(painter);
    const Tokens &tokens = Theme::current();
    const int base = height() - footHeight(tokens);
    painter.fillRect(QRect(0, base, width(), 1), tokens.color(ColorRole::Separator));
    for (int bar = 0; bar < m_bars.size(); ++bar)
        paintBar(painter, bar);
    paintLabels(painter);
    paintAmounts(painter);
}

// What it shows, and the bar under the mouse or the keys in words.
void DayChart::paintHead(QPainter &painter) const
{
    const Tokens &tokens = Theme::current();
    const QRect line(0, 0, width(), tokens.lineHeight(TextStyle::Small));
    const int lead = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    const int trail =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing));
    const QFontMetrics metrics(tokens.font(TextStyle::Small));
    painter.setFont(tokens.font(TextStyle::Small));
    painter.setPen(tokens.color(ColorRole::TextSecondary));
    painter.drawText(line, lead | Qt::AlignVCenter,
                     metrics.elidedText(m_title, Qt::ElideRight, width()));
    const int told = m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
    if (told < 0)
        return;
    const int room = width() - metrics.horizontalAdvance(m_title) - tokens.scaled(24);
    const QString text = m_bars[told].name + u" · "_s + valueText(told);
    painter.setPen(tokens.color(ColorRole::Text));
    painter.drawText(line, trail | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideLeft, qMax(0, room)));
}

QRect DayChart::bodyRect(int bar) const
{
    const Tokens &tokens = Theme::current();
    const QRect column = columnRect(bar);
    const int base = height() - footHeight(tokens);
    const int room = base - headHeight(tokens) - tokens.lineHeight(TextStyle::Label) - amountGap;
    const int tall = barHeight(m_bars[bar].amount.minorUnits(), m_highest, room);
    const int wide = qBound(2, column.width() * 3 / 5, tokens.scaled(widestBar));
    return {column.left() + (column.width() - wide) / 2, base - tall, wide, tall};
}

void DayChart::paintBar(QPainter &painter, int bar) const
{
    const Tokens &tokens = Theme::current();
    const QRect body = bodyRect(bar);
    const bool stepsBack = m_picked && *m_picked != m_bars[bar].days;
    QColor colour = tokens.color(chartRoleOf(m_kind));
    if (stepsBack)
        colour.setAlphaF(0.35F);
    else if (bar == m_hovered)
        colour = colour.lighter(115);
    if (!body.isEmpty()) {
        const qreal radius = qMin(3.0, body.width() / 4.0);
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(body, radius, radius);
        path.addRect(body.adjusted(0, qMin(body.height(), 4), 0, 0)); // it stands on the line
        if (const QColor edge = tokens.edge(chartRoleOf(m_kind)); edge.isValid())
            painter.strokePath(path.simplified(), edge);
        painter.fillPath(path, colour);
    }
    if (hasFocus() && bar == m_current) {
        painter.setPen(QPen(tokens.color(ColorRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        const int ring = tokens.scaled(3);
        const QRectF frame = QRectF(body).adjusted(-ring, -ring, ring, 1);
        painter.drawRoundedRect(frame, 4, 4);
    }
}

// Every label where there is room for all, else every second, fifth and so on.
void DayChart::paintLabels(QPainter &painter) const
{
    if (m_bars.isEmpty())
        return;
    const Tokens &tokens = Theme::current();
    const QFont font = tokens.font(TextStyle::Label);
    const QFontMetrics metrics(font);
    int widest = 1;
    for (const DayBar &bar : m_bars)
        widest = qMax(widest, metrics.horizontalAdvance(bar.label));
    const int need = widest + tokens.scaled(14);
    const int count = static_cast<int>(m_bars.size());
    const int step = qMax(1, (need * count + width() - 1) / qMax(1, width()));
    painter.setFont(font);
    for (int bar = 0; bar < count; ++bar) {
        const bool isPicked = m_picked && *m_picked == m_bars[bar].days;
        if (bar % step != 0 && !isPicked)
            continue;
        if (bar % step == 0 && !isPicked && step > 1 && m_picked) {
            // A picked bar's label is shown whole; its neighbours make room.
            const auto picked =
                std::find_if(m_bars.cbegin(), m_bars.cend(),
                             [this](const DayBar &b) { return b.days == *m_picked; });
            if (picked != m_bars.cend() &&
                std::abs(static_cast<int>(picked - m_bars.cbegin()) - bar) < step)
                continue;
        }
        const int centre = columnRect(bar).center().x();
        // A long label may stand out of its column, but not of the chart.
        const int own = metrics.horizontalAdvance(m_bars[bar].label) + 2;
        const int middle = qBound(own / 2, centre, qMax(own / 2, width() - own / 2));
        const QRect place(middle - need / 2, height() - tokens.lineHeight(TextStyle::Label), need,
                          tokens.lineHeight(TextStyle::Label));
        painter.setPen(tokens.color(isPicked ? ColorRole::Text : ColorRole::TextSecondary));
        painter.drawText(place, Qt::AlignCenter, m_bars[bar].label);
    }
}

// Above the bars, where there is room for every one.
void DayChart::paintAmounts(QPainter &painter) const
{
    if (m_bars.isEmpty())
        return;
    const Tokens &tokens = Theme::current();
    const QFont font = tokens.font(TextStyle::Label);
    const int room = columnRect(0).width() - tokens.scaled(10);
    QStringList texts;
    for (const DayBar &bar : m_bars) {
        texts.append(bar.amount.isZero() ? QString() : formatAmount(bar.amount));
        if (QFontMetrics(font).horizontalAdvance(texts.last()) > room)
            return;
    }
    painter.setFont(font);
    painter.setPen(tokens.color(ColorRole::TextSecondary));
    const int tall = tokens.lineHeight(TextStyle::Label);
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        const QRect column = columnRect(bar);
        painter.drawText(
            QRect(column.left(), bodyRect(bar).top() - tall - amountGap, column.width(), tall),
            Qt::AlignCenter, texts[bar]);
    }
}

void DayChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward)
        setCurrent(qMin(m_current + 1, static_cast<int>(m_bars.size()) - 1));
    else if (event->key() == backward)
        setCurrent(qMax(m_current - 1, 0));
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(static_cast<int>(m_bars.size()) - 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
             event->key() == Qt::Key_Space)
        activate(m_current);
    else
        QWidget::keyPressEvent(event);
}

void DayChart::activate(int bar)
{
    if (bar >= 0 && bar < m_bars.size())
        emit daysActivated(m_bars[bar].days);
}

int DayChart::barAt(const QPoint &position) const
{
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        if (columnRect(bar).contains(position))
            return bar;
    }
    return -1;
}

void DayChart::hover(int bar)
{
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    setCursor(bar < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void DayChart::mouseMoveEvent(QMouseEvent *event)
{
    hover(barAt(event->position().toPoint()));
}

void DayChart::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || bar < 0)
        return;
    setCurrent(bar);
    activate(bar);
}

void DayChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    hover(-1);
}

void DayChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    dayChartMoved(this);
}

} // namespace counterfoil
