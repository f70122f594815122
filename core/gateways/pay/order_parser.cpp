// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/status_words.h"
#include "core/gateways/pay/legacy_order.h"
#include "core/gateways/pay/order_ledger.h"
#include "core/gateways/pay/order_parts.h"
#include "core/gateways/pay/pay_facts.h"
#include "core/gateways/pay/pay_parsers.h"
#include "core/gateways/pay/pay_words.h"
#include "core/gateways/payment_reading.h"

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 64; ///< of one that is shown
/// The exchange's name for the order itself.
constexpr auto orderFacts = "object"_L1;

/// The code in the answer's own words: "85 VERIFY".
QString statusSaid(qint64 code, const QString &action)
{
    return QString::number(code) + (action.isEmpty() ? QString() : u' ' + action);
}

/// Of one currency, that of the order.
std::optional<Money> readMoney(JsonValue owner, std::string_view name, Currency currency)
{
    const JsonValue json = owner.object(name);
    if (!json)
        return std::nullopt;
    const qint64 value = json.requiredInteger("value");
    (void)json.requiredText("currency");
    if (const JsonValue code = json.member("currency");
        code.isText() && code.toText() != currency.code())
        code.complain(JsonRule::Currency);
    return Money(value, currency);
}

Money readAmount(JsonValue order, const SaidDecimals &decimals)
{
    const JsonValue json = order.requiredObject("amount");
    const qint64 value = json.requiredInteger("value");
    const auto currency = Currency::fromCode(json.requiredText("currency"));
    if (!currency) {
        if (const JsonValue code = json.member("currency"); code.isText())
            code.complain(JsonRule::Currency);
        return {};
    }
    return {value, decimals.completed(*currency)};
}

/// The amounts that a status of that meaning rests on have to be there.
OrderSums readSums(JsonValue order, JsonValue transaction, Money amount, bool areRequired)
{
    if (areRequired) {
        (void)order.requiredObject("authorizedAmount");
        (void)order.requiredObject("capturedAmount");
    }
    const Currency currency = amount.currency();
    OrderSums sums;
    sums.amount = amount;
    sums.reserved = readMoney(order, "authorizedAmount", currency).value_or(amount.with(0));
    sums.captured = readMoney(order, "capturedAmount", currency).value_or(amount.with(0));
    sums.refunded = readMoney(transaction, "amountRefunded", currency);
    if (!sums.refunded)
        sums.refunded = readMoney(order, "amountRefunded", currency);
    return sums;
}

/// Both parts of the document say when they changed.
Revision newestOf(std::initializer_list<Timestamp> moments)
{
    Revision newest;
    for (const Timestamp moment : moments) {
        if (moment.isValid() && !newest.isNewerThan(moment.msecsSinceEpoch()))
            newest = moment.msecsSinceEpoch();
    }
    return newest;
}

void readShownOf(Payment &payment, JsonValue order, JsonValue transaction,
                 const SaidDecimals &decimals)
{
    const JsonLeniency lenient = order.lenient();
    payment.orderReference = order.idText("reference");
    payment.authorisation.updatedAt = order.timestamp("modifiedAt");
    payment.revision = newestOf(
        {payment.createdAt, payment.authorisation.updatedAt, transaction.timestamp("modifiedAt")});
    payment.authorisation.partnerTransactions =
        readPayments(order.array("payments"), payment.currency(), decimals);
    payment.split = splitOf(payment.authorisation.partnerTransactions);
    payment.customer = readCustomer(order);
    payment.order = readProducts(order.object("order"), payment.currency());
    payment.links = readLinks(order.object("links"));
    if (const auto page = payment.links.constFind(u"redirect"_s);
        page != payment.links.constEnd() &&
        payment.authorisation.status.is(AuthorisationStatus::Pending))
        payment.redirection = *page;
    payment.facts = factGroupsIn(order, orderFacts,
                                 {"serviceId", "reference", "createdAt", "modifiedAt", "amount",
                                  "authorizedAmount", "capturedAmount", "amountRefunded",
                                  "payments", "order", "links"},
                                 decimals);
    if (auto facts = factsIn(order.object("order"), {"products"}, decimals); !facts.empty())
        payment.facts.push_back({u"order"_s, std::move(facts)});
    if (auto facts = factsIn(transaction, {"amountRefunded"}, decimals); !facts.empty())
        payment.facts.push_back({u"transaction"_s, std::move(facts)});
}

Payment readOrder(JsonValue order, JsonValue transaction, const SaidDecimals &decimals)
{
    Payment payment;
    const QString id = order.requiredIdText("id");
    const QString orderId = order.idText("orderId");
    payment.id = PaymentId(orderId.isEmpty() ? id : orderId);
    payment.entityId = EntityId(order.requiredIdText("serviceId"));
    payment.createdAt = order.requiredTimestamp("createdAt");
    payment.amount = readAmount(order, decimals);
    const JsonValue status = order.requiredObject("status");
    const qint64 code = status.requiredInteger("code");
    const auto meaning = meaningOf(code);
    payment.providerState = statusSaid(code, status.text("action"));
    payment.authorisation.status = meaning
                                       ? Word(meaning->status, statusWord(meaning->status))
                                       : Word<AuthorisationStatus>::unknown(payment.providerState);
    const OrderSums sums =
        readSums(order, transaction, payment.amount, meaning && meaning->isWhole);
    payment.amounts = ledgerOf(sums, meaning);
    payment.overview = overviewOf(payment.amounts, meaning);
    readShownOf(payment, order, transaction, decimals);
    return payment;
}

Payment readDocument(JsonValue root, const SaidDecimals &decimals)
{
    if (root.member("legacy").isObject())
        return readLegacyOrder(root);
    if (root.member("object").isObject())
        return readOrder(root.member("object"), {}, decimals);
    if (root.member("order").isObject() && root.member("transaction").isObject())
        return readOrder(root.member("order"), root.member("transaction"), decimals);
    return readOrder(root, {}, decimals);
}

QString readRefundedOrder(JsonValue answer)
{
    return answer.requiredIdText("orderId");
}

} // namespace

tl::expected<PaymentPtr, ApiError> parseOrder(const QByteArray &bytes)
{
    return parsePaymentBy(bytes, &readDocument);
}

std::function<tl::expected<PaymentPtr, ApiError>(const QByteArray &)>
orderParser(std::shared_ptr<const SaidDecimals> decimals)
{
    return paymentReaderBy(&readDocument, std::move(decimals));
}

QByteArray withTransaction(const QByteArray &order, const QByteArray &transaction)
{
    return R"({"order":)" + order + R"(,"transaction":)" + transaction + '}';
}

tl::expected<void, ApiError> parseRefund(const QByteArray &bytes, const QString &orderId)
{
    const auto answered = readJson(bytes, &readRefundedOrder);
    if (!answered)
        return tl::unexpected(answered.error());
    if (answered->compare(orderId, Qt::CaseInsensitive) == 0)
        return {};
    return tl::unexpected(
        unusableAnswer({AnswerFault::Kind::OtherId, 0, {}, orderId, answered->left(longestId)}));
}

std::optional<qint64> codeOf(const Payment &payment)
{
    bool isNumber = false;
    const qint64 code = factIn(payment.facts, "status"_L1, "code"_L1).toLongLong(&isNumber);
    return isNumber ? std::optional(code) : std::nullopt;
}

bool tellsOfRefunds(const Payment &payment)
{
    constexpr qint64 refundUnderWay = -72;
    const auto code = codeOf(payment);
    const auto meaning = code ? meaningOf(*code) : std::nullopt;
    return meaning && (meaning->refunded != Progress::Not || *code == refundUnderWay);
}

bool isIdOf(const Payment &payment, const QString &id)
{
    const QString other = factIn(payment.facts, orderFacts, "id"_L1);
    return payment.id.text().compare(id, Qt::CaseInsensitive) == 0 ||
           other.compare(id, Qt::CaseInsensitive) == 0;
}

} // namespace counterfoil::pay
