// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/solutions/eligible_form.h"
#include "models/solutions/solutions_model.h"
#include "ui/frame/scrolled_page.h"

class QLabel;
class QStackedLayout;

namespace counterfoil {

class AccountServices;
class ActionButton;
class EmptyState;
class ListTable;
class OrderCard;

// What an order and its customer could be paid with, and a second order beside it with the
// differences marked. It asks the provider and changes nothing.
class EligiblePage : public ScrolledPage
{
    Q_OBJECT

public:
    // The order of what the origin names, see Place::eligible(); it is asked about at once where
    // it is known. The services outlive the page.
    EligiblePage(AccountServices &services, QString origin, QWidget *parent = nullptr);

    Place place() const override { return {Place::Kind::Eligible, m_origin}; }
    QString title() const override { return tr("Eligible solutions"); }
    [[nodiscard]] QVariant kept() const override;
    void restore(const QVariant &kept) override;
    // Asks again.
    void refresh() override;
    [[nodiscard]] EligibleForm &first() { return m_first; }
    [[nodiscard]] EligibleForm &second() { return m_second; }

private:
    QWidget *makeHead();
    QWidget *makeOrders();
    QWidget *makeResult();
    void takeOrigin();
    void compare();
    void ask();
    void update();
    void showEmpty();

    AccountServices &m_services;
    QString m_origin;
    EligibleForm m_first;
    EligibleForm m_second;
    SolutionsModel m_model;
    ActionButton *m_compare = nullptr;
    ActionButton *m_ask = nullptr;
    OrderCard *m_firstCard = nullptr;
    OrderCard *m_secondCard = nullptr;
    QLabel *m_summary = nullptr;
    ListTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace counterfoil
