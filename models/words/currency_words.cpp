// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/currency_words.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct CurrencyWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::CurrencyWords)
};

} // namespace

QString unknownDecimalsSentence(Currency currency)
{
    return CurrencyWords::tr("Counterfoil doesn't know how many decimals %1 has, so its amounts "
                             "are shown in minor units and none can be entered.")
        .arg(currency.code());
}

QString decimalsChoice(Money example, int decimals, const QLocale &locale)
{
    const Money read(example.minorUnits(), example.currency().withDecimals(decimals));
    //: A choice: how many decimals a currency has, and what an amount is then.
    return CurrencyWords::tr("%n decimals: %1", nullptr, decimals).arg(formatMoney(read, locale));
}

QString saidCurrenciesSentence(const SaidCurrenciesError &error)
{
    return CurrencyWords::tr("The decimals could not be saved to %1: %2.")
        .arg(error.path, error.detail);
}

} // namespace counterfoil
