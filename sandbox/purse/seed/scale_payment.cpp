// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/seed/payment_builder.h"
#include "sandbox/purse/seed/seed.h"
#include "sandbox/purse/state/operations.h"
#include "sandbox/purse/state/partners.h"

namespace sandbox::purse {
namespace {

using namespace std::chrono_literals;

constexpr int parcels = 3750;
constexpr int refunds = 2498;
constexpr Minor giftCardPart = 500;
constexpr Minor cardPart = 1000;

/// An operation of the marketplace; it names its transactions itself, since letting them be
/// allocated one after the other over thousands would take minutes.
Operation makeOperation(Kind kind, TimePoint when, int number, Random &random)
{
    Operation operation;
    operation.id = random.uuid();
    operation.createdAt = when;
    operation.updatedAt = when;
    operation.status = "SUCCESS";
    operation.merchantReference =
        (kind == Kind::Capture ? "PARCEL-" : "RETURN-") + std::to_string(100000 + number);
    return operation;
}

void addPart(Operation &operation, const PartnerTransaction &source, Minor amount, char prefix,
             Random &random)
{
    PartnerTransaction part =
        newTransaction(source.solution, amount, prefix, operation.createdAt, random);
    part.source = source.id;
    setStatus(part, "SUCCESS", operation.createdAt);
    operation.amount += amount;
    operation.transactions.push_back(std::move(part));
}

} // namespace

/// A purchasing club's standing order at a marketplace: two authorisations, thousands of parcels
/// captured one by one over the week, many of them returned in part. 10,000 transactions in all.
void seedScalePayment(Store &store, TimePoint now)
{
    Random &random = store.random;
    PaymentSpec spec;
    spec.orderReference = "order_2026-11-marketplace";
    spec.lastName = "van den Berg";
    spec.age = 24h * 6 + 20h;
    spec.parts = {{{"illicado", "giftcard"}, giftCardPart * parcels + 25000},
                  {{"ingenico", "creditcard"}, cardPart * parcels + 125000, "6006"}};
    spec.scenario = "scale";
    Payment payment = buildPayment(spec, store, now);
    for (int i = 0; i < parcels; ++i) {
        Operation capture =
            makeOperation(Kind::Capture, payment.createdAt + 1h + i * 2min, i, random);
        addPart(capture, payment.authorizations[0], giftCardPart, 'C', random);
        addPart(capture, payment.authorizations[1], cardPart, 'C', random);
        payment.captures.push_back(std::move(capture));
    }
    for (int i = 0; i < refunds; ++i) {
        const Operation &capture = payment.captures[std::size_t(i)];
        Operation refund = makeOperation(Kind::Refund, capture.createdAt + 26h, i, random);
        addPart(refund, capture.transactions[1], random.between(100, cardPart), 'R', random);
        payment.refunds.push_back(std::move(refund));
    }
    payment.version += parcels + refunds;
    store.payments.add(std::move(payment));
}

} // namespace sandbox::purse
