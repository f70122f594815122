// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/discounts_card.h"

#include "ui/editors/cell_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/list_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace counterfoil {

DiscountsCard::DiscountsCard(OrderForm &form, QWidget *parent)
    : CardFrame(parent)
    , m_form(form)
    , m_table(new QTableView(this))
    , m_fault(plainLabel({}, "error", this))
{
    setTitle(tr("Order discounts"));
    m_table->setObjectName(u"orderDiscounts"_s);
    m_table->setAccessibleName(tr("Order discounts"));
    m_table->setHorizontalHeader(new ListHeader(m_table));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(DiscountsModel::FaultRole, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(Theme::current().scaled(120));
    m_fault->setObjectName(u"discountsFault"_s);
    m_fault->setWordWrap(true);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_fault);
    makeButtons();
    connect(&m_model, &DiscountsModel::edited, this,
            [this] { m_form.setDiscounts(m_model.discounts()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DiscountsCard::showCell);
    refresh();
}

void DiscountsCard::makeButtons()
{
    m_add = new ActionButton(tr("Add discount"), ButtonRole::Link, this);
    m_add->setObjectName(u"addDiscount"_s);
    m_remove = new ActionButton(tr("Remove"), ButtonRole::Link, this);
    m_remove->setObjectName(u"removeDiscount"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch();
    body()->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QModelIndex first = m_model.index(m_model.add(), 0);
        m_table->setCurrentIndex(first);
        m_table->edit(first);
    });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model.remove(m_table->currentIndex().row()); });
}

void DiscountsCard::refresh()
{
    m_model.setLocked(m_form.isLocked());
    m_model.setDiscounts(m_form.typed().discounts,
                         Currency::fromCode(m_form.typed().currency).value_or(Currency()));
    m_add->setEnabled(!m_form.isLocked());
    showCell();
}

void DiscountsCard::showCell()
{
    const QModelIndex current = m_table->currentIndex();
    const QString ofCell = current.data(DiscountsModel::FaultRole).toString();
    m_fault->setText(ofCell.isEmpty() ? m_form.shownErrors().discounts : ofCell);
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_remove->setEnabled(current.isValid() && !m_form.isLocked());
}

} // namespace counterfoil
