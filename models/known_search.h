// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/known_payments.h"

#include <QStringList>

namespace counterfoil {

struct KnownSearch
{
    QList<KnownPayment> hits; ///< the newest first, at most the limit
    qsizetype matched = 0;    ///< also those beyond the limit
    QStringList words;        ///< what was looked for, for marking it
};

/// Payments in which every word of the text stands: in a reference, an id, the customer's name or
/// e-mail, the card's last digits, or a partner's name. No words find nothing.
[[nodiscard]] KnownSearch searchKnown(const QList<KnownPayment> &known, const QString &text,
                                      qsizetype limit);

} // namespace counterfoil
