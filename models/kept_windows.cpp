// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kept_windows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qint64 windowsVersion = 1;
constexpr int mostKeptWindows = 40;
constexpr qsizetype longestWindowText = 200;

constexpr auto windowsKey = "windows"_L1;
constexpr auto screenLockedKey = "locked"_L1;
constexpr auto windowAccountKey = "profile"_L1;
constexpr auto pageKey = "page"_L1;
constexpr auto shownIdKey = "id"_L1;
constexpr auto windowGeometryKey = "geometry"_L1;
constexpr auto positionsKey = "lists"_L1;
constexpr auto topRowKey = "top"_L1;
constexpr auto currentRowKey = "current"_L1;

QString shortText(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() <= longestWindowText ? text : QString();
}

QJsonObject windowJson(const KeptWindow &window)
{
    QJsonObject lists;
    for (const auto &[page, position] : window.lists.asKeyValueRange())
        lists.insert(page,
                     QJsonObject{{topRowKey, position.top}, {currentRowKey, position.current}});
    return {{windowAccountKey, window.account},
            {pageKey, window.page},
            {shownIdKey, window.id},
            {windowGeometryKey, QString::fromLatin1(window.geometry.toBase64())},
            {positionsKey, lists}};
}

KeptWindow windowIn(const QJsonObject &json)
{
    KeptWindow window{shortText(json.value(windowAccountKey)),
                      shortText(json.value(pageKey)),
                      shortText(json.value(shownIdKey)),
                      QByteArray::fromBase64(json.value(windowGeometryKey).toString().toLatin1()),
                      {}};
    const QJsonObject lists = json.value(positionsKey).toObject();
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        const QJsonObject position = list.value().toObject();
        window.lists.insert(list.key(), {shortText(position.value(topRowKey)),
                                         shortText(position.value(currentRowKey))});
    }
    return window;
}

QList<KeptWindow> windowsIn(const QJsonObject &values)
{
    QList<KeptWindow> windows;
    const QJsonArray kept = values.value(windowsKey).toArray();
    for (const QJsonValueConstRef value : kept) {
        const KeptWindow window = windowIn(value.toObject());
        if (!window.account.isEmpty() && !window.page.isEmpty() && windows.size() < mostKeptWindows)
            windows.append(window);
    }
    return windows;
}

} // namespace

KeptWindows::KeptWindows(const QString &folder)
    : m_file(folder + u"/windows.json"_s, std::nullopt, windowsVersion)
{}

QList<KeptWindow> KeptWindows::windows()
{
    return windowsIn(m_file.read());
}

void KeptWindows::keep(const QStringList &accounts, const QList<KeptWindow> &windows)
{
    QJsonObject values = m_file.read();
    const QList<KeptWindow> before = windowsIn(values);
    QJsonArray all;
    for (const KeptWindow &window : before) {
        if (!accounts.contains(window.account))
            all.append(windowJson(window));
    }
    for (const KeptWindow &window : windows)
        all.append(windowJson(window));
    if (values.value(windowsKey) == all)
        return;
    values.insert(windowsKey, all);
    m_file.write(values);
}

bool KeptWindows::isLocked()
{
    return m_file.read().value(screenLockedKey).toBool();
}

void KeptWindows::setLocked(bool locked)
{
    QJsonObject values = m_file.read();
    if (values.value(screenLockedKey).toBool() == locked)
        return;
    values.insert(screenLockedKey, locked);
    m_file.write(values);
}

} // namespace counterfoil
