// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_receiver.h"
#include "app/program.h"
#include "core/gateways/providers.h"
#include "tests/support/local_account.h"
#include "tests/support/local_shop.h"
#include "tests/support/test_program.h"
#include "ui/pages/payment_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// Payments of the sandbox's list that an account learns: the very large ones are not for its list.
int learnable(LocalAccount &sandbox, const QString &provider)
{
    int count = 0;
    for (const QJsonValue &payment : sandbox.payments(provider)) {
        if (payment["scenario"_L1] != "scale"_L1)
            ++count;
    }
    return count;
}

} // namespace

/// The accounts of --demo and --sandbox: one of each provider, all of one sandbox.
class TestSandboxAccounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyAccountOfASandboxListsItsPayments();
    void withoutPaymentsAllIsLearned();
    void theAccountsShareOneJournalAndOneCatalogue();
    void theMenuOfAWindowLeadsToTheOthers_data();
    void theMenuOfAWindowLeadsToTheOthers();
    void aPlaceOfAnotherAccountIsShownInItsWindow();
    void whatIsToBeOpenedIsOpenedInItsAccount_data();
    void whatIsToBeOpenedIsOpenedInItsAccount();
    void theDemoIsNotifiedOfWhatHappensAtItsSandbox();

private:
    /// Payments of the account that the catalogue has.
    qint64 known(AccountServices &services);

    std::unique_ptr<Theme> m_theme;
};

void TestSandboxAccounts::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme = std::make_unique<Theme>(*qApp);
}

qint64 TestSandboxAccounts::known(AccountServices &services)
{
    std::optional<qint64> count;
    const SearchQuery query{services.account().id, {}};
    services.catalogue().payments().search(query, {}, {}).then(this, [&count](const auto &rows) {
        count = rows ? rows->size() : -1;
    });
    [&count] { QTRY_VERIFY(count); }();
    return count.value_or(-1);
}

void TestSandboxAccounts::everyAccountOfASandboxListsItsPayments()
{
    LocalAccount sandbox;
    const QTemporaryDir folder;
    SandboxAccounts accounts(folder.path(), nullptr);
    accounts.begin(sandbox.url());
    QTRY_VERIFY_WITH_TIMEOUT(accounts.hasLearned(), 60'000);
    QCOMPARE(accounts.all().size(), providers().size());
    for (const auto &services : accounts.all()) {
        const Provider &provider = *providerNamed(services->account().provider);
        const int wanted = learnable(sandbox, provider.sandbox.word);
        QVERIFY2(wanted >= 20, qPrintable(provider.name));
        QTRY_COMPARE(known(*services), wanted);
    }
}

void TestSandboxAccounts::withoutPaymentsAllIsLearned()
{
    LocalAccount sandbox(u"empty"_s);
    const QTemporaryDir folder;
    SandboxAccounts accounts(folder.path(), nullptr);
    QSignalSpy learned(&accounts, &SandboxAccounts::learned);
    accounts.begin(sandbox.url());
    QTRY_VERIFY(accounts.hasLearned());
    QCOMPARE(learned.size(), 1);
}

void TestSandboxAccounts::theAccountsShareOneJournalAndOneCatalogue()
{
    LocalAccount sandbox(u"empty"_s);
    const QTemporaryDir folder;
    SandboxAccounts accounts(folder.path(), nullptr);
    QSignalSpy ready(&accounts, &SandboxAccounts::ready);
    accounts.begin(sandbox.url());
    QTRY_COMPARE(ready.size(), 1);
    QSet<QString> ids;
    QSet<QString> names;
    for (const auto &services : accounts.all()) {
        QCOMPARE(&services->catalogue(), &accounts.services()->catalogue());
        ids.insert(services->account().id);
        names.insert(services->account().name);
    }
    QCOMPARE(size_t(ids.size()), providers().size());
    QCOMPARE(size_t(names.size()), providers().size());
    QTRY_COMPARE(QDir(folder.path()).entryList({u"journal*.sqlite"_s}).size(), 1);
}

void TestSandboxAccounts::theMenuOfAWindowLeadsToTheOthers_data()
{
    QTest::addColumn<bool>("isDemo");
    QTest::newRow("--demo") << true;
    QTest::newRow("--sandbox") << false;
}

void TestSandboxAccounts::theMenuOfAWindowLeadsToTheOthers()
{
    QFETCH(bool, isDemo);
    LocalAccount sandbox;
    const QTemporaryDir folder;
    CommandLine line;
    line.start = isDemo ? CommandLine::Start::Demo : CommandLine::Start::Sandbox;
    if (!isDemo)
        line.sandbox = sandbox.url();
    Program program(line, folder.path(), std::make_unique<RunStore>(), *m_theme);
    QVERIFY(program.start());
    const std::vector<Account> &accounts = program.windowServices().demoAccounts();
    QTRY_COMPARE(accounts.size(), providers().size());
    for (size_t i = 0; i < accounts.size(); ++i)
        QCOMPARE(accounts[i].provider, providers()[i]->name);

    const auto windows = [&](size_t i) { return program.session(accounts[i].id)->windows().all(); };
    QCOMPARE(windows(0).size(), 1); // and no other window
    for (size_t i = 1; i < accounts.size(); ++i)
        QVERIFY(windows(i).isEmpty());
    MainWindow *first = windows(0).first();
    for (size_t i = 1; i < accounts.size(); ++i) {
        first->activateWindow();
        QTest::mouseClick(first->findChild<QAbstractButton *>(u"accountButton"_s), Qt::LeftButton);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().first()->text().contains(u"this window"_s));
        for (size_t key = 0; key <= i; ++key)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(windows(i).size(), 1);
        const QString title = windows(i).first()->windowTitle();
        QVERIFY2(title.contains(accounts[i].name), qPrintable(title));
    }
    // Asked for again, it is the same window that comes.
    program.openDemo();
    for (const Account &account : accounts)
        program.openAccount(account.id);
    for (size_t i = 0; i < accounts.size(); ++i)
        QCOMPARE(windows(i).size(), 1);
}

void TestSandboxAccounts::aPlaceOfAnotherAccountIsShownInItsWindow()
{
    const QTemporaryDir folder;
    CommandLine line;
    line.start = CommandLine::Start::Demo;
    Program program(line, folder.path(), std::make_unique<RunStore>(), *m_theme);
    QVERIFY(program.start());
    WindowServices &shared = program.windowServices();
    QTRY_COMPARE(shared.demoAccounts().size(), providers().size());
    const QList<Account> beside = shared.accountsBeside(shared.demoAccounts().front());
    QCOMPARE(size_t(beside.size()), providers().size() - 1);
    for (const QString &id : {u"first"_s, u"second"_s}) {
        shared.requestPlace(beside[0].id, Place::payment(id));
        const QList<MainWindow *> windows = program.session(beside[0].id)->windows().all();
        QCOMPARE(windows.size(), 1);
        QCOMPARE(windows.first()->place(), Place::payment(id));
    }
}

void TestSandboxAccounts::whatIsToBeOpenedIsOpenedInItsAccount_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("scenario"); // empty: the first
    QTest::newRow("Purse") << u"purse"_s << QString();
    QTest::newRow("PAY.") << u"pay"_s << QString();
    QTest::newRow("PAY., legacy") << u"pay"_s << u"legacy"_s;
    QTest::newRow("PayEx") << u"payex"_s << QString();
}

void TestSandboxAccounts::whatIsToBeOpenedIsOpenedInItsAccount()
{
    QFETCH(QString, provider);
    QFETCH(QString, scenario);
    LocalAccount sandbox;
    QString id;
    for (const QJsonValue &payment : sandbox.payments(provider)) {
        if (id.isEmpty() && (scenario.isEmpty() || payment["scenario"_L1] == scenario))
            id = payment["id"_L1].toString();
    }
    const QTemporaryDir folder;
    CommandLine line;
    line.start = CommandLine::Start::Sandbox;
    line.sandbox = sandbox.url();
    line.open = Place::payment(id);
    Program program(line, folder.path(), std::make_unique<RunStore>(), *m_theme);
    QVERIFY(program.start());
    QTRY_COMPARE(program.windowServices().demoAccounts().size(), providers().size());
    const auto windows = [&program](const Account &account) {
        return program.session(account.id)->windows().all();
    };
    for (const Account &account : program.windowServices().demoAccounts()) {
        if (providerNamed(account.provider)->sandbox.word == provider)
            QTRY_COMPARE(windows(account).size(), 1);
    }
    for (const Account &account : program.windowServices().demoAccounts()) {
        const bool isIts = providerNamed(account.provider)->sandbox.word == provider;
        QCOMPARE(windows(account).size(), isIts ? 1 : 0);
        if (!isIts)
            continue;
        QCOMPARE(windows(account).first()->place(), Place::payment(id));
        auto *page = dynamic_cast<PaymentPage *>(windows(account).first()->page());
        QTRY_VERIFY(page->payment());
        QCOMPARE(page->payment()->isFromNotification, scenario == "legacy"_L1);
    }
}

void TestSandboxAccounts::theDemoIsNotifiedOfWhatHappensAtItsSandbox()
{
    LocalAccount sandbox;
    const QTemporaryDir folder;
    SandboxAccounts accounts(folder.path(), nullptr);
    QSignalSpy learned(&accounts, &SandboxAccounts::learned);
    accounts.begin(sandbox.url());
    QTRY_COMPARE_WITH_TIMEOUT(learned.size(), 1, 60'000);
    NoticeReceivers receivers;
    DemoReceiver demo(receivers, sandbox.url());
    QSignalSpy told(&demo, &DemoReceiver::told);
    for (const auto &services : accounts.all())
        demo.listenFor(*services);
    QTRY_COMPARE(told.size(), qsizetype(accounts.all().size()));
    for (const testing::LocalShop *shop :
         {&testing::purseShop(), &testing::payShop(), &testing::payexShop()}) {
        const auto services =
            std::find_if(accounts.all().begin(), accounts.all().end(), [shop](const auto &each) {
                return each->account().provider == shop->provider;
            });
        QVERIFY(services != accounts.all().end());
        const PaymentPtr made =
            shop->newPayment(sandbox, (*services)->gateway(), OperationKind::Refund);
        QTRY_VERIFY2((*services)->known().find(made->id), qPrintable(shop->provider));
    }
}

COUNTERFOIL_TEST(QApplication, TestSandboxAccounts)
#include "tst_sandbox_accounts.moc"
