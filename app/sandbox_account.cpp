// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox_account.h"

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/domain/os_user.h"
#include "core/gateways/purse/purse_gateway.h"
#include "core/gateways/purse/sandbox_directory.h"

#include <QDir>

#ifdef COUNTERFOIL_WITH_SANDBOX
#include "sandbox/embedded_server.h"
#else
namespace sandbox {
class EmbeddedServer
{};
} // namespace sandbox
#endif

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// The demo credentials of the sandbox; they open nothing else.
PurseAccount demoAccount(const QUrl &host)
{
    return {host, EntityId(u"5e3a0862-7cc3-4427-92ba-9e1e9595f571"_s), u"demo-client"_s,
            Secret("demo-secret"), Secret("demo-key")};
}

/// The sandbox's name for payments that are there to show scale, not for a short list.
constexpr QLatin1StringView HiddenScenario("scale");
/// No provider lists sessions either: the demo opens a screenful, so that their list is no riddle.
constexpr qsizetype ShownSessions = 12;
/// The sessions of the demo that nobody paid (sandbox/purse/seed/demo_sessions.cpp).
const auto DemoSession = u"1c0f6a52-3a04-4b8e-9f0e-55d0a1b2000%1"_s;
constexpr int DemoSessions = 5;

} // namespace

SandboxAccount::SandboxAccount(const QString &dataFolder, std::shared_ptr<RequestLog> log,
                               QObject *parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
    , m_log(std::move(log))
{}

SandboxAccount::~SandboxAccount() = default;

void SandboxAccount::begin(const QUrl &sandbox)
{
    if (!sandbox.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, sandbox] { connectTo(sandbox); }, Qt::QueuedConnection);
        return;
    }
#ifdef COUNTERFOIL_WITH_SANDBOX
    m_server = std::make_unique<sandbox::EmbeddedServer>(sandbox::Server::Options{});
    connect(m_server.get(), &sandbox::EmbeddedServer::listening, this, &SandboxAccount::connectTo);
    connect(m_server.get(), &sandbox::EmbeddedServer::failed, this, &SandboxAccount::failed);
    m_server->start();
#else
    QMetaObject::invokeMethod(
        this,
        [this] {
            emit failed(tr("This build has no sandbox inside. Start counterfoil-sandbox and use "
                           "--sandbox with its address."));
        },
        Qt::QueuedConnection);
#endif
}

void SandboxAccount::connectTo(const QUrl &host)
{
    m_host = host;
    const QString folder = m_server ? m_scratch.path() : m_dataFolder;
    m_journal = std::make_unique<Journal>(QDir(folder).filePath(u"journal.sqlite"_s));
    m_catalogue = std::make_unique<SqliteCatalogue>(QDir(folder).filePath(u"catalogue.sqlite"_s));
    GatewayOptions options;
    options.http.log = m_log;
    Account account;
    account.id = m_server ? u"demo"_s : u"sandbox:"_s + host.toString();
    account.name = tr("Demo shop");
    account.provider = u"Purse"_s;
    m_services = std::make_unique<AccountServices>(
        account, std::make_unique<PurseGateway>(demoAccount(host), options),
        ServiceStores{*m_journal, *m_catalogue, {folder}, {osUser()}}, m_clock);
    emit ready();
    learn();
}

void SandboxAccount::learn()
{
    auto *directory = new purse::SandboxDirectory(m_host, m_services.get());
    directory->list().then(this, [this, directory](const auto &answer) {
        directory->deleteLater();
        QList<PaymentId> ids;
        QList<SessionId> sessions;
        if (answer) { // without a list the window still opens what it is asked for
            for (const purse::SandboxPayment &payment : *answer) {
                if (payment.scenario == HiddenScenario)
                    continue;
                ids.append(payment.id);
                if (!payment.session.isEmpty() && sessions.size() < ShownSessions)
                    sessions.append(payment.session);
            }
        }
        connect(&m_services->payments(), &PaymentService::learningChanged, this, [this, sessions] {
            if (m_services->payments().learning() == 0 && !m_learned) {
                m_learned = true;
                openSessions(sessions);
                emit learned();
            }
        });
        m_services->payments().learn(ids);
    });
}

/// Those that became payments, and, on top of the list, the demo's own that did not.
void SandboxAccount::openSessions(const QList<SessionId> &ofPayments)
{
    for (const SessionId &session : ofPayments)
        m_services->sessions().openSession(session);
    if (!m_server)
        return; // another sandbox may hold anything
    for (int number = 1; number <= DemoSessions; ++number)
        m_services->sessions().openSession(SessionId(DemoSession.arg(number)));
}

} // namespace counterfoil
