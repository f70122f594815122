// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace counterfoil {

/// A language that the windows can be shown in.
struct Language
{
    QString code;    ///< as in the name of its translation: "nb"
    QString ownName; ///< as its speakers write it
};

/// In the order of their own names.
[[nodiscard]] const QList<Language> &shownLanguages();

/// The choice that follows the system.
inline constexpr QLatin1StringView SystemLanguage{"system"};
/// English with accents, longer by half and in brackets; for tests and pictures. With "-rtl", the
/// windows are mirrored as well.
inline constexpr QLatin1StringView PseudoLanguage{"pseudo"};
inline constexpr QLatin1StringView PseudoRightToLeft{"pseudo-rtl"};

/// The code to show the windows in: the chosen one if it is known, else the first of the system's
/// (QLocale::uiLanguages()) that is; English where none is.
[[nodiscard]] QString languageFor(const QString &choice, const QStringList &systemLanguages);

/// How that language writes numbers and dates. The system's way where it is the system's choice or
/// its language, so that a region is kept.
[[nodiscard]] QLocale localeFor(const QString &choice, const QLocale &system);

} // namespace counterfoil
