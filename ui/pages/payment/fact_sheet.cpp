// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/fact_sheet.h"

#include "ui/widgets/copy_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field_row.h"

#include <QGridLayout>
#include <QScrollBar>

namespace counterfoil {

FactSheet::FactSheet(int columns, const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
    , m_columns(columns)
{
    setAccessibleName(accessibleName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
}

void FactSheet::clear()
{
    const int scrolled = verticalScrollBar() ? verticalScrollBar()->value() : 0;
    m_content = new QWidget;
    auto *outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(16, m_tight ? 8 : 14, 16, m_tight ? 4 : 14);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(28);
    m_grid->setVerticalSpacing(m_tight ? 10 : 16);
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
    outer->addLayout(m_grid);
    outer->addStretch(1);
    m_section = nullptr;
    m_cells = 0;
    m_sections = 0;
    setWidget(m_content);
    verticalScrollBar()->setValue(scrolled);
}

void FactSheet::addSection(const QString &heading)
{
    m_section = new QVBoxLayout;
    m_section->setSpacing(0);
    m_grid->addLayout(m_section, m_cells / m_columns, m_cells % m_columns, Qt::AlignTop);
    ++m_cells;
    ++m_sections;
    if (heading.isEmpty())
        return;
    auto *label = plainLabel(heading, "section", m_content);
    label->setContentsMargins(0, 0, 0, m_tight ? 0 : 4);
    m_section->addWidget(label);
}

void FactSheet::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty() || !m_section)
        return;
    auto *row = new FieldRow(label, value, m_content);
    row->setLabelWidth(m_labelWidth);
    m_section->addWidget(row);
}

void FactSheet::addCopyable(const QString &label, const QString &value, const QString &name)
{
    if (value.isEmpty() || !m_section)
        return;
    auto *copy = new CopyLabel(name);
    copy->setValue(value);
    auto *row = new FieldRow(label, copy, m_content);
    row->setLabelWidth(m_labelWidth);
    m_section->addWidget(row);
}

void FactSheet::addWide(QWidget *widget)
{
    const int row = (m_cells + m_columns - 1) / m_columns;
    m_grid->addWidget(widget, row, 0, 1, m_columns);
    m_cells = (row + 1) * m_columns;
    ++m_sections;
    m_section = nullptr;
}

} // namespace counterfoil
