// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_gateway.h"

#include "core/domain/tax_share.h"
#include "core/gateways/payex/payex_callback.h"
#include "core/gateways/payex/payex_encoder.h"
#include "core/gateways/payex/payex_parser.h"
#include "core/gateways/payex/payex_paths.h"
#include "core/gateways/payex/payex_problems.h"
#include "core/gateways/payex/payex_words.h"
#include "core/gateways/url_below.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const auto payexWord = u"payex"_s; // in the journal; never renamed
constexpr qsizetype longestDescription = 40;
constexpr ReferenceRules payeeReferenceRules{50, true, true};

ApiError aboutAnother(const QString &asked, const PaymentId &got)
{
    constexpr qsizetype longestShown = 255;
    return unusableAnswer(
        {AnswerFault::Kind::OtherId, 0, {}, asked, got.text().left(longestShown)});
}

NotOffered whyNotBy(const ApiError &error)
{
    return {error.notSendable && error.notSendable->reason == NotSendable::Reason::LinkMethod
                ? NotOffered::Why::LinkMethod
                : NotOffered::Why::LinkLeadsAway};
}

bool isOpenPart(const PartnerTransaction &part)
{
    return part.is(OperationStatus::Pending) || part.is(OperationStatus::Uncertain);
}

/// No other is taken until it has an end.
bool hasOpenTransaction(const Payment &payment)
{
    const auto hasOpen = [](const std::vector<PartnerTransaction> &parts) {
        return std::any_of(parts.begin(), parts.end(), &isOpenPart);
    };
    if (payment.providerState == payex::openState ||
        hasOpen(payment.authorisation.partnerTransactions))
        return true;
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        const std::vector<Operation> &listed = payment.operations(kind);
        if (std::any_of(listed.begin(), listed.end(), [&hasOpen](const Operation &operation) {
                return hasOpen(operation.partnerTransactions);
            }))
            return true;
    }
    return false;
}

bool isTaxOf(const std::optional<Money> &tax, Money amount)
{
    return !tax || (tax->currency() == amount.currency() && tax->minorUnits() >= 0 &&
                    tax->minorUnits() <= amount.minorUnits());
}

/// An operation goes to a resource of the payment, an abort to the payment itself. A file may say
/// anything.
bool wasPrepared(const PreparedOperation &operation)
{
    const bool isOfItself = payex::paymentPath(operation.target).has_value();
    return operation.provider == payexWord &&
           operation.method == (isOfItself ? HttpMethod::Patch : HttpMethod::Post) &&
           payex::isOfPayment(operation.target, operation.payment);
}

tl::expected<OperationAnswer, ApiError> answerAbout(const PaymentId &payment,
                                                    const QByteArray &bytes)
{
    const auto made = payex::parseMadeTransaction(bytes);
    if (!made)
        return tl::unexpected(made.error());
    if (made->payment != payment)
        return tl::unexpected(aboutAnother(payment.text(), made->payment));
    return OperationAnswer(made->transaction);
}

} // namespace

PayexGateway::PayexGateway(PayexAccount account, GatewayOptions options, QObject *parent)
    : PaymentGateway(parent)
    , m_account(std::move(account))
    , m_http(std::move(options.http))
    , m_api(m_http, nullptr, options.retry)
{
    connect(&m_http, &HttpClient::reachabilityChanged, this, &PaymentGateway::reachabilityChanged);
}

Call<PaymentPtr> &PayexGateway::payment(const PaymentId &id, Freshness)
{
    const auto path = payex::askedPath(m_account.host, id.text());
    if (!path)
        return m_api.refuse<PaymentPtr>(path.error());
    HttpRequest read = request(HttpMethod::Get, *path);
    read.url.setQuery(u"$expand="_s + payex::expandedResources);
    return m_api.start<PaymentPtr>(
        std::move(read), [parse = paymentReader(), asked = *path](const QByteArray &bytes) {
            return parse(bytes).and_then(
                [&asked](PaymentPtr payment) -> tl::expected<PaymentPtr, ApiError> {
                    if (payment->id == PaymentId(asked))
                        return payment;
                    return tl::unexpected(aboutAnother(asked, payment->id));
                });
        });
}

PaymentGateway::PaymentReader PayexGateway::paymentReader() const
{
    return payex::paymentParser(decimals());
}

PaymentGateway::NoticeReader PayexGateway::noticeReader() const
{
    return &payex::readNotice;
}

Capabilities PayexGateway::capabilities() const
{
    return {ResendPromise::uniqueReference(), false};
}

/// Where the payment lets the operation go to, as a path.
tl::expected<QString, NotOffered> PayexGateway::target(OperationKind kind,
                                                       const Payment &payment) const
{
    for (const auto &[known, rel] : payex::relations) {
        const auto link = payment.links.constFind(QString(rel));
        if (known != kind || link == payment.links.cend())
            continue;
        auto path = payex::linkTarget(m_account.host, *link, HttpMethod::Post, payment.id);
        if (path && payex::paymentPath(*path))
            return tl::unexpected(NotOffered{NotOffered::Why::LinkLeadsAway});
        return std::move(path).map_error(&whyNotBy);
    }
    return tl::unexpected(NotOffered{hasOpenTransaction(payment) ? NotOffered::Why::OpenTransaction
                                                                 : NotOffered::Why::NotNow});
}

OperationRules PayexGateway::rules(OperationKind kind, const Payment &payment) const
{
    const bool hasAmount = kind != OperationKind::Void; // a cancellation is of all that is left
    const auto where = target(kind, payment);
    OperationRules rules;
    rules.offered = where && payment.available(kind).isPositive();
    rules.partial = hasAmount;
    rules.several = true;
    rules.taxAmount = hasAmount;
    rules.longestDescription = longestDescription;
    rules.reference = payeeReferenceRules;
    if (!where)
        rules.notOffered = where.error().why;
    return rules;
}

tl::expected<PreparedOperation, NotOffered> PayexGateway::prepare(const OperationRequest &request,
                                                                  const Payment &payment) const
{
    const auto where = target(request.kind, payment);
    if (!where)
        return tl::unexpected(where.error());
    if (request.merchantReference.isEmpty() ||
        referenceProblem(request.merchantReference, payeeReferenceRules, payment) ||
        request.description.size() > longestDescription ||
        !isTaxOf(request.taxAmount, request.amount))
        return tl::unexpected(NotOffered{NotOffered::Why::NotSendable});
    OperationRequest complete = request;
    if (!complete.taxAmount)
        complete.taxAmount = proportionalTax(payment, request.kind, request.amount);
    return PreparedOperation{
        payexWord, HttpMethod::Post, *where, "application/json", payex::encodeOperation(complete),
        payment.id};
}

bool PayexGateway::isOffered(PaymentDecision decision, const Payment &payment) const
{
    return prepareDecision(decision, payment).has_value();
}

tl::expected<PreparedOperation, NotOffered>
PayexGateway::prepareDecision(PaymentDecision decision, const Payment &payment) const
{
    const auto link = payment.links.constFind(QString(payex::abortRelation));
    if (decision != PaymentDecision::Abort || link == payment.links.cend())
        return tl::unexpected(NotOffered{NotOffered::Why::NotNow});
    const auto path = payex::linkTarget(m_account.host, *link, HttpMethod::Patch, payment.id)
                          .map_error(&whyNotBy);
    if (!path)
        return tl::unexpected(path.error());
    if (!payex::paymentPath(*path))
        return tl::unexpected(NotOffered{NotOffered::Why::LinkLeadsAway});
    return PreparedOperation{payexWord,          HttpMethod::Patch,    *path,
                             "application/json", payex::encodeAbort(), payment.id};
}

Call<OperationAnswer> &PayexGateway::send(const PreparedOperation &operation,
                                          const IdempotencyKey &key)
{
    const PaymentId &payment = operation.payment;
    if (!payex::paymentPath(payment.text()))
        return m_api.refuse<OperationAnswer>(notSendable(NotSendable::Reason::ImplausibleId));
    if (key.isEmpty())
        return m_api.refuse<OperationAnswer>(notSendable(NotSendable::Reason::NoKey));
    const bool isAbort = operation.method == HttpMethod::Patch;
    if (!wasPrepared(operation))
        return m_api.refuse<OperationAnswer>(notSendable(NotSendable::Reason::NotPrepared));
    HttpRequest write = request(operation.method, operation.target);
    write.contentType = operation.contentType;
    write.body = operation.body;
    return m_api.start<OperationAnswer>(
        std::move(write),
        [payment, isAbort](const QByteArray &bytes) -> tl::expected<OperationAnswer, ApiError> {
            return isAbort ? OperationAnswer() : answerAbout(payment, bytes);
        });
}

/// A reference is one operation's alone, so that it is found by it, even where a cancellation was
/// of more or less than what was left when it was decided.
Judgement PayexGateway::judge(const SentOperation &sent, const OperationsBefore &before,
                              const Payment &after) const
{
    const Judgement judgement = judgeByList(after, sent, before);
    if (judgement.kind == Judgement::Kind::Seen || after.id != sent.payment)
        return judgement;
    for (const Operation &operation : after.operations(sent.kind)) {
        if (operation.merchantReference != sent.merchantReference ||
            before.operations.contains(operation.id))
            continue;
        if (sent.kind == OperationKind::Void)
            return {Judgement::Kind::Seen, operation};
        return {Judgement::Kind::Contradicts, {}};
    }
    return judgement;
}

bool PayexGateway::isDuplicate(const ApiError &error) const
{
    return payex::isDuplicate(error);
}

HttpRequest PayexGateway::request(HttpMethod method, const QString &path) const
{
    HttpRequest request;
    request.method = method;
    request.pathTemplate = payex::pathTemplate(path);
    request.url = urlBelow(m_account.host, path);
    request.isOwnProblem = &payex::isOwnProblem;
    request.headers.emplace_back("Authorization", "Bearer " + m_account.merchantToken.reveal());
    return request;
}

} // namespace counterfoil
