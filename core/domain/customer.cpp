// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/customer.h"

#include "core/domain/outside_text.h"

#include <QStringList>

#include <limits>

namespace counterfoil {

namespace {

QString joinedName(const Customer &customer, qsizetype mostOfEach)
{
    QStringList parts{customer.firstName.left(mostOfEach), customer.middleName.left(mostOfEach),
                      customer.lastName.left(mostOfEach)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QString Customer::rawName() const
{
    return joinedName(*this, std::numeric_limits<qsizetype>::max());
}

QString Customer::fullName() const
{
    return shownText(joinedName(*this, 4 * LongestShown)); // it reads no further
}

} // namespace counterfoil
