// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/priority_presets.h"

#include "core/files/private_files.h"
#include "models/operation/priority_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct PriorityPresetsWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::PriorityPresets)
};

} // namespace

QList<PriorityPreset> builtInPresets()
{
    return {
        {PriorityPresetsWords::tr("Cards first"), {{{u"*"_s, u"creditcard"_s}, {u"*"_s, u"*"_s}}}},
        {PriorityPresetsWords::tr("Gift cards first"),
         {{{u"*"_s, u"giftcard"_s}, {u"*"_s, u"*"_s}}}}};
}

tl::expected<void, QString> PriorityPresetStore::save(const QString &account, OperationKind kind,
                                                      const PriorityPreset &preset)
{
    QList<PriorityPreset> all = presets(account, kind);
    const auto same = std::find_if(all.begin(), all.end(), [&preset](const PriorityPreset &other) {
        return other.name == preset.name;
    });
    if (same != all.end())
        *same = preset;
    else
        all.append(preset);
    return setPresets(account, kind, all);
}

tl::expected<void, QString> PriorityPresetStore::remove(const QString &account, OperationKind kind,
                                                        const QString &name)
{
    QList<PriorityPreset> all = presets(account, kind);
    all.removeIf([&name](const PriorityPreset &preset) { return preset.name == name; });
    return setPresets(account, kind, all);
}

FilePriorityPresetStore::FilePriorityPresetStore(const QString &directory)
    : m_file(QDir(directory).filePath(u"priority-presets.json"_s))
{}

tl::expected<QJsonObject, QString> FilePriorityPresetStore::read() const
{
    QFile file(m_file);
    if (!file.exists())
        return QJsonObject();
    keepPrivate(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(PriorityPresetsWords::tr("The presets in %1 can't be read: %2.")
                                  .arg(m_file, file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return tl::unexpected(
            PriorityPresetsWords::tr(
                "The presets in %1 are damaged. Move the file away to start again.")
                .arg(m_file));
    return document.object();
}

QList<PriorityPreset> FilePriorityPresetStore::presets(const QString &account,
                                                       OperationKind kind) const
{
    const QJsonValue saved =
        read().value_or(QJsonObject()).value(account).toObject().value(keyOf(kind));
    if (!saved.isArray())
        return builtInPresets();
    QList<PriorityPreset> presets;
    const QJsonArray entries = saved.toArray();
    for (const auto &entry : entries) {
        const QString name = entry.toObject().value("name"_L1).toString();
        const auto list = priorityListFromJson(entry.toObject().value("list"_L1));
        if (!name.isEmpty() && list)
            presets.append({name, *list});
    }
    return presets;
}

tl::expected<void, QString>
FilePriorityPresetStore::setPresets(const QString &account, OperationKind kind,
                                    const QList<PriorityPreset> &presets)
{
    const auto known = read();
    if (!known)
        return tl::unexpected(known.error());
    QJsonArray entries;
    for (const PriorityPreset &preset : presets) {
        entries.append(
            QJsonObject{{u"name"_s, preset.name}, {u"list"_s, priorityListToJson(preset.list)}});
    }
    QJsonObject root = *known;
    QJsonObject ofAccount = root.value(account).toObject();
    ofAccount.insert(keyOf(kind), entries);
    root.insert(account, ofAccount);

    makePrivateFolder(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) ||
        file.write(QJsonDocument(root).toJson()) < 0 || !file.commit())
        return tl::unexpected(PriorityPresetsWords::tr("The preset could not be saved to %1: %2.")
                                  .arg(m_file, file.errorString()));
    return {};
}

} // namespace counterfoil
