// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priority_list.h"

#include <QList>

#include <tl/expected.hpp>

namespace counterfoil {

/// A priority list under a name.
struct PriorityPreset
{
    QString name;
    PriorityList list;
    friend bool operator==(const PriorityPreset &, const PriorityPreset &) = default;
};

/// The named priority lists of this desk, per account and kind of operation.
class PriorityPresetStore
{
public:
    PriorityPresetStore() = default;
    virtual ~PriorityPresetStore() = default;
    PriorityPresetStore(const PriorityPresetStore &) = delete;
    PriorityPresetStore &operator=(const PriorityPresetStore &) = delete;

    /// In the order in which they were made; the built-in ones until something is saved.
    [[nodiscard]] virtual QList<PriorityPreset> presets(const QString &account,
                                                        OperationKind kind) const = 0;
    /// Replaces them all. The error is a sentence.
    virtual tl::expected<void, QString> setPresets(const QString &account, OperationKind kind,
                                                   const QList<PriorityPreset> &presets) = 0;

    /// Adds a preset, or replaces the one of that name.
    tl::expected<void, QString> save(const QString &account, OperationKind kind,
                                     const PriorityPreset &preset);
    tl::expected<void, QString> remove(const QString &account, OperationKind kind,
                                       const QString &name);
};

/// "Cards first" and "Gift cards first".
[[nodiscard]] QList<PriorityPreset> builtInPresets();

/// One JSON file in the data directory, read when asked and replaced as a whole. A file that cannot
/// be read counts as none, and is never overwritten: saving then says so.
class FilePriorityPresetStore : public PriorityPresetStore
{
public:
    explicit FilePriorityPresetStore(const QString &directory);

    [[nodiscard]] QList<PriorityPreset> presets(const QString &account,
                                                OperationKind kind) const override;
    tl::expected<void, QString> setPresets(const QString &account, OperationKind kind,
                                           const QList<PriorityPreset> &presets) override;

private:
    [[nodiscard]] tl::expected<QJsonObject, QString> read() const;

    QString m_file;
};

} // namespace counterfoil
