// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_flow.h"

#include "core/domain/outside_text.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qreal bodyPoints = 8.5;
constexpr qreal headingPoints = 11;
constexpr qreal aboveHeading = 8; // in points, as the next ones
constexpr qreal belowText = 3;
constexpr qreal sheetCellPadding = 2.25;
constexpr qreal gridWidth = 0.4;
constexpr int linesBelowHeading = 4;        // a heading does not stand alone at a page's end
constexpr qsizetype longestPrinted = 1'000; // of a cell, whose text may come from outside

} // namespace

/// The text of a cell in lines, from y 0 downward.
struct PrintFlow::Cell
{
    std::unique_ptr<QTextLayout> layout;
    qreal left = 0; ///< of the column
    qreal width = 0;

    /// From line to line.
    [[nodiscard]] qreal height(int from, int to) const
    {
        return from < to ? layout->lineAt(to - 1).rect().bottom() - layout->lineAt(from).y() : 0;
    }
    /// The line after the last one that still has room; at least one line is taken.
    [[nodiscard]] int linesIn(qreal room, int from, bool isForced) const
    {
        int to = from;
        while (to < layout->lineCount() &&
               (height(from, to + 1) <= room || (isForced && to == from)))
            ++to;
        return to;
    }
};

QFont printFont(qreal points, QFont::Weight weight)
{
    QFont font(u"Inter"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

PrintFlow::PrintFlow(QPagedPaintDevice &device, QPainter *painter, const QRectF &body,
                     std::function<void(int)> turn, const PrintRun &run)
    : m_device(device)
    , m_painter(painter)
    , m_body(body)
    , m_turn(std::move(turn))
    , m_run(run)
    , m_point(device.logicalDpiY() / 72.0)
    , m_at(body.top())
{
    turnPage();
}

PrintFlow::~PrintFlow() = default;

void PrintFlow::turnPage()
{
    m_turn(++m_pages);
    m_at = m_body.top();
}

void PrintFlow::addHeading(const QString &text)
{
    const QFont font = printFont(headingPoints, QFont::DemiBold);
    const qreal line = QFontMetricsF(font, &m_device).lineSpacing();
    if (m_at > m_body.top())
        m_at += aboveHeading * m_point;
    if (below() < linesBelowHeading * line)
        turnPage();
    addText(text, font);
}

void PrintFlow::addParagraph(const QString &text)
{
    addText(text, printFont(bodyPoints));
}

void PrintFlow::addText(const QString &text, const QFont &font)
{
    PrintTable one;
    one.columns = {{{}, 1}};
    one.hasTitles = false;
    Cells cells;
    Cell &cell = cells.emplace_back();
    cell.width = m_body.width();
    cell.layout = std::make_unique<QTextLayout>(text, font, &m_device);
    cell.layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = cell.layout->createLine(); line.isValid();
         line = cell.layout->createLine()) {
        line.setLineWidth(cell.width);
        line.setPosition({0, y});
        y += line.height();
    }
    cell.layout->endLayout();
    put(cells, one, nullptr);
    m_at += belowText * m_point;
}

PrintFlow::Cells PrintFlow::laidOut(const QStringList &texts, const PrintTable &table, bool isTitle)
{
    int weights = 0;
    for (const PrintColumn &column : table.columns)
        weights += column.weight;
    const qreal padding = sheetCellPadding * m_point;
    Cells cells;
    qreal left = 0;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const PrintColumn &look = table.columns[column];
        const bool isBold = isTitle || (!table.hasTitles && column == 0);
        Cell &cell = cells.emplace_back();
        cell.left = left;
        cell.width = m_body.width() * look.weight / weights;
        left += cell.width;
        QString text = wholeText(texts.value(column), longestPrinted);
        text.replace(u'\n', QChar(QChar::LineSeparator));
        cell.layout = std::make_unique<QTextLayout>(
            text, printFont(bodyPoints, isBold ? QFont::DemiBold : QFont::Normal), &m_device);
        QTextOption option(look.isRight ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        cell.layout->setTextOption(option);
        cell.layout->beginLayout();
        qreal y = 0;
        for (QTextLine line = cell.layout->createLine(); line.isValid();
             line = cell.layout->createLine()) {
            line.setLineWidth(std::max(m_point, cell.width - 2 * padding));
            line.setPosition({padding, y});
            y += line.height();
        }
        cell.layout->endLayout();
    }
    return cells;
}

/// A row stays on one page where it can; one that is longer than a page goes on on the next.
void PrintFlow::put(const Cells &cells, const PrintTable &table, const Cells *titles)
{
    const qreal padding = sheetCellPadding * m_point;
    const auto turn = [&] {
        turnPage();
        if (titles)
            put(*titles, table, nullptr);
    };
    std::vector<int> from(cells.size(), 0);
    const auto heightOfRest = [&] {
        qreal height = 0;
        for (size_t i = 0; i < cells.size(); ++i)
            height = std::max(height, cells[i].height(from[i], cells[i].layout->lineCount()));
        return height + 2 * padding;
    };
    const bool isFresh = m_at <= m_body.top();
    if (heightOfRest() > below() && !isFresh)
        turn();
    for (bool isMore = true; isMore;) {
        const qreal room = below() - 2 * padding;
        std::vector<int> to;
        qreal height = 0;
        isMore = false;
        for (size_t i = 0; i < cells.size(); ++i) {
            to.push_back(cells[i].linesIn(room, from[i], true));
            height = std::max(height, cells[i].height(from[i], to[i]));
            isMore = isMore || to[i] < cells[i].layout->lineCount();
        }
        height += 2 * padding;
        if (m_painter) {
            for (size_t i = 0; i < cells.size(); ++i) {
                const qreal left = m_body.left() + cells[i].left;
                for (int line = from[i]; line < to[i]; ++line)
                    cells[i].layout->lineAt(line).draw(
                        m_painter, {left, m_at + padding - cells[i].layout->lineAt(from[i]).y()});
                if (table.hasTitles)
                    m_painter->drawRect(QRectF(left, m_at, cells[i].width, height));
            }
        }
        m_at += height;
        from = to;
        if (isMore)
            turn();
    }
}

void PrintFlow::addTable(const PrintTable &table)
{
    if (m_painter)
        m_painter->setPen(QPen(Qt::black, gridWidth * m_point));
    Cells titles;
    if (table.hasTitles) {
        QStringList words;
        for (const PrintColumn &column : table.columns)
            words.append(column.title);
        titles = laidOut(words, table, true);
        put(titles, table, nullptr);
    }
    for (qsizetype row = 0; row < table.rows && !m_run.isCancelled; ++row)
        put(laidOut(table.cellsOf(row), table, false), table, table.hasTitles ? &titles : nullptr);
}

} // namespace counterfoil
