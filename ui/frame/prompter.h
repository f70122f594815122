// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace counterfoil {

/// Asks a person for a file. Handed in, so that a test answers instead. Nobody waits: the answer
/// comes from the event loop, unless the parent is gone by then, and never when there is none.
class Prompter
{
public:
    struct FileQuestion
    {
        QString title;
        QString suggestion; ///< a folder or a whole path
        QStringList filters;
    };
    using Take = std::function<void(const QString &path)>;

    Prompter() = default;
    virtual ~Prompter() = default;
    Prompter(const Prompter &) = delete;
    Prompter &operator=(const Prompter &) = delete;

    virtual void askOpen(QWidget *parent, const FileQuestion &question, Take take) = 0;
    virtual void askSave(QWidget *parent, const FileQuestion &question, Take take) = 0;
};

/// By the system's own dialogs.
class FilePrompter final : public Prompter
{
public:
    void askOpen(QWidget *parent, const FileQuestion &question, Take take) override;
    void askSave(QWidget *parent, const FileQuestion &question, Take take) override;
};

} // namespace counterfoil
