// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/widgets/choice.h"

namespace counterfoil {

// "This account" or "All accounts"; hidden while there are no others.
class AccountsChoice : public Choice
{
    Q_OBJECT

public:
    explicit AccountsChoice(const Account &own, QWidget *parent = nullptr);

    void setOthers(const QList<Account> &accounts);
    [[nodiscard]] bool isOfAll() const { return currentIndex() > 0; }
    // Its own first, and the others where all are chosen.
    [[nodiscard]] QList<Account> chosen() const;
    [[nodiscard]] QList<Account> all() const { return QList<Account>{m_own} + m_others; }

private:
    Account m_own;
    QList<Account> m_others;
};

} // namespace counterfoil
