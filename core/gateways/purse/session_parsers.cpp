// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_parsers.h"
#include "core/gateways/purse/purse_readers.h"
#include "core/gateways/purse/purse_words.h"
#include "core/privacy/clean_json.h"

namespace counterfoil::purse {

namespace {

Session readSession(JsonValue json)
{
    Session session;
    const Currency currency = readCurrency(json);
    session.id = SessionId(json.requiredIdText("id"));
    session.status = toWord<SessionStatus>(json.requiredText("status"));
    session.amount = requiredMoney(json, "amount", currency);
    session.entityId = EntityId(json.requiredIdText("entity_id"));
    session.links = readLinks(json.requiredObject("links"));
    const JsonLeniency lenient = json.lenient(); // decision P24
    session.captureMode = toWord<CaptureMode>(json.text("capture_mode"));
    session.integrationMode = toWord<IntegrationMode>(json.text("integration_mode"));
    session.allowFutureUsage = json.boolean("allow_future_usage");
    if (const JsonValue options = json.object("three_ds_authentication_options"))
        session.challengeIndicator = options.text("challenge_indicator");
    session.order = readOrder(json.object("order"), currency);
    session.customer = readCustomer(json.object("customer"));
    session.expiresAt = json.timestamp("expires_at");
    session.shopperRedirectionUrl = json.text("shopper_redirection_url");
    session.paymentId = PaymentId(json.idText("payment_id"));
    if (const JsonValue widget = json.object("widget"))
        session.widget = Widget{widget.text("data"), widget.text("js_url")};
    session.eligibleSolutions = readSolutions(json.array("eligible_solutions"));
    return session;
}

/// The documents print none (decision P23): what is no object is kept as it is, and so is what
/// says more than is read here.
PaymentAttempt readAttempt(JsonValue json)
{
    PaymentAttempt attempt;
    if (!json.isObject()) {
        attempt.json = json ? json.toFreeJson() : QStringLiteral("null");
        return attempt;
    }
    attempt.paymentId = PaymentId(json.idText("payment_id"));
    attempt.clientSessionId = SessionId(json.idText("client_session_id"));
    attempt.status = toWord<AuthorisationStatus>(json.text("status")).text();
    attempt.createdAt = json.timestamp("created_at");
    const size_t read =
        (attempt.paymentId.isEmpty() ? 0U : 1U) + (attempt.clientSessionId.isEmpty() ? 0U : 1U) +
        (attempt.status.isEmpty() ? 0U : 1U) + (attempt.createdAt.isValid() ? 1U : 0U);
    if (json.size() > read)
        attempt.json = json.toFreeJson();
    return attempt;
}

PaymentLink readPaymentLink(JsonValue json)
{
    PaymentLink link;
    const Currency currency = readCurrency(json);
    link.id = PaymentLinkId(json.requiredIdText("id"));
    link.entityId = EntityId(json.requiredIdText("entity_id"));
    link.status = toWord<PaymentLinkStatus>(json.requiredText("status"));
    link.amount = requiredMoney(json, "amount", currency);
    const JsonLeniency lenient = json.lenient(); // decision P24
    link.version = json.integer("version");
    link.captureMode = toWord<CaptureMode>(json.text("capture_mode"));
    link.expiresAt = json.timestamp("expires_at");
    link.customer = readCustomer(json.object("customer"));
    link.order = readOrder(json.object("order"), currency);
    link.allowFutureUsage = json.boolean("allow_future_usage");
    link.shopperUrl = json.text("url"); // decision P28
    const QMap<QString, Link> links = readLinks(json.object("links"));
    if (link.shopperUrl.isEmpty())
        link.shopperUrl = links.value(QStringLiteral("hosted_page")).href;
    for (const JsonValue attempt : json.array("payment_attempts"))
        link.attempts.push_back(readAttempt(attempt));
    return link;
}

EligibleSolutions readEligibleSolutions(JsonValue json)
{
    const Currency currency = readCurrency(json);
    EligibleSolutions eligible{requiredMoney(json, "amount", currency), {}};
    const JsonValue solutions = json.requiredArray("eligible_solutions");
    const JsonLeniency lenient = json.lenient(); // decision P24
    for (const JsonValue solution : solutions) {
        EligibleSolution one;
        if (solution.isObject())
            one.solution = {solution.text("partner"), solution.text("method")};
        const size_t read =
            (one.solution.partner.isEmpty() ? 0U : 1U) + (one.solution.method.isEmpty() ? 0U : 1U);
        if (!solution.isObject() || solution.size() > read)
            one.json = solution.toFreeJson();
        eligible.solutions.push_back(std::move(one));
    }
    return eligible;
}

std::vector<SigningKey> readSigningKeys(JsonValue json)
{
    std::vector<SigningKey> keys;
    for (const JsonValue key : json.requiredArray("keys")) {
        if (key.expectObject())
            keys.push_back({key.requiredText("kty"), key.requiredIdText("kid"),
                            key.requiredText("n"), key.requiredText("e")});
    }
    return keys;
}

} // namespace

tl::expected<SessionPtr, ApiError> parseSession(const QByteArray &bytes)
{
    const QByteArray shown = withoutCardNumbersIn(bytes);
    return readJson(shown, &readSession).map([&shown](Session &&session) -> SessionPtr {
        session.raw = shown;
        return std::make_shared<const Session>(std::move(session));
    });
}

tl::expected<PaymentLinkPtr, ApiError> parsePaymentLink(const QByteArray &bytes)
{
    const QByteArray shown = withoutCardNumbersIn(bytes);
    return readJson(shown, &readPaymentLink).map([&shown](PaymentLink &&link) -> PaymentLinkPtr {
        link.raw = shown;
        return std::make_shared<const PaymentLink>(std::move(link));
    });
}

tl::expected<EligibleSolutions, ApiError> parseEligibleSolutions(const QByteArray &bytes)
{
    const QByteArray shown = withoutCardNumbersIn(bytes);
    return readJson(shown, &readEligibleSolutions).map([&shown](EligibleSolutions &&solutions) {
        solutions.raw = shown;
        return std::move(solutions);
    });
}

tl::expected<std::vector<SigningKey>, ApiError> parseSigningKeys(const QByteArray &bytes)
{
    return readJson(bytes, &readSigningKeys);
}

} // namespace counterfoil::purse
