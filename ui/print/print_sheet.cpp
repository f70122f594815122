// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_sheet.h"

#include "core/domain/outside_text.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct PrintSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::PrintSheet)
};

constexpr qreal bodyPoints = 8.5;
constexpr qreal headingPoints = 11;
constexpr qreal titlePoints = 10;
constexpr qreal sheetCellPadding = 3;
constexpr qsizetype longestPrinted = 1'000; // of a cell, whose text may come from outside

QFont bodyFont()
{
    QFont font(u"Inter"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(bodyPoints);
    return font;
}

QTextCharFormat charFormat(qreal points, bool isBold)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(isBold ? QFont::DemiBold : QFont::Normal);
    format.setForeground(Qt::black);
    return format;
}

QTextTableFormat tableFormat(const QList<qreal> &shares)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellPadding(sheetCellPadding);
    format.setCellSpacing(0);
    format.setBorder(0);
    QList<QTextLength> widths;
    for (const qreal share : shares)
        widths.append(QTextLength(QTextLength::PercentageLength, share));
    format.setColumnWidthConstraints(widths);
    return format;
}

void write(const QTextTableCell &cell, const QString &text, const QTextCharFormat &format,
           bool isRight)
{
    QTextCursor cursor = cell.firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(isRight ? Qt::AlignRight : Qt::AlignLeft);
    cursor.setBlockFormat(block);
    cursor.insertText(wholeText(text, longestPrinted), format);
}

} // namespace

PrintSheet::PrintSheet(QString title, QString note)
    : m_title(std::move(title))
    , m_note(std::move(note))
    , m_document(std::make_unique<QTextDocument>())
{
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(bodyFont());
    m_document->setUndoRedoEnabled(false);
}

PrintSheet::~PrintSheet() = default;

QTextCursor PrintSheet::end() const
{
    QTextCursor cursor(m_document.get());
    cursor.movePosition(QTextCursor::End);
    return cursor;
}

void PrintSheet::addHeading(const QString &text)
{
    QTextBlockFormat block;
    block.setTopMargin(10);
    block.setBottomMargin(4);
    block.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
    QTextCursor cursor = end();
    cursor.insertBlock(block);
    cursor.insertText(text, charFormat(headingPoints, true));
}

void PrintSheet::addParagraph(const QString &text)
{
    QTextCursor cursor = end();
    cursor.insertBlock(QTextBlockFormat());
    cursor.insertText(text, charFormat(bodyPoints, false));
}

void PrintSheet::addFacts(const QList<QPair<QString, QString>> &facts)
{
    QList<QPair<QString, QString>> known;
    for (const auto &fact : facts) {
        if (!fact.second.isEmpty())
            known.append(fact);
    }
    if (known.isEmpty())
        return;
    QTextCursor cursor = end();
    cursor.insertBlock(QTextBlockFormat());
    QTextTable *table = cursor.insertTable(int(known.size()), 2, tableFormat({24, 76}));
    for (int row = 0; row < known.size(); ++row) {
        write(table->cellAt(row, 0), known[row].first, charFormat(bodyPoints, true), false);
        write(table->cellAt(row, 1), known[row].second, charFormat(bodyPoints, false), false);
    }
}

void PrintSheet::addTable(const QList<Column> &columns, const QList<QStringList> &rows)
{
    int weights = 0;
    for (const Column &column : columns)
        weights += column.weight;
    QList<qreal> shares;
    for (const Column &column : columns)
        shares.append(100.0 * column.weight / weights);
    QTextTableFormat format = tableFormat(shares);
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setBorderBrush(Qt::gray);
    QTextCursor cursor = end();
    cursor.insertBlock(QTextBlockFormat());
    cursor.beginEditBlock();
    QTextTable *table = cursor.insertTable(int(rows.size()) + 1, int(columns.size()), format);
    for (int column = 0; column < columns.size(); ++column) {
        const bool isRight = columns[column].isRight;
        write(table->cellAt(0, column), columns[column].title, charFormat(bodyPoints, true),
              isRight);
        for (int row = 0; row < rows.size(); ++row)
            write(table->cellAt(row + 1, column), rows[row].value(column),
                  charFormat(bodyPoints, false), isRight);
    }
    cursor.endEditBlock();
}

int PrintSheet::paint(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    if (!painter.isActive())
        return 0;
    const QRectF page(0, 0, device.width(), device.height());
    QFont titleFont = bodyFont();
    titleFont.setPointSizeF(titlePoints);
    titleFont.setWeight(QFont::DemiBold);
    const qreal line = QFontMetricsF(titleFont, &device).lineSpacing();
    const QRectF header(0, 0, page.width(), 1.5 * line);
    const QRectF footer(0, page.height() - line, page.width(), line);
    const QRectF body(0, 2 * line, page.width(), page.height() - 3.5 * line);

    m_document->documentLayout()->setPaintDevice(&device);
    m_document->setPageSize(body.size());
    const int pages = m_document->pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        painter.setPen(Qt::black);
        painter.setFont(titleFont);
        painter.drawText(header, Qt::AlignLeft | Qt::AlignTop, m_title);
        painter.setFont(bodyFont());
        painter.drawText(header, Qt::AlignRight | Qt::AlignTop, m_note);
        painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom,
                         PrintSheetWords::tr("Page %1 of %2").arg(number + 1).arg(pages));
        painter.save();
        painter.translate(body.left(), body.top() - number * body.height());
        const QRectF shown(0, number * body.height(), body.width(), body.height());
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        context.palette.setColor(QPalette::Text, Qt::black);
        m_document->documentLayout()->draw(&painter, context);
        painter.restore();
    }
    return pages;
}

QPageLayout printLayout(QPageLayout::Orientation orientation)
{
    constexpr qreal marginMillimetres = 15;
    return {QPageSize(QPageSize::A4), orientation,
            QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
            QPageLayout::Millimeter};
}

} // namespace counterfoil
