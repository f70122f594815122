// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/list_looks.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::ListLooks)
};

constexpr qint64 ourVersion = 1;

constexpr auto profilesKey = "profiles"_L1;
constexpr auto columnsKey = "columns"_L1;
constexpr auto widthsKey = "widths"_L1;
constexpr auto sortKey = "sort"_L1;
constexpr auto descendingKey = "descending"_L1;

QJsonArray arrayOf(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array << number;
    return array;
}

QList<int> numbersIn(const QJsonValue &value)
{
    QList<int> numbers;
    const QJsonArray array = value.toArray();
    for (const QJsonValueConstRef number : array)
        numbers << number.toInt(-1);
    return numbers;
}

} // namespace

ListLooks::ListLooks(const QString &folder)
    : m_file(folder + u"/lists.json"_s, Words::tr("How the lists were left"), ourVersion)
{}

std::optional<ListLook> ListLooks::look(const QString &profile, const QString &list)
{
    const QJsonObject kept = m_file.read()
                                 .value(profilesKey)
                                 .toObject()
                                 .value(profile)
                                 .toObject()
                                 .value(list)
                                 .toObject();
    if (kept.isEmpty())
        return std::nullopt;
    return ListLook{numbersIn(kept.value(columnsKey)), numbersIn(kept.value(widthsKey)),
                    kept.value(sortKey).toInt(-1), kept.value(descendingKey).toBool()};
}

void ListLooks::remember(const QString &profile, const QString &list, const ListLook &look)
{
    QJsonObject values = m_file.read();
    QJsonObject profiles = values.value(profilesKey).toObject();
    QJsonObject lists = profiles.value(profile).toObject();
    QJsonObject kept = lists.value(list).toObject();
    kept.insert(columnsKey, arrayOf(look.columns));
    kept.insert(widthsKey, arrayOf(look.widths));
    kept.insert(sortKey, look.sortColumn);
    kept.insert(descendingKey, look.isDescending);
    lists.insert(list, kept);
    profiles.insert(profile, lists);
    values.insert(profilesKey, profiles);
    m_file.write(values);
}

} // namespace counterfoil
