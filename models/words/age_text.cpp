// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/age_text.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct AgeText
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::AgeText)
};

} // namespace

QString ageText(const QDateTime &since, const QDateTime &now)
{
    if (!since.isValid())
        return {};
    const qint64 seconds = qMax<qint64>(0, since.secsTo(now));
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    //: Age of what is shown, as short as it goes; seconds.
    if (seconds < minute)
        return AgeText::tr("%1 s").arg(seconds);
    //: Minutes.
    if (seconds < hour)
        return AgeText::tr("%1 min").arg(seconds / minute);
    //: Hours.
    if (seconds < day)
        return AgeText::tr("%1 h").arg(seconds / hour);
    //: Days.
    return AgeText::tr("%1 d").arg(seconds / day);
}

} // namespace counterfoil
