// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/search_query.h"

#include <QStringList>

#include <limits>

using namespace Qt::StringLiterals;

namespace counterfoil {

QStringList overviewWords()
{
    return {u"consumed"_s, u"partly-consumed"_s, u"captured"_s, u"partly-captured"_s,
            u"refunded"_s, u"partly-refunded"_s, u"voided"_s,   u"partly-voided"_s};
}

std::optional<qint64> faceValue(Money money)
{
    constexpr int Decimals = 4; // the most that a currency has (CLF, UYW)
    qint64 value = money.minorUnits();
    for (int i = money.currency().exponent().value_or(0); i < Decimals; ++i) {
        if (value > std::numeric_limits<qint64>::max() / 10 ||
            value < std::numeric_limits<qint64>::min() / 10)
            return std::nullopt;
        value *= 10;
    }
    return value;
}

} // namespace counterfoil
