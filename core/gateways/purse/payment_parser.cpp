// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payment_reading.h"
#include "core/gateways/purse/purse_parsers.h"
#include "core/gateways/purse/purse_readers.h"
#include "core/gateways/purse/purse_words.h"

namespace counterfoil::purse {

namespace {

Card readCard(JsonValue json)
{
    Card card;
    card.bin = json.text("bin");
    card.lastFourDigits = json.text("last_four_digits");
    card.holderName = json.text("holder_name");
    card.expiryMonth = json.text("expiry_month");
    card.expiryYear = json.text("expiry_year");
    card.countryCode = json.text("country_code");
    card.fingerprint = json.text("fingerprint");
    card.selectedNetwork = json.text("selected_network");
    if (const JsonValue threeDs = json.object("three_ds")) {
        card.threeDs =
            ThreeDSecure{threeDs.text("eci"), threeDs.text("version"), threeDs.text("flow"),
                         threeDs.text("ds_transaction_id"), threeDs.text("acs_transaction_id")};
    }
    return card;
}

// What an operation or the ledger rests on is read strictly, what is only shown leniently
// (decision P24).
void readShownOf(PartnerTransaction &transaction, JsonValue json)
{
    const JsonLeniency lenient = json.lenient();
    transaction.createdAt = json.timestamp("created_at");
    transaction.updatedAt = json.timestamp("updated_at");
    transaction.partnerReference = json.idText("partner_reference");
    transaction.partnerStatus = json.idText("partner_status");
    transaction.partnerStatusDescription = json.text("partner_status_description");
    transaction.partnerToken = json.idText("partner_token");
    if (const JsonValue card = json.object("card"))
        transaction.card = readCard(card);
    transaction.partnerAdditionalData = json.freeJson("partner_additional_data");
}

template <typename Status>
PartnerTransaction readPartnerTransaction(JsonValue json, Currency currency)
{
    PartnerTransaction transaction;
    transaction.id = PartnerTransactionId(json.requiredIdText("id"));
    transaction.amount = requiredMoney(json, "amount", currency);
    transaction.remainingAmount = money(json, "remaining_amount", currency);
    transaction.solution = readSolution(json);
    transaction.status = toWord<Status>(json.requiredText("status")).text();
    readShownOf(transaction, json);
    return transaction;
}

template <typename Status>
std::vector<PartnerTransaction> readPartnerTransactions(JsonValue owner, Currency currency)
{
    std::vector<PartnerTransaction> transactions;
    const JsonValue array = owner.requiredArray("partner_transactions");
    transactions.reserve(array.size());
    for (const JsonValue json : array) {
        if (json.expectObject())
            transactions.push_back(readPartnerTransaction<Status>(json, currency));
    }
    return transactions;
}

Operation readOperation(JsonValue json, OperationKind kind, Currency currency)
{
    Operation operation;
    operation.kind = kind;
    operation.id = OperationId(json.requiredIdText("id"));
    operation.amount = requiredMoney(json, "amount", currency);
    operation.createdAt = json.requiredTimestamp("created_at");
    operation.merchantReference = json.idText("merchant_reference"); // an operation is found by it
    operation.status = toWord<OperationStatus>(json.requiredText("status"));
    operation.partnerTransactions = readPartnerTransactions<OperationStatus>(json, currency);
    const JsonLeniency lenient = json.lenient();
    operation.updatedAt = json.timestamp("updated_at");
    operation.triggeredBy = json.text("triggered_by");
    operation.order = readOrder(json.object("order"), currency);
    return operation;
}

std::vector<Operation> readOperations(JsonValue array, OperationKind kind, Currency currency)
{
    std::vector<Operation> operations;
    operations.reserve(array.size());
    for (const JsonValue json : array) {
        if (json.expectObject())
            operations.push_back(readOperation(json, kind, currency));
    }
    return operations;
}

std::vector<SplitItem> readSplit(JsonValue array, Currency currency)
{
    std::vector<SplitItem> split;
    for (const JsonValue json : array) {
        if (!json.expectObject())
            continue;
        const auto amount = expectedMoney(json, "amount", currency);
        if (!amount)
            continue;
        SplitItem item;
        // An item that repeats another authorisation may name that alone.
        item.solution = {json.text("partner"), json.text("method")};
        item.amount = *amount;
        item.parentPartnerTransactionId = json.idText("parent_partner_transaction_id");
        item.parentPaymentId = json.idText("parent_payment_id");
        item.parentPartnerToken = json.idText("parent_partner_token");
        item.parentPartnerReference = json.idText("parent_partner_reference");
        split.push_back(std::move(item));
    }
    return split;
}

Amounts readAmounts(JsonValue json, Currency currency)
{
    Amounts amounts;
    amounts.authorisePending = money(json, "authorize_pending", currency);
    amounts.totalAuthorised = requiredMoney(json, "total_authorized", currency);
    amounts.totalCaptured = requiredMoney(json, "total_captured", currency);
    amounts.availableToCapture = requiredMoney(json, "available_to_capture", currency);
    amounts.totalRefunded = requiredMoney(json, "total_refunded", currency);
    amounts.availableToRefund = requiredMoney(json, "available_to_refund", currency);
    amounts.totalVoided = requiredMoney(json, "total_voided", currency);
    amounts.availableToVoid = requiredMoney(json, "available_to_void", currency);
    return amounts;
}

Overview readOverview(JsonValue json)
{
    return {toWord<Progress>(json.requiredText("consumed")),
            toWord<Progress>(json.requiredText("captured")),
            toWord<Progress>(json.requiredText("voided")),
            toWord<Progress>(json.requiredText("refunded"))};
}

void readShownOf(Payment &payment, JsonValue json, Currency currency)
{
    const JsonLeniency lenient = json.lenient();
    payment.clientSessionId = SessionId(json.idText("client_session_id"));
    payment.paymentLinkId = PaymentLinkId(json.idText("payment_link_id"));
    payment.orderReference = json.idText("order_reference");
    payment.order = readOrder(json.object("order"), currency);
    payment.customer = readCustomer(json.object("customer"));
    payment.captureMode = toWord<CaptureMode>(json.text("capture_mode"));
    payment.allowFutureUsage = json.boolean("allow_future_usage");
    payment.split = readSplit(json.array("split"), currency);
    payment.authentication = json.freeJson("authentication");
    payment.browser = readBrowser(json.object("browser"));
    payment.webhook = readWebhook(json.object("webhook"));
    if (const JsonValue redirection = json.object("redirection"))
        payment.redirection = Link{redirection.text("href"), redirection.text("method")};
}

Payment readPursePayment(JsonValue json, const SaidDecimals &decimals)
{
    Payment payment;
    const Currency currency = decimals.completed(readCurrency(json));
    payment.id = PaymentId(json.requiredIdText("id"));
    payment.revision = json.requiredInteger("version");
    payment.createdAt = json.requiredTimestamp("created_at");
    payment.entityId = EntityId(json.requiredIdText("entity_id"));
    payment.amount = requiredMoney(json, "amount", currency);
    payment.amounts = readAmounts(json.requiredObject("amounts"), currency);
    payment.overview = readOverview(json.requiredObject("overview"));
    if (const JsonValue authorisation = json.requiredObject("authorization")) {
        payment.authorisation.status =
            toWord<AuthorisationStatus>(authorisation.requiredText("status"));
        payment.authorisation.partnerTransactions =
            readPartnerTransactions<AuthorisationStatus>(authorisation, currency);
        const JsonLeniency lenient = json.lenient();
        payment.authorisation.updatedAt = authorisation.timestamp("updated_at");
    }
    payment.captures =
        readOperations(json.requiredArray("captures"), OperationKind::Capture, currency);
    payment.voids = readOperations(json.requiredArray("voids"), OperationKind::Void, currency);
    payment.refunds =
        readOperations(json.requiredArray("refunds"), OperationKind::Refund, currency);
    payment.links = readLinks(json.requiredObject("links"));
    readShownOf(payment, json, currency);
    return payment;
}

} // namespace

tl::expected<PaymentPtr, ApiError> parsePayment(const QByteArray &bytes)
{
    return parsePaymentBy(bytes, &readPursePayment);
}

std::function<tl::expected<PaymentPtr, ApiError>(const QByteArray &)>
paymentParser(std::shared_ptr<const SaidDecimals> decimals)
{
    return paymentReaderBy(&readPursePayment, std::move(decimals));
}

} // namespace counterfoil::purse
