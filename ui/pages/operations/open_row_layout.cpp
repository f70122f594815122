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
constexpr int leastWho = 90;   // who alone is
constexpr int rowEdge = 16;
constexpr int partGap = 14;
constexpr int chipGap = 8;
constexpr int amountWidth = 118;
constexpr int buttonRoom = 132;
constexpr int rowHeight = 66;
constexpr int tallRowHeight = 104;
constexpr int rowButtonPadding = 14;
constexpr int sentenceHeight = 40;
constexpr int stackEnd = 12;

enum class Shape { OneLine, SentenceBelow, Stacked };

Shape shapeOf(int width, const OpenRowWidths &widths)
{
    const Tokens &tokens = Theme::current();
    const int others = widths.chip + widths.kind + widths.next + tokens.scaled(amountWidth) +
                       tokens.scaled(buttonRoom) + 2 * rowEdge + chipGap + 4 * partGap;
    if (width >= others + tokens.scaled(leastText))
        return Shape::OneLine;
    return width >= others + tokens.scaled(leastWho) ? Shape::SentenceBelow : Shape::Stacked;
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

void placeMainButton(OpenRowLayout &layout, EntryAction action, OperationKind kind,
                     const QRect &band, int right)
{
    const Tokens &tokens = Theme::current();
    const int height = tokens.size(Size::CompactControl);
    const int width =
        widthOf(action, kind, TextStyle::BodyMedium) + 2 * tokens.scaled(rowButtonPadding);
    layout.buttons.append(
        {action, {right - width, band.center().y() - height / 2 + 1, width, height}, true});
}

void placeButtons(OpenRowLayout &layout, const QList<EntryAction> &actions, OperationKind kind,
                  const QRect &band, int right)
{
    const Tokens &tokens = Theme::current();
    if (actions.isEmpty())
        return;
    placeMainButton(layout, actions[0], kind, band, right);
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

int whoHeight()
{
    const Tokens &tokens = Theme::current();
    return tokens.lineHeight(TextStyle::BodyMedium) + tokens.lineHeight(TextStyle::Small);
}

/// Who it is for stands beneath what it is, and beside that how much and what comes next.
OpenRowLayout layOutStacked(const QRect &row, const OpenRowWidths &widths,
                            const QList<EntryAction> &actions, OperationKind kind)
{
    const Tokens &tokens = Theme::current();
    const int left = row.left() + rowEdge;
    const int right = row.right() + 1 - rowEdge;
    const QRect band(left, row.top(), right - left, tokens.scaled(rowHeight));
    OpenRowLayout layout;
    if (!actions.isEmpty())
        placeMainButton(layout, actions[0], kind, band, right);
    const int kindRight = actions.isEmpty() ? right : layout.buttons[0].rect.left() - partGap;
    Columns columns(left, band.top(), band.height());
    layout.chip = columns.take(widths.chip, chipGap);
    layout.kind = columns.take(kindRight - columns.x(), 0);
    const int upper = tokens.lineHeight(TextStyle::BodyMedium);
    const int lower = tokens.lineHeight(TextStyle::Small);
    const int middle = band.bottom() + 1 + upper;
    layout.next = QRect(right - widths.next, middle, widths.next, lower);
    int sideLeft = qMin(right - tokens.scaled(amountWidth), layout.next.left());
    if (actions.size() > 1) {
        const int lesser = widthOf(actions[1], kind, TextStyle::SmallMedium);
        const QRect rect(layout.next.left() - partGap - lesser, middle, lesser, lower);
        layout.buttons.append({actions[1], rect, false});
        sideLeft = qMin(sideLeft, rect.left());
    }
    layout.amount = QRect(sideLeft, middle - upper, right - sideLeft, upper);
    const int who = qMax(0, sideLeft - partGap - left);
    layout.order = QRect(left, middle - upper, who, upper);
    layout.customer = QRect(left, middle, who, lower);
    layout.sentence = QRect(left, row.bottom() + 1 - tokens.scaled(sentenceHeight + stackEnd),
                            right - left, tokens.scaled(sentenceHeight));
    return layout;
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
    const Tokens &tokens = Theme::current();
    switch (shapeOf(width, widths)) {
    case Shape::OneLine:
        return tokens.scaled(rowHeight);
    case Shape::SentenceBelow:
        return tokens.scaled(tallRowHeight);
    case Shape::Stacked:
        return tokens.scaled(rowHeight + sentenceHeight + 2 * stackEnd) + whoHeight();
    }
    Q_UNREACHABLE();
}

OpenRowLayout layOutOpenRow(const QRect &row, const OpenRowWidths &widths,
                            const QList<EntryAction> &actions, OperationKind kind,
                            Qt::LayoutDirection direction)
{
    const Tokens &tokens = Theme::current();
    const Shape shape = shapeOf(row.width(), widths);
    if (shape == Shape::Stacked) {
        OpenRowLayout stacked = layOutStacked(row, widths, actions, kind);
        mirror(stacked, row, direction);
        return stacked;
    }
    const bool oneLine = shape == Shape::OneLine;
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
    const int top = who.top() + (who.height() - whoHeight()) / 2;
    layout.order = QRect(who.left(), top, who.width(), upper);
    layout.customer = QRect(who.left(), top + upper, who.width(), lower);
    layout.sentence = oneLine ? columns.take(nextLeft - partGap - columns.x(), partGap)
                              : QRect(band.left() + rowEdge, band.bottom() - tokens.scaled(10),
                                      band.width() - 2 * rowEdge, tokens.scaled(sentenceHeight));
    layout.next = QRect(nextLeft, band.top(), nextRight - nextLeft, band.height());
    placeButtons(layout, actions, kind, band, right);
    mirror(layout, row, direction);
    return layout;
}

} // namespace counterfoil
