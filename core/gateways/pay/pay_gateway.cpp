// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_gateway.h"

#include "core/gateways/pay/exchange.h"
#include "core/gateways/pay/pay_encoder.h"
#include "core/gateways/pay/pay_parsers.h"
#include "core/gateways/pay/pay_problems.h"
#include "core/gateways/pay/pay_words.h"
#include "core/gateways/url_below.h"

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

const auto payWord = u"pay"_s; // of what was prepared; never renamed
constexpr auto patchType = "application/merge-patch+json";
constexpr auto payJsonType = "application/json";
constexpr qsizetype longestShownId = 64;
constexpr qsizetype longestRefundText = 200;  // ours: no document has a limit
constexpr qsizetype longestNewReference = 64; // ours, too
constexpr qsizetype longestOrderText = 200;
const auto ordersPath = u"/v1/orders"_s;

Possible possibleFor(const Payment &payment)
{
    const auto code = codeOf(payment);
    const auto meaning = code && !payment.isFromNotification ? meaningOf(*code) : std::nullopt;
    return meaning ? meaning->possible : Possible::Nothing;
}

/// Refuses an order that was not asked for.
PaymentGateway::PaymentReader aboutOrder(const QString &id, PaymentGateway::PaymentReader read)
{
    return [id, read = std::move(read)](const QByteArray &bytes) {
        return read(bytes).and_then([&id](const PaymentPtr &order)
                                        -> tl::expected<PaymentPtr, ApiError> {
            if (isIdOf(*order, id))
                return order;
            return tl::unexpected(unusableAnswer(
                {AnswerFault::Kind::OtherId, 0, {}, id, order->id.text().left(longestShownId)}));
        });
    };
}

/// Only the other API says how much was refunded. It is asked where there were refunds, and where
/// somebody wants to know of an order that can be refunded.
bool wantsRefunds(const Payment &order, Freshness freshness)
{
    return tellsOfRefunds(order) ||
           (freshness == Freshness::AskPartners && possibleFor(order) == Possible::Refund);
}

/// The API answered, and does not tell this account.
bool isDenied(const ApiError &error)
{
    return error.httpStatus >= 400 && error.httpStatus < 500 && error.httpStatus != 408 &&
           error.httpStatus != 429;
}

OrderWrite writeFor(const OperationRequest &request, const Payment &order)
{
    switch (request.kind) {
    case OperationKind::Capture:
        if (!request.lines.empty())
            return OrderWrite::CaptureProducts;
        return request.amount == order.amounts.availableToCapture &&
                       order.amounts.totalCaptured.isZero()
                   ? OrderWrite::Capture
                   : OrderWrite::CaptureAmount;
    case OperationKind::Refund:
        return OrderWrite::Refund;
    case OperationKind::Void:
        return OrderWrite::Void;
    }
    Q_UNREACHABLE();
}

QByteArray bodyOf(OrderWrite write, const OperationRequest &request)
{
    if (write == OrderWrite::CaptureAmount)
        return encodeCaptureAmount(request.amount);
    if (write == OrderWrite::CaptureProducts)
        return encodeCaptureProducts(request.lines);
    return write == OrderWrite::Refund ? encodeRefund(request) : QByteArray();
}

/// A void takes all that is reserved, and nothing is sent that cannot be said.
bool canBeSaid(const OperationRequest &request, const Payment &order)
{
    return request.amount.isPositive() && request.amount.currency() == order.currency() &&
           canNameLines(request.lines) &&
           (request.taxRate.isEmpty() || isTaxRate(request.taxRate)) &&
           (request.kind != OperationKind::Void || request.amount == order.amounts.availableToVoid);
}

PreparedOperation preparedWrite(OrderWrite write, const PaymentId &order, const QByteArray &body)
{
    const QByteArray type = body.isEmpty()                ? QByteArray()
                            : write == OrderWrite::Refund ? QByteArray(payJsonType)
                                                          : QByteArray(patchType);
    return {payWord, HttpMethod::Patch, pathOf(templateOf(write), order.text()), type, body, order};
}

} // namespace

PayGateway::PayGateway(PayAccount account, GatewayOptions options, QObject *parent)
    : PaymentGateway(parent)
    , m_account(std::move(account))
    , m_http(std::move(options.http))
    , m_api(m_http, nullptr, options.retry)
{
    connect(&m_http, &HttpClient::reachabilityChanged, this, &PaymentGateway::reachabilityChanged);
}

Call<PaymentPtr> &PayGateway::payment(const PaymentId &id, Freshness freshness)
{
    if (!isPlausibleId(id.text()))
        return m_api.refuse<PaymentPtr>(notSendable(NotSendable::Reason::ImplausibleId));
    auto *call = new Call<PaymentPtr>(this);
    auto &reading = m_api.start<PaymentPtr>(get(u"/v1/orders/{id}/status"_s, id.text()),
                                            aboutOrder(id.text(), paymentReader()));
    connect(call, &CallBase::cancelRequested, &reading, &CallBase::cancel);
    reading.then(call, [this, call, freshness](const auto &order) {
        if (order && wantsRefunds(**order, freshness))
            readRefunds(*order, call);
        else
            call->settle(order);
    });
    return *call;
}

void PayGateway::readRefunds(const PaymentPtr &order, Call<PaymentPtr> *call)
{
    const QString pathTemplate = u"/v2/transactions/{id}/status"_s;
    auto &reading = m_api.start<PaymentPtr>(
        at(m_account.refundHost, pathTemplate, pathOf(pathTemplate, order->id.text())),
        [read = paymentReader(), raw = order->raw](const QByteArray &bytes) {
            return read(withTransaction(raw, bytes));
        });
    connect(call, &CallBase::cancelRequested, &reading, &CallBase::cancel);
    reading.then(call, [call, order](const auto &both) {
        if (!both && isDenied(both.error()))
            call->settle(order);
        else
            call->settle(both);
    });
}

PaymentGateway::PaymentReader PayGateway::paymentReader() const
{
    return orderParser(decimals());
}

PaymentGateway::NoticeReader PayGateway::noticeReader() const
{
    ExchangeSettings settings = exchangeSettings(m_account);
    settings.decimals = decimals();
    return [settings = std::move(settings)](const ReceivedNotice &received) {
        return readExchange(received, settings);
    };
}

Capabilities PayGateway::capabilities() const
{
    const PayPageRules page{
        longestNewReference,
        longestOrderText,
        {u"EUR"_s, u"GBP"_s, u"USD"_s, u"CHF"_s, u"DKK"_s, u"NOK"_s, u"SEK"_s, u"PLN"_s},
        true,
        u"ARTICLE"_s}; // decision Y9
    return {ResendPromise::none(), true, {CreationKind::Payment}, page};
}

OperationRules PayGateway::rules(OperationKind kind, const Payment &payment) const
{
    const Possible wanted = kind == OperationKind::Refund ? Possible::Refund : Possible::Take;
    OperationRules rules;
    rules.offered = possibleFor(payment) == wanted && payment.available(kind).isPositive();
    rules.partial = kind != OperationKind::Void;
    rules.several = rules.partial;
    rules.lines = rules.partial && payment.order.has_value();
    rules.taxRate = kind == OperationKind::Refund;
    rules.processDate = kind == OperationKind::Refund;
    rules.longestDescription = kind == OperationKind::Refund ? longestRefundText : 0;
    return rules;
}

tl::expected<PreparedOperation, NotOffered> PayGateway::prepare(const OperationRequest &request,
                                                                const Payment &payment) const
{
    if (!rules(request.kind, payment).offered)
        return tl::unexpected(NotOffered{NotOffered::Why::NotNow});
    if (!isPlausibleId(payment.id.text()) || !canBeSaid(request, payment))
        return tl::unexpected(NotOffered{NotOffered::Why::NotSendable});
    const OrderWrite write = writeFor(request, payment);
    return preparedWrite(write, payment.id, bodyOf(write, request));
}

bool PayGateway::isOffered(PaymentDecision decision, const Payment &payment) const
{
    return possibleFor(payment) ==
           (decision == PaymentDecision::Abort ? Possible::Abort : Possible::Decide);
}

tl::expected<PreparedOperation, NotOffered>
PayGateway::prepareDecision(PaymentDecision decision, const Payment &payment) const
{
    if (!isOffered(decision, payment))
        return tl::unexpected(NotOffered{NotOffered::Why::NotNow});
    if (!isPlausibleId(payment.id.text()))
        return tl::unexpected(NotOffered{NotOffered::Why::NotSendable});
    return preparedWrite(writeOf(decision), payment.id, {});
}

/// PAY. knows no key.
Call<OperationAnswer> &PayGateway::send(const PreparedOperation &operation, const IdempotencyKey &)
{
    if (operation.isCreation())
        return sendCreation(operation);
    const QString id = operation.payment.text();
    if (!isPlausibleId(id))
        return m_api.refuse<OperationAnswer>(notSendable(NotSendable::Reason::ImplausibleId));
    const auto write = operation.provider == payWord && operation.method == HttpMethod::Patch
                           ? writeAt(operation.target, id)
                           : std::nullopt;
    if (!write)
        return m_api.refuse<OperationAnswer>(notSendable(NotSendable::Reason::NotPrepared));
    const bool isRefund = *write == OrderWrite::Refund;
    HttpRequest request =
        at(isRefund ? m_account.refundHost : m_account.host, templateOf(*write), operation.target);
    request.method = operation.method;
    request.contentType = operation.contentType;
    request.body = operation.body;
    if (isRefund) {
        return m_api.start<OperationAnswer>(std::move(request), [id](const QByteArray &bytes) {
            return parseRefund(bytes, id).map([] { return OperationAnswer(); });
        });
    }
    return m_api.start<OperationAnswer>(
        std::move(request), [read = aboutOrder(id, paymentReader())](const QByteArray &bytes) {
            return read(bytes).map(
                [](PaymentPtr after) { return OperationAnswer(std::move(after)); });
        });
}

/// An order lists no operations: all that shows is how its sums moved.
Judgement PayGateway::judge(const SentOperation &sent, const OperationsBefore &before,
                            const Payment &after) const
{
    if (after.id != sent.payment || !before.moved)
        return {};
    const auto moved = after.moved(sent.kind).minus(*before.moved);
    if (moved && moved->isZero())
        return {};
    const bool fits = moved && *moved == sent.amount;
    return {fits ? Judgement::Kind::Fits : Judgement::Kind::Contradicts, std::nullopt};
}

bool PayGateway::isDuplicate(const ApiError &error) const
{
    return pay::isDuplicate(error);
}

tl::expected<PreparedOperation, NotOffered>
PayGateway::prepareCreation(const CreationRequest &request) const
{
    const auto *order = std::get_if<PaymentRequest>(&request);
    if (!order)
        return tl::unexpected(NotOffered{NotOffered::Why::NotNow});
    if (!order->amount.isPositive())
        return tl::unexpected(NotOffered{NotOffered::Why::NotSendable});
    return PreparedOperation{payWord, HttpMethod::Post, ordersPath, payJsonType,
                             encodeNewOrder(*order, m_account.service, m_account.mode)};
}

Call<OperationAnswer> &PayGateway::sendCreation(const PreparedOperation &creation)
{
    if (creation.provider != payWord || creation.method != HttpMethod::Post ||
        creation.target != ordersPath)
        return m_api.refuse<OperationAnswer>(notSendable(NotSendable::Reason::NotPrepared));
    HttpRequest request = at(m_account.host, ordersPath, ordersPath);
    request.method = creation.method;
    request.contentType = creation.contentType;
    request.body = creation.body;
    return m_api.start<OperationAnswer>(std::move(request), [read = paymentReader()](
                                                                const QByteArray &bytes) {
        return read(bytes).map([](PaymentPtr order) { return OperationAnswer(std::move(order)); });
    });
}

HttpRequest PayGateway::get(const QString &pathTemplate, const QString &id) const
{
    const QString path = pathOf(pathTemplate, id);
    HttpRequest request = at(m_account.host, pathTemplate, path);
    for (const QUrl &host : m_account.otherHosts)
        request.alternatives.push_back(urlBelow(host, path));
    return request;
}

HttpRequest PayGateway::at(const QUrl &host, const QString &pathTemplate, const QString &path) const
{
    HttpRequest request;
    request.pathTemplate = pathTemplate;
    request.url = urlBelow(host, path);
    const Secret credentials(m_account.userName.toUtf8() + ':' + m_account.token.reveal());
    request.headers.emplace_back("Authorization", "Basic " + credentials.reveal().toBase64());
    request.isOwnProblem = &isOwnProblem;
    return request;
}

} // namespace counterfoil::pay
