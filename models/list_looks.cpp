// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/list_looks.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qint64 looksVersion = 1;

constexpr auto lookAccountsKey = "profiles"_L1;
constexpr auto lookColumnsKey = "columns"_L1;
constexpr auto widthsKey = "widths"_L1;
constexpr auto sortKey = "sort"_L1;
constexpr auto lookDescendingKey = "descending"_L1;

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
    : m_file(folder + u"/lists.json"_s, KeptThing::ListLayouts, looksVersion)
{}

std::optional<ListLook> ListLooks::look(const QString &account, const QString &list)
{
    const QJsonObject kept = m_file.read()
                                 .value(lookAccountsKey)
                                 .toObject()
                                 .value(account)
                                 .toObject()
                                 .value(list)
                                 .toObject();
    if (kept.isEmpty())
        return std::nullopt;
    return ListLook{numbersIn(kept.value(lookColumnsKey)), numbersIn(kept.value(widthsKey)),
                    kept.value(sortKey).toInt(-1), kept.value(lookDescendingKey).toBool()};
}

void ListLooks::remember(const QString &account, const QString &list, const ListLook &look)
{
    QJsonObject values = m_file.read();
    QJsonObject accounts = values.value(lookAccountsKey).toObject();
    QJsonObject lists = accounts.value(account).toObject();
    QJsonObject kept = lists.value(list).toObject();
    kept.insert(lookColumnsKey, arrayOf(look.columns));
    kept.insert(widthsKey, arrayOf(look.widths));
    kept.insert(sortKey, look.sortColumn);
    kept.insert(lookDescendingKey, look.isDescending);
    lists.insert(list, kept);
    accounts.insert(account, lists);
    values.insert(lookAccountsKey, accounts);
    m_file.write(values);
}

} // namespace counterfoil
