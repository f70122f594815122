// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/customer_text.h"

#include "core/domain/outside_text.h"

namespace counterfoil {

QString customerText(const Payment &payment)
{
    if (!payment.customer)
        return {};
    const QString name = payment.customer->fullName();
    return name.isEmpty() ? shownText(payment.customer->email) : name;
}

} // namespace counterfoil
