// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/soft_fill.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace counterfoil {

namespace {

constexpr int chipPadding = 8;
constexpr int crossSide = 12;
constexpr int crossGap = 4;
constexpr int widestChip = 280;

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator)
            c = u' ';
    }
    return text;
}

} // namespace

FilterChip::FilterChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::ClickFocus); // the arrow keys lead here from the line
    setCursor(Qt::ArrowCursor);
    setAccessibleDescription(
        tr("Press Delete to remove this condition, or the hyphen key to exclude it."));
}

void FilterChip::setWords(const QString &label, const QString &typed)
{
    setText(oneLine(label));
    setAccessibleName(text());
    setToolTip(plainToolTip(typed));
    updateGeometry();
    update();
}

void FilterChip::setSelected(bool isSelected)
{
    m_isSelected = isSelected;
    update();
}

int FilterChip::usualHeight()
{
    const Tokens &tokens = Theme::current();
    return QFontMetrics(tokens.font(TextStyle::SmallMedium)).height() + tokens.scaled(8);
}

QSize FilterChip::sizeHint() const
{
    const Tokens &tokens = Theme::current();
    const QFontMetrics metrics(tokens.font(TextStyle::SmallMedium));
    // A long text is measured no further than it is shown.
    const int words = metrics.horizontalAdvance(text().left(100)) + 2;
    const int around = 2 * tokens.scaled(chipPadding) + tokens.scaled(crossGap + crossSide);
    return {qMin(tokens.scaled(widestChip), words + around), usualHeight()};
}

QRect FilterChip::crossRect() const
{
    const Tokens &tokens = Theme::current();
    const int side = tokens.scaled(crossSide);
    const QRect logical(width() - tokens.scaled(chipPadding) - side, (height() - side) / 2, side,
                        side);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = tokens.color(ColorRole::Accent);
    const int radius = tokens.radius(Radius::Chip);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    paintSoftFill(painter, ground, radius, ColorRole::AccentSoft, ColorRole::Accent);
    if (hasFocus() || m_isSelected) {
        painter.setPen(QPen(accent, 2));
        painter.drawRoundedRect(ground, radius, radius);
    }

    const int start = tokens.scaled(chipPadding);
    const int end = start + tokens.scaled(crossSide + crossGap);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(start, 0, -end, 0));
    const QFont font = tokens.font(TextStyle::SmallMedium);
    painter.setFont(font);
    painter.setPen(accent);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
    paintIcon(&painter, crossRect(), Icon::X, accent);
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    const int slack = Theme::current().scaled(crossGap);
    if (event->button() == Qt::LeftButton &&
        crossRect().adjusted(-slack, -slack, slack, slack).contains(event->pos()))
        emit removed();
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removed();
        return;
    case Qt::Key_Left:
        emit left(-forward);
        return;
    case Qt::Key_Right:
        emit left(forward);
        return;
    case Qt::Key_Minus:
        emit turnedRound();
        return;
    default:
        break;
    }
    const bool isCommand =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!isCommand && !event->text().isEmpty() && event->text().front().isPrint())
        emit typed(event->text());
    else
        event->ignore();
}

} // namespace counterfoil
