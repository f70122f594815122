// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlDatabase>

namespace counterfoil::test {

/// What the journal has of an operation.
struct JournalRow
{
    QString state;
    bool isOpen = false;
    QString hold;
};

/// Reads a journal's file as another program would, past any VFS of this one.
class JournalReader
{
public:
    explicit JournalReader(const QString &path);
    ~JournalReader();
    JournalReader(const JournalReader &) = delete;
    JournalReader &operator=(const JournalReader &) = delete;

    [[nodiscard]] QSqlDatabase database() const;
    /// By merchant reference.
    [[nodiscard]] QHash<QString, JournalRow> rows() const;
    /// Of the only row; empty without one.
    [[nodiscard]] QString onlyState() const;

private:
    QString m_name;
};

} // namespace counterfoil::test
