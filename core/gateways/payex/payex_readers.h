// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "core/gateways/payex/payex_words.h"
#include "core/net/json/json_value.h"

#include <QHash>

namespace counterfoil::payex {

/// A transaction before it is known what it is to the payment.
struct Transaction
{
    std::optional<TransactionType> type; ///< none for a word that we do not know
    QString state;                       ///< PayEx's word
    QString payeeReference;
    PartnerTransaction part; ///< without a status
};

/// What an authorisation tells of the card, by the id of its transaction.
struct CardOfTransaction
{
    Card card;
    QString paymentToken;
    std::vector<Fact> facts;
};
using Cards = QHash<QString, CardOfTransaction>;

/// The id of a payment, which has to be the path of one.
[[nodiscard]] PaymentId readPaymentId(JsonValue owner, std::string_view name);
[[nodiscard]] Transaction readTransaction(JsonValue json, Currency currency,
                                          const Solution &solution);
[[nodiscard]] Cards readCards(JsonValue authorisations, Currency currency);

} // namespace counterfoil::payex
