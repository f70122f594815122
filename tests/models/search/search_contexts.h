// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_context.h"

#include <QTimeZone>

namespace counterfoil::testing {

using namespace Qt::StringLiterals;

/// Saturday, 21 November 2026, in Paris; weeks begin on Monday.
inline SearchContext searchContext(const QLocale &locale = QLocale(QLocale::English,
                                                                   QLocale::UnitedKingdom))
{
    return {QDateTime({2026, 11, 21}, {10, 15}, QTimeZone("Europe/Paris")),
            locale,
            u"shop"_s,
            {{u"shop"_s, u"Demo shop"_s}, {u"north"_s, u"North"_s}}};
}

/// Local midnight in Paris.
inline qint64 parisian(int year, int month, int day)
{
    return QDate(year, month, day).startOfDay(QTimeZone("Europe/Paris")).toMSecsSinceEpoch();
}

} // namespace counterfoil::testing
