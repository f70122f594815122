// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/solutions/eligible_form.h"
#include "ui/widgets/card_frame.h"

class QCheckBox;
class QStackedWidget;

namespace counterfoil {

class AccountServices;
class ActionButton;
class ElidedLabel;
class LineField;
class PasteField;

// One of the orders that are asked about: chosen from what is open or pasted as JSON, with its
// amount and customer, and what is wrong with each beside it.
class OrderCard : public CardFrame
{
    Q_OBJECT

public:
    // "first" gives the names "firstPaste", "firstAmount", …; services and form outlive the card.
    OrderCard(AccountServices &services, EligibleForm &form, const QString &name,
              const QString &title, QWidget *parent = nullptr);

    // Where the keys go first.
    [[nodiscard]] QWidget *firstInput() const;

private:
    QWidget *makePaste(const QString &name);
    QWidget *makeFilled(const QString &name);
    QLabel *makeError(const QString &name, QWidget *parent);
    void update();

    EligibleForm &m_form;
    QStackedWidget *m_stack = nullptr;
    PasteField *m_paste = nullptr;
    QLabel *m_pasteError = nullptr;
    ElidedLabel *m_source = nullptr;
    ElidedLabel *m_order = nullptr;
    QLabel *m_orderError = nullptr;
    LineField *m_amount = nullptr;
    QCheckBox *m_withCustomer = nullptr;
    QLabel *m_customerError = nullptr;
    QCheckBox *m_futureUse = nullptr;
    QLabel *m_futureUseError = nullptr;
    QLabel *m_otherError = nullptr;
    ActionButton *m_another = nullptr;
};

} // namespace counterfoil
