// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/fact_sheet.h"

#include "core/domain/outside_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/focus_ring.h"

#include <QGridLayout>
#include <QScrollBar>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int leastValue = 190; // at 100 %
// Laying out text is what filling a sheet costs: so many characters take a few milliseconds.
constexpr qsizetype roomForLongValues = 4'000;

} // namespace

FactSheet::FactSheet(int columns, const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
    , m_mostColumns(columns)
    , m_cutNote(tr("Only the beginning is shown."))
{
    setAccessibleName(accessibleName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new FocusRing(this);
    clear();
}

void FactSheet::clear()
{
    const int scrolled = verticalScrollBar() ? verticalScrollBar()->value() : 0;
    m_content = new QWidget(viewport());
    auto *outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(16, m_tight ? 8 : 14, 16, m_tight ? 4 : 14);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(28);
    m_grid->setVerticalSpacing(m_tight ? 10 : 16);
    outer->addLayout(m_grid);
    outer->addStretch(1);
    m_section = nullptr;
    m_cells.clear();
    m_rows.clear();
    m_widestLabel = 0;
    m_place = 0;
    m_room = roomForLongValues;
    setWidget(m_content);
    verticalScrollBar()->setValue(scrolled);
}

void FactSheet::addSection(const QString &heading)
{
    m_section = new QVBoxLayout;
    m_section->setSpacing(0);
    m_section->addStretch(1); // an alignment would ask nobody for the height of wrapped text
    m_cells << Cell{m_section, nullptr};
    put(m_cells.last());
    if (heading.isEmpty())
        return;
    auto *label = plainLabel(heading, "section", m_content);
    label->setContentsMargins(0, 0, 0, m_tight ? 0 : 4);
    m_section->insertWidget(m_section->count() - 1, label);
}

void FactSheet::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty() || !m_section)
        return;
    const qsizetype most = LongestShown + m_room;
    QString shown = wholeText(value, most);
    m_room -= std::max<qsizetype>(0, shown.size() - LongestShown);
    if (value.size() > most && shown.endsWith(QChar(0x2026)))
        shown += u'\n' + m_cutNote;
    addRow(new FieldRow(label, shown, m_content));
}

void FactSheet::addCopyable(const QString &label, const QString &value, const QString &name)
{
    if (value.isEmpty() || !m_section)
        return;
    auto *copy = new CopyLabel(name, m_content);
    copy->setValue(value);
    addRow(new FieldRow(label, copy, m_content));
}

void FactSheet::addRow(FieldRow *row)
{
    m_section->insertWidget(m_section->count() - 1, row);
    m_rows << row;
    const int percent = Theme::current().scaled(100);
    const int wanted = (row->wholeLabelWidth() * 100 + percent - 1) / percent;
    const int width = std::clamp(wanted, m_labelWidth, m_labelWidth * 3 / 2);
    if (width <= m_widestLabel) {
        row->setLabelWidth(m_widestLabel);
        return;
    }
    m_widestLabel = width;
    for (FieldRow *one : std::as_const(m_rows))
        one->setLabelWidth(width);
}

void FactSheet::addWide(QWidget *widget)
{
    m_cells << Cell{nullptr, widget};
    m_section = nullptr;
    put(m_cells.last());
}

void FactSheet::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // A column that has no room for its values is no column.
    const int least = Theme::current().scaled(m_labelWidth + leastValue);
    const int columns = std::clamp(viewport()->width() / least, 1, m_mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrange();
}

void FactSheet::arrange()
{
    while (m_grid->count() > 0) {
        QLayoutItem *item = m_grid->takeAt(0);
        if (item->widget())
            delete item; // the widget stays; a section is an item itself
    }
    m_place = 0;
    for (const Cell &cell : std::as_const(m_cells))
        put(cell);
}

void FactSheet::put(const Cell &cell)
{
    for (int column = 0; column < m_mostColumns; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    if (cell.section) {
        cell.section->setParent(nullptr); // or the grid would not take it again
        m_grid->addLayout(cell.section, m_place / m_columns, m_place % m_columns);
        ++m_place;
        return;
    }
    const int row = (m_place + m_columns - 1) / m_columns;
    m_grid->addWidget(cell.wide, row, 0, 1, m_columns);
    m_place = (row + 1) * m_columns;
}

} // namespace counterfoil
