// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/search_query.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace counterfoil {

QStringList overviewWords()
{
    return {u"consumed"_s, u"partly-consumed"_s, u"captured"_s, u"partly-captured"_s,
            u"refunded"_s, u"partly-refunded"_s, u"voided"_s,   u"partly-voided"_s};
}

} // namespace counterfoil
