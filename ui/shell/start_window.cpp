// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_window.h"

#include "models/accounts/setting_words.h"
#include "models/app_settings.h"
#include "ui/accounts/account_dialogs.h"
#include "ui/accounts/account_editor.h"
#include "ui/accounts/secrets_dialog.h"
#include "ui/frame/window_services.h"
#include "ui/lock/screen_lock.h"
#include "ui/pages/settings/accounts_card.h"
#include "ui/shell/manual_window.h"
#include "ui/shell/window_size.h"
#include "ui/theme/environment_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

StartWindow::StartWindow(WindowServices &windowServices, QWidget *parent)
    : QWidget(parent)
    , m_windowServices(windowServices)
    , m_stack(new QStackedWidget(this))
    , m_problem(new Banner(this))
{
    setObjectName(u"startWindow"_s);
    setWindowSizes(this, {900, 600}, {1100, 720});
    m_stack->addWidget(makeWelcome());
    m_stack->addWidget(makeState());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);

    connect(addShortcut(this, Shortcut::Manual), &QAction::triggered, this,
            [this] { ManualWindow::openFor(this, u"first-steps"_s); });
    connect(addShortcut(this, Shortcut::Lock), &QAction::triggered, this,
            [this] { m_windowServices.lock().lock(); });
    connect(addShortcut(this, Shortcut::Quit), &QAction::triggered, this,
            [] { QApplication::closeAllWindows(); });
    connect(&m_windowServices.keeper().keychain(), &SecretStore::waitingChanged, this,
            [this](bool waiting) {
                if (m_isOpening)
                    m_state->setLoading(
                        waiting ? tr("Waiting for the keychain. It may be asking for its password "
                                     "in another window.")
                                : tr("Opening %1…").arg(m_account->name));
            });
    showWelcome();
}

QWidget *StartWindow::makeWelcome()
{
    auto *page = new QWidget(m_stack);
    auto *box = new QWidget(page);
    box->setFixedWidth(Theme::current().scaled(520));
    const auto centred = [](QLabel *label) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        return label;
    };
    auto *demo = new ActionButton(tr("Try the demo"), ButtonRole::Primary, box);
    demo->setObjectName(u"tryDemo"_s);
    auto *add = new ActionButton(Icon::Plus, tr("Add an account"), ButtonRole::Outlined, box);
    add->setObjectName(u"addAccount"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(demo);
    buttons->addWidget(add);
    buttons->addStretch();

    auto *logo = new QLabel(box);
    const int side = Theme::current().scaled(56);
    logo->setPixmap(QIcon(u":/counterfoil/app/counterfoil.svg"_s)
                        .pixmap(QSize(side, side), devicePixelRatioF()));
    logo->setAlignment(Qt::AlignCenter);
    logo->setFixedHeight(side);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(12);
    column->addWidget(logo);
    column->addSpacing(6);
    column->addWidget(centred(plainLabel(tr("Welcome to Counterfoil"), "title", box)));
    column->addWidget(centred(
        plainLabel(tr("Find a payment, see what was authorised, captured and refunded, and act on "
                      "it. Nothing is sent twice, and the window says exactly what is known."),
                   "secondary", box)));
    m_accounts = new AccountsCard(m_windowServices, box);
    m_accounts->hideAdding(); // it is below
    column->addSpacing(6);
    column->addWidget(m_accounts);
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addSpacing(10);
    column->addWidget(
        centred(plainLabel(tr("The demo is a shop built into the program: no account, no network, "
                              "no real money. To add an account, you need what your provider gave "
                              "you: an entity, a client id with its secret, and an API key."),
                           "small", box)));
    // Not by an alignment: it would take the height for a width that the texts do not have.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(box);
    middle->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    connect(demo, &QPushButton::clicked, &m_windowServices, &WindowServices::requestDemo);
    connect(add, &QPushButton::clicked, this, [this] { addAccount(this, m_windowServices); });
    return page;
}

QWidget *StartWindow::makeState()
{
    auto *page = new QWidget(m_stack);
    m_state = new EmptyState(page);
    m_state->setObjectName(u"openingState"_s);
    m_retry = new ActionButton(tr("Try again"), ButtonRole::Primary, page);
    m_retry->setObjectName(u"retry"_s);
    m_again = new ActionButton(tr("Enter secrets again"), ButtonRole::Outlined, page);
    m_again->setObjectName(u"enterAgain"_s);
    m_forRun = new ActionButton(tr("Enter without saving"), ButtonRole::Outlined, page);
    m_forRun->setObjectName(u"forThisRun"_s);
    m_edit = new ActionButton(tr("Edit account"), ButtonRole::Outlined, page);
    m_edit->setObjectName(u"editAccount"_s);
    m_back = new ActionButton(tr("Other accounts and the demo"), ButtonRole::Link, page);
    m_back->setObjectName(u"back"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    for (ActionButton *button : {m_retry, m_again, m_forRun, m_edit})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    layout->addSpacing(8);
    layout->addWidget(m_back, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_account)
            m_windowServices.requestAccount(m_account->id);
        else
            m_windowServices.requestDemo();
    });
    connect(m_again, &QPushButton::clicked, this,
            [this] { enterSecrets(static_cast<int>(KeepSecrets::InKeychain)); });
    connect(m_forRun, &QPushButton::clicked, this,
            [this] { enterSecrets(static_cast<int>(KeepSecrets::ForThisRun)); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        AccountEditor *editor = editAccount(this, m_windowServices, *m_account);
        connect(editor, &AccountEditor::saved, &m_windowServices, &WindowServices::requestAccount);
        connect(editor, &AccountEditor::removed, this, &StartWindow::showWelcome);
    });
    connect(m_back, &QPushButton::clicked, this, &StartWindow::showWelcome);
    return page;
}

void StartWindow::enterSecrets(int keepSecrets)
{
    auto *dialog = new SecretsDialog(this, m_windowServices.keeper(), *m_account,
                                     static_cast<KeepSecrets>(keepSecrets));
    connect(dialog, &OverlayDialog::finished, this, [this, dialog](int result) {
        dialog->deleteLater();
        if (result == OverlayDialog::Accepted)
            m_windowServices.requestAccount(m_account->id);
    });
    dialog->open();
}

void StartWindow::begin(const std::optional<AccountSettings> &settings)
{
    m_account = settings;
    m_isOpening = false;
    m_isWelcome = false;
    for (ActionButton *widget : {m_retry, m_again, m_forRun, m_edit, m_back})
        widget->hide();
    m_stack->setCurrentIndex(1);
    updateTitle();
    update();
}

void StartWindow::showWelcome()
{
    begin(std::nullopt);
    m_isWelcome = true;
    m_stack->setCurrentIndex(0);
    // The card says the same, but is not shown without an account.
    const bool hasAccounts = !m_windowServices.accounts().list().empty();
    m_accounts->setVisible(hasAccounts);
    const QString problem = accountListSentence(
        m_windowServices.accounts(), !m_windowServices.settings().lastAccount().isEmpty());
    if (!hasAccounts && !problem.isEmpty())
        m_problem->showMessage(Banner::Kind::Warning, problem);
    else
        m_problem->clear();
    if (auto *demo = findChild<QWidget *>(u"tryDemo"_s))
        demo->setFocus(Qt::OtherFocusReason);
}

void StartWindow::showOpening(const AccountSettings &settings)
{
    begin(settings);
    m_isOpening = true;
    m_state->setLoading(tr("Opening %1…").arg(settings.name));
}

void StartWindow::showSecretsMissing(const AccountSettings &settings, const SecretError &error)
{
    begin(settings);
    m_state->setState(Icon::KeyRound,
                      error.fault == SecretFault::NotFound
                          //: %1 is an account
                          ? tr("The secrets of %1 are missing").arg(settings.name)
                          //: %1 is an account
                          : tr("The secrets of %1 can't be read").arg(settings.name),
                      secretSentence(error));
    for (ActionButton *widget : {m_retry, m_again, m_forRun, m_back})
        widget->show();
    m_retry->setFocus(Qt::OtherFocusReason);
}

void StartWindow::showUnusable(const AccountSettings &settings, const QString &sentence)
{
    begin(settings);
    //: %1 is an account
    m_state->setState(Icon::CircleAlert, tr("%1 can't be opened").arg(settings.name), sentence);
    for (ActionButton *widget : {m_retry, m_edit, m_back})
        widget->show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void StartWindow::showStartingDemo()
{
    begin(std::nullopt);
    m_state->setLoading(tr("Starting the demo…"));
}

void StartWindow::showDemoFailed(const QString &sentence)
{
    begin(std::nullopt);
    m_state->setFailed(sentence, {});
    m_retry->show();
    m_back->show();
}

void StartWindow::updateTitle()
{
    //: Window title: the account, then the program.
    setWindowTitle(m_account ? tr("%1 – Counterfoil").arg(m_account->name) : u"Counterfoil"_s);
}

void StartWindow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.color(ColorRole::Window));
    if (m_account)
        painter.fillRect(QRect(0, 0, width(), topEdgeHeight(m_account->environment)),
                         tokens.color(environmentRole(m_account->environment)));
}

} // namespace counterfoil
