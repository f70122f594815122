// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "core/net/json/json_value.h"

namespace counterfoil::pay {

/// The zone and the currency of the single-core exchange, which names neither (decision Y8).
struct LegacySetting
{
    QByteArray zone = "Europe/Amsterdam";
    QString currency = QStringLiteral("EUR");
};

/// The fields of a single-core exchange, in their order.
using LegacyFields = std::vector<std::pair<QString, QString>>;

/// The document that is kept of such an exchange: its fields without the secret, and what they were
/// read with.
[[nodiscard]] QByteArray legacyDocument(const LegacyFields &fields, const LegacySetting &setting);

/// Whether the action is that of a notice of a refund.
[[nodiscard]] bool isRefundAction(const QString &action);

/// A single-core order, as far as its exchange tells of it. Takes such a document. A notice of a
/// refund tells of the refund alone: it is the only one that is known, its amount stands for the
/// order's, too, and the order's state is unknown. Without a revision: whatever a read tells
/// replaces it.
[[nodiscard]] Payment readLegacyOrder(JsonValue root);

/// "0.1" and "12.30" in minor units. Nothing for what is no plain decimal ("0,1", "1e2"), for a
/// currency whose decimals are not known, and for a part of a minor unit ("0.105" EUR): an amount
/// is never rounded.
[[nodiscard]] std::optional<Money> legacyAmount(const QString &written, Currency currency);

/// "2024-12-19 08:11:54" in that zone; invalid for another form.
[[nodiscard]] Timestamp legacyMoment(const QString &written, const QByteArray &zone);

} // namespace counterfoil::pay
