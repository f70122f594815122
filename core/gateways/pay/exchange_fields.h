// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/pay/legacy_order.h"

#include <optional>

namespace counterfoil::pay {

/// The fields of a flat exchange.
struct FlatFields
{
    LegacyFields all;      ///< as they came
    LegacyFields fields;   ///< those that are not empty, in their order
    bool hasTwice = false; ///< a name came twice: nobody can say which value is meant

    /// Empty where it is absent.
    [[nodiscard]] QString value(QLatin1StringView name) const;
};

/// Of a form or of an address: "a=1&b=2". Nothing for what is no text, or far more than an exchange
/// has.
[[nodiscard]] std::optional<FlatFields> fieldsOfForm(const QByteArray &form);
/// Of a JSON object of texts and numbers; nothing for any other value.
[[nodiscard]] std::optional<FlatFields> fieldsOfJson(JsonValue root);

} // namespace counterfoil::pay
