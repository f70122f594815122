// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_header.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace counterfoil {

namespace {

constexpr int sectionPadding = 12;
constexpr int arrowGap = 4;

} // namespace

ListHeader::ListHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(32);
    // The section's rectangle is ours to fill; without this the base paints its own ground.
    viewport()->setAutoFillBackground(false);
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::current().size(Size::ControlHeight)};
}

QString ListHeader::titleOf(int section) const
{
    return model() && section != m_untitled
               ? model()->headerData(section, Qt::Horizontal).toString()
               : QString();
}

QSize ListHeader::sectionSizeFromContents(int logicalIndex) const
{
    const Tokens &tokens = Theme::current();
    const int width =
        QFontMetrics(tokens.font(TextStyle::SmallMedium)).horizontalAdvance(titleOf(logicalIndex));
    return {width + 2 * sectionPadding + arrowGap + tokens.scaled(12),
            tokens.size(Size::ControlHeight)};
}

// A title that is cut is told in full.
bool ListHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && model()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int section = logicalIndexAt(help->pos());
        if (section >= 0 && sectionSize(section) < sectionSizeFromContents(section).width()) {
            QToolTip::showText(help->globalPos(),
                               model()->headerData(section, Qt::Horizontal).toString(), this);
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

void ListHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect area = viewport()->rect();
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1),
                     Theme::current().color(ColorRole::Outline));
    painter.end();
    QHeaderView::paintEvent(event);
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid() || !model())
        return;
    const Tokens &tokens = Theme::current();
    const QFont font = tokens.font(TextStyle::SmallMedium);
    const QFontMetrics metrics(font);
    const QVariant wanted =
        model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment alignment = QStyle::visualAlignment(
        layoutDirection(),
        wanted.isValid() ? static_cast<Qt::Alignment>(wanted.toInt()) : defaultAlignment());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const int arrow = sorted ? tokens.scaled(12) : 0;
    const int arrowRoom = sorted ? arrow + arrowGap : 0;
    QRect content = rect.adjusted(sectionPadding, 0, -sectionPadding, 0);
    const QString title =
        metrics.elidedText(titleOf(logicalIndex), Qt::ElideRight, content.width() - arrowRoom);
    const int titleWidth = metrics.horizontalAdvance(title);
    const bool right = alignment & Qt::AlignRight;
    QRect text(right ? content.right() + 1 - titleWidth : content.left(), rect.top(), titleWidth,
               rect.height());
    painter->save();
    painter->setFont(font);
    painter->setPen(tokens.color(sorted ? ColorRole::Text : ColorRole::TextSecondary));
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, title);
    if (sorted) {
        QRect icon(0, 0, arrow, arrow);
        icon.moveCenter(text.center());
        if (right)
            icon.moveRight(text.left() - arrowGap);
        else
            icon.moveLeft(text.right() + arrowGap);
        paintIcon(painter, icon,
                  sortIndicatorOrder() == Qt::AscendingOrder ? Icon::ArrowUp : Icon::ArrowDown,
                  tokens.color(ColorRole::TextSecondary));
    }
    painter->restore();
}

} // namespace counterfoil
