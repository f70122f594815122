// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/allocation_bars.h"

#include "core/domain/outside_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/money_bar.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 150;

// Two labels in a line as one cell.
QWidget *cell(QLabel *first, QLabel *second, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(first);
    row->addWidget(second);
    return cell;
}

} // namespace

AllocationBars::AllocationBars(OperationKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
}

void AllocationBars::addRow()
{
    Row row{new ElidedLabel(this),
            new ElidedLabel(this),
            new MoneyBar(this),
            plainLabel({}, "medium", this),
            plainLabel({}, "secondary", this),
            {}};
    row.method->setProperty("role", u"secondary"_s);
    QWidget *name = cell(row.partner, row.method, this);
    name->setFixedWidth(Theme::current().scaled(nameWidth));
    static_cast<QHBoxLayout *>(name->layout())->addStretch();
    QWidget *figures = cell(row.amount, row.left, this);
    row.amount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row.bar->setBarHeight(14);
    const int at = static_cast<int>(m_rows.size());
    m_grid->addWidget(name, at, 0);
    m_grid->addWidget(row.bar, at, 1);
    m_grid->addWidget(figures, at, 2);
    row.cells = {name, row.bar, figures};
    m_rows.append(row);
}

void AllocationBars::setParts(const std::vector<PreviewPart> &parts)
{
    while (m_rows.size() < static_cast<qsizetype>(parts.size()))
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool used = i < static_cast<qsizetype>(parts.size());
        for (QWidget *widget : row.cells)
            widget->setVisible(used);
        if (!used)
            continue;
        const PreviewPart &part = parts[static_cast<size_t>(i)];
        row.partner->setText(shownText(part.solution.partner));
        row.method->setText(shownText(part.solution.method));
        row.amount->setText(formatAmount(part.amount));
        row.left->setText(u"/ "_s + formatAmount(part.left));
        const qint64 amount = part.amount.minorUnits();
        row.bar->setSegments(
            {{MoneyBar::kindOf(m_kind), amount},
             {MoneyBar::Kind::Authorised, qMax<qint64>(0, part.left.minorUnits() - amount)}},
            //: %1 is a partner and its method, %2 and %3 are amounts: "cardpay creditcard: 20.00
            //: of 49.90 EUR"
            tr("%1: %2 of %3")
                .arg(solutionName(part.solution), formatAmount(part.amount),
                     formatMoney(part.left)));
    }
}

} // namespace counterfoil
