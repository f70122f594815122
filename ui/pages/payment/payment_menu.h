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

signals:
    void printRequested();
    void versionsRequested();

private:
    QAction *m_print = nullptr;
};

} // namespace counterfoil
