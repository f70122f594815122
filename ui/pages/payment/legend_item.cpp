// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/legend_item.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace counterfoil {

namespace {

constexpr int dotSize = 8;
constexpr int legendGap = 3;

} // namespace

LegendItem::LegendItem(MoneyBar::Kind kind, const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_word(word)
{
    setAccessibleName(word);
}

QSize LegendItem::sizeHint() const
{
    const Tokens &tokens = Theme::current();
    const QFontMetrics metrics(tokens.font(TextStyle::Small));
    return {tokens.scaled(dotSize + legendGap) + metrics.horizontalAdvance(m_word) + 1,
            tokens.lineHeight(TextStyle::Small)};
}

void LegendItem::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    const int dot = tokens.scaled(dotSize);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    MoneyBar::paintDot(
        &painter,
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - dot) / 2, dot, dot)),
        m_kind);
    painter.setFont(tokens.font(TextStyle::Small));
    painter.setPen(tokens.color(ColorRole::TextSecondary));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(),
                                        rect().adjusted(dot + tokens.scaled(legendGap), 0, 0, 0)),
                     Qt::AlignVCenter | Qt::TextSingleLine, m_word);
}

} // namespace counterfoil
