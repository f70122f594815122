// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_delegate.h"

#include "core/domain/outside_text.h"
#include "core/privacy/folded_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/status_chip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int rowCellPadding = 12;
constexpr int chipGap = 4;
// What a server sent may be larger than any screen.
constexpr qsizetype longestHint = 2'000;
constexpr qsizetype longestPainted = 1'000;

QFont fontOf(CellStyle style)
{
    return Theme::current().font(style == CellStyle::Mono     ? TextStyle::Mono
                                 : style == CellStyle::Strong ? TextStyle::BodyMedium
                                                              : TextStyle::Body);
}

QString moreText(qsizetype count)
{
    return u"+%1"_s.arg(count);
}

int moreWidth(qsizetype count)
{
    const QFont font = Theme::current().font(TextStyle::SmallMedium);
    return QFontMetrics(font).horizontalAdvance(moreText(count));
}

// A view that does not tell where a cell stands shows its columns in their order.
bool isRowFirst(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return option.viewItemPosition == QStyleOptionViewItem::Invalid
               ? index.column() == 0
               : option.viewItemPosition == QStyleOptionViewItem::Beginning ||
                     option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void RowDelegate::setColumnStyle(int column, CellStyle style)
{
    m_styles.insert(column, style);
}

void RowDelegate::setChips(int column, const ChipsOf &chipsOf)
{
    m_styles.insert(column, CellStyle::Chips);
    m_chips.insert(column, chipsOf);
}

void RowDelegate::setHighlight(const QStringList &words)
{
    m_highlight = words;
}

QRect RowDelegate::contentRect(const QRect &cell)
{
    return cell.adjusted(rowCellPadding, 0, -rowCellPadding, 0);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::current();
    const CellStyle style = styleOf(index);
    int width = 0;
    if (style == CellStyle::Chips) {
        for (const StatusLook &look : m_chips.value(index.column())(index))
            width += StatusChip::sizeFor(look).width() + chipGap;
    } else {
        width = QFontMetrics(fontOf(style))
                    .horizontalAdvance(wholeText(index.data().toString(), longestPainted));
    }
    // Advances are rounded; a pixel too few would elide.
    return {width + 2 * rowCellPadding + 2, tokens.size(Size::RowHeight)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    paintBackground(painter, option, index, true);
    const QRect content = contentRect(option.rect);
    const CellStyle style = styleOf(index);
    if (style == CellStyle::Chips) {
        paintChips(painter, content, option, index);
        return;
    }
    const Tokens &tokens = Theme::current();
    const bool quiet = style == CellStyle::Secondary || style == CellStyle::Mono;
    const QColor color = tokens.color(quiet ? ColorRole::TextSecondary : ColorRole::Text);
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = wanted.isValid() ? static_cast<Qt::Alignment>(wanted.toInt())
                                                     : Qt::AlignLeading | Qt::AlignVCenter;
    paintText(painter, content, index.data().toString(), fontOf(style), color,
              QStyle::visualAlignment(option.direction, alignment), m_highlight);
}

CellStyle RowDelegate::styleOf(const QModelIndex &index) const
{
    return m_styles.value(index.column(), CellStyle::Plain);
}

int RowDelegate::chipsThatFit(const QList<StatusLook> &looks, int width)
{
    QList<int> ends; // of each chip
    int end = -chipGap;
    for (const StatusLook &look : looks) {
        end += chipGap + StatusChip::sizeFor(look).width();
        ends << end;
    }
    int fit = static_cast<int>(looks.size());
    while (fit > 0) {
        const qsizetype left = looks.size() - fit;
        if (ends[fit - 1] + (left > 0 ? chipGap + moreWidth(left) : 0) <= width)
            break;
        --fit;
    }
    return fit;
}

// A single chip that has no room is cut; of several, those that do not fit are counted.
void RowDelegate::paintChips(QPainter *painter, const QRect &content,
                             const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QList<StatusLook> looks = m_chips.value(index.column())(index);
    if (looks.isEmpty() || content.width() <= 0)
        return;
    const int shown = qMax(1, chipsThatFit(looks, content.width()));
    const qsizetype left = looks.size() - shown;
    const int kept = left > 0 ? chipGap + moreWidth(left) : 0; // for the count
    const bool isMirrored = option.direction == Qt::RightToLeft;
    int used = 0;
    const auto rest = [&](int behind) {
        return isMirrored ? content.adjusted(behind, 0, -used, 0)
                          : content.adjusted(used, 0, -behind, 0);
    };
    for (const StatusLook &look : looks.first(shown))
        used += StatusChip::paint(painter, rest(kept), look, option.direction) + chipGap;
    if (left > 0) {
        const Tokens &tokens = Theme::current();
        paintText(painter, rest(0), moreText(left), tokens.font(TextStyle::SmallMedium),
                  tokens.color(ColorRole::TextSecondary),
                  QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    }
}

// Empty where all of the cell can be read.
QString RowDelegate::hiddenText(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = contentRect(option.rect).width();
    const CellStyle style = styleOf(index);
    if (style != CellStyle::Chips) {
        const QString text = wholeText(index.data().toString(), longestHint);
        return QFontMetrics(fontOf(style)).horizontalAdvance(text) > width ? text : QString();
    }
    const QList<StatusLook> looks = m_chips.value(index.column())(index);
    if (chipsThatFit(looks, width) == looks.size())
        return {};
    QStringList words;
    for (const StatusLook &look : looks)
        words << look.word;
    return words.join(u", "_s);
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(hiddenText(option, index)), view);
    return true;
}

void RowDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, bool separator)
{
    const Tokens &tokens = Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    QRect row = option.rect;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (selected)
        painter->fillRect(row, tokens.color(ColorRole::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, tokens.color(ColorRole::Window));
    if (separator) {
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1),
                          tokens.color(ColorRole::Separator));
    }
    // Ctrl and an arrow key move on without selecting.
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    if ((selected || isCurrent) && isRowFirst(option, index)) {
        const int edge = option.direction == Qt::RightToLeft ? row.right() - 2 : row.left();
        painter->fillRect(QRect(edge, row.top(), 3, row.height()), tokens.color(ColorRole::Accent));
    }
    painter->restore();
}

// Shaping is what painting a list costs: a text that fits, as nearly all do, is shaped once.
void RowDelegate::paintText(QPainter *painter, const QRect &rect, const QString &text,
                            const QFont &font, const QColor &color, Qt::Alignment alignment,
                            const QStringList &highlight)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    // One line: a line break that a server sent must not paint over the next row.
    const QString line = wholeText(text, longestPainted).replace(u'\n', u' ');
    QTextOption option((alignment & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft) |
                       Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    // A text runs in its own direction, whatever that of the window.
    option.setTextDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextLayout layout(line, font, painter->device());
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const auto shape = [&] {
        layout.beginLayout();
        QTextLine shaped = layout.createLine();
        shaped.setLineWidth(rect.width());
        layout.endLayout();
        return shaped;
    };
    QTextLine shaped = shape();
    if (shaped.naturalTextWidth() > rect.width()) {
        layout.setText(QFontMetrics(font).elidedText(line, Qt::ElideRight, rect.width()));
        shaped = shape();
    }
    const QPointF origin(rect.left(), rect.top() + qRound((rect.height() - shaped.height()) / 2));
    if (alignment & Qt::AlignLeft) {
        for (const QString &word : highlight) {
            const FoundPart part = foundPart(layout.text(), word);
            if (part.length == 0)
                continue;
            const qreal from = shaped.cursorToX(static_cast<int>(part.begin));
            const qreal to = shaped.cursorToX(static_cast<int>(part.begin + part.length));
            painter->fillRect(QRectF(origin + QPointF(qMin(from, to) - 1, 0),
                                     QSizeF(qAbs(to - from) + 2, shaped.height()))
                                  .toAlignedRect(),
                              Theme::current().color(ColorRole::Highlight));
        }
    }
    painter->save();
    painter->setPen(color);
    layout.draw(painter, origin);
    painter->restore();
}

} // namespace counterfoil
