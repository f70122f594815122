// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_gateway.h"

#include "core/gateways/purse/eligible_reader.h"
#include "core/gateways/purse/purse_encoder.h"
#include "core/gateways/purse/purse_parsers.h"
#include "core/gateways/purse/purse_problems.h"
#include "core/gateways/purse/purse_urls.h"
#include "core/gateways/purse/purse_webhook.h"
#include "core/gateways/purse/redirect_verification.h"
#include "core/gateways/purse/request_parsers.h"
#include "core/gateways/url_below.h"
#include "core/net/http_client.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const auto purseWord = u"purse"_s; // also of the account's settings; never renamed
constexpr auto jsonType = "application/json";
const auto abortPath = u"/v2/client-sessions/{id}/abort"_s;
const auto paymentsPath = u"/v2/payments"_s;
const auto sessionsPath = u"/v2/client-sessions"_s;
constexpr qsizetype longestId = 255;

/// Refuses an answer that is about another thing than the one that was asked for.
template <typename IdType, typename Parse>
auto about(const IdType &id, Parse parse)
{
    using Answer = std::invoke_result_t<const Parse &, const QByteArray &>;
    return [id, parse](const QByteArray &bytes) {
        return parse(bytes).and_then([&id](typename Answer::value_type value) -> Answer {
            if (value->id.text().compare(id.text(), Qt::CaseInsensitive) == 0)
                return value;
            return tl::unexpected(unusableAnswer(
                {AnswerFault::Kind::OtherId, 0, {}, id.text(), value->id.text().left(longestId)}));
        });
    };
}

QString operationPath(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return u"/v2/payments/{id}/captures"_s;
    case OperationKind::Refund:
        return u"/v2/payments/{id}/refunds"_s;
    case OperationKind::Void:
        return u"/v2/payments/{id}/voids"_s;
    }
    Q_UNREACHABLE();
}

/// The link that a payment has while the operation is possible.
QString operationLink(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return u"capture"_s;
    case OperationKind::Refund:
        return u"refund"_s;
    case OperationKind::Void:
        return u"void"_s;
    }
    Q_UNREACHABLE();
}

/// The path of what was prepared, as the log may show it. None for what this gateway did not
/// prepare for the payment: a file may say anything.
std::optional<QString> operationPathOf(const PreparedOperation &operation)
{
    if (operation.provider != purseWord || operation.method != HttpMethod::Post)
        return std::nullopt;
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        const QString path = operationPath(kind);
        if (operation.target == purse::pathOf(path, operation.payment.text()))
            return path;
    }
    return std::nullopt;
}

} // namespace

PurseGateway::PurseGateway(PurseAccount account, GatewayOptions options, QObject *parent)
    : PaymentGateway(parent)
    , m_account(std::move(account))
    , m_keyLife(options.keyLife)
    , m_http(std::move(options.http))
    , m_tokens(
          m_http, [this] { return tokenRequest(); }, options.retry)
    , m_api(m_http, &m_tokens, options.retry)
{
    connect(&m_http, &HttpClient::reachabilityChanged, this, &PaymentGateway::reachabilityChanged);
    connect(&m_http, &HttpClient::clockSkewed, this, &PurseGateway::clockSkewed);
}

Call<PaymentPtr> &PurseGateway::payment(const PaymentId &id, Freshness freshness)
{
    if (!purse::isPlausibleId(id.text()))
        return m_api.refuse<PaymentPtr>(notSendable(NotSendable::Reason::ImplausibleId));
    HttpRequest request = get(u"/v2/payments/{id}"_s, id.text());
    if (freshness == Freshness::AsKnown)
        request.headers.emplace_back("Cache-Control", "max-age=3600");
    return m_api.start<PaymentPtr>(std::move(request), about(id, paymentReader()));
}

PaymentGateway::PaymentReader PurseGateway::paymentReader() const
{
    return purse::paymentParser(decimals());
}

PaymentGateway::NoticeReader PurseGateway::noticeReader() const
{
    return [settings = purse::WebhookSettings{m_account.entity, m_account.webhookToken}](
               const ReceivedNotice &received) { return purse::readWebhook(received, settings); };
}

RedirectReader PurseGateway::redirectReader() const
{
    return &purse::readRedirect;
}

Capabilities PurseGateway::capabilities() const
{
    return {
        ResendPromise::sameKey(m_keyLife), true, {CreationKind::Session, CreationKind::Payment}};
}

OperationRules PurseGateway::rules(OperationKind kind, const Payment &payment) const
{
    OperationRules rules;
    rules.offered =
        payment.links.contains(operationLink(kind)) && payment.available(kind).isPositive();
    rules.partial = true;
    rules.several = true;
    rules.lines = true;
    rules.priorities = true;
    return rules;
}

tl::expected<PreparedOperation, NotOffered> PurseGateway::prepare(const OperationRequest &request,
                                                                  const Payment &payment) const
{
    if (!purse::isPlausibleId(payment.id.text()))
        return tl::unexpected(NotOffered{NotOffered::Why::NotSendable});
    return PreparedOperation{purseWord,
                             HttpMethod::Post,
                             purse::pathOf(operationPath(request.kind), payment.id.text()),
                             jsonType,
                             purse::encodeOperation(request, m_account.prioritiesField),
                             payment.id};
}

Judgement PurseGateway::judge(const SentOperation &sent, const OperationsBefore &before,
                              const Payment &after) const
{
    return judgeByList(after, sent, before);
}

bool PurseGateway::isDuplicate(const ApiError &error) const
{
    return purse::isDuplicate(error);
}

Call<OperationAnswer> &PurseGateway::send(const PreparedOperation &operation,
                                          const IdempotencyKey &key)
{
    if (operation.isCreation() &&
        (operation.target == paymentsPath || operation.target == sessionsPath))
        return sendCreation(operation);
    if (!operation.session.isEmpty())
        return sendAbort(operation);
    const PaymentId &payment = operation.payment;
    if (!purse::isPlausibleId(payment.text()))
        return m_api.refuse<OperationAnswer>(notSendable(NotSendable::Reason::ImplausibleId));
    if (key.isEmpty())
        return m_api.refuse<OperationAnswer>(notSendable(NotSendable::Reason::NoKey));
    const auto path = operationPathOf(operation);
    if (!path)
        return m_api.refuse<OperationAnswer>(notSendable(NotSendable::Reason::NotPrepared));
    HttpRequest request = requestOf(operation, *path);
    request.headers.emplace_back("x-idempotency-key", key.text().toUtf8());
    return m_api.start<OperationAnswer>(
        std::move(request), [read = about(payment, paymentReader())](const QByteArray &bytes) {
            return read(bytes).map(
                [](PaymentPtr after) { return OperationAnswer(std::move(after)); });
        });
}

tl::expected<PreparedOperation, NotOffered>
PurseGateway::prepareCreation(const CreationRequest &request) const
{
    if (amountOf(request).minorUnits() < 0)
        return tl::unexpected(NotOffered{NotOffered::Why::NotSendable});
    PreparedOperation creation{purseWord, HttpMethod::Post, paymentsPath, jsonType, {}};
    if (const auto *session = std::get_if<SessionRequest>(&request)) {
        creation.target = sessionsPath;
        creation.body = purse::encodeSessionRequest(*session, m_account.entity);
    } else {
        creation.body =
            purse::encodePaymentRequest(std::get<PaymentRequest>(request), m_account.entity);
    }
    return creation;
}

/// No key is documented for it.
Call<OperationAnswer> &PurseGateway::sendCreation(const PreparedOperation &creation)
{
    if (creation.provider != purseWord || creation.method != HttpMethod::Post)
        return m_api.refuse<OperationAnswer>(notSendable(NotSendable::Reason::NotPrepared));
    const auto answerOf = [](auto read) {
        return [read = std::move(read)](const QByteArray &bytes) {
            return read(bytes).map(
                [](auto created) { return OperationAnswer(std::move(created)); });
        };
    };
    if (creation.target == sessionsPath)
        return m_api.start<OperationAnswer>(requestOf(creation, sessionsPath),
                                            answerOf(&purse::parseSession));
    return m_api.start<OperationAnswer>(requestOf(creation, paymentsPath),
                                        answerOf(paymentReader()));
}

Call<SessionPtr> &PurseGateway::session(const SessionId &id)
{
    if (!purse::isPlausibleId(id.text()))
        return m_api.refuse<SessionPtr>(notSendable(NotSendable::Reason::ImplausibleId));
    return m_api.start<SessionPtr>(get(u"/v2/client-sessions/{id}"_s, id.text()),
                                   about(id, &purse::parseSession));
}

/// The documents' sample of an open session has no link to its abort; that of a submitted one does
/// (decision P27).
tl::expected<PreparedOperation, NotOffered> PurseGateway::prepareAbort(const Session &session,
                                                                       SessionStatus as) const
{
    if (!session.links.contains(u"abort"_s) && !session.status.is(SessionStatus::Created))
        return tl::unexpected(NotOffered{NotOffered::Why::NotNow});
    if (!purse::isPlausibleId(session.id.text()))
        return tl::unexpected(NotOffered{NotOffered::Why::NotSendable});
    return PreparedOperation{
        purseWord, HttpMethod::Post,       purse::pathOf(abortPath, session.id.text()),
        jsonType,  purse::encodeAbort(as), {},
        session.id};
}

/// No key is documented for it.
Call<OperationAnswer> &PurseGateway::sendAbort(const PreparedOperation &abort)
{
    const SessionId &session = abort.session;
    if (!purse::isPlausibleId(session.text()))
        return m_api.refuse<OperationAnswer>(notSendable(NotSendable::Reason::ImplausibleId));
    if (abort.provider != purseWord || abort.method != HttpMethod::Post ||
        abort.target != purse::pathOf(abortPath, session.text()))
        return m_api.refuse<OperationAnswer>(notSendable(NotSendable::Reason::NotPrepared));
    return m_api.start<OperationAnswer>(
        requestOf(abort, abortPath),
        [read = about(session, &purse::parseSession)](const QByteArray &bytes) {
            return read(bytes).map(
                [](SessionPtr after) { return OperationAnswer(std::move(after)); });
        });
}

Checkout::SessionReader PurseGateway::sessionReader() const
{
    return &purse::parseSession;
}

Call<PaymentLinkPtr> &PurseGateway::paymentLink(const PaymentLinkId &id)
{
    if (!purse::isPlausibleId(id.text()))
        return m_api.refuse<PaymentLinkPtr>(notSendable(NotSendable::Reason::ImplausibleId));
    return m_api.start<PaymentLinkPtr>(get(u"/v2/payment-links/{id}"_s, id.text()),
                                       about(id, &purse::parsePaymentLink));
}

Checkout::LinkReader PurseGateway::linkReader() const
{
    return &purse::parsePaymentLink;
}

Call<EligibleSolutions> &PurseGateway::eligibleSolutions(const EligibleSolutionsRequest &request)
{
    return m_api.start<EligibleSolutions>(
        post(u"/v2/eligible-solutions"_s, // decision P11
             purse::encodeEligibleSolutionsRequest(request, m_account.entity)),
        &purse::parseEligibleSolutions);
}

Checkout::EligibleReader PurseGateway::eligibleReader() const
{
    return &purse::parseEligibleRequest;
}

EligibleField PurseGateway::eligibleField(const QStringList &pointer) const
{
    return purse::eligibleField(pointer);
}

Call<std::vector<SigningKey>> &PurseGateway::signingKeys()
{
    return m_api.start<std::vector<SigningKey>>(
        get(u"/v2/signing-jwks"_s), &purse::parseSigningKeys, ApiClient::Access::NoToken);
}

/// The link may come from anybody who answers: only a web page that is encrypted is opened, or one
/// of this computer where the account's provider is on it, too.
QString PurseGateway::shopperPage(const Session &session) const
{
    const QUrl page(session.links.value(u"hosted_page"_s).href, QUrl::StrictMode);
    const bool isLocal =
        page.scheme() == "http"_L1 && isLoopback(page) && isLoopback(m_account.host);
    const bool isPage = page.isValid() && (page.scheme() == "https"_L1 || isLocal) &&
                        !page.host().isEmpty() && page.userInfo().isEmpty();
    return isPage ? page.toString(QUrl::FullyEncoded) : QString();
}

RequestTexts PurseGateway::requestTexts() const
{
    return purse::requestTexts(m_account.entity);
}

Call<void> &PurseGateway::checkCredentials()
{
    return m_api.start<void>(
        tokenRequest(),
        [](const QByteArray &bytes) { return parseToken(bytes).map([](const TokenAnswer &) {}); },
        ApiClient::Access::NoToken);
}

HttpRequest PurseGateway::tokenRequest() const
{
    // decision P6: HTTP Basic and the key, no scope.
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.pathTemplate = u"/oauth/token"_s;
    request.url = urlBelow(m_account.host, request.pathTemplate);
    const Secret credentials(m_account.clientId.toUtf8() + ':' + m_account.clientSecret.reveal());
    request.headers.emplace_back("Authorization", "Basic " + credentials.reveal().toBase64());
    request.headers.emplace_back("x-api-key", m_account.apiKey.reveal());
    request.contentType = "application/x-www-form-urlencoded";
    request.body = "grant_type=client_credentials";
    request.isOwnProblem = &purse::isOwnTokenProblem;
    return request;
}

HttpRequest PurseGateway::requestOf(const PreparedOperation &operation,
                                    const QString &pathTemplate) const
{
    HttpRequest request = get(operation.target);
    request.pathTemplate = pathTemplate;
    request.method = operation.method;
    request.contentType = operation.contentType;
    request.body = operation.body;
    return request;
}

HttpRequest PurseGateway::get(const QString &pathTemplate, const QString &id) const
{
    HttpRequest request;
    request.pathTemplate = pathTemplate;
    request.url = purse::apiUrl(m_account.host, pathTemplate, id);
    request.isOwnProblem = &purse::isOwnProblem;
    request.headers.emplace_back("x-api-key", m_account.apiKey.reveal());
    return request;
}

HttpRequest PurseGateway::post(const QString &pathTemplate, const QByteArray &body,
                               const QString &id) const
{
    HttpRequest request = get(pathTemplate, id);
    request.method = HttpMethod::Post;
    request.contentType = jsonType;
    request.body = body;
    return request;
}

} // namespace counterfoil
