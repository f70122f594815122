// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starter.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

Starter::Starter(const CommandLine &line, const QString &dataFolder,
                 std::unique_ptr<SecretStore> keychain, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_dataFolder(dataFolder)
    , m_keychain(std::move(keychain))
    , m_theme(theme)
    , m_accounts(dataFolder, RunningProgram::Kind::Accounts)
    , m_demo(dataFolder, RunningProgram::Kind::Demo)
{}

void Starter::begin()
{
    if (m_line.start != CommandLine::Start::LastAccount)
        return start();
    m_accounts.handOver(m_line.link, this, [this](bool taken) {
        if (taken)
            emit handedOver();
        else if (m_line.open)
            tryDemo();
        else
            start();
    });
}

void Starter::tryDemo()
{
    m_demo.handOver(m_line.link, this, [this](bool taken) {
        if (taken)
            emit handedOver();
        else
            start();
    });
}

void Starter::start()
{
    m_program = std::make_unique<Program>(m_line, m_dataFolder, std::move(m_keychain), m_theme);
    emit started(m_program.get());
    if (const auto begun = m_program->start(); !begun) {
        emit refused(begun.error());
        return;
    }
    listen();
    if (const QString link = std::exchange(m_link, {}); !link.isEmpty())
        openLink(link);
}

void Starter::listen()
{
    if (m_line.start == CommandLine::Start::Sandbox || !m_line.screenshots.isEmpty())
        return;
    RunningProgram &door = m_line.start == CommandLine::Start::Demo ? m_demo : m_accounts;
    door.listen([this](const QString &link, const RunningProgram::Answer &answer) {
        m_program->openFromOutside(link, answer);
    });
}

void Starter::openLink(const QString &link)
{
    if (m_program)
        m_program->openFromOutside(link, [](bool) {});
    else
        m_link = link;
}

} // namespace counterfoil
