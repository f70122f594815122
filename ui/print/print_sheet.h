// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPageLayout>
#include <QPair>
#include <QStringList>

#include <memory>

class QPagedPaintDevice;
class QTextCursor;
class QTextDocument;

namespace counterfoil {

/// What goes on paper: headings, facts and tables, one below the other, black on white. All text is
/// plain, wherever it came from. On every page stand the title above and "Page 2 of 7" below; a
/// table's titles are repeated. Belongs to one thread, which need not be the UI's.
class PrintSheet
{
public:
    struct Column
    {
        QString title;
        int weight = 1;
        bool isRight = false; ///< figures
    };

    /// The note stands beside the title: where it is from and how old.
    PrintSheet(QString title, QString note);
    ~PrintSheet();

    void addHeading(const QString &text);
    void addParagraph(const QString &text);
    /// Those without a value are left out.
    void addFacts(const QList<QPair<QString, QString>> &facts);
    void addTable(const QList<Column> &columns, const QList<QStringList> &rows);

    [[nodiscard]] const QString &title() const { return m_title; }
    /// Returns how many pages there are.
    int paint(QPagedPaintDevice &device) const;

private:
    [[nodiscard]] QTextCursor end() const;

    QString m_title;
    QString m_note;
    std::unique_ptr<QTextDocument> m_document;
};

/// A4 upright, or on its side for wide tables.
[[nodiscard]] QPageLayout printLayout(QPageLayout::Orientation orientation);

} // namespace counterfoil
