// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/request_log.h"
#include "core/services/account_services.h"

#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace sandbox {
class EmbeddedServer;
}

namespace counterfoil {

/// Brings up the account that the program works on: a sandbox inside the process, or one that runs
/// already. Owns its services; nothing blocks while it gets ready.
class SandboxAccount : public QObject
{
    Q_OBJECT

public:
    /// What the account must not forget is kept in the folder; the demo's goes with it.
    SandboxAccount(const QString &dataFolder, std::shared_ptr<RequestLog> log,
                   QObject *parent = nullptr);
    ~SandboxAccount() override;

    /// Starts the embedded sandbox, or takes the one at the address. Ends with ready() or failed().
    void begin(const QUrl &sandbox);
    /// Null before ready().
    [[nodiscard]] AccountServices *services() { return m_services.get(); }
    /// Of the sandbox that is spoken to; empty before ready().
    [[nodiscard]] const QUrl &sandbox() const { return m_host; }
    /// Whether the sandbox's payments are all known, but for the very large ones.
    [[nodiscard]] bool hasLearned() const { return m_learned; }

signals:
    void ready();
    void failed(const QString &sentence);
    void learned();

private:
    void connectTo(const QUrl &host);
    void learn();
    void openSessions(const QList<SessionId> &ofPayments);

    std::unique_ptr<sandbox::EmbeddedServer> m_server;
    QString m_dataFolder;
    std::shared_ptr<RequestLog> m_log;
    QTemporaryDir m_scratch; ///< of the demo: its next start begins anew
    SystemClock m_clock;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<AccountServices> m_services;
    QUrl m_host;
    bool m_learned = false;
};

} // namespace counterfoil
