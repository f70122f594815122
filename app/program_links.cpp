// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account_of_place.h"
#include "app/program.h"
#include "core/accounts/open_gateway.h"
#include "ui/shell/start_window.h"

namespace counterfoil {

namespace {

std::vector<Account> accountsOf(const std::vector<AccountSettings> &all)
{
    std::vector<Account> accounts;
    accounts.reserve(all.size());
    for (const AccountSettings &settings : all)
        accounts.push_back(accountOf(settings));
    return accounts;
}

} // namespace

void Program::openFromOutside(const QString &link, const std::function<void(bool)> &answer)
{
    if (link.isEmpty()) {
        comeToFront();
        answer(true);
        return;
    }
    const auto line = parseCommandLine({link});
    if (!line || !line->open) {
        answer(false);
        return;
    }
    if (m_asksForPin) { // nothing is shown before its answer
        m_line.open = line->open;
        answer(true);
        return;
    }
    if (!m_demo || !m_demo->services()) {
        openInAccount(*line->open, answer);
        return;
    }
    // What the demo knows is of no real account.
    std::vector<Account> accounts;
    for (const auto &services : m_demo->all())
        accounts.push_back(services->account());
    findHolders(*line->open, accounts, m_demo->services()->catalogue(), this,
                [this, place = *line->open, answer](const QStringList &holders) {
                    if (holders.isEmpty()) {
                        openInAccount(place, answer);
                        return;
                    }
                    openAccount(holders.first(), place);
                    answer(true);
                });
}

void Program::openInAccount(const Place &place, const std::function<void(bool)> &answer)
{
    if (m_line.start == CommandLine::Start::Demo) {
        answer(false);
        return;
    }
    answer(true);
    findAccountOf(place, accountsOf(m_accounts.list()), m_settings.lastAccount(), m_catalogue, this,
                  [this, place](const QString &account) {
                      if (m_accounts.find(account))
                          openAccount(account, place);
                      else
                          comeToFront();
                  });
}

void Program::comeToFront()
{
    for (const auto &[id, opened] : m_sessions) {
        if (!opened.session->windows().all().isEmpty()) {
            opened.session->windows().bringForward();
            return;
        }
    }
    if (!m_startWindow)
        needStartWindow().showWelcome();
    needStartWindow().QWidget::show();
    needStartWindow().raise();
    needStartWindow().activateWindow();
}

} // namespace counterfoil
