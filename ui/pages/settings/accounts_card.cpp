// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/accounts_card.h"

#include "models/accounts/setting_words.h"
#include "models/app_settings.h"
#include "ui/accounts/account_dialogs.h"
#include "ui/frame/window_services.h"
#include "ui/pages/settings/account_row.h"
#include "ui/theme/environment_look.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

AccountsCard::AccountsCard(WindowServices &windowServices, QWidget *parent)
    : CardFrame(parent)
    , m_windowServices(windowServices)
{
    setObjectName(u"accountsCard"_s);
    setFlush();
    QBoxLayout *head = setTitle(tr("Accounts"));
    m_add = new ActionButton(Icon::Plus, tr("Add an account"), ButtonRole::Link, this);
    m_add->setObjectName(u"addAccount"_s);
    m_add->setVisible(windowServices.hasAccounts());
    head->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { addAccount(window(), m_windowServices); });
    connect(&windowServices.accounts(), &AccountStore::changed, this, &AccountsCard::rebuild);
    rebuild();
}

QWidget *AccountsCard::first() const
{
    return m_add;
}

void AccountsCard::hideAdding()
{
    m_add->hide();
}

void AccountsCard::rebuild()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // a button of it may have led here
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto say = [&](const QString &sentence) {
        QLabel *label = plainLabel(sentence, "secondary", m_rows);
        label->setWordWrap(true);
        label->setContentsMargins(16, 12, 16, 12);
        column->addWidget(label);
    };
    const AccountStore &store = m_windowServices.accounts();
    const QString problem =
        accountListSentence(store, !m_windowServices.settings().lastAccount().isEmpty());
    if (!problem.isEmpty())
        say(problem);
    const std::vector<AccountSettings> &accounts = store.list();
    for (const AccountSettings &settings : accounts) {
        if (column->count() > 0)
            column->addWidget(separator(m_rows));
        column->addWidget(makeRow(settings, m_rows));
    }
    if (!m_windowServices.hasAccounts())
        say(tr("Counterfoil was started on a single sandbox. It keeps no accounts and doesn't use "
               "the keychain."));
    else if (column->count() == 0)
        say(tr("No accounts yet. The demo doesn't need one."));
    body()->addWidget(m_rows);
}

QWidget *AccountsCard::makeRow(const AccountSettings &settings, QWidget *parent)
{
    auto *row = new AccountRow(
        settings, environmentText(accountOf(settings)) + u" · "_s + settings.host.host(), parent);
    row->setObjectName(u"account:"_s + settings.id);
    //: Button: opens the account
    auto *open = new ActionButton(tr("Open"), ButtonRole::Outlined, row);
    open->setObjectName(u"openAccount"_s);
    open->setAccessibleName(tr("Open %1").arg(settings.name));
    auto *edit = new ActionButton(Icon::Pencil, tr("Edit"), ButtonRole::Outlined, row);
    edit->setObjectName(u"editAccount"_s);
    edit->setAccessibleName(tr("Edit %1").arg(settings.name));
    row->addButton(open);
    row->addButton(edit);
    const QString id = settings.id;
    connect(open, &QPushButton::clicked, this, [this, id] { m_windowServices.requestAccount(id); });
    connect(edit, &QPushButton::clicked, this, [this, id] {
        if (const AccountSettings *found = m_windowServices.accounts().find(id))
            editAccount(window(), m_windowServices, *found);
    });
    return row;
}

} // namespace counterfoil
