// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_editor.h"

#include "models/accounts/setting_words.h"
#include "ui/accounts/account_fields.h"
#include "ui/accounts/connection_steps.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QString unansweredSentence()
{
    return AccountEditor::tr("The settings are saved, but not the secrets yet: the keychain hasn't "
                             "answered. It may be asking for its password in another window.");
}

} // namespace

AccountEditor::AccountEditor(QWidget *inWindow, AccountKeeper &keeper,
                             const std::optional<AccountSettings> &edited,
                             std::shared_ptr<Prompter> prompter)
    : OverlayDialog(inWindow)
    , m_keeper(keeper)
    , m_form(keeper.store().list(), edited)
{
    setObjectName(u"accountEditor"_s);
    setAccessibleName(m_form.isNew() ? tr("Add an account") : tr("Edit the account"));
    setPanelWidth(760);

    auto *content = new QWidget(panel());
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(20, 4, 20, 16);
    body->setSpacing(14);
    m_banner = new Banner(content);
    m_banner->setObjectName(u"accountBanner"_s);
    m_fields = new AccountFields(m_form, std::move(prompter), content);
    body->addWidget(m_banner);
    body->addWidget(m_fields);
    body->addWidget(CardFrame::separator(content));
    body->addWidget(makeTest());

    auto *header = new DialogHeader(*this, accessibleName(), m_form.inputs().name);
    auto *scroll = new ScrollBody(content, panel());
    fillDialog(*this, header, {scroll}, makeFooter());
    setInitialFocus(m_fields->first());

    connect(addShortcut(this, Shortcut::Submit, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, m_save, &QAbstractButton::click);
    connect(m_banner, &Banner::actionTriggered, this, [this] { save(KeepSecrets::ForThisRun); });
    connect(&m_keeper.keychain(), &SecretStore::waitingChanged, this, &AccountEditor::showWaiting);
    connect(&m_form, &AccountForm::changed, this, &AccountEditor::refresh);
    refresh();
}

QWidget *AccountEditor::makeTest()
{
    auto *box = new QWidget(panel());
    m_test = new ActionButton(tr("Test connection"), ButtonRole::Outlined, box);
    m_test->setObjectName(u"testConnection"_s);
    m_steps = new ConnectionSteps(
        m_form.provider() ? m_form.provider()->steps : std::vector<ConnectionStep>(), box);
    m_steps->setObjectName(u"connectionSteps"_s);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(m_test, 0, Qt::AlignTop);
    row->addWidget(m_steps, 1);
    connect(m_test, &QPushButton::clicked, this, &AccountEditor::testConnection);
    return box;
}

QWidget *AccountEditor::makeFooter()
{
    m_footer = new QStackedWidget(panel());
    auto *usual = new QWidget(m_footer);
    QHBoxLayout *row = footerRow(usual);
    if (!m_form.isNew()) {
        m_removal = new ActionButton(Icon::Trash2, tr("Remove…"), ButtonRole::Quiet, usual);
        m_removal->setObjectName(u"removeAccount"_s);
        row->addWidget(m_removal);
        connect(m_removal, &QPushButton::clicked, this, [this] { ask(Question::Remove); });
        QLabel *note = plainLabel(tr("Open windows keep the old settings until you close them."),
                                  "small", usual);
        note->setWordWrap(true);
        row->addWidget(note, 1);
    } else {
        row->addStretch();
    }
    m_cancel = new ActionButton(tr("Cancel"), ButtonRole::Outlined, usual);
    m_cancel->setObjectName(u"cancelAccount"_s);
    m_save = new ActionButton(tr("Save"), ButtonRole::Primary, usual);
    m_save->setObjectName(u"saveAccount"_s);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    connect(m_cancel, &QPushButton::clicked, this, &AccountEditor::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(KeepSecrets::InKeychain); });
    m_footer->addWidget(usual);
    m_footer->addWidget(makeQuestion());
    m_footer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return m_footer;
}

QWidget *AccountEditor::makeQuestion()
{
    auto *question = new QWidget(m_footer);
    m_questionText = plainLabel({}, "", question);
    m_questionText->setObjectName(u"accountQuestion"_s);
    m_questionText->setWordWrap(true);
    m_no = new ActionButton(tr("Keep"), ButtonRole::Outlined, question);
    m_no->setObjectName(u"answerNo"_s);
    m_yes = new ActionButton(QString(), ButtonRole::Outlined, question);
    m_yes->setObjectName(u"answerYes"_s);
    QHBoxLayout *row = footerRow(question);
    row->addWidget(m_questionText, 1);
    row->addWidget(m_no);
    row->addWidget(m_yes);
    connect(m_no, &QPushButton::clicked, this, [this] { ask(Question::None); });
    connect(m_yes, &QPushButton::clicked, this, &AccountEditor::answerYes);
    return question;
}

void AccountEditor::ask(Question question)
{
    m_question = question;
    if (question == Question::None) {
        m_footer->setCurrentIndex(0);
        m_save->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool isRemoval = question == Question::Remove;
    m_questionText->setText(
        isRemoval
            ? tr("Remove this account, its secrets in the keychain and its known payments from "
                 "this computer? The journal and the provider's own records aren't affected.")
        : m_form.areSettingsTouched()
            ? tr("Close without saving? Your changes will be lost.")
            : tr("Close now? The settings are saved, but the secrets you entered may be lost."));
    m_no->setText(isRemoval ? tr("Keep account") : tr("Keep editing"));
    m_yes->setText(isRemoval ? tr("Remove account") : tr("Close"));
    m_footer->setCurrentIndex(1);
    m_no->setFocus(Qt::OtherFocusReason); // Enter is the harmless one
}

void AccountEditor::answerYes()
{
    if (m_question == Question::Remove) {
        remove();
        return;
    }
    endTest();
    done(Rejected);
}

void AccountEditor::reject()
{
    if (m_work == Work::Saving && m_saving)
        m_saving->cancel();
    if (m_work != Work::None)
        return;
    if (m_question != Question::None) {
        ask(Question::None);
        return;
    }
    if (m_form.isTouched()) {
        ask(Question::Discard);
        return;
    }
    endTest();
    done(Rejected);
}

void AccountEditor::showStateOf(const NoticeReceivers &receivers)
{
    m_fields->showStateOf(receivers);
}

void AccountEditor::testConnection()
{
    if (m_steps->isRunning()) {
        endTest();
        return;
    }
    const AccountSettings settings = m_form.settings();
    m_steps->begin(settings.host.scheme() == "http"_L1);
    auto &reading = m_keeper.completed(settings.id, m_form.secrets());
    m_reading = &reading;
    reading.then(this, [this, settings](const auto &secrets) {
        if (!m_steps->isRunning())
            return;
        if (!secrets) {
            m_steps->endWith(secretSentence(secrets.error()));
            refresh();
            return;
        }
        m_running = new ConnectionTest(settings, *secrets, this);
        connect(m_running, &ConnectionTest::stepPassed, m_steps, &ConnectionSteps::pass);
        connect(m_running, &ConnectionTest::finished, this,
                [this, test = m_running.data()](const ConnectionReport &report) {
                    test->deleteLater();
                    m_steps->end(report);
                    if (report.setting) {
                        m_form.showAllErrors();
                        m_fields->focusOn(report.setting->field);
                    }
                    refresh();
                });
        m_running->start();
    });
    refresh();
}

void AccountEditor::endTest()
{
    if (m_running) {
        m_running->cancel();
    } else if (m_steps->isRunning()) {
        m_steps->endWith(tr("The test was cancelled."));
        if (m_reading)
            m_reading->cancel();
    }
    refresh();
}

void AccountEditor::save(KeepSecrets where)
{
    if (m_work != Work::None)
        return;
    m_form.showAllErrors();
    if (!m_form.canSave()) {
        m_fields->focusFirstError();
        return;
    }
    if (m_question != Question::None)
        ask(Question::None);
    setWork(Work::Saving);
    auto &saving = m_keeper.save(m_form.settings(), m_form.secrets(), where);
    m_saving = &saving;
    saving.then(this, [this](const auto &outcome) {
        setWork(Work::None);
        if (!outcome) {
            fail(outcome.error());
            return;
        }
        emit saved(*outcome);
        done(Accepted);
    });
}

void AccountEditor::remove()
{
    setWork(Work::Removing);
    const QString id = m_form.settings().id;
    m_keeper.remove(id).then(this, [this, id](const auto &outcome) {
        setWork(Work::None);
        ask(Question::None);
        if (!outcome) {
            m_banner->showMessage(
                Banner::Kind::Failure,
                tr("The account was not removed. %1").arg(keeperSentence(outcome.error())));
            return;
        }
        emit removed(id);
        done(Accepted);
    });
}

void AccountEditor::fail(const KeeperFailure &failure)
{
    if (!failure.isOfKeychain()) {
        m_banner->showMessage(Banner::Kind::Failure,
                              tr("The account was not saved. %1").arg(keeperSentence(failure)));
        return;
    }
    m_form.setSettingsSaved(failure.id); // saving again does not add it twice
    const QString sentence =
        failure.keychain.fault == SecretFault::TimedOut ? unansweredSentence()
        : failure.keychain.fault == SecretFault::Cancelled
            ? tr("The settings are saved, but not the secrets: you stopped waiting for the "
                 "keychain.")
            : tr("The settings are saved, but not the secrets. %1").arg(keeperSentence(failure));
    // One of two secrets "for this run" would leave the other in neither place.
    m_banner->showMessage(Banner::Kind::Warning, sentence,
                          m_form.hasAllSecrets() ? tr("Use until I quit") : QString());
}

void AccountEditor::showWaiting(bool waiting)
{
    if (!waiting)
        m_banner->clear();
    else if (m_work == Work::Saving)
        m_banner->showMessage(Banner::Kind::Info, unansweredSentence());
    else
        m_banner->showMessage(
            Banner::Kind::Info,
            tr("Waiting for the keychain. It may be asking for its password in another window."));
}

/// While it saves, cancelling stays possible: a keychain may let half a minute pass.
void AccountEditor::setWork(Work work)
{
    m_work = work;
    const bool isIdle = work == Work::None;
    m_fields->setEnabled(isIdle);
    m_test->setEnabled(isIdle);
    m_footer->setEnabled(work != Work::Removing);
    m_save->setEnabled(isIdle);
    if (m_removal)
        m_removal->setEnabled(isIdle);
    (isIdle ? m_save : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void AccountEditor::refresh()
{
    m_test->setText(m_steps->isRunning() ? tr("Cancel test") : tr("Test connection"));
}

} // namespace counterfoil
