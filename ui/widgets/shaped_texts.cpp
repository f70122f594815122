// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shaped_texts.h"

#include "core/domain/outside_text.h"
#include "core/privacy/folded_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/soft_fill.h"

#include <QPaintDevice>
#include <QPainter>
#include <QTextLayout>

namespace counterfoil {

namespace {

constexpr int unbounded = 1'000'000; // px

// The layout keeps what it shaped.
QTextLine layOutLine(QTextLayout &layout, int width)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line;
}

QList<QRectF> marksIn(const QString &text, const QTextLine &line, const QStringList &words)
{
    QList<QRectF> marks;
    for (const QString &word : words) {
        const FoundPart part = foundPart(text, word);
        if (part.length == 0)
            continue;
        const qreal from = line.cursorToX(static_cast<int>(part.begin));
        const qreal to = line.cursorToX(static_cast<int>(part.begin + part.length));
        marks << QRectF(qMin(from, to) - 1, 0, qAbs(to - from) + 2, line.height());
    }
    return marks;
}

} // namespace

void ShapedTexts::paint(QPainter *painter, const QRect &rect, const QString &text, TextStyle style,
                        ColorRole color, Qt::Alignment alignment, const QStringList &words)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    const bool isRight = alignment.testFlag(Qt::AlignRight);
    const Line &shaped =
        line(*painter, {text, style, rect.width(), isRight}, isRight ? QStringList() : words);
    const Tokens &tokens = Theme::current();
    const QPointF origin(rect.left(), rect.top() + qRound((rect.height() - shaped.height) / 2));
    const QPen before = painter->pen();
    for (const QRectF &mark : shaped.marks)
        paintSoftFill(*painter, mark.translated(origin).toAlignedRect(), 0, ColorRole::Highlight,
                      ColorRole::Pending);
    painter->setPen(tokens.color(color));
    for (const QGlyphRun &glyphs : shaped.glyphs)
        painter->drawGlyphRun(origin, glyphs);
    painter->setPen(before);
}

int ShapedTexts::width(const QPainter &painter, const QString &text, TextStyle style)
{
    return text.isEmpty() ? 0 : qRound(line(painter, {text, style, unbounded, false}, {}).advance);
}

const QFont &ShapedTexts::font(const QPainter &painter, TextStyle style)
{
    follow(painter);
    std::optional<QFont> &font = m_fonts[static_cast<std::size_t>(style)];
    if (!font)
        font = QFont(Theme::current().font(style), painter.device());
    return *font;
}

void ShapedTexts::follow(const QPainter &painter)
{
    const Tokens &tokens = Theme::current();
    const Ground ground{tokens.mode(), tokens.scale(), painter.device()->logicalDpiY()};
    if (ground == m_ground)
        return;
    m_ground = ground;
    m_fonts = {};
    m_lines.clear();
}

const ShapedTexts::Line &ShapedTexts::line(const QPainter &painter, const Key &key,
                                           const QStringList &words)
{
    const QFont &used = font(painter, key.style);
    if (const Line *kept = m_lines.object(key); kept && kept->words == words)
        return *kept;
    ++m_shaped;
    // One line: a line break that a server sent must not paint over the next row.
    const QString text = wholeText(key.text, LongestText).replace(u'\n', u' ');
    QTextOption option((key.isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    // A text runs in its own direction, whatever that of the window.
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextLayout layout(text, used);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    QTextLine shaped = layOutLine(layout, key.width);
    if (shaped.naturalTextWidth() > key.width) {
        layout.setText(QFontMetrics(used).elidedText(text, Qt::ElideRight, key.width));
        shaped = layOutLine(layout, key.width);
    }
    auto *made = new Line{shaped.glyphRuns(), shaped.height(), shaped.horizontalAdvance(), words,
                          marksIn(layout.text(), shaped, words)};
    m_lines.insert(key, made); // the cache owns it
    return *made;
}

} // namespace counterfoil
