// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"

#include "httpd/http_server.h"
#include "httpd/responder.h"
#include "sandbox/dispatcher.h"
#include "sandbox/http/delivery.h"
#include "sandbox/pay/pay_provider.h"
#include "sandbox/payex/payex_provider.h"
#include "sandbox/purse/purse_provider.h"

namespace sandbox {

struct Server::Parts
{
    explicit Parts(const Options &given)
        : options(given)
        , notifier(options.clock)
        , purseProvider(options.clock, options.credentials, notifier)
        , payProvider(options.clock, notifier)
        , payexProvider(options.clock, notifier)
        , dispatcher(providers, notifier, options.clock, [this] { seed(); })
        , dataFile(options.dataFile, providers)
        , http([this](const Request &request, httpd::Responder *responder) {
            (new Delivery(answer(request), responder))->start();
        })
    {
        saveTimer.setSingleShot(true);
        saveTimer.setInterval(saveDelay);
        QObject::connect(&saveTimer, &QTimer::timeout, &saveTimer, [this] { dataFile.save(); });
        for (Provider *provider : providers) {
            QObject::connect(&provider->schedule(), &Schedule::settled, &saveTimer,
                             [this] { saveSoon(); });
        }
    }

    void seed()
    {
        seeded = true;
        for (Provider *provider : providers)
            provider->plant(options.seed);
    }

    /// Seeding takes a while, and cannot fail: the port is there before it, and the first request
    /// finds it done.
    void seedOnce()
    {
        if (!seeded)
            seed();
    }

    tl::expected<void, QString> load()
    {
        if (!dataFile.isWanted())
            return {};
        if (!dataFile.exists()) {
            seed();
            return dataFile.save();
        }
        seeded = true;
        return dataFile.load();
    }

    void saveSoon()
    {
        if (dataFile.isWanted() && !saveTimer.isActive())
            saveTimer.start();
    }

    Reply answer(const Request &request)
    {
        seedOnce();
        Reply reply = dispatcher.answer(request);
        if (!Control::isFor(request))
            reply.delay += options.latency;
        if (request.method != "GET")
            saveSoon();
        return reply;
    }

    static constexpr std::chrono::milliseconds saveDelay{200};

    Options options;
    bool seeded = false;
    Notifier notifier;
    purse::PurseProvider purseProvider;
    pay::PayProvider payProvider;
    payex::PayexProvider payexProvider;
    std::vector<Provider *> providers{&purseProvider, &payProvider, &payexProvider};
    Dispatcher dispatcher;
    DataFile dataFile;
    QTimer saveTimer;
    // The last: its connections answer through all the others.
    httpd::HttpServer http;
};

Server::Server(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{}

Server::~Server()
{
    if (m_parts)
        m_parts->dataFile.save();
}

tl::expected<void, QString> Server::listen()
{
    if (!isSeed(m_options.seed)) {
        return tl::unexpected(
            QStringLiteral("The seed must be demo, empty or a number, not \"%1\".")
                .arg(m_options.seed));
    }
    // Made here and not in the constructor: timers and sockets belong to the thread that listens.
    m_parts = std::make_unique<Parts>(m_options);
    if (auto loaded = m_parts->load(); !loaded) {
        // A file that could not be read must not be written over when the server goes.
        m_parts.reset();
        return tl::unexpected(QStringLiteral("%1: %2").arg(m_options.dataFile, loaded.error()));
    }
    if (!m_parts->http.listen(m_options.port)) {
        return tl::unexpected(
            QStringLiteral("Port %1: %2").arg(m_options.port).arg(m_parts->http.errorText()));
    }
    m_parts->purseProvider.store().pages = baseUrl().toString().toStdString() + "/purse";
    // A payment of thousands of transactions takes a while to serialise: not when it is asked for.
    QTimer::singleShot(0, &m_parts->saveTimer, [parts = m_parts.get()] {
        parts->seedOnce();
        parts->purseProvider.store().prepareBodies();
    });
    return {};
}

quint16 Server::port() const
{
    return m_parts ? m_parts->http.port() : quint16{0};
}

QUrl Server::baseUrl() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    return url;
}

bool Server::isSeed(const QString &text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    constexpr int most = 100000;
    return text == QLatin1String("demo") || text == QLatin1String("empty") ||
           (isNumber && count >= 0 && count <= most);
}

} // namespace sandbox
