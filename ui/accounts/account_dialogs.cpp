// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_dialogs.h"

#include "ui/accounts/account_editor.h"
#include "ui/accounts/question_dialog.h"
#include "ui/frame/window_services.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct AccountDialogsWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::AccountDialogs)
};

AccountEditor *openEditor(QWidget *window, WindowServices &windowServices,
                          const std::optional<AccountSettings> &edited)
{
    auto *editor = new AccountEditor(window, windowServices.keeper(), edited);
    if (windowServices.receivers())
        editor->showStateOf(*windowServices.receivers());
    QObject::connect(editor, &OverlayDialog::finished, editor, &QObject::deleteLater);
    editor->open();
    return editor;
}

} // namespace

AccountEditor *addAccount(QWidget *window, WindowServices &windowServices)
{
    AccountEditor *editor = openEditor(window, windowServices, std::nullopt);
    QObject::connect(editor, &AccountEditor::saved, &windowServices,
                     &WindowServices::requestAccount);
    return editor;
}

AccountEditor *editAccount(QWidget *window, WindowServices &windowServices,
                           const AccountSettings &settings)
{
    return openEditor(window, windowServices, settings);
}

void switchToAccount(QWidget *window, WindowServices &windowServices,
                     const AccountSettings &settings, bool fromTest)
{
    if (settings.environment != Environment::Live || !fromTest) {
        windowServices.requestAccount(settings.id);
        return;
    }
    auto *question = new QuestionDialog(
        window, AccountDialogsWords::tr("Open a live account?"),
        AccountDialogsWords::tr("“%1” is a live account: captures, refunds and voids there move "
                                "real money. Its window has a red edge.")
            .arg(settings.name),
        AccountDialogsWords::tr("Open live account"));
    QObject::connect(question, &OverlayDialog::finished, &windowServices,
                     [&windowServices, id = settings.id, question](int result) {
                         question->deleteLater();
                         if (result == OverlayDialog::Accepted)
                             windowServices.requestAccount(id);
                     });
    question->open();
}

} // namespace counterfoil
