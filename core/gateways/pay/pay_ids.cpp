// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_ids.h"

#include "core/gateways/uuid_forms.h"

using namespace Qt::StringLiterals;

namespace counterfoil::pay {

namespace {

/// With a capital X, and small letters behind it.
QString writtenNumber(const QString &handed)
{
    QString number;
    for (const QChar c : handed)
        number += number.size() == 11 ? c.toUpper() : c.toLower();
    return number;
}

} // namespace

/// The other ids of an order have the form of a UUID: whatever finds one finds them.
IdForms idForms()
{
    return {
        u"[0-9]{11}X[0-9a-f]{4}"_s,
        {u"[0-9]{11}[xX][0-9a-fA-F]{4}"_s},
        &writtenNumber,
        {{IdKind::Payment, u"/(?:orders|transactions)/|[?&]order_?[iI]d="_s}},
        {},
        {{u"orderId"_s, IdKind::Payment}, {u"order_id"_s, IdKind::Payment}},
        uuidPattern(),
    };
}

} // namespace counterfoil::pay
