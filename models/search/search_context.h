// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QLocale>

namespace counterfoil {

/// What the words of a search mean here and now.
struct SearchContext
{
    /// An account that `profile:` can name.
    struct Account
    {
        QString id;
        QString name;

        friend bool operator==(const Account &, const Account &) = default;
    };

    QDateTime now;        ///< in the zone whose days are meant
    QLocale locale;       ///< its decimal sign, and the day its weeks begin with
    QString account = {}; ///< the account that is searched unless a term names one; empty: all
    QList<Account> accounts = {};
};

} // namespace counterfoil
