// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/typed_day.h"

#include <QLocale>

namespace counterfoil {

using namespace Qt::StringLiterals;

QDate typedDay(const QString &text)
{
    const QString typed = text.trimmed();
    constexpr qsizetype isoLength = 10; // Qt passes over what follows
    const QDate iso = QDate::fromString(typed, Qt::ISODate);
    if (iso.isValid() && typed.size() == isoLength)
        return iso;
    const QLocale locale;
    // No short format: it may have two digits for the year, which Qt takes for the last century.
    for (const QString &format :
         {u"d MMM yyyy"_s, u"d. MMM yyyy"_s, u"d. MMMM yyyy"_s, u"d.M.yyyy"_s, u"d MMMM yyyy"_s}) {
        const QDate day = locale.toDate(typed, format);
        if (day.isValid())
            return day;
    }
    return {};
}

} // namespace counterfoil
