// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/app_settings.h"

#include "core/accounts/settings_check.h"
#include "core/files/private_files.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qint64 settingsVersion = 1;
constexpr qint64 largestSettings = 1024 * 1024;

constexpr auto settingsVersionKey = "version"_L1;
constexpr auto themeKey = "theme"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto idleKey = "idle_lock_minutes"_L1;
constexpr auto pinKey = "has_pin"_L1;
constexpr auto accountKey = "last_profile"_L1;
constexpr auto clearKey = "accounts_to_clear"_L1;
constexpr auto tellKey = "desktop_notifications"_L1;
constexpr auto geometryKey = "window_geometry"_L1;

} // namespace

AppSettings::AppSettings(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_path(dataFolder + u"/settings.json"_s)
{
    read();
}

void AppSettings::read()
{
    QFile file(m_path);
    m_isLost = true; // until it turns out to be sound
    if (!file.exists())
        return;
    keepPrivate(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestSettings) {
        m_writable = false;
        m_readProblem =
            tr("The settings in %1 can't be read: %2. Changes will be lost when you quit.")
                .arg(m_path, file.errorString());
        return;
    }
    m_values = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const QJsonValue version = m_values.value(settingsVersionKey);
    if (!version.isDouble() || version.toInteger() < 1)
        return setAside();
    m_isLost = false;
    if (version.toInteger() > settingsVersion) {
        m_writable = false;
        m_readProblem =
            tr("A newer version of Counterfoil wrote %1. Changes will be lost when you quit.")
                .arg(m_path);
    }
}

void AppSettings::setAside()
{
    m_values = {};
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    const QString aside = m_path + u".damaged-"_s + stamp;
    m_writable = QFile::rename(m_path, aside);
    m_readProblem =
        m_writable
            ? tr("The settings were damaged. They were moved to %1, and the defaults are used.")
                  .arg(aside)
            : tr("The settings in %1 are damaged. Changes will be lost when you quit.").arg(m_path);
}

QString AppSettings::theme() const
{
    const QString theme = m_values.value(themeKey).toString();
    const bool isKnown = theme == "light"_L1 || theme == "dark"_L1 || theme == "high-contrast"_L1;
    return isKnown ? theme : u"system"_s;
}

void AppSettings::setTheme(const QString &theme)
{
    set(themeKey, theme);
}

QString AppSettings::language() const
{
    const QString language = m_values.value(languageKey).toString();
    return language.isEmpty() ? u"system"_s : language;
}

void AppSettings::setLanguage(const QString &language)
{
    set(languageKey, language);
}

std::chrono::minutes AppSettings::idleLock() const
{
    const std::chrono::minutes kept(m_values.value(idleKey).toInteger(defaultIdleLock.count()));
    return checkIdleLock(kept) ? defaultIdleLock : kept;
}

void AppSettings::setIdleLock(std::chrono::minutes idle)
{
    set(idleKey, static_cast<qint64>(idle.count()));
}

bool AppSettings::hasPin() const
{
    return m_values.value(pinKey).toBool();
}

void AppSettings::setHasPin(bool hasPin)
{
    set(pinKey, hasPin);
}

QString AppSettings::lastAccount() const
{
    return m_values.value(accountKey).toString();
}

void AppSettings::setLastAccount(const QString &id)
{
    set(accountKey, id);
}

QStringList AppSettings::accountsToClear() const
{
    return m_values.value(clearKey).toVariant().toStringList();
}

void AppSettings::setAccountsToClear(const QStringList &ids)
{
    set(clearKey, QJsonArray::fromStringList(ids));
}

bool AppSettings::tellsOfOperations() const
{
    return m_values.value(tellKey).toBool(true);
}

void AppSettings::setTellsOfOperations(bool tells)
{
    set(tellKey, tells);
}

QByteArray AppSettings::windowGeometry() const
{
    return QByteArray::fromBase64(m_values.value(geometryKey).toString().toLatin1());
}

void AppSettings::setWindowGeometry(const QByteArray &geometry)
{
    set(geometryKey, QString::fromLatin1(geometry.toBase64()));
}

void AppSettings::set(QLatin1StringView key, const QJsonValue &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    if (m_writable) {
        m_writeProblem =
            write()
                ? QString()
                : tr("The settings could not be saved to %1. Changes will be lost when you quit.")
                      .arg(m_path);
    }
    emit changed();
}

bool AppSettings::write()
{
    if (!makePrivateFolder(QFileInfo(m_path).path()))
        return false;
    m_values.insert(settingsVersionKey, settingsVersion);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return false;
    file.write(QJsonDocument(m_values).toJson());
    return file.commit();
}

} // namespace counterfoil
