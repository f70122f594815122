// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/kept_data_card.h"

#include "core/accounts/data_keeper.h"
#include "models/accounts/kept_data_form.h"
#include "models/accounts/setting_words.h"
#include "ui/accounts/kept_data_dialog.h"
#include "ui/frame/window_services.h"
#include "ui/pages/settings/account_row.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

KeptDataCard::KeptDataCard(WindowServices &windowServices, QWidget *parent)
    : CardFrame(parent)
    , m_windowServices(windowServices)
{
    setObjectName(u"keptDataCard"_s);
    setFlush();
    setTitle(tr("Data kept on this computer"));
    connect(&windowServices.accounts(), &AccountStore::changed, this, &KeptDataCard::rebuild);
    connect(&windowServices.data(), &DataKeeper::troubleChanged, this, &KeptDataCard::rebuild);
    rebuild();
}

void KeptDataCard::rebuild()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // a button of it may have led here
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const std::vector<AccountSettings> &accounts = m_windowServices.accounts().list();
    for (const AccountSettings &settings : accounts) {
        if (column->count() > 0)
            column->addWidget(separator(m_rows));
        column->addWidget(makeRow(settings, m_rows));
    }
    if (accounts.empty()) {
        QLabel *label = plainLabel(
            m_windowServices.hasAccounts()
                ? tr("Chosen per account. Demo data is deleted when you close the window.")
                : tr("Chosen per account. A sandbox keeps everything."),
            "secondary", m_rows);
        label->setWordWrap(true);
        label->setContentsMargins(16, 12, 16, 12);
        column->addWidget(label);
    }
    body()->addWidget(m_rows);
}

QWidget *KeptDataCard::makeRow(const AccountSettings &settings, QWidget *parent)
{
    auto *row = new AccountRow(settings, keptSummary(settings.kept), parent);
    row->setObjectName(u"keptData:"_s + settings.id);
    if (const auto trouble = m_windowServices.data().trouble(settings.id)) {
        QLabel *why = plainLabel(keySentence(*trouble), "warning", row);
        why->setWordWrap(true);
        row->addLine(why);
    }
    //: Button: opens a dialog to change what is kept
    auto *change = new ActionButton(tr("Change"), ButtonRole::Outlined, row);
    change->setObjectName(u"changeKeptData"_s);
    //: %1 is an account
    change->setAccessibleName(tr("Change the data kept for %1").arg(settings.name));
    row->addButton(change);
    connect(change, &QPushButton::clicked, this, [this, id = settings.id] { openDialog(id); });
    return row;
}

void KeptDataCard::openDialog(const QString &id)
{
    const AccountSettings *settings = m_windowServices.accounts().find(id);
    if (!settings)
        return;
    auto *dialog = new KeptDataDialog(window(), m_windowServices.data(), *settings);
    connect(dialog, &OverlayDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

} // namespace counterfoil
