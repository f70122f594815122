// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/customer.h"

#include "core/domain/outside_text.h"

#include <QStringList>

namespace counterfoil {

QString joinedName(const QString &first, const QString &middle, const QString &last,
                   qsizetype mostOfEach)
{
    QStringList parts{first.left(mostOfEach), middle.left(mostOfEach), last.left(mostOfEach)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString Customer::rawName() const
{
    return joinedName(firstName, middleName, lastName);
}

QString Customer::fullName() const
{
    return shownText(
        joinedName(firstName, middleName, lastName, 4 * LongestShown)); // it reads no further
}

} // namespace counterfoil
