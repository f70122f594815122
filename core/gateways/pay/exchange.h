// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "core/gateways/pay/exchange_fields.h"
#include "core/gateways/pay/exchange_signature.h"
#include "core/gateways/provider.h"

namespace counterfoil {

class SaidDecimals;

}

namespace counterfoil::pay {

/// What came to the address of the exchange.
struct ReceivedExchange
{
    QByteArray query; ///< of the address, without its question mark
    ExchangeHeaders headers;
    QByteArray body;
};

/// What exchanges are read with.
struct ExchangeSettings
{
    QString service;
    std::vector<ExchangeKey> keys;
    LegacySetting legacy;
    std::shared_ptr<const SaidDecimals> decimals; ///< may be null
};
[[nodiscard]] ExchangeSettings exchangeSettings(const ProviderAccount &account);

enum class ExchangeForm {
    Unknown,
    MultiCore,
    LegacyJson,
    LegacyForm,  ///< posted
    LegacyQuery, ///< in the address
};

/// What the program does with it (decision Y3).
enum class ExchangeUse {
    Nothing, ///< it tells of no order of this account
    Read,    ///< it is a reason to read the order
    Believe, ///< the order is as it says
};

/// Why an exchange is not believed.
enum class ExchangeDoubt {
    UnknownForm,
    Legacy,       ///< its form has no signature
    NotSigned,    ///< or the signature does not hold: see the verdict
    NamedTwice,   ///< a field came twice
    OtherType,    ///< it tells of something else than an order
    OtherVersion, ///< of a form that this version of the program does not know
    OtherId,      ///< it names one order, and has another
    OtherService, ///< the order is of another service than the account's
    NoOrder,      ///< it names no order
    Unreadable,   ///< the order in it cannot be read
    SumNotTold,   ///< there were refunds, and only a read tells of how much
};

/// An exchange, and what is thought of it.
struct Exchange
{
    ExchangeForm form = ExchangeForm::Unknown;
    SignatureVerdict signature = SignatureVerdict::Absent;
    std::vector<ExchangeDoubt> doubts;
    QString event; ///< or the action of a legacy one, as it came
    std::optional<qint64> version;
    PaymentId order;               ///< the one to read
    PaymentPtr payment;            ///< as it tells; null where it cannot be read
    std::vector<Fact> fields;      ///< of a legacy one
    std::optional<ApiError> fault; ///< of an order that cannot be read

    [[nodiscard]] bool isIn(ExchangeDoubt doubt) const;
    [[nodiscard]] ExchangeUse use() const;
};

/// Any bytes. Parameters of the address count only where there is no body.
[[nodiscard]] Exchange readExchange(const ReceivedExchange &received,
                                    const ExchangeSettings &settings);

/// The answer to the provider, in the form that the exchange asks for: handled, or send it again.
[[nodiscard]] QByteArray exchangeReply(const Exchange &exchange, bool isHandled);

} // namespace counterfoil::pay
