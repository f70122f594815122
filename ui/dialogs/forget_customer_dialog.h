// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database_error.h"
#include "ui/widgets/overlay_dialog.h"

class QCheckBox;
class QLabel;

namespace counterfoil {

class ActionButton;
class Banner;
class AccountServices;
/// Asks before the known payments of one customer lose their details, and says how it ended.
class ForgetCustomerDialog : public OverlayDialog
{
    Q_OBJECT

public:
    /// The services outlive the dialog. The person is known by an e-mail address, else by a name.
    ForgetCustomerDialog(QWidget *inWindow, AccountServices &services, const QString &person);

    void reject() override;

signals:
    /// The payments have forgotten the customer of that e-mail address or name.
    void forgotten(const QString &person);

private:
    void takeCount(const DatabaseResult<qint64> &payments);
    void forget();
    void takeEnd(const DatabaseResult<qint64> &payments);
    void fail(const DatabaseError &error);

    AccountServices &m_services;
    QString m_person; ///< the e-mail address, else the name
    Banner *m_banner = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_facts = nullptr;
    QCheckBox *m_sure = nullptr;
    ActionButton *m_leave = nullptr;
    ActionButton *m_forget = nullptr;
    bool m_isForgetting = false;
};

} // namespace counterfoil
