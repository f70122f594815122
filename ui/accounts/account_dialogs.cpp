// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_dialogs.h"

#include "ui/accounts/account_editor.h"
#include "ui/accounts/question_dialog.h"
#include "ui/frame/office.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct AccountDialogsWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::AccountDialogs)
};

AccountEditor *openEditor(QWidget *window, Office &office,
                          const std::optional<AccountSettings> &edited)
{
    auto *editor = new AccountEditor(window, office.keeper(), edited);
    QObject::connect(editor, &OverlayDialog::finished, editor, &QObject::deleteLater);
    editor->open();
    return editor;
}

} // namespace

AccountEditor *addAccount(QWidget *window, Office &office)
{
    AccountEditor *editor = openEditor(window, office, std::nullopt);
    QObject::connect(editor, &AccountEditor::saved, &office, &Office::requestAccount);
    return editor;
}

AccountEditor *editAccount(QWidget *window, Office &office, const AccountSettings &settings)
{
    return openEditor(window, office, settings);
}

void switchToAccount(QWidget *window, Office &office, const AccountSettings &settings,
                     bool fromTest)
{
    if (settings.environment != Environment::Live || !fromTest) {
        office.requestAccount(settings.id);
        return;
    }
    auto *question = new QuestionDialog(
        window, AccountDialogsWords::tr("Open a live account?"),
        AccountDialogsWords::tr(
            "“%1” is live: what is captured, refunded or voided there moves real money. Its "
            "window has a red edge.")
            .arg(settings.name),
        AccountDialogsWords::tr("Open live account"));
    QObject::connect(question, &OverlayDialog::finished, &office,
                     [&office, id = settings.id, question](int result) {
                         question->deleteLater();
                         if (result == OverlayDialog::Accepted)
                             office.requestAccount(id);
                     });
    question->open();
}

} // namespace counterfoil
