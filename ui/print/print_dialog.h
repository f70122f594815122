// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/payment.h"
#include "core/tabular/table_writer.h"
#include "models/accounts/account_names.h"
#include "ui/frame/prompter.h"
#include "ui/print/print_sheet.h"
#include "ui/widgets/overlay_dialog.h"

#include <QTimer>

class QLabel;
class QPrinter;

namespace counterfoil {

class ActionButton;

// Prints something, or saves it as a PDF. The pages are made on another thread, counted while they
// are made; closing the dialog cancels that.
class PrintDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // Runs on another thread.
    using MakeSheet = std::function<std::unique_ptr<PrintSheet>()>;

    struct Subject
    {
        QString title;    // "Print refunds"
        QString fileName; // without ending
        QPageLayout::Orientation orientation = QPageLayout::Portrait;
    };

    PrintDialog(QWidget *inWindow, const Subject &subject, std::shared_ptr<Prompter> prompter);
    ~PrintDialog() override;

    // What is to be printed; until then the buttons wait.
    void setSheet(const MakeSheet &make, const QString &sentence);
    void setFailed(const QString &sentence);

    // For pages: opens the dialog over the window; it deletes itself when it is closed.
    static PrintDialog *
    openForPayment(QWidget *inWindow, const PaymentPtr &payment, const QString &account,
                   const QDateTime &seenAt,
                   std::shared_ptr<Prompter> prompter = std::make_shared<FilePrompter>());
    // The scope says in words which operations these are. Times are shown on the
    // clock of `now`. The names are needed for operations of several accounts.
    static PrintDialog *
    openForOperations(QWidget *inWindow, Catalogue &catalogue, const OperationFilter &filter,
                      const OperationOrder &order, const QString &account, const QString &scope,
                      const QDateTime &now, const AccountNames &names = {},
                      std::shared_ptr<Prompter> prompter = std::make_shared<FilePrompter>());

private:
    void askForFile();
    void save(const QString &path);
    void askForPrinter();
    void print(const std::shared_ptr<QPrinter> &printer);
    void setBusy(bool isBusy);
    void begin();
    void showPages();
    void end(const QString &sentence);

    Subject m_subject;
    std::shared_ptr<Prompter> m_prompter;
    MakeSheet m_make;
    std::shared_ptr<PrintRun> m_run; // while pages are made
    QTimer m_progress;
    QLabel *m_sentence = nullptr;
    ActionButton *m_close = nullptr;
    ActionButton *m_print = nullptr;
    ActionButton *m_save = nullptr;
};

} // namespace counterfoil
