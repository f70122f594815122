// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_run.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QTextLayout;

namespace counterfoil {

struct PrintColumn
{
    QString title;
    int weight = 1;
    bool isRight = false; ///< figures
};

/// A table whose rows are asked for when they are laid out, once to count the pages and once to
/// paint them.
struct PrintTable
{
    QList<PrintColumn> columns;
    qsizetype rows = 0;
    std::function<QStringList(qsizetype)> cellsOf;
    bool hasTitles = true; ///< in a grid; repeated on every page. Else the first column is bold.
};

/// The font of a sheet's text.
[[nodiscard]] QFont printFont(qreal points, QFont::Weight weight = QFont::Normal);

/// Puts texts and rows one below the other, on as many pages as they take; without a painter it
/// only counts these. Takes time for each row once, and keeps none.
class PrintFlow
{
public:
    /// `turn` is called for each page, the first one too, before anything is put on it.
    PrintFlow(QPagedPaintDevice &device, QPainter *painter, const QRectF &body,
              std::function<void(int page)> turn, const PrintRun &run);
    ~PrintFlow();

    void addHeading(const QString &text);
    void addParagraph(const QString &text);
    void addTable(const PrintTable &table);

    [[nodiscard]] int pages() const { return m_pages; }

private:
    struct Cell;
    using Cells = std::vector<Cell>;

    void turnPage();
    [[nodiscard]] qreal below() const { return m_body.bottom() - m_at; }
    [[nodiscard]] Cells laidOut(const QStringList &texts, const PrintTable &table, bool isTitle);
    void addText(const QString &text, const QFont &font);
    void put(const Cells &cells, const PrintTable &table, const Cells *titles);

    QPagedPaintDevice &m_device;
    QPainter *m_painter;
    QRectF m_body;
    std::function<void(int)> m_turn;
    const PrintRun &m_run;
    qreal m_point; ///< in units of the device
    qreal m_at;
    int m_pages = 0;
};

} // namespace counterfoil
