// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox_accounts.h"

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/domain/os_user.h"
#include "core/gateways/notice.h"
#include "core/gateways/providers.h"
#include "core/gateways/sandbox_directory.h"

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

/// The sandbox's name for payments that are there to show scale, not for a short list.
constexpr QLatin1StringView HiddenScenario("scale");
/// No provider lists sessions either: the demo opens a screenful, so that their list is no riddle.
constexpr qsizetype ShownSessions = 12;

} // namespace

SandboxAccounts::SandboxAccounts(const QString &dataFolder, std::shared_ptr<RequestLog> log,
                                 QObject *parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
    , m_log(std::move(log))
{}

SandboxAccounts::~SandboxAccounts() = default;

void SandboxAccounts::begin(const QUrl &sandbox)
{
    if (!sandbox.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, sandbox] { connectTo(sandbox); }, Qt::QueuedConnection);
        return;
    }
#ifdef COUNTERFOIL_WITH_SANDBOX
    m_server = std::make_unique<sandbox::EmbeddedServer>(sandbox::Server::Options{});
    connect(m_server.get(), &sandbox::EmbeddedServer::listening, this, &SandboxAccounts::connectTo);
    connect(m_server.get(), &sandbox::EmbeddedServer::failed, this, &SandboxAccounts::failed);
    m_server->start();
#else
    QMetaObject::invokeMethod(
        this,
        [this] {
            emit failed(tr("This build doesn't include the sandbox. Start counterfoil-sandbox and "
                           "use --sandbox with its address."));
        },
        Qt::QueuedConnection);
#endif
}

void SandboxAccounts::connectTo(const QUrl &host)
{
    m_host = host;
    const QString folder = m_server ? m_scratch.path() : m_dataFolder;
    m_journal = std::make_unique<Journal>(QDir(folder).filePath(u"journal.sqlite"_s));
    m_catalogue = std::make_unique<SqliteCatalogue>(QDir(folder).filePath(u"catalogue.sqlite"_s));
    for (const Provider *provider : providers())
        addAccount(*provider, {*m_journal, *m_catalogue, {folder}, {osUser()}});
    emit ready();
    learn();
}

void SandboxAccounts::addAccount(const Provider &provider, const ServiceStores &stores)
{
    GatewayOptions options;
    options.http.log = m_log;
    Account account;
    account.id = m_server ? u"demo"_s : u"sandbox:"_s + m_host.toString();
    account.name = tr("Demo shop");
    if (!m_all.empty()) {
        account.id += u':' + provider.sandbox.word;
        //: one of several accounts of the demo; a provider's name behind it
        account.name = tr("Demo shop %1").arg(provider.name);
    }
    account.provider = provider.name;
    m_all.push_back(std::make_unique<AccountServices>(
        account, provider.open(provider.sandbox.account(m_host), std::move(options)), stores,
        m_clock));
    m_learning.insert(m_all.back().get());
}

void SandboxAccounts::learn()
{
    auto *directory = new SandboxDirectory(m_host, this);
    directory->list().then(this, [this, directory](const auto &answer) {
        directory->deleteLater();
        // Without a list the windows still open what they are asked for.
        for (const auto &services : m_all)
            learnOf(*services, answer.value_or(std::vector<SandboxPayment>()));
    });
}

/// As a receiver would: no read tells of these payments.
void SandboxAccounts::keepTold(AccountServices &services, const QByteArray &notice)
{
    const PaymentGateway::NoticeReader read = services.gateway().noticeReader();
    if (!read)
        return;
    if (const Notice told = read({{}, {}, notice}); told.payment)
        services.payments().keep(told.payment);
}

void SandboxAccounts::learnOf(AccountServices &services, const std::vector<SandboxPayment> &listed)
{
    const SandboxSide &side = providerNamed(services.account().provider)->sandbox;
    QList<PaymentId> ids;
    QList<SessionId> sessions;
    for (const SandboxPayment &payment : listed) {
        if (payment.provider != side.word || payment.scenario == HiddenScenario)
            continue;
        if (payment.notice.isEmpty())
            ids.append(payment.id);
        else
            keepTold(services, payment.notice);
        if (!payment.session.isEmpty() && sessions.size() < ShownSessions)
            sessions.append(payment.session);
    }
    if (m_server) // another sandbox may hold anything
        sessions += side.sessions;
    PaymentService &payments = services.payments();
    connect(&payments, &PaymentService::learningChanged, this, [this, &services, sessions] {
        if (services.payments().learning() > 0 || !m_learning.remove(&services))
            return;
        for (const SessionId &session : sessions) // they are listed in this order, the last on top
            services.sessions().openSession(session);
        if (m_learning.isEmpty())
            emit learned();
    });
    payments.learn(ids);
}

} // namespace counterfoil
