// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_flow.h"

#include <QDateTime>
#include <QLocale>
#include <QPageLayout>
#include <QPair>

namespace counterfoil {

/// What goes on paper: headings, facts and tables, one below the other, black on white. All text is
/// plain, wherever it came from. On every page stand the title above and "Page 2 of 7" below; a
/// table's titles are repeated. Belongs to one thread, which need not be the UI's.
class PrintSheet
{
public:
    using Column = PrintColumn;

    /// The note stands beside the title: where it is from and how old.
    PrintSheet(QString title, QString note);

    void addHeading(const QString &text);
    void addParagraph(const QString &text);
    /// Those without a value are left out.
    void addFacts(const QList<QPair<QString, QString>> &facts);
    void addTable(const QList<Column> &columns, const QList<QStringList> &rows);
    /// For long lists, whose texts are made when they are needed.
    void addTable(const QList<Column> &columns, qsizetype rows,
                  std::function<QStringList(qsizetype)> cellsOf);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &note() const { return m_note; }
    /// Returns how many pages there are; 0 when nothing came of it, or it was cancelled. Counts the
    /// pages first and then paints them, one by one.
    int paint(QPagedPaintDevice &device, PrintRun &run) const;

private:
    int flow(QPagedPaintDevice &device, QPainter *painter, int pages, PrintRun &run) const;
    void paintFrame(QPainter &painter, const QRectF &page, int number, int pages) const;

    QString m_title;
    QString m_note;
    std::vector<std::function<void(PrintFlow &)>> m_parts;
};

/// "Demo shop, as of 20 Nov 2026, 14:02 (time of Europe/Paris)": whose clock the times are by.
[[nodiscard]] QString printNote(const QString &account, const QDateTime &at,
                                const QLocale &locale = QLocale());

/// Of the size that the locale's printers have, upright, or on its side for wide tables.
[[nodiscard]] QPageLayout printLayout(QPageLayout::Orientation orientation,
                                      const QLocale &locale = QLocale());

} // namespace counterfoil
