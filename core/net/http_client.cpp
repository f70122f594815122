// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"

#include "core/net/http_exchange.h"
#include "core/net/one_shot_body.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QSslConfiguration>
#include <QUuid>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

class ProxyChoice final : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(std::optional<QNetworkProxy> proxy)
        : m_proxy(std::move(proxy))
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return m_proxy ? QList{*m_proxy} : QNetworkProxyFactory::systemProxyForQuery(query);
    }

private:
    std::optional<QNetworkProxy> m_proxy;
};

std::optional<ApiError> whyNotSendable(const HttpRequest &request)
{
    using Reason = NotSendable::Reason;
    for (const auto &[name, value] : request.headers) {
        if (value.contains('\n') || value.contains('\r') || value.contains('\0'))
            return notSendable(Reason::BrokenHeader, QString::fromLatin1(name));
    }
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty())
        return notSendable(Reason::InvalidAddress);
    if (!url.userInfo().isEmpty())
        return notSendable(Reason::CredentialsInAddress);
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)))
        return std::nullopt;
    return notSendable(Reason::NotEncrypted);
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

HttpClient::HttpClient(HttpClientOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    for (QNetworkAccessManager *manager : {&m_reads, &m_writes}) {
        manager->setProxyFactory(new ProxyChoice(m_options.proxy));
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        manager->setAutoDeleteReplies(false);
    }
}

HttpClient::~HttpClient()
{
    // Calls first: their replies belong to the managers.
    qDeleteAll(findChildren<CallBase *>(Qt::FindDirectChildrenOnly));
}

Call<HttpResponse> &HttpClient::send(const HttpRequest &request)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto *call = new Call<HttpResponse>(this);
    if (auto error = whyNotSendable(request)) {
        error->requestId = id;
        call->settle(tl::unexpected(std::move(*error)));
        return *call;
    }

    QNetworkReply *reply = nullptr;
    const QNetworkRequest prepared = prepare(request, id);
    if (request.method == HttpMethod::Get) {
        reply = m_reads.get(prepared);
    } else { // also an empty body: without one that cannot be rewound, Qt would repeat a DELETE
        auto *body = new OneShotBody(request.body);
        reply = m_writes.sendCustomRequest(prepared, verbOf(request.method).toLatin1(), body);
        body->setParent(reply);
    }
    auto *exchange =
        new HttpExchange(reply, m_options, request.method, request.pathTemplate, id, call);
    connect(exchange, &HttpExchange::answered, this, [this] { noteReachable(true); });
    connect(exchange, &HttpExchange::unanswered, this, [this] { noteReachable(false); });
    connect(exchange, &HttpExchange::dated, this, &HttpClient::noteDate);
    return *call;
}

QNetworkRequest HttpClient::prepare(const HttpRequest &request, const QString &id) const
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setRawHeader("User-Agent", "Counterfoil/" COUNTERFOIL_VERSION);
    prepared.setRawHeader("Accept", "application/json, application/problem+json");
    prepared.setRawHeader("x-request-id", id.toLatin1());
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    // Over plain http it would ask for an upgrade, which nothing on this machine speaks.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                          request.method == HttpMethod::Get && request.url.scheme() == "https"_L1);
    if (request.method != HttpMethod::Get) {
        if (!request.contentType.isEmpty())
            prepared.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        prepared.setRawHeader("Connection", "close");
    }
    if (request.url.scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls.addCaCertificates(m_options.authorities);
        prepared.setSslConfiguration(tls);
    }
    return prepared;
}

void HttpClient::noteReachable(bool reachable)
{
    if (m_reachable == reachable)
        return;
    m_reachable = reachable;
    emit reachabilityChanged(reachable);
}

void HttpClient::noteDate(const QByteArray &date, std::chrono::milliseconds took)
{
    const bool wasFarOff = m_clock.isFarOff();
    m_clock.note(date, QDateTime::currentDateTimeUtc(), took);
    if (m_clock.isFarOff() != wasFarOff)
        emit clockSkewed(m_clock.isFarOff());
}

} // namespace counterfoil
