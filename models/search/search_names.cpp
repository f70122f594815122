// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_names.h"

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using TermField = SearchTerm::Field;

constexpr std::array<std::pair<TermField, QLatin1StringView>, 16> Names{{
    {TermField::Email, "email"_L1},
    {TermField::Name, "name"_L1},
    {TermField::Order, "order"_L1},
    {TermField::LastFour, "last4"_L1},
    {TermField::Amount, "amount"_L1},
    {TermField::Currency, "currency"_L1},
    {TermField::Status, "status"_L1},
    {TermField::Date, "date"_L1},
    {TermField::Partner, "partner"_L1},
    {TermField::Method, "method"_L1},
    {TermField::Overview, "overview"_L1},
    {TermField::Operation, "op"_L1},
    {TermField::Reference, "ref"_L1},
    {TermField::Id, "id"_L1},
    {TermField::Account, "profile"_L1},
    {TermField::Stale, "stale"_L1},
}};

/// How many letters differ (Levenshtein).
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.last();
}

} // namespace

QString nameOf(SearchTerm::Field field)
{
    for (const auto &[known, name] : Names) {
        if (known == field)
            return name;
    }
    return {};
}

std::optional<SearchTerm::Field> fieldNamed(QStringView name)
{
    for (const auto &[field, known] : Names) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return field;
    }
    return std::nullopt;
}

QStringList searchNames()
{
    QStringList names;
    for (const auto &[field, name] : Names)
        names << name;
    return names;
}

QString nearestWord(const QString &typed, const QStringList &words)
{
    constexpr qsizetype longest = 32; // no word of a search is near something longer
    const QString lower = typed.toLower();
    if (lower.isEmpty() || lower.size() > longest)
        return {};
    QString nearest;
    qsizetype least = std::min<qsizetype>(3, (lower.size() + 3) / 2);
    for (const QString &word : words) {
        const bool begins = lower.size() >= 2 && word.startsWith(lower);
        const qsizetype away = begins ? 0 : distance(lower, word);
        if (away < least) {
            least = away;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace counterfoil
