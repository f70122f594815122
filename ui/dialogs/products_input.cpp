// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/products_input.h"

#include "ui/editors/draft_lines_table.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace counterfoil {

ProductsInput::ProductsInput(NewOrderForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_table(new DraftLinesTable(form.lines(), this))
    , m_error(plainLabel({}, "error", this))
    , m_sums(plainLabel({}, "secondary", this))
{
    // Lines have neither discounts nor taxes of their own there, and one usual type.
    for (const LineColumn column : {LineColumn::Type, LineColumn::Discount, LineColumn::Tax})
        m_table->hideColumn(static_cast<int>(column));
    m_error->setObjectName(u"productsError"_s);
    m_error->setWordWrap(true);
    m_sums->setObjectName(u"productsSums"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_table);
    column->addWidget(m_error);
    column->addWidget(m_sums);
    makeButtons();
    connect(m_table, &DraftLinesTable::cellChanged, this, &ProductsInput::refresh);
    refresh();
}

void ProductsInput::makeButtons()
{
    const auto make = [this](const QString &text, const QString &name) {
        auto *button = new ActionButton(text, ButtonRole::Link, this);
        button->setObjectName(name);
        return button;
    };
    m_add = make(tr("Add product"), u"addProduct"_s);
    m_remove = make(tr("Remove product"), u"removeProduct"_s);
    m_take = make({}, u"takeProductsAmount"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (ActionButton *button : {m_add, m_remove, m_take})
        row->addWidget(button);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_add, &QPushButton::clicked, m_table,
            [this] { m_table->editCell(m_form.lines().add(), LineColumn::Name); });
    connect(m_remove, &QPushButton::clicked, m_table,
            [this] { m_form.lines().remove(m_table->currentRow()); });
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (const auto amount = m_form.otherAmount())
            emit amountWanted(editableAmount(*amount));
    });
}

void ProductsInput::refresh()
{
    const bool isAny = m_form.lines().rowCount() > 0;
    const QString ofCell = m_table->currentIndex().data(DraftLinesModel::FaultRole).toString();
    const QString ofAll = m_form.shownErrors().value(NewOrderForm::Field::Products);
    m_table->setVisible(isAny);
    m_error->setText(ofCell.isEmpty() ? ofAll : ofCell);
    m_error->setVisible(isAny && !m_error->text().isEmpty());
    m_sums->setText(m_form.linesText());
    m_sums->setVisible(!m_sums->text().isEmpty());
    m_remove->setVisible(isAny);
    m_remove->setEnabled(m_table->currentRow() >= 0);
    const auto other = m_form.otherAmount();
    m_take->setVisible(other.has_value());
    if (other)
        m_take->setText(tr("Use %1 as the amount").arg(formatMoney(*other)));
}

} // namespace counterfoil
