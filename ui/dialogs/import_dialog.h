// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/import_form.h"
#include "ui/frame/prompter.h"
#include "ui/widgets/overlay_dialog.h"

#include <functional>

namespace counterfoil {

// Imports a list of payments: first where it comes from, then how far it is. Closing it leaves a
// running import alone; opened again, it shows it.
class ImportDialog : public OverlayDialog
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    // The services outlive the dialog. Times are shown on the clock of `now`.
    ImportDialog(QWidget *inWindow, ImportService &service, Now now,
                 std::shared_ptr<Prompter> prompter);

    // For pages, and for what is dropped or pasted: opens the dialog over the window, with a source
    // to begin with where nothing is under way; it deletes itself when it is closed.
    static ImportDialog *
    openOver(QWidget *inWindow, ImportService &service, Now now, const ImportSource &source = {},
             std::shared_ptr<Prompter> prompter = std::make_shared<FilePrompter>());

signals:
    // The dialog is closed by then.
    void paymentRequested(const counterfoil::PaymentId &id);

private:
    void showPage();

    ImportService &m_service;
    Now m_now;
    ImportForm m_form;
    std::shared_ptr<Prompter> m_prompter;
    QWidget *m_page = nullptr;
    bool m_showsProgress = false;
};

} // namespace counterfoil
