// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_chip.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace counterfoil {

namespace {

struct ChipMetrics
{
    explicit ChipMetrics(const Tokens &tokens)
        : font(tokens.font(TextStyle::SmallMedium))
        , padding(tokens.scaled(7))
        , gap(tokens.scaled(5))
        , icon(tokens.scaled(13))
        , height(qMax(tokens.scaled(21), QFontMetrics(font).height() + 4))
    {}

    int width(const QString &word) const
    {
        return padding + icon + gap + QFontMetrics(font).horizontalAdvance(word) + padding;
    }

    QFont font;
    int padding;
    int gap;
    int icon;
    int height;
};

} // namespace

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusChip::StatusChip(const StatusLook &look, QWidget *parent)
    : StatusChip(parent)
{
    setLook(look);
}

void StatusChip::setLook(const StatusLook &look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize StatusChip::sizeFor(const StatusLook &look)
{
    const ChipMetrics metrics(Theme::current());
    return {metrics.width(look.word), metrics.height};
}

int StatusChip::paint(QPainter *painter, const QRect &rect, const StatusLook &look,
                      Qt::LayoutDirection direction)
{
    const Tokens &tokens = Theme::current();
    const ChipMetrics metrics(tokens);
    const int wanted = metrics.width(look.word);
    const int width = qMin(wanted, rect.width());
    const int top = rect.top() + (rect.height() - metrics.height) / 2;
    const bool mirrored = direction == Qt::RightToLeft;
    const QRect chip(mirrored ? rect.right() + 1 - width : rect.left(), top, width, metrics.height);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.color(look.fill));
    painter->drawRoundedRect(chip, tokens.radius(Radius::Chip), tokens.radius(Radius::Chip));

    QRect icon(0, 0, metrics.icon, metrics.icon);
    icon.moveCenter(chip.center());
    QRect word = chip;
    if (mirrored) {
        icon.moveRight(chip.right() - metrics.padding);
        word.setRight(icon.left() - metrics.gap - 1);
        word.setLeft(chip.left() + metrics.padding);
    } else {
        icon.moveLeft(chip.left() + metrics.padding);
        word.setLeft(icon.right() + 1 + metrics.gap);
        word.setRight(chip.right() - metrics.padding + 1);
    }
    const QColor color = tokens.color(look.text);
    paintIcon(painter, icon, look.icon, color);
    painter->setPen(color);
    painter->setFont(metrics.font);
    const QString shown =
        wanted == width
            ? look.word
            : QFontMetrics(metrics.font).elidedText(look.word, Qt::ElideRight, word.width() + 1);
    const Qt::Alignment side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(word, static_cast<int>(Qt::AlignVCenter | side), shown);
    painter->restore();
    return width;
}

QSize StatusChip::sizeHint() const
{
    return sizeFor(m_look);
}

QSize StatusChip::minimumSizeHint() const
{
    return sizeHint();
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_look, layoutDirection());
}

} // namespace counterfoil
