// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "core/accounts/data_keeper.h"
#include "models/operation/operation_form.h"
#include "models/words/time_text.h"
#include "tests/support/local_account.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "ui/accounts/connection_steps.h"
#include "ui/dialogs/operation_dialog.h"
#include "ui/lock/lock_page.h"
#include "ui/pages/payment_page.h"
#include "ui/pages/payments_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTimeZone>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using typed::press;

/// A keychain in memory that can be locked, and outlives the program.
class Keychain
{
public:
    RunStore store;
    std::optional<SecretFault> fault;
    bool asks = false; ///< for its password, in a window of its own

    [[nodiscard]] std::optional<QByteArray> find(const QString &account, SecretPurpose purpose)
    {
        std::optional<QByteArray> found;
        bool isDone = false;
        store.read({account, purpose}).then(&store, [&](const auto &secret) {
            isDone = true;
            if (secret)
                found = secret->reveal();
        });
        [&] { QTRY_VERIFY(isDone); }();
        return found;
    }
};

class KeychainDoor final : public SecretStore
{
public:
    explicit KeychainDoor(Keychain &keychain)
        : m_keychain(keychain)
    {}

    SecretCall<Secret> &read(const SecretName &name) override
    {
        if (m_keychain.asks) {
            emit waitingChanged(true);
            return *new SecretCall<Secret>(this);
        }
        return m_keychain.fault ? refuse<Secret>() : m_keychain.store.read(name);
    }
    SecretCall<void> &write(const SecretName &name, const Secret &secret) override
    {
        return m_keychain.fault ? refuse<void>() : m_keychain.store.write(name, secret);
    }
    SecretCall<void> &remove(const SecretName &name) override
    {
        return m_keychain.fault ? refuse<void>() : m_keychain.store.remove(name);
    }
    [[nodiscard]] bool isLasting() const override { return true; }

private:
    template <typename T>
    SecretCall<T> &refuse()
    {
        auto *call = new SecretCall<T>(this);
        call->settle(tl::unexpected(SecretError{*m_keychain.fault, {}}));
        return *call;
    }

    Keychain &m_keychain;
};

namespace {

// The payment of the demo whose customer is Emily Rose Parker.
const auto OpenedId = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;

/// Everything that assistive technology can read of it.
QStringList readOut(QAccessibleInterface *interface)
{
    QStringList words;
    if (!interface)
        return words;
    for (const QAccessible::Text text :
         {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
        words << interface->text(text);
    for (int i = 0; i < interface->childCount(); ++i)
        words << readOut(interface->child(i));
    return words;
}

QString readOut(QWidget *window)
{
    return readOut(QAccessible::queryAccessibleInterface(window)).join(u'\n');
}

} // namespace

// A step that fails ends the test: what follows would stand on nothing.
#define STEP(call)                                                                                 \
    do {                                                                                           \
        call;                                                                                      \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

/// Accounts from end to end: the real program with its windows and keys, a real sandbox over HTTP,
/// and a keychain in memory.
class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theFirstStartLeadsToAnAccountAndItsPayments();
    void theLastAccountIsOpenedAgain();
    void theWindowsOfEveryAccountComeBack();
    void aLinkIsOpenedInTheAccountThatKnowsIt();
    void anUnknownNameIsRefusedWithTheNamesThereAre();
    void secretsThatAreGoneAreAskedForAndCanBeForThisRunOnly();
    void aLockedKeychainIsNamedAndTriedAgain();
    void aKeyringThatAsksForItsPasswordIsSaid();
    void aKeychainThatRefusesToKeepLosesNothing();
    void fromATestAccountToALiveOneItAsks();
    void anAccountIsRenamedAndRemoved();
    void aChangedZoneHoldsWithoutARestart();
    void hashesAreChosenAndHoldAfterARestart();
    void whileTheProviderIsOutOfReachOperationsWait();
    void theLockHidesEverythingAndLosesNothing();
    void aPinOfTheSettingsUnlocks();
    void noStartPassesThePin_data();
    void noStartPassesThePin();
    void lostSettingsWithoutAPinLockNobodyOut();
    void lostSettingsAndASilentKeychainStayLocked();
    void whatWasHeldFromBeforeTheLockSaysAndDoesNothing();

private:
    void start(const QString &account = {});
    void start(const CommandLine &line);
    void click(const char *objectName);
    void tabTo(const char *objectName);
    void type(const char *objectName, const QString &text);
    void typeAccount(const QString &name, const QString &clientSecret);
    QString addAccount(const QString &name, bool withSecrets = true,
                       Environment environment = Environment::Test);
    /// In the keychain, as an earlier run left it.
    void keepPin(const char *pin);
    /// Empty: there is no such file.
    void writeSettings(const QByteArray &text) const;
    MainWindow *window() const;
    /// Payments of the account that the catalogue finds by this e-mail address; by none, all.
    qint64 known(const QString &id, const QString &name = {},
                 const PersonalDataPolicy &policy = {});
    PaymentPage *openShown();
    template <typename T = QWidget>
    T *find(const char *objectName) const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (T *found : top->findChildren<T *>(QLatin1StringView(objectName))) {
                if (found->isVisible())
                    return found;
            }
        }
        return nullptr;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LocalAccount> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<Program> m_program;
};

void TestAccounts::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QApplication::setQuitOnLastWindowClosed(false);
    QAccessible::setActive(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestAccounts::init()
{
    m_sandbox = std::make_unique<LocalAccount>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<Keychain>();
}

void TestAccounts::cleanup()
{
    m_program.reset();
    m_sandbox.reset();
}

void TestAccounts::start(const QString &account)
{
    CommandLine line;
    if (!account.isEmpty()) {
        line.start = CommandLine::Start::Account;
        line.account = account;
    }
    start(line);
}

void TestAccounts::start(const CommandLine &line)
{
    m_program.reset();
    m_program = std::make_unique<Program>(line, m_folder->path(),
                                          std::make_unique<KeychainDoor>(*m_keychain), *m_theme);
    const auto started = m_program->start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error()));
    QTRY_VERIFY(QApplication::activeWindow());
}

void TestAccounts::click(const char *objectName)
{
    auto *button = find<QAbstractButton>(objectName);
    QVERIFY2(button, objectName);
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestAccounts::tabTo(const char *objectName)
{
    QStringList passed;
    const auto name = [] {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    };
    for (int i = 0; i < 60 && name() != QLatin1StringView(objectName); ++i) {
        passed << name();
        press(Qt::Key_Tab);
    }
    QVERIFY2(name() == QLatin1StringView(objectName), qPrintable(passed.join(u" > "_s)));
}

void TestAccounts::type(const char *objectName, const QString &text)
{
    STEP(tabTo(objectName));
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestAccounts::typeAccount(const QString &name, const QString &clientSecret)
{
    STEP(type("accountName", name));
    STEP(type("accountHost", m_sandbox->url().toString()));
    STEP(type("accountEntity", u"5e3a0862-7cc3-4427-92ba-9e1e9595f571"_s));
    STEP(type("accountClientId", u"demo-client"_s));
    STEP(type("accountClientSecret", clientSecret));
    STEP(type("accountApiKey", u"demo-key"_s));
}

/// As an earlier run left it.
QString TestAccounts::addAccount(const QString &name, bool withSecrets, Environment environment)
{
    AccountSettings settings;
    settings.name = name;
    settings.environment = environment;
    settings.host = m_sandbox->url();
    settings.own = {{SettingField::Entity, m_sandbox->account().entity.text()},
                    {SettingField::ClientId, m_sandbox->account().clientId}};
    AccountStore accounts(DataFolder{m_folder->path()});
    const QString id = *accounts.add(settings);
    AppSettings(m_folder->path()).setTheme(u"system"_s);
    if (withSecrets) {
        writeSecrets(m_keychain->store, id,
                     {{SettingField::ClientSecret, Secret("demo-secret")},
                      {SettingField::ApiKey, Secret("demo-key")}});
        [&] { QTRY_VERIFY(m_keychain->find(id, SecretPurpose::ApiKey)); }();
    }
    return id;
}

void TestAccounts::keepPin(const char *pin)
{
    PinLock lock(m_keychain->store);
    bool isKept = false;
    lock.set(Secret(pin)).then(this, [&isKept](const auto &kept) { isKept = kept.has_value(); });
    [&isKept] { QTRY_VERIFY_WITH_TIMEOUT(isKept, 60'000); }();
}

void TestAccounts::writeSettings(const QByteArray &text) const
{
    QFile file(m_folder->filePath(u"settings.json"_s));
    file.remove();
    if (!text.isEmpty())
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

MainWindow *TestAccounts::window() const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(top); found && found->isVisible())
            return found;
    }
    return nullptr;
}

qint64 TestAccounts::known(const QString &id, const QString &name, const PersonalDataPolicy &policy)
{
    SearchQuery query{id, {}};
    if (!name.isEmpty())
        query.groups = {{{SearchTerm::Field::Name, name, true, false, {}, {}}}};
    std::optional<qint64> count;
    Catalogue &catalogue = m_program->windowServices().data().catalogue();
    // A change of nothing: what was to be written before it is written by then.
    catalogue.operations().undo({}).then(this, [&](const auto &) {
        catalogue.payments().search(query, {}, policy).then(this, [&count](const auto &rows) {
            count = rows ? rows->size() : -1;
        });
    });
    [&] { QTRY_VERIFY(count); }();
    return count.value_or(-1);
}

PaymentPage *TestAccounts::openShown()
{
    window()->open(Place::payment(OpenedId));
    auto *page = dynamic_cast<PaymentPage *>(window()->page());
    [page] { QTRY_VERIFY(page->payment() && !page->isLoading()); }();
    return page;
}

void TestAccounts::theFirstStartLeadsToAnAccountAndItsPayments()
{
    STEP(start());
    QVERIFY(m_program->startWindow() && m_program->startWindow()->isWelcome());
    STEP(tabTo("addAccount"));
    press(Qt::Key_Space);
    QTRY_VERIFY(find("accountEditor"));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"accountName"_s);
    STEP(typeAccount(u"My shop"_s, u"wrong-secret"_s));

    auto *steps = find<ConnectionSteps>("connectionSteps");
    STEP(tabTo("testConnection"));
    press(Qt::Key_Space);
    QVERIFY(steps->isRunning());
    QTRY_VERIFY(!steps->isRunning());
    QCOMPARE(steps->state(ConnectionStep::Connect), ConnectionSteps::State::Passed);
    QCOMPARE(steps->state(ConnectionStep::Token), ConnectionSteps::State::Failed);
    QCOMPARE(steps->state(ConnectionStep::ApiKey), ConnectionSteps::State::Waiting);
    QVERIFY2(steps->sentence().contains(u"client secret"_s), qPrintable(steps->sentence()));

    STEP(type("accountClientSecret", u"demo-secret"_s));
    STEP(tabTo("testConnection"));
    press(Qt::Key_Space);
    QTRY_VERIFY(!steps->isRunning());
    QCOMPARE(steps->state(ConnectionStep::ApiKey), ConnectionSteps::State::Passed);
    QVERIFY2(steps->state(ConnectionStep::Entity) != ConnectionSteps::State::Failed,
             qPrintable(steps->sentence()));

    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(window());
    QVERIFY(dynamic_cast<PaymentsPage *>(window()->page()));
    QVERIFY2(window()->windowTitle().contains(u"My shop"_s), qPrintable(window()->windowTitle()));
    QTRY_VERIFY(!m_program->startWindow());
    QCOMPARE(m_program->windowServices().accounts().list().size(), size_t(1));
    const QString id = m_program->windowServices().accounts().list().front().id;
    QCOMPARE(m_keychain->find(id, SecretPurpose::ClientSecret), QByteArray("demo-secret"));
    QCOMPARE(m_keychain->find(id, SecretPurpose::ApiKey), QByteArray("demo-key"));
    window()->open(Place::payment(OpenedId));
    auto *page = dynamic_cast<PaymentPage *>(window()->page());
    QTRY_VERIFY(page->payment());
}

void TestAccounts::theLastAccountIsOpenedAgain()
{
    addAccount(u"One"_s);
    const QString id = addAccount(u"Two"_s);
    STEP(start(u"two"_s));
    QTRY_VERIFY(m_program->session(id));
    STEP(start());
    QTRY_VERIFY(m_program->session(id));
    QTRY_VERIFY(window());
    QVERIFY(window()->windowTitle().contains(u"Two"_s));
}

void TestAccounts::theWindowsOfEveryAccountComeBack()
{
    const QString first = addAccount(u"First"_s);
    const QString second = addAccount(u"Second"_s);
    AppSettings(m_folder->path()).setLastAccount(second);
    KeptWindows(m_folder->path())
        .keep({first, second}, {{first, u"refunds"_s, {}, {}, {}},
                                {second, u"payments"_s, {}, {}, {}},
                                {second, u"payment"_s, OpenedId, {}, {}}});
    start();
    const auto windowsOf = [this](const QString &id) {
        AccountSession *session = m_program->session(id);
        return session ? session->windows().all() : QList<MainWindow *>();
    };
    QTRY_COMPARE(windowsOf(first).size(), 1);
    QCOMPARE(windowsOf(first)[0]->place().kind, Place::Kind::Refunds);
    QCOMPARE(windowsOf(second).size(), 2);
    QCOMPARE(windowsOf(second)[1]->place(), Place::payment(OpenedId));
    QTRY_VERIFY(windowsOf(second)[0]->isActiveWindow());
    QCOMPARE(m_program->windowServices().settings().lastAccount(), second);

    // What is closed of one account stays closed, and the other is untouched.
    windowsOf(first)[0]->close();
    QTRY_COMPARE(KeptWindows(m_folder->path()).windows().size(), 2);
}

void TestAccounts::aLinkIsOpenedInTheAccountThatKnowsIt()
{
    const QString knowing = addAccount(u"Knowing"_s);
    const QString other = addAccount(u"Other"_s);
    STEP(start(u"Knowing"_s));
    QTRY_VERIFY(window());
    QVERIFY(openShown());
    QTRY_COMPARE(known(knowing), 1);
    STEP(start(u"Other"_s));
    QTRY_VERIFY(window());

    CommandLine line;
    line.open = Place::payment(OpenedId);
    STEP(start(line));
    QTRY_VERIFY(window());
    QCOMPARE(window()->place(), *line.open);
    QVERIFY(m_program->session(knowing));
    QVERIFY(!m_program->session(other));

    // Who names an account means it; one that nobody knows is for the last.
    line.start = CommandLine::Start::Account;
    line.account = u"Other"_s;
    STEP(start(line));
    QTRY_VERIFY(window());
    QCOMPARE(window()->place(), *line.open);
    QVERIFY(m_program->session(other));
    QVERIFY(!m_program->session(knowing));
    line = {};
    line.open = Place::payment(u"00000000-0000-4000-8000-000000000000"_s);
    STEP(start(line));
    QTRY_VERIFY(window());
    QCOMPARE(window()->place(), *line.open);
    QVERIFY(m_program->session(other));
}

void TestAccounts::anUnknownNameIsRefusedWithTheNamesThereAre()
{
    addAccount(u"One"_s, false);
    CommandLine line;
    line.start = CommandLine::Start::Account;
    line.account = u"Other"_s;
    m_program = std::make_unique<Program>(line, m_folder->path(),
                                          std::make_unique<KeychainDoor>(*m_keychain), *m_theme);
    const auto started = m_program->start();
    QVERIFY(!started);
    QVERIFY2(started.error().contains(u"Other"_s) && started.error().contains(u"One"_s),
             qPrintable(started.error()));
}

void TestAccounts::secretsThatAreGoneAreAskedForAndCanBeForThisRunOnly()
{
    const QString id = addAccount(u"Shop"_s, false);
    STEP(start(u"Shop"_s));
    QTRY_VERIFY(find("forThisRun"));
    QVERIFY(find<EmptyState>("openingState")->title().contains(u"are missing"_s));
    STEP(tabTo("forThisRun"));
    press(Qt::Key_Space);
    STEP(type("clientSecret", u"demo-secret"_s));
    press(Qt::Key_Return); // the key is missing
    QVERIFY(find("secretsDialog"));
    STEP(type("apiKey", u"demo-key"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_program->session(id));
    QTRY_VERIFY(window());
    QVERIFY(!m_keychain->find(id, SecretPurpose::ClientSecret));
    QVERIFY(!m_keychain->find(id, SecretPurpose::ApiKey));
}

void TestAccounts::aLockedKeychainIsNamedAndTriedAgain()
{
    const QString id = addAccount(u"Shop"_s);
    m_keychain->fault = SecretFault::Locked;
    STEP(start(u"Shop"_s));
    QTRY_VERIFY(find("retry"));
    QVERIFY(find<EmptyState>("openingState")->sentence().contains(u"locked"_s));
    press(Qt::Key_Space); // still
    QTRY_VERIFY(find("retry"));
    QVERIFY(!m_program->session(id));
    m_keychain->fault.reset();
    press(Qt::Key_Space);
    QTRY_VERIFY(m_program->session(id));
}

void TestAccounts::aKeyringThatAsksForItsPasswordIsSaid()
{
    addAccount(u"Shop"_s);
    m_keychain->asks = true;
    STEP(start(u"Shop"_s));
    QTRY_VERIFY(find<EmptyState>("openingState"));
    QTRY_VERIFY(find<EmptyState>("openingState")->sentence().contains(u"Waiting"_s));
}

void TestAccounts::fromATestAccountToALiveOneItAsks()
{
    addAccount(u"Test shop"_s);
    const QString live = addAccount(u"Live shop"_s, true, Environment::Live);
    STEP(start(u"Test shop"_s));
    QTRY_VERIFY(window());
    const auto choose = [this] {
        click("accountButton");
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(find("question"));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"answerNo"_s);
    };
    STEP(choose());
    press(Qt::Key_Space);
    QVERIFY(!find("question"));
    QVERIFY(!m_program->session(live));
    STEP(choose());
    STEP(click("answerYes"));
    QTRY_VERIFY(m_program->session(live));
    MainWindow *opened = m_program->session(live)->windows().all().first();
    QVERIFY2(opened->windowTitle().contains(u"Live shop (live)"_s),
             qPrintable(opened->windowTitle()));
    const QColor edge = opened->grab().toImage().pixelColor(opened->width() / 2, 1);
    QCOMPARE(edge.rgb(), Theme::current().color(ColorRole::EnvironmentLive).rgb());
}

void TestAccounts::aKeychainThatRefusesToKeepLosesNothing()
{
    m_keychain->fault = SecretFault::NoKeychain;
    STEP(start());
    STEP(click("addAccount"));
    STEP(typeAccount(u"My shop"_s, u"demo-secret"_s));
    STEP(click("saveAccount"));
    QTRY_VERIFY(find("accountBanner"));
    QVERIFY(find("accountEditor"));
    QCOMPARE(find<QLineEdit>("accountClientSecret")->text(), u"demo-secret"_s);
    STEP(click("saveAccount")); // again: it is not added twice
    QTRY_VERIFY(find("accountBanner"));
    QTRY_VERIFY(find("saveAccount")->isEnabled());
    QCOMPARE(m_program->windowServices().accounts().list().size(), size_t(1));
    QTest::mouseClick(find("accountBanner")->findChild<QAbstractButton *>(), Qt::LeftButton);
    QTRY_VERIFY(window());
    QVERIFY(window()->windowTitle().contains(u"My shop"_s));
}

void TestAccounts::anAccountIsRenamedAndRemoved()
{
    const QString id = addAccount(u"Shop"_s);
    STEP(start(u"Shop"_s));
    QTRY_VERIFY(window());
    STEP(openShown());
    QTRY_COMPARE(known(id), 1);
    window()->open({Place::Kind::Settings, {}});
    STEP(click("editAccount"));
    STEP(type("accountName", u"Renamed"_s));
    press(Qt::Key_Escape); // asks first
    QVERIFY(find("accountQuestion"));
    press(Qt::Key_Escape);
    QVERIFY(!find("accountQuestion"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!find("accountEditor"));
    QCOMPARE(m_program->windowServices().accounts().find(id)->name, u"Renamed"_s);
    QCOMPARE(m_keychain->find(id, SecretPurpose::ApiKey), QByteArray("demo-key"));

    STEP(click("editAccount"));
    STEP(click("removeAccount"));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"answerNo"_s);
    press(Qt::Key_Space);
    QVERIFY(m_program->windowServices().accounts().find(id));
    STEP(click("removeAccount"));
    STEP(click("answerYes"));
    QTRY_VERIFY(!m_program->windowServices().accounts().find(id));
    QVERIFY(!m_keychain->find(id, SecretPurpose::ClientSecret));
    QVERIFY(!m_keychain->find(id, SecretPurpose::ApiKey));
    QTRY_VERIFY(!window());
    QVERIFY(m_program->startWindow() && m_program->startWindow()->isWelcome());
    QTRY_VERIFY(m_program->windowServices().settings().accountsToClear().isEmpty());
    QCOMPARE(known(id), 0);
}

void TestAccounts::aChangedZoneHoldsWithoutARestart()
{
    const QString id = addAccount(u"Shop"_s);
    STEP(start(u"Shop"_s));
    QTRY_VERIFY(window());
    STEP(openShown());
    AccountStore &accounts = m_program->windowServices().accounts();
    AccountSettings settings = *accounts.find(id);
    settings.zone = "Asia/Tokyo";
    QVERIFY(accounts.update(settings));
    QCOMPARE(m_program->session(id)->services().account().zone, "Asia/Tokyo");
    const PaymentPage *page = openShown();
    const QDateTime there =
        page->payment()->createdAt.reported().toTimeZone(QTimeZone("Asia/Tokyo"));
    const QString head = page->findChild<QLabel *>(u"customerLine"_s)->text();
    QVERIFY2(head.contains(mediumTime(there)), qPrintable(head));
}

void TestAccounts::hashesAreChosenAndHoldAfterARestart()
{
    const auto email = u"emily.parker@example.org"_s;
    const auto name = u"Emily Rose Parker"_s; // of the billing address: no read has the customer
    const QString id = addAccount(u"Shop"_s);
    STEP(start(u"Shop"_s));
    QTRY_VERIFY(window());
    STEP(openShown());
    QTRY_COMPARE(known(id, name), 1);
    SavedViews &views = m_program->windowServices().views();
    views.remember(id, u"email:"_s + email);
    views.remember(id, u"status:pending"_s);
    window()->open({Place::Kind::Settings, {}});
    STEP(click("changeKeptData"));
    find<QAbstractButton>("keepHashed")->click(); // its middle is beside its words
    STEP(click("saveKeptData"));
    QTRY_VERIFY(!find("keptDataDialog"));
    const auto key = m_keychain->find(id, SecretPurpose::HashKey);
    QVERIFY(key && key->size() == 32);
    QTRY_VERIFY(!m_program->windowServices().accounts().find(id)->kept.isReducing);
    QCOMPARE(known(id, name), 0);
    const PersonalDataPolicy hashes{PersonalData::Hashed, *key};
    QCOMPARE(known(id, name, hashes), 1);
    QCOMPARE(views.recent(id), QStringList{u"status:pending"_s});

    // What is read anew is kept no other way, in this run and in the next.
    for (int run = 0; run < 2; ++run) {
        PaymentPage *page = openShown();
        page->refresh();
        QTRY_VERIFY(!page->isLoading());
        QCOMPARE(m_program->session(id)->services().personalData().key, *key);
        QCOMPARE(known(id, name), 0);
        QCOMPARE(known(id, name, hashes), 1);
        m_program->windowServices().views().remember(id, email);
        STEP(start(u"Shop"_s));
        QTRY_VERIFY(window());
        QCOMPARE(m_program->windowServices().views().recent(id), QStringList{u"status:pending"_s});
    }
}

void TestAccounts::whileTheProviderIsOutOfReachOperationsWait()
{
    addAccount(u"Shop"_s);
    STEP(start(u"Shop"_s));
    QTRY_VERIFY(window());
    PaymentPage *page = openShown();
    QVERIFY(find<QAbstractButton>("refundButton")->isEnabled());
    m_sandbox->addFault({{u"match"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"path"_s, OpenedId}}},
                         {u"times"_s, 3},
                         {u"do"_s, QJsonObject{{u"drop"_s, u"before"_s}}}});
    page->refresh();
    QTRY_VERIFY(find("offlineLine"));
    QVERIFY(!find<QAbstractButton>("refundButton")->isEnabled());
    QVERIFY(find<QAbstractButton>("refundButton")->toolTip().contains(u"Offline since"_s));
    QCOMPARE(m_sandbox->posts(u"/refunds"_s), 0);
    // The first answer lifts it, whoever asked.
    QTRY_VERIFY_WITH_TIMEOUT(!find("offlineLine"), 30000);
    QVERIFY(find<QAbstractButton>("refundButton")->isEnabled());
}

void TestAccounts::theLockHidesEverythingAndLosesNothing()
{
    addAccount(u"Shop"_s);
    STEP(start(u"Shop"_s));
    QTRY_VERIFY(window());
    window()->open(Place::payment(OpenedId));
    auto *page = dynamic_cast<PaymentPage *>(window()->page());
    QTRY_VERIFY(page->payment() && !page->isLoading());
    STEP(click("refundButton"));
    QTRY_VERIFY(window()->findChild<OperationDialog *>());
    QTest::keyClicks(QApplication::focusWidget(), u"30.00"_s);
    QGuiApplication::clipboard()->setText(u"emily.parker@example.org"_s);
    const QString title = window()->windowTitle();
    const QString before = readOut(window());
    QVERIFY(before.contains(u"Parker"_s)); // or the walk would prove nothing
    QVERIFY(before.contains(u"97.50"_s));

    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(find("lockPage"));
    auto *lock = find<LockPage>("lockPage");
    QCOMPARE(lock->geometry(), window()->rect());
    QCOMPARE(window()->grab().toImage().convertToFormat(QImage::Format_RGB32),
             lock->grab().toImage().convertToFormat(QImage::Format_RGB32));
    QCOMPARE(window()->windowTitle(), lockedTitle());
    const QString hidden = readOut(window());
    QVERIFY(hidden.contains(u"Unlock"_s));
    for (const QString &word : {u"Parker"_s, u"97.50"_s, u"30.00"_s, u"order_"_s, u"Refund"_s})
        QVERIFY2(!hidden.contains(word), qPrintable(hidden));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());

    // Nothing gets through, and Esc is no way out.
    QTest::keyClicks(window()->findChild<QLineEdit *>(u"amount"_s), u"99"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_F5);
    QCOMPARE(find<LockPage>("lockPage"), lock);
    QCOMPARE(m_program->session(m_program->windowServices().settings().lastAccount())
                 ->windows()
                 .all()
                 .size(),
             1);

    press(Qt::Key_Return);
    QTRY_VERIFY(!find("lockPage"));
    QCOMPARE(window()->windowTitle(), title);
    auto *amount = find<QLineEdit>("amount");
    QVERIFY(amount);
    QCOMPARE(amount->text(), u"30.00"_s);
    QCOMPARE(QApplication::focusWidget(), amount);
    QVERIFY(readOut(window()).contains(u"Parker"_s));
    QCOMPARE(m_sandbox->posts(u"/refunds"_s), 0);
}

void TestAccounts::aPinOfTheSettingsUnlocks()
{
    addAccount(u"Shop"_s);
    STEP(start(u"Shop"_s));
    QTRY_VERIFY(window());
    window()->open({Place::Kind::Settings, {}});
    STEP(click("setPin"));
    STEP(type("newPin", u"47"_s));
    press(Qt::Key_Return); // too short
    QVERIFY(find("pinDialog"));
    STEP(type("newPin", u"4711"_s));
    STEP(type("newPinAgain", u"4711"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(!find("pinDialog"));
    QVERIFY(m_program->windowServices().settings().hasPin());

    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(find("lockPin"));
    press(Qt::Key_Return); // nothing is not the PIN
    QTRY_VERIFY(find("lockNote"));
    QTRY_VERIFY(find("lockPin")->isEnabled());
    QTest::keyClicks(find("lockPin"), u"4712"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_program->windowServices().lock().isChecking() || find("lockNote"));
    QTRY_VERIFY(!m_program->windowServices().lock().isChecking());
    QVERIFY(find("lockPage"));
    QVERIFY2(find<QLabel>("lockNote")->text().contains(u"isn't the right PIN"_s),
             qPrintable(find<QLabel>("lockNote")->text()));
    QTest::keyClicks(find("lockPin"), u"4711"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!find("lockPage"));
}

void TestAccounts::noStartPassesThePin_data()
{
    QTest::addColumn<CommandLine>("line");
    QTest::addColumn<QByteArray>("settings");
    CommandLine last;
    CommandLine named;
    named.start = CommandLine::Start::Account;
    named.account = u"Shop"_s;
    CommandLine demo;
    demo.start = CommandLine::Start::Demo;
    CommandLine link = named;
    link.open = Place::payment(OpenedId);
    const std::pair<const char *, CommandLine> lines[] = {
        {"the last account", last}, {"--profile", named}, {"--demo", demo}, {"--open", link}};
    const std::pair<const char *, QByteArray> files[] = {
        {"settings as they were", R"({"version":1,"has_pin":true})"},
        {"settings deleted", {}},
        {"settings cut", R"({"version":1,"has_p)"},
        {"settings of another kind", "[]"},
        {"settings that say there is none", R"({"version":1,"has_pin":false})"}};
    for (const auto &[option, line] : lines) {
        for (const auto &[file, text] : files)
            QTest::addRow("%s, %s", option, file) << line << text;
    }
}

void TestAccounts::noStartPassesThePin()
{
    QFETCH(CommandLine, line);
    QFETCH(QByteArray, settings);
    addAccount(u"Shop"_s);
    keepPin("4711");
    writeSettings(settings);

    STEP(start(line));
    QVERIFY(m_program->windowServices().lock().isLocked());
    QVERIFY(m_program->windowServices().settings().hasPin());
    QTRY_VERIFY(find("lockPin"));
    // Neither a menu's key, nor Enter without the PIN.
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_Return);
    QTRY_VERIFY(find("lockNote"));
    QVERIFY(m_program->windowServices().lock().isLocked());
    QTRY_VERIFY(find("lockPin")->isEnabled());
    QTest::keyClicks(find("lockPin"), u"4711"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_program->windowServices().lock().isLocked());
}

void TestAccounts::lostSettingsWithoutAPinLockNobodyOut()
{
    addAccount(u"Shop"_s);
    writeSettings({});
    STEP(start(u"Shop"_s));
    QTRY_VERIFY(window());
    QVERIFY(!m_program->windowServices().lock().isLocked());
}

void TestAccounts::lostSettingsAndASilentKeychainStayLocked()
{
    addAccount(u"Shop"_s);
    writeSettings({});
    m_keychain->fault = SecretFault::Locked;
    STEP(start());
    QTRY_VERIFY(m_program->windowServices().lock().isLocked());
    QTRY_VERIFY(find("lockNote"));
    m_keychain->fault.reset(); // and there never was one
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_program->windowServices().settings().hasPin());
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_program->windowServices().lock().isLocked());
}

void TestAccounts::whatWasHeldFromBeforeTheLockSaysAndDoesNothing()
{
    const QString account = addAccount(u"Shop"_s);
    STEP(start(u"Shop"_s));
    QTRY_VERIFY(window());
    QVERIFY(openShown());
    STEP(click("refundButton"));
    QTRY_VERIFY(find("operationDialog"));
    QTest::keyClicks(find<QLineEdit>("amount"), u"1.00"_s);
    QTRY_VERIFY(find("primary")->isEnabled());

    // As a screen reader has them.
    QList<QAccessible::Id> held;
    const std::function<void(QAccessibleInterface *)> hold = [&](QAccessibleInterface *interface) {
        if (!interface)
            return;
        held << QAccessible::uniqueId(interface);
        for (int i = 0; i < interface->childCount(); ++i)
            hold(interface->child(i));
    };
    hold(QAccessible::queryAccessibleInterface(window()));
    QVERIFY(held.size() > 50);
    auto *submit = find("primary");
    OperationService &operations = m_program->session(account)->services().operations();

    m_program->windowServices().lock().lock();
    QStringList said;
    for (const QAccessible::Id id : std::as_const(held)) {
        QAccessibleInterface *interface = QAccessible::accessibleInterface(id);
        if (!interface || interface->object() == window())
            continue;
        for (const QAccessible::Text text :
             {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
            said << interface->text(text);
        QVERIFY2(!interface->actionInterface(), interface->object()
                                                    ? interface->object()->metaObject()->className()
                                                    : "no object");
    }
    said.removeAll(QString());
    QCOMPARE(said, QStringList());
    // Asked for anew.
    for (const QWidget *widget : window()->findChildren<QWidget *>()) {
        QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const auto *page = find<LockPage>("lockPage");
        if (widget == page || page->isAncestorOf(widget))
            continue;
        QVERIFY(interface->text(QAccessible::Name).isEmpty());
        QVERIFY(!interface->actionInterface() && !interface->textInterface());
    }
    // And below the widgets, whoever calls.
    qobject_cast<QAbstractButton *>(submit)->click();
    QVERIFY(operations.working().isEmpty());
    QGuiApplication::clipboard()->setText(u"copied"_s);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());

    m_program->windowServices().lock().tryUnlock({});
    QTRY_VERIFY(!m_program->windowServices().lock().isLocked());
    QCOMPARE(m_sandbox->posts(u"/refunds"_s), 0);
    QVERIFY(readOut(window()).contains(u"Parker"_s));
}

COUNTERFOIL_TEST(QApplication, TestAccounts)
#include "tst_accounts.moc"
