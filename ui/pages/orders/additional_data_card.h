// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/additional_data_model.h"
#include "models/orders/order_form.h"
#include "ui/widgets/card_frame.h"

class QTreeView;

namespace counterfoil {

class ActionButton;
class Choice;

// The additional data of the order as a tree of keys and values.
class AdditionalDataCard : public CardFrame
{
    Q_OBJECT

public:
    // The form outlives it.
    explicit AdditionalDataCard(OrderForm &form, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] AdditionalDataModel &model() { return m_model; }

private:
    void makeButtons();
    void edit(const QModelIndex &index);
    void showRow();

    OrderForm &m_form;
    AdditionalDataModel m_model;
    QTreeView *m_tree = nullptr;
    QLabel *m_fault = nullptr;
    Choice *m_kind = nullptr;
    ActionButton *m_add = nullptr;
    ActionButton *m_addInside = nullptr;
    ActionButton *m_remove = nullptr;
};

} // namespace counterfoil
