// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/versions/payment_fields.h"

#include <QDateTime>

namespace counterfoil {

/// "Refund 2", "Refund 2, transaction 1", "Totals".
[[nodiscard]] QString groupTitle(const FieldGroup &group);
/// "Left to refund". See shownText() for the provider's own.
[[nodiscard]] QString fieldName(FieldKind kind, const QString &ownName);
/// As a person reads it, on the clock that tells now; as it was sent where it is text. Null for
/// nothing.
[[nodiscard]] QString fieldText(const FieldValue &value, const QDateTime &now);

} // namespace counterfoil
