// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/sandbox_directory.h"
#include "core/notices/notice_receivers.h"

#include <QSet>

namespace counterfoil {

class AccountServices;

/// Has the accounts of the demo notified by its sandbox, as those of a person are by their
/// providers: they listen on a free port of this computer, and the sandbox is told where. Lives in
/// the UI's thread.
class DemoReceiver : public QObject
{
    Q_OBJECT

public:
    /// The receivers outlive it; so do the services of what is listened for.
    DemoReceiver(NoticeReceivers &receivers, const QUrl &sandbox, QObject *parent = nullptr);

    void listenFor(AccountServices &services);

signals:
    /// From now on the account is notified.
    void told(const QString &account);

private:
    void tellSandbox();

    NoticeReceivers &m_receivers;
    SandboxDirectory m_sandbox;
    QSet<const AccountServices *> m_untold; ///< those whose address the sandbox does not know
};

} // namespace counterfoil
