// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/api/authenticator.h"
#include "sandbox/purse/seed/order_builder.h"
#include "sandbox/purse/seed/seed.h"

namespace sandbox::purse {
namespace {

using namespace std::chrono_literals;

Json sessionRequest(const std::string &reference, std::string_view lastName, Minor amount,
                    const std::string &currency, TimePoint when, Random &random)
{
    const Person &person = personNamed(lastName);
    return {{"entity_id", credentials::entityId},
            {"amount", amount},
            {"currency", currency},
            {"capture_mode", "MANUAL"},
            {"integration_mode", "EMBEDDED"},
            {"allow_future_usage", false},
            {"shopper_redirection_url",
             "https://www.example.org/payment-callback?order_id=" + reference},
            {"order", makeOrder(reference, amount, currency, person, when, random)},
            {"customer", person.customer(random)}};
}

/// A browser can pay this, and comes back to a shop that the sandbox has itself.
void addPage(Json &request, const std::string &reference)
{
    request["integration_mode"] = "HOSTED_PAGE";
    request["shopper_redirection_url"] = "/shop?order_id=" + reference;
}

struct OpenSession
{
    const char *id;
    const char *reference;
    const char *lastName;
    Minor amount;
    const char *currency;
    const char *status;
    std::chrono::minutes expiresIn;
    /// With a page of the sandbox to pay on, and a shop of its own to come back to.
    bool isHosted = false;
};

struct Link
{
    const char *id;
    const char *reference;
    const char *lastName;
    Minor amount;
    const char *currency;
    const char *status;
    std::chrono::minutes expiresIn;
    /// The order reference of the payment that paid it, if one did.
    const char *paidBy;
    int failedAttempts;
};

Payment *paymentOf(Store &store, std::string_view orderReference)
{
    Payment *wanted = nullptr;
    store.payments.forEach([&](Payment &payment) {
        if (payment.orderReference == orderReference)
            wanted = &payment;
    });
    return wanted;
}

void addLink(Store &store, const Link &row, TimePoint now)
{
    PaymentLink link;
    link.id = row.id;
    link.status = row.status;
    link.expiresAt = now + row.expiresIn;
    link.request = sessionRequest(row.reference, row.lastName, row.amount, row.currency,
                                  link.expiresAt - std::chrono::days{3}, store.random);
    addPage(link.request, row.reference);
    const auto attempt = [&](const std::string &payment, const std::string &session,
                             const char *status, TimePoint when) {
        link.attempts.push_back({{"payment_id", payment},
                                 {"client_session_id", session},
                                 {"status", status},
                                 {"created_at", toIso8601(when)}});
        ++link.version;
    };
    const TimePoint opened = std::min(now, link.expiresAt) - 26h;
    for (int i = 0; i < row.failedAttempts; ++i) {
        attempt(store.random.uuid(), store.random.uuid(), "REFUSED",
                opened + std::chrono::minutes{7 * i});
    }
    if (Payment *payment = paymentOf(store, row.paidBy)) {
        payment->paymentLinkId = link.id;
        attempt(payment->id, payment->clientSessionId, "AUTHORIZED", payment->createdAt);
    }
    store.links.add(std::move(link));
}

} // namespace

void seedDemoSessions(Store &store, TimePoint now)
{
    static const std::vector<OpenSession> sessions{
        {"1c0f6a52-3a04-4b8e-9f0e-55d0a1b20001", "order_2026-11-8843", "Watanabe", 12800, "JPY",
         "CREATED", 24h, true},
        {"1c0f6a52-3a04-4b8e-9f0e-55d0a1b20002", "order_2026-11-8842", "Gonçalves", 8990, "EUR",
         "CREATED", 24min, true},
        {"1c0f6a52-3a04-4b8e-9f0e-55d0a1b20003", "order_2026-11-8839", "Ní Bhriain", 4250, "EUR",
         "ABORTED_BY_CUSTOMER", -40min},
        {"1c0f6a52-3a04-4b8e-9f0e-55d0a1b20004", "order_2026-11-8833", "O’Neill", 21900, "USD",
         "ABORTED_BY_MERCHANT", -5h},
        {"1c0f6a52-3a04-4b8e-9f0e-55d0a1b20005", "order_2026-11-8825", "Kovács", 3180, "EUR",
         "EXPIRED", -9h},
    };
    static const std::vector<Link> links{
        {"7d9c5288-d7bb-423b-bff7-5c0727cb0001", "order_2026-11-8838", "Raghunathan", 16400, "USD",
         "OPENED", 51h, "", 1},
        {"7d9c5288-d7bb-423b-bff7-5c0727cb0002", "order_2026-11-8788", "Bernard", 40900, "EUR",
         "PAID", 40h, "order_2026-11-8788", 1},
        {"7d9c5288-d7bb-423b-bff7-5c0727cb0003", "order_2026-11-8710", "Yıldız", 5990, "EUR",
         "EXPIRED", -30h, "", 0},
        {"7d9c5288-d7bb-423b-bff7-5c0727cb0004", "order_2026-11-8744", "Petrović", 24500, "CHF",
         "CANCELLED", 12h, "", 2},
    };
    for (const OpenSession &row : sessions) {
        Session session;
        session.id = row.id;
        session.status = row.status;
        session.expiresAt = now + row.expiresIn;
        session.request = sessionRequest(row.reference, row.lastName, row.amount, row.currency,
                                         session.expiresAt - 30min, store.random);
        if (row.isHosted)
            addPage(session.request, row.reference);
        store.sessions.add(std::move(session));
    }
    for (const Link &row : links)
        addLink(store, row, now);
}

} // namespace sandbox::purse
