// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data_file.h"

#include "sandbox/json.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sandbox {
namespace {

constexpr int fileVersion = 2;

/// Version 1 was the state of Purse alone.
Json statesOf(const Json &file, int version)
{
    if (version > 1)
        return file.at("providers");
    Json states = Json::object();
    states["purse"] = file;
    return states;
}

} // namespace

DataFile::DataFile(QString path, std::vector<Provider *> providers)
    : m_path(std::move(path))
    , m_providers(std::move(providers))
{}

bool DataFile::exists() const
{
    return QFileInfo::exists(m_path);
}

tl::expected<void, QString> DataFile::load()
{
    QFile file(m_path);
    if (!QFileInfo(file).isFile())
        return tl::unexpected(QStringLiteral("This isn't a file."));
    if (file.size() > largest) {
        return tl::unexpected(
            QStringLiteral("The data file is larger than %1 MiB. Move it away to start again.")
                .arg(largest / (1024 * 1024)));
    }
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    const QByteArray bytes = file.readAll();
    try {
        const Json json = Json::parse(bytes.begin(), bytes.end());
        const int version = json.at("version").get<int>();
        if (version > fileVersion) {
            return tl::unexpected(QStringLiteral("The data file was written by another version."));
        }
        const Json states = statesOf(json, version);
        for (Provider *provider : m_providers) {
            const auto state = states.find(std::string(provider->name()));
            if (state != states.end())
                provider->restore(*state);
        }
    } catch (const Json::exception &exception) {
        return tl::unexpected(QStringLiteral("The data file is damaged: %1")
                                  .arg(QString::fromUtf8(exception.what())));
    }
    return {};
}

tl::expected<void, QString> DataFile::save()
{
    for (Provider *provider : m_providers)
        m_changed |= provider->takeChanged();
    if (!m_changed || !isWanted())
        return {};
    Json states = Json::object();
    for (Provider *provider : m_providers)
        states[std::string(provider->name())] = provider->toState();
    QSaveFile file(m_path);
    const QByteArray bytes = toBytes({{"version", fileVersion}, {"providers", states}});
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit())
        return tl::unexpected(file.errorString());
    m_changed = false;
    return {};
}

} // namespace sandbox
