// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operations/open_row_layout.h"

#include "ui/pages/column_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_chip.h"

#include <QFontMetrics>
#include <QStyle>

namespace counterfoil {

namespace {

// Lengths at 100 %.
constexpr int leastText = 308; // who and what is known, in one line with the rest
constexpr int rowEdge = 16;
constexpr int partGap = 14;
constexpr int chipGap = 8;
constexpr int amountWidth = 118;
constexpr int buttonRoom = 132;
constexpr int rowHeight = 66;
constexpr int tallRowHeight = 104;
constexpr int rowButtonPadding = 14;

bool isOneLine(int width, const OpenRowWidths &widths)
{
    const Tokens &tokens = Theme::current();
    const int others = widths.chip + widths.kind + widths.next + tokens.scaled(amountWidth) +
                       tokens.scaled(buttonRoom) + 2 * rowEdge + chipGap + 4 * partGap;
    return width >= others + tokens.scaled(leastText);
}

int widest(const QStringList &words, TextStyle style)
{
    const QFontMetrics metrics(Theme::current().font(style));
    int width = 0;
    for (const QString &word : words)
        width = qMax(width, metrics.horizontalAdvance(word));
    return width + 2; // advances are rounded
}

int widthOf(EntryAction action, OperationKind kind, TextStyle style)
{
    return QFontMetrics(Theme::current().font(style)).horizontalAdvance(actionText(action, kind));
}

// Parts that follow each other from the leading edge.
class Columns
{
public:
    Columns(int left, int top, int height)
        : m_x(left)
        , m_top(top)
        , m_height(height)
    {}
    QRect take(int width, int after)
    {
        const QRect rect(m_x, m_top, qMax(0, width), m_height);
        m_x += qMax(0, width) + after;
        return rect;
    }
    int x() const { return m_x; }

private:
    int m_x;
    int m_top;
    int m_height;
};

void placeButtons(OpenRowLayout &layout, const QList<EntryAction> &actions, OperationKind kind,
                  const QRect &band, int right)
{
    const Tokens &tokens = Theme::current();
    if (actions.isEmpty())
        return;
    const int height = tokens.size(Size::CompactControl);
    const int width =
        widthOf(actions[0], kind, TextStyle::BodyMedium) + 2 * tokens.scaled(rowButtonPadding);
    layout.buttons.append(
        {actions[0], {right - width, band.center().y() - height / 2 + 1, width, height}, true});
    // The lesser one stands beneath what comes next.
    if (actions.size() > 1) {
        const int lesser = widthOf(actions[1], kind, TextStyle::SmallMedium);
        const int line = tokens.lineHeight(TextStyle::Small);
        layout.next.setHeight(line);
        layout.next.moveTop(band.center().y() - line + 1);
        layout.buttons.append(
            {actions[1],
             {layout.next.right() + 1 - lesser, layout.next.bottom() + 1, lesser, line},
             false});
    }
}

void mirror(OpenRowLayout &layout, const QRect &row, Qt::LayoutDirection direction)
{
    for (QRect *rect : {&layout.chip, &layout.kind, &layout.amount, &layout.order, &layout.customer,
                        &layout.sentence, &layout.next})
        *rect = QStyle::visualRect(direction, row, *rect);
    for (OpenRowLayout::Button &button : layout.buttons)
        button.rect = QStyle::visualRect(direction, row, button.rect);
}

} // namespace

OpenRowWidths openRowWidths()
{
    OpenRowWidths widths;
    for (const QString &word : entryStateWords()) {
        StatusLook look;
        look.word = word;
        widths.chip = qMax(widths.chip, StatusChip::sizeFor(look).width());
    }
    widths.kind = widest(entryNameWords(), TextStyle::Body);
    widths.next = widest(nextStepWords(), TextStyle::Small);
    return widths;
}

int openRowHeight(int width, const OpenRowWidths &widths)
{
    return Theme::current().scaled(isOneLine(width, widths) ? rowHeight : tallRowHeight);
}

OpenRowLayout layOutOpenRow(const QRect &row, const OpenRowWidths &widths,
                            const QList<EntryAction> &actions, OperationKind kind,
                            Qt::LayoutDirection direction)
{
    const Tokens &tokens = Theme::current();
    const bool oneLine = isOneLine(row.width(), widths);
    const QRect band(row.left(), row.top(), row.width(), tokens.scaled(rowHeight) - 1);
    const int right = band.right() + 1 - rowEdge;
    const int nextRight = right - tokens.scaled(buttonRoom) - 2 * partGap;
    const int nextLeft = nextRight - widths.next;
    OpenRowLayout layout;

    Columns columns(band.left() + rowEdge, band.top(), band.height());
    layout.chip = columns.take(widths.chip, chipGap);
    layout.kind = columns.take(widths.kind, 0);
    layout.amount = columns.take(tokens.scaled(amountWidth), partGap);
    const int left = nextLeft - partGap - columns.x();
    const QRect who = columns.take(oneLine ? left * 34 / 100 : left, partGap);
    const int upper = tokens.lineHeight(TextStyle::BodyMedium);
    const int lower = tokens.lineHeight(TextStyle::Small);
    const int top = who.top() + (who.height() - upper - lower) / 2;
    layout.order = QRect(who.left(), top, who.width(), upper);
    layout.customer = QRect(who.left(), top + upper, who.width(), lower);
    layout.sentence = oneLine ? columns.take(nextLeft - partGap - columns.x(), partGap)
                              : QRect(band.left() + rowEdge, band.bottom() - tokens.scaled(10),
                                      band.width() - 2 * rowEdge, tokens.scaled(40));
    layout.next = QRect(nextLeft, band.top(), nextRight - nextLeft, band.height());
    placeButtons(layout, actions, kind, band, right);
    mirror(layout, row, direction);
    return layout;
}

} // namespace counterfoil
