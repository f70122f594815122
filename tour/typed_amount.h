// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace counterfoil {

/// As a person types it in the language of the windows: "180.00", "180,00".
inline QString typedAmount(QString figure)
{
    return figure.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

} // namespace counterfoil
