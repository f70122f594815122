// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/timeline_delegate.h"

#include "ui/pages/payment/timeline_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/soft_fill.h"
#include "ui/widgets/status_chip.h"

#include <QPainter>

namespace counterfoil {

namespace {

// Lengths at 100 %.
constexpr int rowLineHeight = 22;
constexpr int headPadding = 10;
constexpr int groupPadding = 9;
constexpr int gapHeight = 24;
constexpr int threadCentre = 27;
constexpr int circle = 22;
constexpr int circleIcon = 12;
constexpr int textStart = 44;
constexpr int edgePadding = 17;
constexpr int foldSize = 14;
/// Below this, who and reference are left to the detail pane.
constexpr int fullWidth = 640;

} // namespace

/// Where everything of one line stands, as left-to-right rectangles that are mirrored when used.
struct TimelineDelegate::Columns
{
    Columns(const QStyleOptionViewItem &option, TimelineLine::Kind kind, ShapedTexts &shaped)
        : tokens(Theme::current())
        , texts(shaped)
        , row(option.rect)
        , direction(option.direction)
    {
        const auto px = [this](int length) { return tokens.scaled(length); };
        const bool full = row.width() >= px(fullWidth);
        top = row.top() + (kind == TimelineLine::Kind::Head ? px(headPadding) : 0);
        height = px(rowLineHeight);
        const int left = row.left();
        const int right = row.right() + 1 - px(edgePadding);
        const int room = right - left;
        const int chipStart = px(textStart) + (full ? px(140) : room / 5);
        const int amountEnd = full ? px(382) : chipStart + room / 3 + px(30);
        const int whoStart = full ? room - px(151) : room - px(90);
        what = at(left + px(textStart), left + chipStart - px(8));
        chip = at(left + chipStart, left + amountEnd - px(full ? 0 : 70));
        amount = at(left + amountEnd - px(100), left + amountEnd);
        reference = full ? at(left + amountEnd + px(11), left + whoStart - px(12)) : QRect();
        who = full ? at(left + whoStart, right - px(84)) : QRect();
        time = at(left + whoStart + px(full ? 60 : 0), right);
        wide = at(left + px(textStart), kind == TimelineLine::Kind::Note ? right : what.right());
        part = at(left + px(textStart), left + amountEnd - px(80));
    }

    [[nodiscard]] QRect at(int left, int right) const
    {
        return {left, top, qMax(0, right - left), height};
    }
    /// The mark of folding, so far from where texts start.
    [[nodiscard]] QRect fold(int indent) const
    {
        const int size = tokens.scaled(foldSize);
        return {what.left() + indent, top + (height - size) / 2, size, size};
    }
    [[nodiscard]] QRect foldAfter(const QString &title) const
    {
        const int width = QFontMetrics(tokens.font(TextStyle::BodyMedium)).horizontalAdvance(title);
        return fold(qMin(width + tokens.scaled(6), what.width() - tokens.scaled(foldSize)));
    }
    [[nodiscard]] QRect mirrored(const QRect &rect) const
    {
        return QStyle::visualRect(direction, row, rect);
    }
    [[nodiscard]] Qt::Alignment aligned(Qt::Alignment alignment) const
    {
        return QStyle::visualAlignment(direction, alignment) | Qt::AlignVCenter;
    }
    void text(QPainter *painter, const QRect &rect, const QString &shown, TextStyle style,
              ColorRole color, Qt::Alignment alignment = Qt::AlignLeft) const
    {
        texts.paint(painter, mirrored(rect), shown, style, color, aligned(alignment));
    }

    const Tokens &tokens;
    ShapedTexts &texts;
    QRect row;
    Qt::LayoutDirection direction;
    int top = 0;
    int height = 0;
    QRect what;
    QRect chip;
    QRect amount;
    QRect reference;
    QRect who;
    QRect time;
    QRect wide;
    QRect part;
};

TimelineDelegate::TimelineDelegate(const TimelineModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

int TimelineDelegate::rowHeight(int row) const
{
    int height = rowLineHeight;
    if (m_model.kind(row) == TimelineLine::Kind::Head)
        height += headPadding;
    if (m_model.isLastInGroup(row)) {
        height += groupPadding;
        if (m_model.hasGapAfter(row))
            height += gapHeight;
    }
    return Theme::current().scaled(height);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {Theme::current().scaled(200), rowHeight(index.row())};
}

void TimelineDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                   int row) const
{
    const Tokens &tokens = Theme::current();
    const QString &key = m_model.group(row).key();
    const bool isMoved = m_movedAlpha > 0 && m_moved.contains(key);
    if (key != m_currentGroup && !isMoved)
        return;
    QRect ground = option.rect;
    // The gap belongs to neither neighbour.
    if (m_model.hasGapAfter(row))
        ground.setHeight(ground.height() - tokens.scaled(gapHeight));
    if (key == m_currentGroup)
        painter->fillRect(ground, tokens.color(ColorRole::Selection));
    if (isMoved) {
        QColor mark = tokens.color(ColorRole::Highlight);
        mark.setAlpha(m_movedAlpha);
        painter->fillRect(ground, mark);
    }
    if (key != m_currentGroup)
        return;
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && !m_wholeGroup)
        return;
    const QRect edge = QStyle::visualRect(option.direction, ground,
                                          QRect(ground.topLeft(), QSize(3, ground.height())));
    painter->fillRect(edge, tokens.color(ColorRole::Accent));
    if (selected && option.state & QStyle::State_HasFocus &&
        option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(tokens.color(ColorRole::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(ground.adjusted(1, 1, -1, -1));
    }
}

void TimelineDelegate::paintThread(QPainter *painter, const QStyleOptionViewItem &option,
                                   const TimelineLine &line) const
{
    const Tokens &tokens = Theme::current();
    const bool head = line.kind == TimelineLine::Kind::Head;
    const int top = head ? tokens.scaled(headPadding + rowLineHeight / 2 + circle / 2 + 1) : 0;
    const bool hasThread = !(line.lastOfAll && head) && line.group != TimelineKind::Start;
    if (hasThread) {
        const QRect thread(option.rect.left() + tokens.scaled(threadCentre) - 1,
                           option.rect.top() + top, 2, option.rect.height() - top);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, thread),
                          tokens.color(ColorRole::Outline));
    }
    if (!line.gap.isEmpty()) {
        const int height = tokens.scaled(gapHeight);
        const QRect gap(option.rect.left() + tokens.scaled(textStart + 16),
                        option.rect.bottom() + 1 - height, option.rect.width() / 2, height);
        m_texts.paint(painter, QStyle::visualRect(option.direction, option.rect, gap), line.gap,
                      TextStyle::Label, ColorRole::TextTertiary,
                      QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (!head)
        return;
    const HappeningLook look = happeningLook(line.group, line.operation);
    const int size = tokens.scaled(circle);
    const int centre = option.rect.top() + tokens.scaled(headPadding + rowLineHeight / 2);
    const QRect ring(option.rect.left() + tokens.scaled(threadCentre) - size / 2, centre - size / 2,
                     size, size);
    const QRect placed = QStyle::visualRect(option.direction, option.rect, ring);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.color(look.color), 1.5));
    painter->setBrush(tokens.color(ColorRole::Surface));
    painter->drawEllipse(QRectF(placed).adjusted(0.75, 0.75, -0.75, -0.75));
    const int icon = tokens.scaled(circleIcon);
    QRect inner(0, 0, icon, icon);
    inner.moveCenter(placed.center());
    paintIcon(painter, inner, look.icon, tokens.color(look.color));
}

void TimelineDelegate::paintChip(QPainter *painter, const Columns &columns,
                                 const TimelineLine &line)
{
    const std::optional<StatusLook> look = statusLook(line);
    if (!look)
        return;
    QRect chip = columns.chip;
    if (!line.amount.isEmpty()) { // a long word of the provider's never covers money
        const int amount = columns.texts.width(*painter, line.amount, TextStyle::BodyMedium);
        chip.setRight(
            qMin(chip.right(), columns.amount.right() - amount - columns.tokens.scaled(6)));
    }
    const QRect room = columns.mirrored(chip);
    painter->save();
    painter->setClipRect(room.adjusted(0, -2, 0, 2), Qt::IntersectClip);
    StatusChip::paint(painter, room, *look, columns.direction, columns.texts);
    painter->restore();
}

void TimelineDelegate::paintFold(QPainter *painter, const Columns &columns, const QRect &place,
                                 const TimelineLine &line)
{
    const Icon sideways =
        columns.direction == Qt::RightToLeft ? Icon::ArrowLeft : Icon::ChevronRight;
    paintIcon(painter, columns.mirrored(place), line.folded ? sideways : Icon::ChevronDown,
              columns.tokens.color(ColorRole::TextSecondary));
}

void TimelineDelegate::paintHead(QPainter *painter, const Columns &columns,
                                 const TimelineLine &line)
{
    columns.text(painter, columns.what, line.what, TextStyle::BodyMedium, ColorRole::Text);
    columns.text(painter, columns.amount, line.amount, TextStyle::BodyMedium, ColorRole::Text,
                 Qt::AlignRight);
    columns.text(painter, columns.who, line.who, TextStyle::Small, ColorRole::TextSecondary);
    columns.text(painter, columns.time, line.time, TextStyle::Small, ColorRole::TextSecondary,
                 Qt::AlignRight);
}

void TimelineDelegate::paintReference(QPainter *painter, const Columns &columns,
                                      const TimelineLine &line, bool isHighlighted)
{
    if (line.reference.isEmpty() || columns.reference.width() <= 0)
        return;
    if (isHighlighted) {
        const QFontMetrics metrics(columns.tokens.font(TextStyle::Mono));
        const int width =
            qMin(metrics.horizontalAdvance(line.reference) + 6, columns.reference.width());
        const QRect mark(columns.reference.left() - 3, columns.top + 3, width, columns.height - 6);
        paintSoftFill(*painter, columns.mirrored(mark), 3, ColorRole::Highlight,
                      ColorRole::Pending);
    }
    columns.text(painter, columns.reference, line.reference, TextStyle::Mono,
                 ColorRole::TextSecondary);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const TimelineLine line = m_model.line(index.row());
    const Columns columns(option, line.kind, m_texts);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    // A text runs in its own direction, whatever that of the window.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    paintGround(painter, option, index.row());
    paintThread(painter, option, line);
    switch (line.kind) {
    case TimelineLine::Kind::Head:
        paintHead(painter, columns, line);
        // Quiet until somebody looks at it; a folded happening has the mark in its summary.
        if (line.foldable && !line.folded &&
            (option.state & QStyle::State_MouseOver ||
             m_model.group(index.row()).key() == m_currentGroup))
            paintFold(painter, columns, columns.foldAfter(line.what), line);
        break;
    case TimelineLine::Kind::Note:
        columns.text(painter, columns.wide, line.what, TextStyle::Small,
                     line.attention ? ColorRole::Pending : ColorRole::TextSecondary);
        break;
    case TimelineLine::Kind::Summary: {
        paintFold(painter, columns, columns.fold(0), line);
        const int indent = columns.tokens.scaled(foldSize + 4);
        columns.text(painter, columns.part.adjusted(indent, 0, columns.part.width(), 0), line.what,
                     TextStyle::Small, ColorRole::TextSecondary);
        break;
    }
    case TimelineLine::Kind::Part: {
        const bool chip = line.statusOf != TimelineLine::Status::None;
        columns.text(painter, chip ? columns.what : columns.part, line.what, TextStyle::Small,
                     ColorRole::TextSecondary);
        columns.text(painter, columns.amount, line.amount, TextStyle::Small,
                     ColorRole::TextSecondary, Qt::AlignRight);
        break;
    }
    }
    paintChip(painter, columns, line);
    paintReference(painter, columns, line, m_model.reference(index.row()) == m_reference);
    painter->restore();
}

bool TimelineDelegate::isOnFold(const QStyleOptionViewItem &option, int row, QPoint position) const
{
    const TimelineLine::Kind kind = m_model.kind(row);
    const Columns columns(option, kind, m_texts);
    if (kind == TimelineLine::Kind::Summary)
        return columns.mirrored(columns.part).contains(position);
    return kind == TimelineLine::Kind::Head && m_model.isFoldable(row) && !m_model.isFolded(row) &&
           columns.mirrored(columns.foldAfter(m_model.group(row).title())).contains(position);
}

} // namespace counterfoil
