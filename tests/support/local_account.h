// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/purse/purse_gateway.h"
#include "core/services/account_services.h"
#include "sandbox/embedded_server.h"
#include "tests/support/scratch_journal.h"

#include <QJsonArray>
#include <QJsonObject>

#include <atomic>

/// A sandbox on a thread of its own, and the account that a gateway needs for it. Everything goes
/// over real HTTP. What the helpers below ask for waits in the test's event loop.
class LocalAccount
{
public:
    explicit LocalAccount(const QString &seed = QStringLiteral("demo"),
                          sandbox::purse::Credentials credentials = {});

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] counterfoil::PurseAccount account() const;
    /// Without waits between tries, so that faults end soon.
    [[nodiscard]] std::unique_ptr<counterfoil::PurseGateway> gateway() const;
    [[nodiscard]] std::unique_ptr<counterfoil::AccountServices> services();
    /// The journal of all its services: others on it are a restart.
    [[nodiscard]] ScratchJournal &scratch() { return m_scratch; }

    /// The sandbox's clock jumps; tokens that it gave may end by that.
    void advanceClock(std::chrono::milliseconds by) { m_ahead += by.count(); }

    void addFault(const QJsonObject &fault);
    void clearFaults();
    /// What the sandbox received so far: POSTs whose path contains the text.
    [[nodiscard]] int posts(const QString &pathPart);
    [[nodiscard]] QJsonArray requests();
    /// The directory of GET /_sandbox/payments, as far as it is that provider's.
    [[nodiscard]] QJsonArray payments(const QString &provider = QStringLiteral("purse"));
    /// Of the first payment with that scenario.
    [[nodiscard]] counterfoil::PaymentId paymentOf(const QString &scenario);
    /// As the sandbox tells it now, past any fault.
    [[nodiscard]] counterfoil::PaymentPtr truth(const counterfoil::PaymentId &id);
    /// A request past every gateway; the body of its answer.
    QByteArray exchange(const QByteArray &method, const QString &path, const QByteArray &body = {},
                        const QByteArray &authorization = {});

private:
    [[nodiscard]] sandbox::Server::Options options(const QString &seed) const;

    std::atomic<qint64> m_ahead = 0; ///< milliseconds; read on the sandbox's thread
    ScratchJournal m_scratch;
    sandbox::purse::Credentials m_credentials;
    sandbox::EmbeddedServer m_server;
    QUrl m_url;
};
