// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/request_log.h"
#include "core/services/account_services.h"

#include <QObject>
#include <QSet>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <vector>

namespace sandbox {
class EmbeddedServer;
}

namespace counterfoil {

struct Provider;
struct SandboxPayment;

/// Brings up the accounts that the program works on, one of each provider: at a sandbox inside the
/// process, or at one that runs already. Owns their services; nothing blocks while it gets ready.
class SandboxAccounts : public QObject
{
    Q_OBJECT

public:
    using AllServices = std::vector<std::unique_ptr<AccountServices>>;

    /// What the accounts must not forget is kept in the folder; the demo's goes with it.
    SandboxAccounts(const QString &dataFolder, std::shared_ptr<RequestLog> log,
                    QObject *parent = nullptr);
    ~SandboxAccounts() override;

    /// Starts the embedded sandbox, or takes the one at the address. Ends with ready() or failed().
    void begin(const QUrl &sandbox);
    /// In the order of the providers; empty before ready().
    [[nodiscard]] const AllServices &all() const { return m_all; }
    /// Of the account that is opened first; null before ready().
    [[nodiscard]] AccountServices *services() const
    {
        return m_all.empty() ? nullptr : m_all.front().get();
    }
    /// The one that is spoken to; empty before ready().
    [[nodiscard]] const QUrl &sandbox() const { return m_host; }
    /// Whether the sandbox's payments are all known, but for the very large ones.
    [[nodiscard]] bool hasLearned() const { return !m_all.empty() && m_learning.isEmpty(); }

signals:
    void ready();
    void failed(const QString &sentence);
    void learned();

private:
    void connectTo(const QUrl &host);
    void addAccount(const Provider &provider, const ServiceStores &stores);
    void learn();
    void learnOf(AccountServices &services, const std::vector<SandboxPayment> &listed);
    void keepTold(AccountServices &services, const QByteArray &notice);

    std::unique_ptr<sandbox::EmbeddedServer> m_server;
    QString m_dataFolder;
    std::shared_ptr<RequestLog> m_log;
    QTemporaryDir m_scratch; ///< of the demo: its next start begins afresh
    SystemClock m_clock;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Catalogue> m_catalogue;
    AllServices m_all;
    QUrl m_host;
    QSet<AccountServices *> m_learning; ///< those whose payments are not all known
};

} // namespace counterfoil
