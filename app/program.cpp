// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/account_of_place.h"
#include "core/accounts/open_gateway.h"
#include "core/domain/os_user.h"
#include "core/services/account_services.h"
#include "models/accounts/setting_words.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_window.h"
#include "ui/theme/theme.h"
#include "ui/theme/translations.h"
#include "ui/widgets/overlay_dialog.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

#ifdef COUNTERFOIL_WITH_SANDBOX
#include "tour/screenshot_plan.h"
#endif

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

bool isAlone(const CommandLine &line)
{
    return line.start == CommandLine::Start::Sandbox || !line.screenshots.isEmpty();
}

QString themeWord(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::HighContrast:
        return u"high-contrast"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Program::Program(const CommandLine &line, const QString &dataFolder,
                 std::unique_ptr<SecretStore> keychain, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_theme(theme)
    , m_dataFolder(line.screenshots.isEmpty() ? dataFolder : m_scratch.path())
    , m_ownFolder(isAlone(line) ? m_scratch.path() : dataFolder)
    , m_log(std::make_shared<RequestLog>(m_dataFolder))
    , m_messages(m_log)
    , m_accounts(DataFolder{m_ownFolder})
    , m_keychain(isAlone(line) ? std::make_unique<RunStore>() : std::move(keychain))
    , m_settings(m_ownFolder)
    , m_pin(*m_keychain)
    , m_keeper(m_accounts, *m_keychain)
    , m_lock(m_settings, m_pin)
    , m_catalogue(QDir(m_dataFolder).filePath(u"catalogue.sqlite"_s))
    , m_data(m_keeper, m_settings, m_catalogue, m_clock)
    , m_views(DataFolder{m_dataFolder})
    , m_windowKeeper(m_ownFolder)
    , m_windowServices({m_keeper, m_data, m_views, m_settings, m_lock, m_log, m_dataFolder,
                        line.start != CommandLine::Start::Sandbox, &m_receivers})
    , m_presets(line.screenshots.isEmpty() ? m_dataFolder : m_scratch.path())
{
    m_keeper.setOpenOperations([this](const QString &id) { return openOperations(id); });
    connect(&m_windowServices, &WindowServices::accountRequested, this, &Program::openAccount);
    connect(&m_windowServices, &WindowServices::demoRequested, this, &Program::openDemo);
    connect(&m_accounts, &AccountStore::changed, this, &Program::followAccounts);
    connect(&m_data, &DataKeeper::policyChanged, this,
            [this](const QString &id, const PersonalDataPolicy &policy) {
                if (AccountSession *open = session(id))
                    open->services().setPersonalData(policy);
            });
    connect(&m_data, &DataKeeper::accountRemoved, this, [this](const QString &id) {
        m_windowKeeper.forget(id);
        if (!session(id)) // else when its services are gone
            m_data.clear(id);
    });
    // A keyring that asks for its password is worth a window.
    connect(m_keychain.get(), &SecretStore::waitingChanged, this, [this](bool waiting) {
        if (waiting && (m_asksForPin || !m_opening.isEmpty()))
            needStartWindow().QWidget::show();
    });
    connect(&m_lock, &ScreenLock::lockedChanged, this, [this](bool locked) {
        m_windowKeeper.setLocked(locked);
        for (const auto &[id, opened] : m_sessions)
            opened.session->services().operations().setLocked(locked);
    });
    followTheme();
    followLanguage();
}

Program::~Program()
{
    m_walk.reset();
    m_windowKeeper.end();
    delete m_startWindow;
    m_sessions.clear();
}

void Program::followTheme()
{
    for (const ThemeChoice choice :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (m_settings.theme() == themeWord(choice))
            m_theme.setChoice(choice);
    }
    // Only pictures, which have no settings, are told from outside.
    bool isNumber = false;
    const int percent = qEnvironmentVariableIntValue("COUNTERFOIL_SCALE", &isNumber);
    if (isNumber && percent >= 50 && percent <= 400 && !m_line.screenshots.isEmpty())
        m_theme.setScale(percent / 100.0);
    connect(&m_theme, &Theme::changed, this,
            [this] { m_settings.setTheme(themeWord(m_theme.choice())); });
}

void Program::followLanguage()
{
    Translations *translations = Translations::instanceOf(QCoreApplication::instance());
    if (!translations)
        return;
    const QString forPictures = qEnvironmentVariable("COUNTERFOIL_LANGUAGE");
    const bool isNamed = !m_line.screenshots.isEmpty() && !forPictures.isEmpty();
    translations->use(isNamed ? forPictures : m_settings.language());
    m_windowServices.setUse([this] { return windowUse(); });
    // Queued: the page that asked for it is made again as well.
    connect(&m_windowServices, &WindowServices::languageRequested, this, &Program::useLanguage,
            Qt::QueuedConnection);
}

void Program::useLanguage(const QString &language)
{
    Translations *translations = Translations::instanceOf(QCoreApplication::instance());
    if (!translations || !windowUse().isEmpty())
        return;
    m_settings.setLanguage(language);
    translations->use(language);
    for (const auto &[id, opened] : m_sessions)
        opened.session->windows().renew();
    renewStartWindow();
}

/// What it shows is of an account that was being opened, or the welcome: the latter leads to both.
void Program::renewStartWindow()
{
    if (!m_startWindow || !m_opening.isEmpty())
        return;
    const QByteArray geometry = m_startWindow->saveGeometry();
    const bool wasVisible = m_startWindow->isVisible();
    delete m_startWindow;
    needStartWindow().showWelcome();
    m_startWindow->restoreGeometry(geometry);
    m_startWindow->setVisible(wasVisible);
}

/// Empty where every window can be made again.
QString Program::windowUse() const
{
    for (const auto &[id, opened] : m_sessions) {
        const QList<MainWindow *> windows = opened.session->windows().all();
        for (const MainWindow *window : windows) {
            if (const QString use = window->use(); !use.isEmpty())
                return use;
        }
    }
    if (m_startWindow && OverlayDialog::openIn(m_startWindow))
        return tr("A dialog is open in the window “Counterfoil”. Close it first.");
    return {};
}

tl::expected<void, QString> Program::start()
{
    const auto id = accountToOpen();
    if (!id)
        return tl::unexpected(id.error());
    // On the real settings and accounts; the demo is, too.
    const bool isAtHome = !isAlone(m_line);
    if (isAtHome && (m_settings.hasPin() || m_windowKeeper.wasLocked()))
        m_lock.lock(); // before anything is shown
    const bool wasSetUp = !m_accounts.list().empty() || m_accounts.problem();
    if (isAtHome && wasSetUp && !m_settings.hasPin())
        askForPin(*id);
    else
        begin(*id);
    return {};
}

/// Empty where none is asked for or known; the error is a sentence.
tl::expected<QString, QString> Program::accountToOpen() const
{
    if (m_line.start == CommandLine::Start::LastAccount)
        return m_settings.lastAccount();
    if (m_line.start != CommandLine::Start::Account)
        return QString();
    QStringList names;
    for (const AccountSettings &settings : m_accounts.list()) {
        names << settings.name;
        if (settings.name.compare(m_line.account.trimmed(), Qt::CaseInsensitive) == 0)
            return settings.id;
    }
    return tl::unexpected(
        names.isEmpty()
            ? tr("There is no account “%1”: no accounts are saved yet.").arg(m_line.account)
            //: %2 is a list of names
            : tr("There is no saved account “%1”. Saved accounts: %2.")
                  .arg(m_line.account, names.join(u", "_s)));
}

/// The settings know of no PIN. They may have been lost or changed: the keychain has the last word.
void Program::askForPin(const QString &id)
{
    m_asksForPin = true;
    if (const AccountSettings *settings = m_accounts.find(id))
        needStartWindow().showOpening(*settings); // seen only if the keychain makes it wait
    m_pin.isSet().then(this, [this, id](const auto &isSet) {
        m_asksForPin = false;
        if (isSet && *isSet) {
            m_settings.setHasPin(true);
            m_lock.lockFor(tr("The settings on this computer didn't say that a PIN is set, but the "
                              "keychain has one."));
        } else if (!isSet && m_settings.isLost() &&
                   isSet.error().fault != SecretFault::NoKeychain) { // without one, none was set
            m_settings.setHasPin(true);
            m_lock.lockFor(tr("The settings on this computer were lost, and the keychain couldn't "
                              "be read to find out whether a PIN is set. %1")
                               .arg(secretSentence(isSet.error())));
        }
        begin(id);
    });
}

/// A link says nothing of its account; a person who names one means it.
void Program::begin(const QString &id)
{
    if (m_line.start == CommandLine::Start::Demo || m_line.start == CommandLine::Start::Sandbox)
        return openDemo();
    if (m_line.start == CommandLine::Start::LastAccount)
        m_left = m_windowKeeper.accountsLeft();
    if (m_line.start != CommandLine::Start::LastAccount || !m_line.open)
        return beginOn(id);
    std::vector<Account> accounts;
    for (const AccountSettings &settings : m_accounts.list())
        accounts.push_back(accountOf(settings));
    findAccountOf(*m_line.open, accounts, id, m_catalogue, this,
                  [this](const QString &account) { beginOn(account); });
}

void Program::beginOn(const QString &id)
{
    if (m_accounts.find(id)) {
        openAccount(id);
    } else {
        needStartWindow().showWelcome();
        needStartWindow().QWidget::show();
    }
}

AccountSession *Program::session(const QString &id) const
{
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() ? nullptr : found->second.session.get();
}

void Program::openAccount(const QString &id, const std::optional<Place> &place)
{
    if (AccountSession *open = session(id)) {
        if (place)
            open->windows().bringForward(*place);
        else
            open->windows().bringForward();
        closeStartWindow();
        return;
    }
    const AccountSettings *settings = m_accounts.find(id);
    if (!settings)
        return;
    m_openingAt = place;
    if (m_opening == id)
        return;
    m_opening = id;
    needStartWindow().showOpening(*settings);
    if (!hasWindows())
        needStartWindow().QWidget::show();
    m_keeper.secrets(id).then(this, [this, id](const auto &secrets) {
        if (m_opening != id)
            return; // another one was asked for meanwhile
        if (secrets) {
            m_data.policy(id).then(this, [this, id, secrets = *secrets](const auto &policy) {
                if (m_opening != id)
                    return;
                m_opening.clear();
                if (const AccountSettings *found = m_accounts.find(id))
                    enter(*found, secrets, *policy);
            });
            return;
        }
        m_opening.clear();
        if (const AccountSettings *found = m_accounts.find(id)) {
            needStartWindow().showSecretsMissing(*found, secrets.error());
            needStartWindow().QWidget::show();
        }
    });
}

void Program::enter(const AccountSettings &settings, const AccountSecrets &secrets,
                    const PersonalDataPolicy &policy)
{
    auto gateway = openGateway(settings, secrets, m_log);
    if (!gateway) {
        needStartWindow().showUnusable(settings, settingSentence(gateway.error()));
        needStartWindow().QWidget::show();
        return;
    }
    auto services = std::make_unique<AccountServices>(accountOf(settings), *std::move(gateway),
                                                      stores(policy), m_clock);
    AccountServices &opened = *services;
    m_receivers.open(settings.id, settings.receiver, opened.notices().door());
    m_lock.setAccountLimit(settings.id, settings.idleLock);
    if (m_reopening != settings.id)
        m_settings.setLastAccount(settings.id);
    std::optional<Place> place = std::exchange(m_openingAt, std::nullopt);
    if (!place)
        place = std::exchange(m_line.open, std::nullopt);
    const QList<KeptWindow> left = m_windowKeeper.leftOn(settings.id);
    furnish(opened, std::move(services)).windows().reopen(left, place);
    closeStartWindow();
    openNextLeft();
}

/// One after the other: each may have to wait for the keychain. The account used last stays in
/// front.
void Program::openNextLeft()
{
    const bool wasReopening = !std::exchange(m_reopening, QString()).isEmpty();
    while (!m_left.isEmpty()) {
        const QString id = m_left.takeFirst();
        if (!m_accounts.find(id) || session(id))
            continue;
        m_reopening = id;
        openAccount(id);
        return;
    }
    if (AccountSession *last = wasReopening ? session(m_settings.lastAccount()) : nullptr)
        last->windows().bringForward();
}

AccountSession &Program::furnish(AccountServices &services, std::unique_ptr<AccountServices> owned)
{
    const QString id = services.account().id;
    const bool isOwn = owned != nullptr;
    OpenSession opened{std::move(owned),
                       std::make_unique<AccountSession>(services, m_presets, m_windowServices)};
    AccountSession &session = *opened.session;
    services.operations().setLocked(m_lock.isLocked());
    m_sessions.insert_or_assign(id, std::move(opened));
    m_windowKeeper.watch(id, session.windows());
    // Queued: it removes the session that sends the signal.
    if (isOwn)
        connect(
            &session, &AccountSession::ended, this,
            [this, id] {
                AccountSession *open = this->session(id);
                if (!open || !open->windows().all().isEmpty())
                    return; // a window came meanwhile
                m_lock.setAccountLimit(id, std::nullopt);
                m_receivers.close(id);
                m_sessions.erase(id);
                if (!m_accounts.problem() && !m_accounts.find(id))
                    m_data.clear(id);
            },
            Qt::QueuedConnection);
    return session;
}

void Program::openDemo()
{
    if (m_demo && m_demo->services())
        return openAccount(m_demo->services()->account().id);
    m_opening.clear();
    if (m_demo)
        return; // it is starting
    m_demo = std::make_unique<SandboxAccounts>(m_dataFolder, m_log);
    connect(m_demo.get(), &SandboxAccounts::ready, this, &Program::enterDemo);
    connect(m_demo.get(), &SandboxAccounts::failed, this, [this](const QString &sentence) {
        m_demo.release()->deleteLater();
        if (m_line.start == CommandLine::Start::Demo || m_line.start == CommandLine::Start::Sandbox)
            emit failed(sentence);
        else
            needStartWindow().showDemoFailed(sentence);
    });
    if (m_startWindow)
        m_startWindow->showStartingDemo();
    m_demo->begin(m_line.sandbox);
}

void Program::enterDemo()
{
    std::vector<Account> accounts;
    for (const auto &services : m_demo->all()) {
        furnish(*services, nullptr);
        accounts.push_back(services->account());
    }
    m_windowServices.setDemoAccounts(accounts);
    const QString first = accounts.front().id;
    const bool isWalk = !m_line.screenshots.isEmpty();
    if (m_line.sandbox.isEmpty() && !isWalk) // what came by itself would make each picture another
        receiveForDemo();
    if (m_line.open && !isWalk)
        return findAccountOf(*m_line.open, accounts, first, m_demo->services()->catalogue(), this,
                             [this](const QString &account) { openDemoWindow(account); });
    openDemoWindow(first);
    if (isWalk)
        beginWalk();
}

void Program::receiveForDemo()
{
    m_demoReceiver = std::make_unique<DemoReceiver>(m_receivers, m_demo->sandbox());
    for (const auto &services : m_demo->all())
        m_demoReceiver->listenFor(*services);
}

void Program::openDemoWindow(const QString &account)
{
    for (const auto &services : m_demo->all()) {
        const QString id = services->account().id;
        const QList<KeptWindow> left = m_windowKeeper.leftOn(id);
        if (id != account && !left.isEmpty())
            session(id)->windows().reopen(left);
    }
    session(account)->windows().reopen(m_windowKeeper.leftOn(account),
                                       std::exchange(m_line.open, std::nullopt));
    closeStartWindow();
}

void Program::beginWalk()
{
#ifdef COUNTERFOIL_WITH_SANDBOX
    const auto hasLearned = [this] { return m_demo->hasLearned(); };
    std::vector<ScreenshotStage> stages;
    for (const auto &services : m_demo->all()) {
        AccountSession &open = *session(services->account().id);
        if (open.windows().all().isEmpty())
            open.windows().open()->resize(ScreenshotWalk::PictureSize);
        MainWindow &window = *open.windows().all().first();
        stages.push_back({*services, m_demo->sandbox(), hasLearned, m_theme, window, open.dialogs(),
                          m_windowServices});
    }
    MainWindow &first = stages.front().window;
    first.activateWindow();
    auto walk = std::make_unique<ScreenshotWalk>(first, m_line.screenshots, screenshotPlan(stages));
    connect(walk.get(), &ScreenshotWalk::finished, this, [this](const QString &error) {
        if (error.isEmpty())
            emit ended();
        else
            emit failed(error);
    });
    connect(walk.get(), &ScreenshotWalk::pictured, this, &Program::pictured);
    walk->begin();
    m_walk = std::move(walk);
#else
    emit failed(tr("This build can't take pictures: it doesn't include the sandbox."));
#endif
}

/// What can change of an open account does so at once.
void Program::followAccounts()
{
    if (m_accounts.problem())
        return; // the list is not known
    closeRemoved();
    for (const AccountSettings &settings : m_accounts.list()) {
        if (AccountSession *open = session(settings.id)) {
            m_lock.setAccountLimit(settings.id, settings.idleLock);
            open->services().setZone(settings.zone);
            m_receivers.change(settings.id, settings.receiver);
        }
    }
}

/// Windows of an account that is in the list no more.
void Program::closeRemoved()
{
    QStringList removed;
    for (const auto &[id, opened] : m_sessions) {
        if (opened.services && !m_accounts.find(id))
            removed << id;
    }
    for (const QString &id : std::as_const(removed)) {
        const auto open =
            std::count_if(m_sessions.begin(), m_sessions.end(), [](const auto &entry) {
                return !entry.second.session->windows().all().isEmpty();
            });
        if (open == 1 && !m_startWindow) { // or the program would end with its last window
            needStartWindow().showWelcome();
            needStartWindow().QWidget::show();
        }
        m_sessions.at(id).session->closeWindows();
    }
}

int Program::openOperations(const QString &id) const
{
    AccountSession *open = session(id);
    return open ? open->services().operations().openCount() : 0;
}

ServiceStores Program::stores(const PersonalDataPolicy &policy)
{
    if (!m_journal)
        m_journal = std::make_unique<Journal>(QDir(m_dataFolder).filePath(u"journal.sqlite"_s));
    return {*m_journal, m_catalogue, {m_dataFolder}, {osUser()}, policy};
}

StartWindow &Program::needStartWindow()
{
    if (!m_startWindow) {
        m_startWindow = new StartWindow(m_windowServices);
        m_startWindow->setAttribute(Qt::WA_DeleteOnClose);
    }
    return *m_startWindow;
}

bool Program::hasWindows() const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(), [](const auto &entry) {
        return !entry.second.session->windows().all().isEmpty();
    });
}

void Program::closeStartWindow()
{
    if (m_startWindow)
        m_startWindow->close();
}

} // namespace counterfoil
