// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_exchange.h"

#include "core/net/problem.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Whether Qt's error only repeats the status of an answer that arrived whole.
bool isStatusError(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::AuthenticationRequiredError ||
           (error >= QNetworkReply::ContentAccessDenied &&
            error <= QNetworkReply::UnknownContentError &&
            error != QNetworkReply::ContentReSendError) ||
           (error >= QNetworkReply::InternalServerError &&
            error <= QNetworkReply::UnknownServerError) ||
           error == QNetworkReply::ProtocolInvalidOperationError; // a plain 400
}

/// The proxy would not, or could not. Only https goes through one, in a tunnel that comes before
/// the request.
bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError &&
           error <= QNetworkReply::UnknownProxyError;
}

NetworkFault faultOf(QNetworkReply::NetworkError error)
{
    // Not a switch: Qt has forty of them, and five matter here.
    if (error == QNetworkReply::HostNotFoundError)
        return NetworkFault::NameNotFound;
    if (error == QNetworkReply::ConnectionRefusedError)
        return NetworkFault::ConnectionRefused;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return NetworkFault::TlsFailure;
    if (error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError)
        return NetworkFault::Dropped;
    return NetworkFault::Other;
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, const HttpClientOptions &options,
                           HttpMethod method, QString pathTemplate, QString requestId,
                           Call<HttpResponse> *call)
    : QObject(call)
    , m_reply(reply)
    , m_largestBody(options.largestBody)
    , m_log(options.log)
    , m_method(method)
    , m_pathTemplate(std::move(pathTemplate))
    , m_requestId(std::move(requestId))
    , m_call(call)
{
    m_reply->setParent(this);
    m_running.start();
    m_connectDeadline.setSingleShot(true);
    m_wholeDeadline.setSingleShot(true);
    connect(&m_connectDeadline, &QTimer::timeout, this, [this] { endBy(End::ConnectTimeout); });
    connect(&m_wholeDeadline, &QTimer::timeout, this, [this] { endBy(End::WholeTimeout); });
    connect(m_call, &CallBase::cancelRequested, this, [this] { endBy(End::Cancelled); });
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { ++m_connections; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_requestSent = true;
        m_connectDeadline.stop();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_largestBody)
            endBy(End::TooLarge);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    m_connectDeadline.start(options.timeouts.connect);
    m_wholeDeadline.start(options.timeouts.whole);
}

void HttpExchange::endBy(End end)
{
    if (m_end != End::Server || m_call->isSettled())
        return;
    m_end = end;
    m_reply->abort(); // emits finished()
}

void HttpExchange::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_largestBody)
        endBy(End::TooLarge);
}

void HttpExchange::finish()
{
    if (m_call->isSettled())
        return;
    m_connectDeadline.stop();
    m_wholeDeadline.stop();
    if (m_end == End::Server)
        m_body += m_reply->readAll();
    auto outcome = result();
    log(outcome);
    const bool hasStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (hasStatus)
        emit answered();
    else if (m_end != End::Cancelled)
        emit unanswered();
    if (outcome)
        emit dated(outcome->date, std::chrono::milliseconds(m_running.elapsed()));
    m_call->settle(std::move(outcome));
}

tl::expected<HttpResponse, ApiError> HttpExchange::result() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_end == End::TooLarge || m_body.size() > m_largestBody)
        return tl::unexpected(protocolError(status, {AnswerFault::Kind::TooLarge, m_largestBody}));
    // Before the error: Qt reports a 307 or 308 as a body that it could not send again.
    if (m_end == End::Server && status >= 300 && status < 400)
        return tl::unexpected(protocolError(status, {AnswerFault::Kind::Redirect, status}));
    const bool isSuccess = status >= 200 && status < 300;
    // A good status with an error is an answer that was cut, or that cannot be unpacked.
    if (m_end != End::Server || !isStatusError(m_reply->error()) ||
        (isSuccess && m_reply->error() != QNetworkReply::NoError))
        return tl::unexpected(networkError(status));
    if (status < 200)
        return tl::unexpected(protocolError(status, {AnswerFault::Kind::NotHttp}));
    return HttpResponse{status,
                        m_reply->rawHeader("Content-Type"),
                        m_reply->rawHeader("Retry-After"),
                        m_reply->rawHeader("Date"),
                        m_body,
                        m_requestId};
}

ApiError HttpExchange::networkError(int status) const
{
    ApiError error;
    error.httpStatus = status;
    error.requestId = m_requestId;
    switch (m_end) {
    case End::ConnectTimeout:
    case End::WholeTimeout:
        error.kind = ErrorKind::Timeout;
        break;
    case End::Cancelled:
        error.kind = ErrorKind::Cancelled;
        break;
    case End::Server:
    case End::TooLarge:
        error.kind = ErrorKind::Network;
        error.fault = faultOf(m_reply->error());
        if (status != 0 && error.fault == NetworkFault::Dropped)
            error.fault = NetworkFault::Truncated;
        error.detail = m_reply->errorString();
        break;
    }
    const bool precedesSending = error.fault == NetworkFault::NameNotFound ||
                                 error.fault == NetworkFault::ConnectionRefused ||
                                 error.fault == NetworkFault::TlsFailure ||
                                 isProxyError(m_reply->error()) || endedBeforeTls();
    // A second connection for one request means that a first one was lost, perhaps with the
    // request in it.
    error.sent = !precedesSending || m_requestSent || m_connections > 1;
    return error;
}

/// Qt has no error of its own for a proxy that is gone. But on a fresh connection of https nothing
/// is sent before the handshake is over, and Qt reports these things in their order. Not after our
/// own deadline: what Qt did at that moment may not have been reported yet.
bool HttpExchange::endedBeforeTls() const
{
    return m_end == End::Server && m_reply->url().scheme() == "https"_L1 && m_connections == 1 &&
           !m_encrypted;
}

ApiError HttpExchange::protocolError(int status, const AnswerFault &fault) const
{
    ApiError error = unusableAnswer(fault);
    error.httpStatus = status;
    error.requestId = m_requestId;
    error.sent = true;
    return error;
}

void HttpExchange::log(const tl::expected<HttpResponse, ApiError> &outcome) const
{
    if (m_log)
        m_log->append({QDateTime::currentDateTimeUtc(), m_method, m_pathTemplate,
                       outcome ? outcome->status : 0,
                       outcome ? QString() : errorWord(outcome.error()), m_running.elapsed(),
                       m_requestId});
}

} // namespace counterfoil
