// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/data_keeper.h"
#include "core/secrets/run_store.h"
#include "models/app_settings.h"
#include "models/search/saved_views.h"
#include "tests/support/scratch_journal.h"
#include "tests/support/test_program.h"
#include "ui/frame/window_services.h"
#include "ui/lock/screen_lock.h"

#include <QApplication>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Whose lists a window offers to show together with those of its account.
class TestAccountsBeside : public QObject
{
    Q_OBJECT

private slots:
    void testAndLiveAccountsAreNotMixed();
    void theDemoKeepsToItself();

private:
    [[nodiscard]] Account add(const QString &name, Environment environment)
    {
        AccountSettings settings;
        settings.name = name;
        settings.environment = environment;
        settings.colour = u"#336699"_s;
        settings.id = m_accounts.add(settings).value_or(QString());
        return accountOf(settings);
    }
    [[nodiscard]] QStringList beside(const Account &account) const
    {
        QStringList names;
        for (const Account &other : m_shared.accountsBeside(account))
            names << other.name;
        return names;
    }

    ScratchJournal m_scratch;
    RunStore m_keychain;
    AccountStore m_accounts{DataFolder{m_scratch.folder()}};
    AccountKeeper m_keeper{m_accounts, m_keychain};
    AppSettings m_settings{m_scratch.folder()};
    PinLock m_pin{m_keychain};
    ScreenLock m_lock{m_settings, m_pin};
    DataKeeper m_data{m_keeper, m_settings, m_scratch.catalogue, m_scratch.clock};
    SavedViews m_views{DataFolder{m_scratch.folder()}};
    WindowServices m_shared{WindowServices::Parts{m_keeper, m_data, m_views, m_settings, m_lock,
                                                  std::make_shared<RequestLog>(m_scratch.folder()),
                                                  m_scratch.folder()}};
};

void TestAccountsBeside::testAndLiveAccountsAreNotMixed()
{
    const Account lyon = add(u"Lyon"_s, Environment::Live);
    const Account trial = add(u"Trial"_s, Environment::Test);
    const Account lille = add(u"Lille"_s, Environment::Live);
    QCOMPARE(beside(lyon), QStringList{u"Lille"_s});
    QCOMPARE(beside(lille), QStringList{u"Lyon"_s});
    QCOMPARE(beside(trial), QStringList());
    QCOMPARE(m_shared.accountsBeside(lyon).first().colour, u"#336699"_s);
}

void TestAccountsBeside::theDemoKeepsToItself()
{
    const Account trial = add(u"Other trial"_s, Environment::Test);
    const Account first{u"demo"_s, u"Demo shop"_s, u"Any"_s, Environment::Test};
    const Account second{u"demo:2"_s, u"Demo shop 2"_s, u"Any"_s, Environment::Test};
    m_shared.setDemoAccounts({first, second});
    QCOMPARE(beside(first), QStringList{u"Demo shop 2"_s});
    QVERIFY(!beside(trial).contains(u"Demo shop"_s));
}

COUNTERFOIL_TEST(QApplication, TestAccountsBeside)
#include "tst_accounts_beside.moc"
