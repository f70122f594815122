// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/customer.h"

#include <QStringList>

namespace counterfoil {

QString Customer::fullName() const
{
    QStringList parts{firstName, middleName, lastName};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace counterfoil
