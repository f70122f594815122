// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_readers.h"

#include "core/gateways/money_readers.h"
#include "core/gateways/payex/payex_facts.h"
#include "core/gateways/payex/payex_paths.h"

#include <algorithm>

namespace counterfoil::payex {

using namespace Qt::StringLiterals;

namespace {

/// "476173******0119"
void readMaskedPan(Card &card, const QString &pan)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto firstHidden = std::find_if_not(pan.begin(), pan.end(), isDigit);
    if (firstHidden == pan.end())
        return; // nothing is hidden: not a number to show
    card.bin = pan.left(firstHidden - pan.begin());
    const auto lastHidden = std::find_if_not(pan.rbegin(), pan.rend(), isDigit);
    card.lastFourDigits = pan.right(lastHidden - pan.rbegin());
}

CardOfTransaction readCard(JsonValue json, Currency currency)
{
    CardOfTransaction read;
    readMaskedPan(read.card, json.text("maskedPan"));
    const QString expiry = json.text("expiryDate"); // "12/2027"
    read.card.expiryMonth = expiry.section(u'/', 0, 0);
    read.card.expiryYear = expiry.section(u'/', 1);
    read.card.countryCode = json.text("countryCode");
    read.card.fingerprint = json.idText("panToken");
    read.card.selectedNetwork = json.text("cardBrand");
    read.paymentToken = json.idText("paymentToken");
    read.facts = factsOf(json, currency,
                         {u"id"_s, u"maskedPan"_s, u"expiryDate"_s, u"countryCode"_s, u"panToken"_s,
                          u"cardBrand"_s, u"paymentToken"_s, u"transaction"_s});
    return read;
}

} // namespace

PaymentId readPaymentId(JsonValue owner, std::string_view name)
{
    const QString text = owner.requiredText(name);
    const auto path = paymentPath(text);
    if (const JsonValue id = owner.member(name); !path && id.isText())
        id.complain(JsonRule::Id);
    return PaymentId(path.value_or(text));
}

// What an operation or the ledger rests on is read strictly, what is only shown leniently
// (decision P24).
Transaction readTransaction(JsonValue json, Currency currency, const Solution &solution)
{
    Transaction read;
    read.type = valueIn(transactionTypes, json.requiredText("type"));
    read.state = json.requiredText("state");
    read.payeeReference = json.idText("payeeReference"); // an operation is found by it
    PartnerTransaction &part = read.part;
    part.id = PartnerTransactionId(json.requiredIdText("id"));
    part.amount = requiredMoney(json, "amount", currency);
    part.createdAt = json.requiredTimestamp("created");
    part.solution = solution;
    part.partnerStatus = read.state;
    const JsonLeniency lenient = json.lenient();
    part.updatedAt = json.timestamp("updated");
    part.partnerReference = json.idText("number");
    part.partnerStatusDescription = json.text("failedReason");
    part.taxAmount = money(json, "vatAmount", currency);
    part.facts = factsOf(json, currency,
                         {u"id"_s, u"created"_s, u"updated"_s, u"type"_s, u"state"_s, u"number"_s,
                          u"amount"_s, u"vatAmount"_s, u"payeeReference"_s, u"failedReason"_s});
    return read;
}

Cards readCards(JsonValue authorisations, Currency currency)
{
    Cards cards;
    for (const JsonValue json : authorisations.array("authorizationList")) {
        if (!json.expectObject())
            continue;
        const PartnerTransactionId id(json.object("transaction").idText("id"));
        if (!id.isEmpty())
            cards.insert(id.text(), readCard(json, currency));
    }
    return cards;
}

} // namespace counterfoil::payex
