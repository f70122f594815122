// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/purse/request_parsers.h"
#include "models/orders/order_form.h"

namespace counterfoil::testing {

/// A provider's own words and forms.
inline RequestTexts orderWords()
{
    return purse::requestTexts(EntityId(QStringLiteral("5e3a0862-7cc3-4427-92ba-9e1e9595f571")));
}

/// A form with all that a session or a payment cannot do without.
inline void fillOrder(OrderForm &form)
{
    form.setText(OrderText::Amount, QStringLiteral("120.00"));
    form.setText(OrderText::Reference, QStringLiteral("order-1"));
    form.setText(OrderText::ReturnAddress, QStringLiteral("https://shop.example/return"));
}

inline DraftLine draftLine(const QString &name, qint64 unitCents, qint64 quantity = 1)
{
    const Currency euro = *Currency::fromCode(u"EUR");
    ItemLine line;
    line.type = QStringLiteral("PHYSICAL");
    line.name = name;
    line.quantity = quantity;
    line.unitGrossPrice = Money(unitCents, euro);
    line.netAmount = Money(unitCents * quantity, euro);
    return draftLineOf(line, 0, TaxIn::Added);
}

/// As many as no person types.
inline std::vector<DraftLine> manyLines(int count)
{
    std::vector<DraftLine> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back(draftLine(QStringLiteral("Article %1").arg(i), 100));
    return lines;
}

} // namespace counterfoil::testing
