// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/notice.h"
#include "core/gateways/pay/exchange_signature.h"
#include "core/gateways/pay/legacy_order.h"
#include "core/gateways/pay/pay_account.h"

#include <memory>

namespace counterfoil {

class SaidDecimals;

}

namespace counterfoil::pay {

/// What exchanges are read with.
struct ExchangeSettings
{
    QString service;
    std::vector<ExchangeKey> keys;
    LegacySetting legacy;
    std::shared_ptr<const SaidDecimals> decimals; ///< may be null
};
[[nodiscard]] ExchangeSettings exchangeSettings(const PayAccount &account);

/// Any bytes, any thread. Parameters of the address count only where there is no body.
[[nodiscard]] Notice readExchange(const ReceivedNotice &received, const ExchangeSettings &settings);

/// The answer to the provider, in the form that the exchange asks for: handled, or send it again.
[[nodiscard]] QByteArray exchangeReply(const Notice &exchange, bool isHandled);

} // namespace counterfoil::pay
