// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/languages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

bool isShown(const QString &code)
{
    const QList<Language> &all = shownLanguages();
    return std::any_of(all.begin(), all.end(),
                       [&code](const Language &language) { return language.code == code; });
}

/// "nb" of "no-NO", "nn-NO" or "nb_NO": both written forms read bokmål.
QString shownCode(const QString &name)
{
    const QString code = name.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return code == "no"_L1 || code == "nn"_L1 ? u"nb"_s : code;
}

bool isPseudo(const QString &choice)
{
    return choice == PseudoLanguage || choice == PseudoRightToLeft;
}

} // namespace

const QList<Language> &shownLanguages()
{
    // Own names are the same whatever is shown, so nothing here is translated.
    static const QList<Language> all{
        {u"de"_s, u"Deutsch"_s},  {u"en"_s, u"English"_s},    {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s}, {u"nl"_s, u"Nederlands"_s}, {u"nb"_s, u"Norsk bokmål"_s},
        {u"sv"_s, u"Svenska"_s},
    };
    return all;
}

QString languageFor(const QString &choice, const QStringList &systemLanguages)
{
    if (isShown(choice) || isPseudo(choice))
        return choice;
    for (const QString &name : systemLanguages) {
        const QString code = shownCode(name);
        if (isShown(code))
            return code;
    }
    return u"en"_s;
}

QLocale localeFor(const QString &choice, const QLocale &system)
{
    if (!isShown(choice))
        return system;
    // Dates and paper of the English that the windows are written in.
    const QLocale own(choice == "en"_L1 ? u"en_GB"_s : choice);
    const bool isSystems = own.language() == system.language() ||
                           (choice == "en"_L1 && system.language() == QLocale::C);
    return isSystems ? system : own;
}

} // namespace counterfoil
