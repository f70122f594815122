// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/personal_data.h"
#include "models/orders/order_form.h"
#include "ui/widgets/card_frame.h"

#include <functional>

namespace counterfoil {

class ActionButton;
class Catalogue;
class Choice;
class LineField;
class ListTable;

// The parts of a new payment: a list of them, and the fields of the one that is chosen.
class SplitEditor : public CardFrame
{
    Q_OBJECT

public:
    // Form and catalogue outlive it.
    SplitEditor(OrderForm &form, Catalogue &catalogue, const QString &account,
                const PersonalDataPolicy &policy, QWidget *parent = nullptr);

    void refresh();

private:
    void makeFields();
    LineField *makeField(const QString &label, const QString &name,
                         QString DraftCandidate::*member);
    void makeButtons();
    void add(CandidateKind kind);
    void pickPayment();
    void showPart();
    void change(const std::function<void(DraftCandidate &)> &how);
    [[nodiscard]] int row() const;

    OrderForm &m_form;
    Catalogue &m_catalogue;
    QString m_account;
    PersonalDataPolicy m_policy;
    ListTable *m_list = nullptr;
    QWidget *m_fields = nullptr;
    Choice *m_kind = nullptr;
    LineField *m_amount = nullptr;
    LineField *m_partner = nullptr;
    LineField *m_method = nullptr;
    LineField *m_parent = nullptr;
    LineField *m_token = nullptr;
    LineField *m_reference = nullptr;
    ActionButton *m_pick = nullptr;
    ActionButton *m_rest = nullptr;
    ActionButton *m_remove = nullptr;
    QWidget *m_buttons = nullptr;
    QLabel *m_fault = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace counterfoil
