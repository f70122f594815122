// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/prompter.h"

#include <QList>

namespace counterfoil::testing {

/// Answers at once with the path that the test has set; an empty one is somebody who changed their
/// mind.
class FakePrompter final : public Prompter
{
public:
    QString answer;
    QList<FileQuestion> asked;

    void askOpen(QWidget *, const FileQuestion &question, Take take) override
    {
        reply(question, take);
    }
    void askSave(QWidget *, const FileQuestion &question, Take take) override
    {
        reply(question, take);
    }

private:
    void reply(const FileQuestion &question, const Take &take)
    {
        asked.append(question);
        if (!answer.isEmpty())
            take(answer);
    }
};

} // namespace counterfoil::testing
