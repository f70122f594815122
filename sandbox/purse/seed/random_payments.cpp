// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/seed/payment_builder.h"
#include "sandbox/purse/seed/seed.h"
#include "sandbox/purse/state/ledger.h"
#include "sandbox/purse/state/operations.h"

namespace sandbox::purse {
namespace {

using namespace std::chrono_literals;

const std::vector<Solution> choice{
    {"ingenico", "creditcard"}, {"dalenys", "creditcard"}, {"illicado", "giftcard"},
    {"easy2play", "giftcard"},  {"paypal", "wallet"},      {"oney", "cb3x"},
};

std::vector<PartSpec> randomParts(Random &random)
{
    std::vector<PartSpec> parts;
    for (std::int64_t count = random.between(1, 4); count > 0; --count) {
        const bool again = !parts.empty() && random.chance(20);
        parts.push_back(
            {again ? random.pick(parts).solution : random.pick(choice), random.between(1, 20000)});
    }
    return parts;
}

/// An operation as a client might ask for it, with an ending of any kind.
void randomStep(Payment &payment, TimePoint when, Random &random)
{
    static const std::vector<Kind> kinds{Kind::Capture, Kind::Capture, Kind::Refund, Kind::Void};
    static const std::vector<std::string> endings{"SUCCESS", "SUCCESS",  "SUCCESS",
                                                  "SUCCESS", "SUCCESS",  "PENDING",
                                                  "FAILURE", "CONFLICT", "UNCERTAIN"};
    const Kind kind = random.pick(kinds);
    const Minor available = ledgerOf(payment).available(kind);
    if (available <= 0)
        return;
    OperationRequest request;
    request.amount = random.chance(25) ? available : random.between(1, available);
    request.merchantReference = "RND-" + random.digits(6);
    if (random.chance(30)) {
        // The rest comes before or after one preferred solution.
        request.priorities = {random.pick(payment.split).solution, {"*", "*"}};
        if (random.chance(50))
            std::swap(request.priorities.front(), request.priorities.back());
    }
    startOperation(payment, kind, request, {random.pick(endings), std::nullopt, {}}, when, random,
                   random.uuid());
}

} // namespace

void seedRandomPayments(Store &store, int count, TimePoint now)
{
    static const std::vector<std::string> currencies{"CHF", "EUR", "GBP", "JPY", "USD"};
    Random &random = store.random;
    random = Random{20261120};
    for (int i = 0; i < count; ++i) {
        PaymentSpec spec;
        spec.orderReference = "random-" + std::to_string(i);
        spec.lastName = random.pick(people()).lastName;
        spec.age = std::chrono::minutes{random.between(60, 7 * 24 * 60)};
        spec.currency = random.pick(currencies);
        spec.parts = randomParts(random);
        spec.givesRemaining = random.chance(70);
        Payment payment = buildPayment(spec, store, now);
        TimePoint when = payment.createdAt;
        for (std::int64_t steps = random.between(0, 5); steps > 0; --steps)
            randomStep(payment, when += 5min, random);
        store.payments.add(std::move(payment));
    }
}

} // namespace sandbox::purse
