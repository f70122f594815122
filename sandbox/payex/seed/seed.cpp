// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/seed/seed.h"

#include "sandbox/payex/seed/payment_builder.h"
#include "sandbox/payex/state/transactions.h"

#include <QString>

namespace sandbox::payex {
namespace {

using namespace std::chrono_literals;

/// A wholesaler's standing order: thousands of parcels, most of them returned in part. 10,000
/// transactions in all.
Payment scalePayment(Random &random, TimePoint now)
{
    constexpr int captures = 5000;
    constexpr int reversals = 4999;
    PaymentSpec spec;
    spec.orderReference = "or-wholesale";
    spec.description = "Standing order";
    spec.payerReference = "C-000001";
    spec.age = 24h * 6 + 20h;
    spec.amount = Minor{captures} * 1000 + 250000;
    spec.scenario = "scale";
    Payment payment = buildPayment(spec, random, now);
    for (int i = 0; i < captures + reversals; ++i) {
        TransactionRequest request;
        request.kind = i < captures ? Kind::Capture : Kind::Reversal;
        request.amount = i < captures ? 1000 : 100;
        request.vatAmount = request.amount / 5;
        request.description = (i < captures ? "Parcel " : "Return ") + std::to_string(100000 + i);
        request.payeeReference = "SC" + std::to_string(100000 + i);
        startTransaction(payment, request, {}, payment.created + 1h + i * 1min / 2, random);
    }
    return payment;
}

} // namespace

void seedStore(Store &store, const QString &seed, TimePoint now)
{
    if (seed != QLatin1String("demo"))
        return;
    for (const auto *table : {&paidOrders(), &unusualOrders()}) {
        for (const PaymentSpec &spec : *table)
            store.payments.add(buildPayment(spec, store.random, now));
    }
    store.payments.add(scalePayment(store.random, now));
}

} // namespace sandbox::payex
