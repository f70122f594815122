// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_keeper.h"
#include "models/accounts/account_form.h"
#include "ui/frame/prompter.h"
#include "ui/widgets/overlay_dialog.h"

class QLabel;
class QStackedWidget;

namespace counterfoil {

class AccountFields;
class ActionButton;
class Banner;
class ConnectionSteps;
class ConnectionTest;
class NoticeReceivers;

/// Adds an account or changes one: its fields, a test of the connection, and its removal. Asks in
/// place before anything is lost.
class AccountEditor : public OverlayDialog
{
    Q_OBJECT

public:
    /// The keeper outlives the editor. Without an edited account a new one begins.
    AccountEditor(QWidget *inWindow, AccountKeeper &keeper,
                  const std::optional<AccountSettings> &edited,
                  std::shared_ptr<Prompter> prompter = std::make_shared<FilePrompter>());

    [[nodiscard]] AccountForm &form() { return m_form; }
    [[nodiscard]] ConnectionSteps &steps() { return *m_steps; }
    /// Whether the account's notifications are received stands in its field.
    void showStateOf(const NoticeReceivers &receivers);
    void testConnection();
    void save(KeepSecrets where);

    void reject() override;

signals:
    /// The account is in the list, and its secrets are where they were wanted.
    void saved(const QString &id);
    void removed(const QString &id);

private:
    enum class Question { None, Discard, Remove };
    enum class Work { None, Saving, Removing };

    QWidget *makeTest();
    QWidget *makeFooter();
    QWidget *makeQuestion();
    void ask(Question question);
    void answerYes();
    void endTest();
    void remove();
    void setWork(Work work);
    void showWaiting(bool waiting);
    void fail(const KeeperFailure &failure);
    void refresh();

    AccountKeeper &m_keeper;
    AccountForm m_form;
    Banner *m_banner = nullptr;
    AccountFields *m_fields = nullptr;
    ActionButton *m_test = nullptr;
    ConnectionSteps *m_steps = nullptr;
    QPointer<ConnectionTest> m_running;
    QPointer<CallBase> m_reading; ///< secrets for the test
    QPointer<CallBase> m_saving;
    QStackedWidget *m_footer = nullptr;
    QLabel *m_questionText = nullptr;
    ActionButton *m_yes = nullptr;
    ActionButton *m_no = nullptr;
    ActionButton *m_removal = nullptr; ///< of an account that is there
    ActionButton *m_cancel = nullptr;
    ActionButton *m_save = nullptr;
    Question m_question = Question::None;
    Work m_work = Work::None;
};

} // namespace counterfoil
