// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_sheet.h"

#include "models/words/time_text.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace counterfoil {

namespace {

struct PrintSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::PrintSheet)
};

constexpr qreal footerPoints = 8.5;
constexpr qreal titlePoints = 10;

qreal titleLine(QPagedPaintDevice &device)
{
    return QFontMetricsF(printFont(titlePoints, QFont::DemiBold), &device).lineSpacing();
}

/// Where the CLDR says that paper is of US sizes.
bool usesLetter(const QLocale &locale)
{
    static constexpr std::array territories{
        QLocale::Belize,       QLocale::Canada,     QLocale::Chile,       QLocale::Colombia,
        QLocale::CostaRica,    QLocale::ElSalvador, QLocale::Guatemala,   QLocale::Mexico,
        QLocale::Nicaragua,    QLocale::Panama,     QLocale::Philippines, QLocale::PuertoRico,
        QLocale::UnitedStates, QLocale::Venezuela};
    return std::find(territories.begin(), territories.end(), locale.territory()) !=
           territories.end();
}

} // namespace

PrintSheet::PrintSheet(QString title, QString note)
    : m_title(std::move(title))
    , m_note(std::move(note))
{}

void PrintSheet::addHeading(const QString &text)
{
    m_parts.emplace_back([text](PrintFlow &flow) { flow.addHeading(text); });
}

void PrintSheet::addParagraph(const QString &text)
{
    m_parts.emplace_back([text](PrintFlow &flow) { flow.addParagraph(text); });
}

void PrintSheet::addFacts(const QList<QPair<QString, QString>> &facts)
{
    QList<QStringList> known;
    for (const auto &[title, value] : facts) {
        if (!value.isEmpty())
            known.append({title, value});
    }
    PrintTable table{{{{}, 24}, {{}, 76}}, known.size(), {}, false};
    table.cellsOf = [known](qsizetype row) { return known[row]; };
    m_parts.emplace_back([table](PrintFlow &flow) { flow.addTable(table); });
}

void PrintSheet::addTable(const QList<Column> &columns, const QList<QStringList> &rows)
{
    addTable(columns, rows.size(), [rows](qsizetype row) { return rows[row]; });
}

void PrintSheet::addTable(const QList<Column> &columns, qsizetype rows,
                          std::function<QStringList(qsizetype)> cellsOf)
{
    const PrintTable table{columns, rows, std::move(cellsOf), true};
    m_parts.emplace_back([table](PrintFlow &flow) { flow.addTable(table); });
}

int PrintSheet::paint(QPagedPaintDevice &device, PrintRun &run) const
{
    QPainter painter(&device);
    if (!painter.isActive())
        return 0;
    const int pages = flow(device, nullptr, 0, run);
    if (run.isCancelled)
        return 0;
    flow(device, &painter, pages, run);
    return run.isCancelled ? 0 : pages;
}

int PrintSheet::flow(QPagedPaintDevice &device, QPainter *painter, int pages, PrintRun &run) const
{
    const QRectF page(0, 0, device.width(), device.height());
    const qreal line = titleLine(device);
    const QRectF body(0, 2 * line, page.width(), page.height() - 3.5 * line);
    PrintFlow flow(
        device, painter, body,
        [&](int number) {
            if (!painter) {
                run.counted = number;
                return;
            }
            run.painted = number;
            if (number > 1)
                device.newPage();
            paintFrame(*painter, page, number, pages);
        },
        run);
    for (const auto &part : m_parts) {
        if (!run.isCancelled)
            part(flow);
    }
    return flow.pages();
}

void PrintSheet::paintFrame(QPainter &painter, const QRectF &page, int number, int pages) const
{
    const QFont titleFont = printFont(titlePoints, QFont::DemiBold);
    const qreal line = QFontMetricsF(titleFont, painter.device()).lineSpacing();
    const QRectF header(0, 0, page.width(), 1.5 * line);
    const QRectF footer(0, page.height() - line, page.width(), line);
    painter.setFont(titleFont);
    painter.drawText(header, Qt::AlignLeft | Qt::AlignTop, m_title);
    painter.setFont(printFont(footerPoints));
    painter.drawText(header, Qt::AlignRight | Qt::AlignTop, m_note);
    painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom,
                     PrintSheetWords::tr("Page %1 of %2").arg(number).arg(pages));
}

QString printNote(const QString &account, const QDateTime &at, const QLocale &locale)
{
    //: An account, the time of what is printed, and a time zone such as Europe/Paris
    return PrintSheetWords::tr("%1, as of %2 (%3 time)")
        .arg(account, mediumTime(at, locale), QString::fromLatin1(at.timeZone().id()));
}

QPageLayout printLayout(QPageLayout::Orientation orientation, const QLocale &locale)
{
    constexpr qreal marginMillimetres = 15;
    return {QPageSize(usesLetter(locale) ? QPageSize::Letter : QPageSize::A4), orientation,
            QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
            QPageLayout::Millimeter};
}

} // namespace counterfoil
