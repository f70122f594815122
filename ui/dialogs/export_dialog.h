// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/data_folder.h"
#include "models/accounts/account_names.h"
#include "models/export/export_choice.h"
#include "models/export/export_job.h"
#include "ui/frame/prompter.h"
#include "ui/widgets/overlay_dialog.h"

class QLabel;
class QProgressBar;

namespace counterfoil {

class ActionButton;
class SegmentedControl;

// Exports all rows of a list: tells how many there are, asks for format and file, shows how far it
// is, and tells in the end what was written where. Closing it while it writes cancels.
class ExportDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // What is exported, in the words of the dialog.
    struct Subject
    {
        QString title;    // "Export refunds"
        QString fileName; // without ending: "refunds 2026-11-21"
    };

    // Whose clocks the file shows, and where the chosen format is remembered.
    struct Desk
    {
        QTimeZone zone = QTimeZone::systemTimeZone();
        DataFolder folder;
        AccountNames names = {}; // of the accounts, where rows of several are exported
    };

    // The catalogue outlives the dialog.
    ExportDialog(QWidget *inWindow, Catalogue &catalogue, ExportPlan plan, const Subject &subject,
                 const Desk &desk, std::shared_ptr<Prompter> prompter);

    // For pages: opens the dialog over the window; it deletes itself when it is closed.
    static ExportDialog *
    openForPayments(QWidget *inWindow, Catalogue &catalogue, const SearchQuery &query,
                    const SearchOrder &order, const PersonalDataPolicy &policy, const Desk &desk,
                    std::shared_ptr<Prompter> prompter = std::make_shared<FilePrompter>());
    static ExportDialog *
    openForOperations(QWidget *inWindow, Catalogue &catalogue, const OperationFilter &filter,
                      const OperationOrder &order, const Desk &desk,
                      std::shared_ptr<Prompter> prompter = std::make_shared<FilePrompter>());

    void reject() override;

private:
    [[nodiscard]] TableFormat format() const;
    void showFormat();
    void askForFile();
    void write(const QString &path);
    void showProgress(qint64 done, qint64 total);
    void showEnd(qint64 count, const QString &path);
    void showFailure(const QString &why);

    ExportJob m_job;
    Subject m_subject;
    QTimeZone m_zone;
    ExportChoice m_choice;
    QList<TableFormat> m_formats; // as the control offers them
    std::shared_ptr<Prompter> m_prompter;
    QString m_folder; // of the file that was written

    QLabel *m_sentence = nullptr;
    SegmentedControl *m_format = nullptr;
    QLabel *m_hint = nullptr;
    QProgressBar *m_progress = nullptr;
    ActionButton *m_close = nullptr;
    ActionButton *m_showFolder = nullptr;
    ActionButton *m_go = nullptr;
};

} // namespace counterfoil
