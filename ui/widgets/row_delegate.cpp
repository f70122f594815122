// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_delegate.h"

#include "core/domain/outside_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/status_chip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int rowCellPadding = 12;
constexpr int chipGap = 4;
// What a server sent may be larger than any screen.
constexpr qsizetype longestHint = 2'000;

TextStyle textStyleOf(CellStyle style)
{
    return style == CellStyle::Mono     ? TextStyle::Mono
           : style == CellStyle::Strong ? TextStyle::BodyMedium
                                        : TextStyle::Body;
}

QFontMetrics metricsOf(CellStyle style)
{
    return QFontMetrics(Theme::current().font(textStyleOf(style)));
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

void RowDelegate::setColumnStyle(int column, const StyleOf &styleOf)
{
    m_stylesOf.insert(column, styleOf);
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

int RowDelegate::widthFor(int column, const QStringList &words) const
{
    const CellStyle style = m_styles.value(column, CellStyle::Plain);
    int widest = 0;
    for (const QString &word : words) {
        StatusLook look;
        look.word = word;
        widest = qMax(widest, style == CellStyle::Chips ? StatusChip::sizeFor(look).width()
                                                        : metricsOf(style).horizontalAdvance(word));
    }
    return widest + 2 * rowCellPadding + 2;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::current();
    const CellStyle style = styleOf(index);
    int width = 0;
    if (style == CellStyle::Chips) {
        for (const int chip : chipWidths(index))
            width += chip + chipGap;
    } else {
        width = metricsOf(style).horizontalAdvance(
            wholeText(index.data().toString(), ShapedTexts::LongestText));
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
    const bool quiet = style == CellStyle::Secondary || style == CellStyle::Mono;
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = wanted.isValid() ? static_cast<Qt::Alignment>(wanted.toInt())
                                                     : Qt::AlignLeading | Qt::AlignVCenter;
    m_texts.paint(painter, content, index.data().toString(), textStyleOf(style),
                  quiet ? ColorRole::TextSecondary : ColorRole::Text,
                  QStyle::visualAlignment(option.direction, alignment), m_highlight);
}

CellStyle RowDelegate::styleOf(const QModelIndex &index) const
{
    const auto own = m_stylesOf.constFind(index.column());
    return own == m_stylesOf.cend() ? m_styles.value(index.column(), CellStyle::Plain)
                                    : (*own)(index);
}

QList<int> RowDelegate::chipWidths(const QModelIndex &index) const
{
    QList<int> widths;
    for (const StatusLook &look : m_chips.value(index.column())(index))
        widths << StatusChip::sizeFor(look).width();
    return widths;
}

int RowDelegate::chipsThatFit(const QList<int> &widths, int room)
{
    QList<int> ends; // of each chip
    int end = -chipGap;
    for (const int width : widths) {
        end += chipGap + width;
        ends << end;
    }
    int fit = static_cast<int>(widths.size());
    while (fit > 0) {
        const qsizetype left = widths.size() - fit;
        if (ends[fit - 1] + (left > 0 ? chipGap + moreWidth(left) : 0) <= room)
            break;
        --fit;
    }
    return fit;
}

// A single chip that has no room is cut; of several, those that do not fit are counted.
void RowDelegate::paintChips(QPainter *painter, const QRect &content,
                             const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QList<StatusLook> looks = m_chips.constFind(index.column()).value()(index);
    if (looks.isEmpty() || content.width() <= 0)
        return;
    QList<int> widths;
    for (const StatusLook &look : looks)
        widths << StatusChip::width(*painter, look, m_texts);
    const int shown = qMax(1, chipsThatFit(widths, content.width()));
    const qsizetype left = looks.size() - shown;
    const int kept = left > 0 ? chipGap + moreWidth(left) : 0; // for the count
    const bool isMirrored = option.direction == Qt::RightToLeft;
    int used = 0;
    const auto rest = [&](int behind) {
        return isMirrored ? content.adjusted(behind, 0, -used, 0)
                          : content.adjusted(used, 0, -behind, 0);
    };
    for (const StatusLook &look : looks.first(shown))
        used += StatusChip::paint(painter, rest(kept), look, option.direction, m_texts) + chipGap;
    if (left > 0) {
        m_texts.paint(
            painter, rest(0), moreText(left), TextStyle::SmallMedium, ColorRole::TextSecondary,
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
        return metricsOf(style).horizontalAdvance(text) > width ? text : QString();
    }
    const QList<int> widths = chipWidths(index);
    if (chipsThatFit(widths, width) == widths.size())
        return {};
    QStringList words;
    for (const StatusLook &look : m_chips.value(index.column())(index))
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
    const QRect &row = option.rect;
    if (selected)
        painter->fillRect(row, tokens.color(ColorRole::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, tokens.color(ColorRole::Hover));
    if (separator) {
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1),
                          tokens.color(ColorRole::Separator));
    }
    if (const QColor edge = tokens.edge(ColorRole::Accent); selected && edge.isValid()) {
        painter->fillRect(QRect(row.left(), row.top(), row.width(), 1), edge);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), edge);
    }
    // Ctrl and an arrow key move on without selecting.
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    if ((selected || isCurrent) && isRowFirst(option, index)) {
        const int edge = option.direction == Qt::RightToLeft ? row.right() - 2 : row.left();
        painter->fillRect(QRect(edge, row.top(), 3, row.height()), tokens.color(ColorRole::Accent));
    }
}

} // namespace counterfoil
