// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_settings.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

Word<Provider> providerFromWord(const QString &word)
{
    const Word<Provider> purse = wordOf(Provider::Purse);
    return word == purse.text() ? purse : Word<Provider>::unknown(word);
}

Word<Provider> wordOf(Provider provider)
{
    switch (provider) {
    case Provider::Purse:
        return {provider, u"Purse"_s};
    }
    Q_UNREACHABLE();
}

Profile profileOf(const AccountSettings &settings)
{
    Profile profile;
    profile.id = settings.id;
    profile.name = settings.name;
    profile.provider = settings.provider.text();
    profile.environment = settings.environment;
    profile.coolingOff = settings.coolingOff;
    profile.askAbove = settings.askAbove;
    return profile;
}

std::vector<HostPreset> hostPresets(Provider provider)
{
    switch (provider) {
    case Provider::Purse: // decision P16
        return {{Environment::Test, QUrl(u"https://api.purse-sandbox.com"_s)},
                {Environment::Live, QUrl(u"https://api.purse-live.com"_s)}};
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
