// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace counterfoil {

// What can be done with a payment beside operations; its keys hold on the whole page.
class PaymentMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PaymentMenu(QWidget *page);

    void setHasPayment(bool hasPayment);
    // Leads to the payment link that it came by, and to what its order could be paid with, where
    // there is one.
    void setLeads(bool hasLink, bool hasSolutions);
    // What can be created with the order of the payment; nothing in the beginning.
    void offerDuplicates(bool asSession, bool asPayment);

signals:
    void printRequested();
    void versionsRequested();
    // With another payment.
    void comparisonRequested();
    void linkRequested();
    void solutionsRequested();
    // The order of the payment is to be asked for again.
    void sessionOfOrderRequested();
    void paymentOfOrderRequested();

private:
    QAction *m_print = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_link = nullptr;
    QAction *m_solutions = nullptr;
    QAction *m_newSession = nullptr;
    QAction *m_newPayment = nullptr;
};

} // namespace counterfoil
