// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/seed/demo_tables.h"
#include "sandbox/purse/seed/documented_members.h"
#include "sandbox/purse/seed/seed.h"

namespace sandbox::purse {
namespace {

/// The payment of the screenshots and of the manual, with everything about it fixed.
Payment emilysPayment(Store &store, TimePoint now)
{
    using namespace std::chrono_literals;
    const Solution giftCard{"illicado", "giftcard"};
    PaymentSpec spec;
    spec.orderReference = "order_2026-11-8841";
    spec.lastName = "Parker";
    spec.age = 19h + 25min;
    spec.parts = {{giftCard, 4000}, {{"ingenico", "creditcard"}, 10299, "1234"}};
    spec.steps = {
        {Kind::Capture, 11000, 14h + 35min, "CAP#1223445"},
        {Kind::Refund, 1250, 19h + 22min, "RMA-2201", "SUCCESS", {giftCard}},
    };
    Payment payment = buildPayment(spec, store, now);
    payment.authorizations[0].reference = "6898f79aa20af";
    payment.authorizations[1].reference = "AE0002ZCF7652QFF";
    payment.authorizations[1].card["three_ds"]["flow"] = "CHALLENGE";
    payment.captures[0].transactions[0].reference = "9898f79aa20rt";
    payment.captures[0].transactions[1].reference = "C5232036332";
    payment.refunds[0].transactions[0].reference = "R98f79aa20rt";

    const std::string id = "9a14962c-bdcf-49d1-8673-e75dfb48013f";
    store.sessions.find(payment.clientSessionId)->paymentId = id;
    payment.id = id;
    return payment;
}

} // namespace

void seedDemoPayments(Store &store, TimePoint now)
{
    store.payments.add(emilysPayment(store, now));
    for (const auto *table : {&latestOrders(), &earlierOrders(), &tryoutOrders()}) {
        for (const PaymentSpec &spec : *table)
            store.payments.add(buildPayment(spec, store, now));
    }
    addDocumentedMembers(store);
}

} // namespace sandbox::purse
