// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QAbstractButton>

namespace counterfoil {

/// The rail's foot: the account's name, its provider and environment, and a menu where there is
/// one.
class AccountButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AccountButton(const Account &account, QWidget *parent = nullptr);

    /// "#rrggbb", or empty.
    void setColour(const QString &colour);
    /// Whether a click leads anywhere.
    void setHasMenu(bool hasMenu);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Account m_account;
    QString m_colour;
    bool m_hasMenu = false;
};

} // namespace counterfoil
