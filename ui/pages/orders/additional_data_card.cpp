// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/additional_data_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/list_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace counterfoil {

AdditionalDataCard::AdditionalDataCard(OrderForm &form, QWidget *parent)
    : CardFrame(parent)
    , m_form(form)
    , m_tree(new QTreeView(this))
    , m_fault(plainLabel({}, "error", this))
    , m_kind(new Choice(this))
{
    setTitle(tr("Additional data"));
    m_tree->setObjectName(u"additionalData"_s);
    m_tree->setAccessibleName(tr("Additional data"));
    m_tree->setHeader(new ListHeader(m_tree));
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                            QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_tree->setTabKeyNavigation(false);
    m_tree->setMinimumHeight(Theme::current().scaled(140));
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_fault->setObjectName(u"dataFault"_s);
    m_fault->setWordWrap(true);
    body()->addWidget(m_tree, 1);
    body()->addWidget(m_fault);
    makeButtons();
    connect(&m_model, &AdditionalDataModel::edited, this,
            [this] { m_form.setAdditionalData(m_model.json()); });
    connect(&m_model, &AdditionalDataModel::faultChanged, this, &AdditionalDataCard::showRow);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AdditionalDataCard::showRow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandToDepth(1);
        showRow();
    });
    showRow();
}

void AdditionalDataCard::makeButtons()
{
    const auto make = [this](const QString &text, const QString &name) {
        auto *button = new ActionButton(text, ButtonRole::Link, this);
        button->setObjectName(name);
        return button;
    };
    m_add = make(tr("Add value"), u"addData"_s);
    //: Button: adds a value to the selected object or list
    m_addInside = make(tr("Add inside"), u"addDataInside"_s);
    m_remove = make(tr("Remove"), u"removeData"_s);
    m_kind->setObjectName(u"dataKind"_s);
    m_kind->setAccessibleName(tr("Type of the value"));
    m_kind->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_kind->addItems({tr("Text"), tr("Number"), tr("True or false"), tr("Null", "JSON"),
                      tr("Object"), tr("List")}); // in the order of AdditionalDataModel::Kind
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_add);
    row->addWidget(m_addInside);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_kind);
    body()->addLayout(row);
    connect(m_add, &QPushButton::clicked, this,
            [this] { edit(m_model.addBehind(m_tree->currentIndex())); });
    connect(m_addInside, &QPushButton::clicked, this,
            [this] { edit(m_model.addInside(m_tree->currentIndex().siblingAtColumn(0))); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model.remove(m_tree->currentIndex().siblingAtColumn(0)); });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_model.setKind(m_tree->currentIndex().siblingAtColumn(0),
                        static_cast<AdditionalDataModel::Kind>(index));
        showRow();
    });
}

void AdditionalDataCard::edit(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_tree->expand(index.parent());
    m_tree->setFocus(Qt::OtherFocusReason);
    m_tree->setCurrentIndex(index);
    m_tree->edit(m_model.flags(index).testFlag(Qt::ItemIsEditable) ? index
                                                                   : index.siblingAtColumn(1));
}

void AdditionalDataCard::showRow()
{
    const QModelIndex current = m_tree->currentIndex();
    const bool canEdit = m_model.isEditable() && !m_form.isLocked();
    const auto kind = current.isValid() ? m_model.kind(current) : AdditionalDataModel::Kind::Text;
    const bool isParent =
        kind == AdditionalDataModel::Kind::Object || kind == AdditionalDataModel::Kind::List;
    m_add->setEnabled(canEdit);
    m_addInside->setVisible(current.isValid() && isParent);
    m_remove->setEnabled(canEdit && current.isValid());
    m_kind->setEnabled(canEdit && current.isValid());
    m_kind->setCurrentIndex(static_cast<int>(kind));
    m_fault->setText(m_model.isEditable() ? m_model.fault()
                                          : tr("This isn't an object. Edit it in the JSON."));
    m_fault->setVisible(!m_fault->text().isEmpty());
}

void AdditionalDataCard::refresh()
{
    m_model.setJson(m_form.typed().additionalData);
    m_tree->setEnabled(!m_form.isLocked());
}

} // namespace counterfoil
