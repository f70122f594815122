// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_parser.h"

#include "core/gateways/money_readers.h"
#include "core/gateways/payex/payex_facts.h"
#include "core/gateways/payex/payex_readers.h"
#include "core/gateways/payment_reading.h"

namespace counterfoil::payex {

using namespace Qt::StringLiterals;

namespace {

const auto partnerName = u"PayEx"_s;

/// "creditcard" of "/psp/creditcard/payments/…".
QString instrumentOf(const PaymentId &id)
{
    return id.text().section(u'/', 2, 2);
}

void addAuthorisation(Payment &payment, const Transaction &transaction, const Cards &cards)
{
    PartnerTransaction part = transaction.part;
    part.status = statusOf(authorisationStates, transaction.state).text();
    if (!transaction.payeeReference.isEmpty())
        part.facts.insert(part.facts.begin(),
                          Fact{u"payeeReference"_s, transaction.payeeReference});
    if (const auto known = cards.constFind(part.id.text()); known != cards.cend()) {
        part.card = known->card;
        part.partnerToken = known->paymentToken;
        part.facts.insert(part.facts.end(), known->facts.begin(), known->facts.end());
    }
    payment.authorisation.partnerTransactions.push_back(std::move(part));
}

void addOperation(std::vector<Operation> &operations, OperationKind kind,
                  const Transaction &transaction)
{
    Operation operation;
    operation.kind = kind;
    operation.id = OperationId(transaction.part.id.text());
    operation.amount = transaction.part.amount;
    operation.createdAt = transaction.part.createdAt;
    operation.updatedAt = transaction.part.updatedAt;
    operation.merchantReference = transaction.payeeReference;
    operation.status = statusOf(operationStates, transaction.state);
    PartnerTransaction part = transaction.part;
    part.status = operation.status.text();
    operation.partnerTransactions.push_back(std::move(part));
    operations.push_back(std::move(operation));
}

void addTransaction(Payment &payment, TransactionType type, const Transaction &transaction,
                    const Cards &cards)
{
    switch (type) {
    case TransactionType::Sale: // both at once
        addAuthorisation(payment, transaction, cards);
        addOperation(payment.captures, OperationKind::Capture, transaction);
        return;
    case TransactionType::Authorisation:
    case TransactionType::Verification:
        addAuthorisation(payment, transaction, cards);
        return;
    case TransactionType::Capture:
        addOperation(payment.captures, OperationKind::Capture, transaction);
        return;
    case TransactionType::Cancellation:
        addOperation(payment.voids, OperationKind::Void, transaction);
        return;
    case TransactionType::Reversal:
        addOperation(payment.refunds, OperationKind::Refund, transaction);
        return;
    }
    Q_UNREACHABLE();
}

void readTransactions(Payment &payment, JsonValue json)
{
    const Solution solution{partnerName, instrumentOf(payment.id)};
    const Cards cards = [&] {
        const JsonLeniency lenient = json.lenient();
        return readCards(json.object("authorizations"), payment.currency());
    }();
    // An operation that is not listed counts as not done, so that a list has to be there.
    for (const JsonValue element :
         json.requiredObject("transactions").requiredArray("transactionList")) {
        if (!element.expectObject())
            continue;
        const Transaction transaction = readTransaction(element, payment.currency(), solution);
        if (transaction.type)
            addTransaction(payment, *transaction.type, transaction, cards);
        else
            payment.facts.push_back({u"transaction"_s, factsOf(element, payment.currency(), {})});
    }
}

Money processedBy(const std::vector<Operation> &operations, Money sum)
{
    for (const Operation &operation : operations)
        sum = sumOrLargest(sum, operation.processed());
    return sum;
}

void readAmounts(Payment &payment, JsonValue json)
{
    const Currency currency = payment.currency();
    const Money zero = payment.amount.with(0);
    Amounts &amounts = payment.amounts;
    amounts.totalAuthorised = zero;
    for (const PartnerTransaction &part : payment.authorisation.partnerTransactions) {
        if (part.is(AuthorisationStatus::Authorised))
            amounts.totalAuthorised = sumOrLargest(amounts.totalAuthorised, part.amount);
    }
    amounts.totalCaptured = processedBy(payment.captures, zero);
    amounts.totalVoided = processedBy(payment.voids, zero);
    amounts.totalRefunded = processedBy(payment.refunds, zero);
    // An aborted payment states no remaining amounts.
    amounts.availableToCapture = money(json, "remainingCaptureAmount", currency).value_or(zero);
    amounts.availableToVoid = money(json, "remainingCancellationAmount", currency).value_or(zero);
    amounts.availableToRefund = money(json, "remainingReversalAmount", currency).value_or(zero);
}

/// PayEx sums nothing up in words.
Word<Progress> progressOf(Money part, Money whole)
{
    if (!part.isPositive())
        return {Progress::Not, {}};
    return {part.minorUnits() < whole.minorUnits() ? Progress::Partially : Progress::Totally, {}};
}

Overview overviewOf(const Amounts &amounts)
{
    const Money whole = amounts.totalAuthorised;
    return {progressOf(sumOrLargest(amounts.totalCaptured, amounts.totalVoided), whole),
            progressOf(amounts.totalCaptured, whole), progressOf(amounts.totalVoided, whole),
            progressOf(amounts.totalRefunded, amounts.totalCaptured)};
}

Word<AuthorisationStatus> authorisationOf(const Payment &payment)
{
    for (const PartnerTransaction &part : payment.authorisation.partnerTransactions) {
        if (part.is(AuthorisationStatus::Authorised))
            return {AuthorisationStatus::Authorised, part.status};
    }
    return statusOf(paymentStates, payment.providerState);
}

/// The operations that are possible now, by their `rel`.
QMap<QString, Link> readOperationLinks(JsonValue array)
{
    QMap<QString, Link> links;
    for (const JsonValue json : array) {
        if (!json.expectObject())
            continue;
        const QString rel = json.text("rel");
        if (!rel.isEmpty() && !links.contains(rel))
            links.insert(rel, {json.text("href"), json.text("method")});
    }
    return links;
}

void readPayer(Payment &payment, JsonValue json)
{
    Customer customer;
    customer.reference = json.idText("payerReference"); // an address, a telephone or a number
    if (customer.reference.contains(u'@'))
        customer.email = customer.reference;
    customer.locale = json.text("language");
    if (!customer.reference.isEmpty() || !customer.locale.isEmpty())
        payment.customer = std::move(customer);
    if (const QString userAgent = json.text("userAgent"); !userAgent.isEmpty())
        payment.browser.emplace().userAgent = userAgent;
}

void addFactGroup(Payment &payment, const QString &name, JsonValue json,
                  const QStringList &readElsewhere)
{
    auto facts = factsOf(json, payment.currency(), readElsewhere);
    if (!facts.empty())
        payment.facts.push_back({name, std::move(facts)});
}

void readShown(Payment &payment, JsonValue json)
{
    const JsonLeniency lenient = json.lenient();
    payment.number = json.idText("number");
    payment.authorisation.updatedAt = json.timestamp("updated");
    payment.providerState = json.text("state");
    const QString intent = json.text("intent");
    const auto mode = valueIn(intents, intent);
    payment.captureMode =
        mode ? Word<CaptureMode>(*mode, intent) : Word<CaptureMode>::unknown(intent);
    readPayer(payment, json);

    const JsonValue payee = json.object("payeeInfo");
    payment.orderReference = payee.idText("orderReference");
    payment.entityId = EntityId(payee.idText("payeeId"));
    const JsonValue urls = json.object("urls");
    if (const QString callback = urls.text("callbackUrl"); !callback.isEmpty())
        payment.webhook = Webhook{callback, {}, {}};

    addFactGroup(payment, u"payment"_s, json,
                 {u"id"_s,
                  u"number"_s,
                  u"created"_s,
                  u"updated"_s,
                  u"state"_s,
                  u"intent"_s,
                  u"currency"_s,
                  u"amount"_s,
                  u"remainingCaptureAmount"_s,
                  u"remainingCancellationAmount"_s,
                  u"remainingReversalAmount"_s,
                  u"payerReference"_s,
                  u"language"_s,
                  u"userAgent"_s,
                  u"prices"_s,
                  u"payeeInfo"_s,
                  u"urls"_s,
                  u"transactions"_s,
                  u"authorizations"_s,
                  u"captures"_s,
                  u"reversals"_s,
                  u"cancellations"_s});
    addFactGroup(payment, u"payeeInfo"_s, payee, {u"id"_s, u"payeeId"_s, u"orderReference"_s});
    addFactGroup(payment, u"urls"_s, urls, {u"id"_s, u"callbackUrl"_s});
    for (const JsonValue price : json.object("prices").array("priceList")) {
        if (price.expectObject())
            addFactGroup(payment, u"prices"_s, price, {});
    }
}

Payment readPayexPayment(JsonValue root, const SaidDecimals &decimals)
{
    Payment payment;
    const JsonValue json = root.requiredObject("payment");
    const Currency currency = decimals.completed(readCurrency(json));
    payment.id = readPaymentId(json, "id");
    payment.createdAt = json.requiredTimestamp("created");
    payment.amount = requiredMoney(json, "amount", currency);
    readTransactions(payment, json);
    readAmounts(payment, json);
    payment.overview = overviewOf(payment.amounts);
    readShown(payment, json);
    payment.authorisation.status = authorisationOf(payment);
    const JsonLeniency lenient = root.lenient(); // what is not offered is not done
    payment.links = readOperationLinks(root.array("operations"));
    return payment;
}

MadeTransaction readMadeTransaction(JsonValue root)
{
    MadeTransaction made;
    made.payment = readPaymentId(root, "payment");
    for (const char *name : {"capture", "cancellation", "reversal"}) {
        if (const JsonValue resource = root.object(name)) {
            made.transaction =
                OperationId(resource.requiredObject("transaction").requiredIdText("id"));
            return made;
        }
    }
    (void)root.requiredObject("capture");
    return made;
}

} // namespace

tl::expected<PaymentPtr, ApiError> parsePayment(const QByteArray &bytes)
{
    return parsePaymentBy(bytes, &readPayexPayment);
}

std::function<tl::expected<PaymentPtr, ApiError>(const QByteArray &)>
paymentParser(std::shared_ptr<const SaidDecimals> decimals)
{
    return paymentReaderBy(&readPayexPayment, std::move(decimals));
}

tl::expected<MadeTransaction, ApiError> parseMadeTransaction(const QByteArray &bytes)
{
    return readJson(bytes, &readMadeTransaction);
}

} // namespace counterfoil::payex
