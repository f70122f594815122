// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/provider.h"

#include <QString>

#include <tl/expected.hpp>

namespace sandbox {

/// Keeps the state of all providers between two runs. Without a path it does nothing.
class DataFile
{
public:
    /// In bytes: room for the largest seed and what is done with it.
    static constexpr qint64 largest = qint64(1024) * 1024 * 1024;

    DataFile(QString path, std::vector<Provider *> providers);

    [[nodiscard]] bool isWanted() const { return !m_path.isEmpty(); }
    [[nodiscard]] bool exists() const;
    /// The error is a sentence.
    tl::expected<void, QString> load();
    /// Writes what has changed since the last time.
    tl::expected<void, QString> save();

private:
    QString m_path;
    std::vector<Provider *> m_providers;
    bool m_changed = false;
};

} // namespace sandbox
