// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"
#include "app/running_program.h"

#include <memory>

namespace counterfoil {

/// From the command line to the one program on a data folder: hands what was asked for to a program
/// that runs already, or becomes it. A demo is beside it; it is asked only for what it knows. A
/// sandbox, an account that is named and a walk for pictures are always programs of their own.
class Starter : public QObject
{
    Q_OBJECT

public:
    Starter(const CommandLine &line, const QString &dataFolder,
            std::unique_ptr<SecretStore> keychain, Theme &theme, QObject *parent = nullptr);

    /// From the event loop.
    void begin();
    /// Null before started().
    [[nodiscard]] Program *program() const { return m_program.get(); }
    /// Whether later starts reach this one.
    [[nodiscard]] bool isListening() const
    {
        return m_accounts.isListening() || m_demo.isListening();
    }
    /// As if it came from another start.
    void openLink(const QString &link);

signals:
    /// The program is made, and begins.
    void started(counterfoil::Program *program);
    /// Another program opens it.
    void handedOver();
    /// The command line asks for what there is not; a sentence.
    void refused(const QString &sentence);

private:
    void tryDemo();
    void start();
    void listen();

    CommandLine m_line;
    QString m_dataFolder;
    std::unique_ptr<SecretStore> m_keychain;
    Theme &m_theme;
    QString m_link; ///< that came before the program was there
    RunningProgram m_accounts;
    RunningProgram m_demo;
    std::unique_ptr<Program> m_program;
};

} // namespace counterfoil
