// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_chip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/soft_fill.h"

#include <QFontMetrics>
#include <QPainter>

namespace counterfoil {

namespace {

struct ChipMetrics
{
    ChipMetrics(const Tokens &tokens, const QFontMetrics &font)
        : padding(tokens.scaled(7))
        , gap(tokens.scaled(5))
        , icon(tokens.scaled(13))
        , height(qMax(tokens.scaled(21), font.height() + 4))
    {}

    int width(int word) const { return padding + icon + gap + word + padding; }

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
    const Tokens &tokens = Theme::current();
    const QFontMetrics font(tokens.font(TextStyle::SmallMedium));
    const ChipMetrics metrics(tokens, font);
    return {metrics.width(font.horizontalAdvance(look.word)), metrics.height};
}

int StatusChip::width(const QPainter &painter, const StatusLook &look, ShapedTexts &texts)
{
    const ChipMetrics metrics(Theme::current(),
                              QFontMetrics(texts.font(painter, TextStyle::SmallMedium)));
    return metrics.width(texts.width(painter, look.word, TextStyle::SmallMedium));
}

int StatusChip::paint(QPainter *painter, const QRect &rect, const StatusLook &look,
                      Qt::LayoutDirection direction, ShapedTexts &texts)
{
    const Tokens &tokens = Theme::current();
    const ChipMetrics metrics(tokens, QFontMetrics(texts.font(*painter, TextStyle::SmallMedium)));
    const int wanted = metrics.width(texts.width(*painter, look.word, TextStyle::SmallMedium));
    const int width = qMin(wanted, rect.width());
    const int top = rect.top() + (rect.height() - metrics.height) / 2;
    const bool mirrored = direction == Qt::RightToLeft;
    const QRect chip(mirrored ? rect.right() + 1 - width : rect.left(), top, width, metrics.height);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintSoftFill(*painter, chip, tokens.radius(Radius::Chip), look.fill, look.text);

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
    paintIcon(painter, icon, look.icon, tokens.color(look.text));
    painter->restore();
    // Widths are rounded: a pixel too few would elide a word that has its room.
    const int spare = wanted == width ? 2 : 1;
    if (mirrored)
        word.setLeft(word.left() - spare);
    else
        word.setRight(word.right() + spare);
    texts.paint(painter, word, look.word, TextStyle::SmallMedium, look.text,
                mirrored ? Qt::AlignRight : Qt::AlignLeft);
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
    ShapedTexts texts;
    paint(&painter, rect(), m_look, layoutDirection(), texts);
}

} // namespace counterfoil
