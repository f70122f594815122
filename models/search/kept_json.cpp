// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/kept_json.h"

#include "core/files/private_files.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qint64 largestKeptFile = 4 * 1024 * 1024;
constexpr auto versionKey = "version"_L1;

} // namespace

KeptJson::KeptJson(QString path, std::optional<KeptThing> thing, qint64 version)
    : m_path(std::move(path))
    , m_thing(thing)
    , m_version(version)
{}

QJsonObject KeptJson::read()
{
    m_writable = true;
    QFile file(m_path);
    if (!file.exists())
        return {};
    keepPrivate(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestKeptFile) {
        m_writable = false;
        tell(&unreadableKeptSentence, m_path);
        return {};
    }
    const QJsonObject values = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const QJsonValue version = values.value(versionKey);
    if (!version.isDouble() || version.toInteger() < 1) {
        setAside();
        return {};
    }
    if (version.toInteger() > m_version) {
        m_writable = false;
        m_problem = newerKeptSentence(m_path);
    }
    return values;
}

void KeptJson::setAside()
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    const QString aside = m_path + u".damaged-"_s + stamp;
    m_writable = QFile::rename(m_path, aside);
    if (m_writable)
        tell(&setAsideSentence, aside);
    else
        tell(&damagedKeptSentence, m_path);
}

void KeptJson::tell(Sentence sentence, const QString &path)
{
    if (m_thing)
        m_problem = sentence(*m_thing, path);
}

bool KeptJson::write(QJsonObject values)
{
    if (!m_writable)
        return false;
    values.insert(versionKey, m_version);
    QSaveFile file(m_path);
    const bool isWritten = makePrivateFolder(QFileInfo(m_path).path()) &&
                           file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                           file.write(QJsonDocument(values).toJson()) >= 0 && file.commit();
    m_problem.clear();
    if (!isWritten)
        tell(&unsavedKeptSentence, m_path);
    return isWritten;
}

} // namespace counterfoil
