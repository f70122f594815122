// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/versions/payment_fields.h"

namespace counterfoil {

// For payment_fields.cpp. An empty value adds nothing.
void addField(FieldGroup &group, FieldKind kind, const QString &text);
void addField(FieldGroup &group, FieldKind kind, const std::optional<Money> &money);
void addField(FieldGroup &group, FieldKind kind, Timestamp time);
void addField(FieldGroup &group, FieldKind kind, std::optional<bool> value);
/// The parts that are not empty, with the separator between them.
[[nodiscard]] QString joinedParts(QStringList parts, const QString &separator);

/// The groups of an order: itself, its addresses, discounts, shipments and lines.
void addOrder(std::vector<FieldGroup> &groups, const Order &order);

} // namespace counterfoil
