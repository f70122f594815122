// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account_of_place.h"

#include "core/gateways/providers.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const auto aUuid = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
const auto aNumber = u"50806105020X3481"_s;
const auto aPath = u"/psp/creditcard/payments/9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;

/// "a=Purse": an account with that id.
std::vector<Account> accountsFrom(const QStringList &written)
{
    std::vector<Account> accounts;
    for (const QString &one : written) {
        const QString id = one.section(u'=', 0, 0);
        accounts.push_back({id, id, one.section(u'=', 1)});
    }
    return accounts;
}

} // namespace

/// In which account something is opened that comes with an id alone.
class TestAccountOfPlace : public QObject
{
    Q_OBJECT

private slots:
    void theIdTellsTheAccount_data();
    void theIdTellsTheAccount();
    void whoKnowsThePaymentHasIt_data();
    void whoKnowsThePaymentHasIt();
    void sessionsAreAskedForWhereThereAreSome();
    void aListIsOpenedInTheCurrentAccount();
};

void TestAccountOfPlace::theIdTellsTheAccount_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("opened");
    const QStringList all{u"a=Purse"_s, u"b=PAY."_s, u"c=PayEx"_s, u"d=PAY."_s};
    QTest::newRow("order number") << aNumber << all << u"a"_s << u"b"_s;
    QTest::newRow("order number, and the current takes it") << aNumber << all << u"d"_s << u"d"_s;
    QTest::newRow("path") << aPath << all << u"a"_s << u"c"_s;
    QTest::newRow("UUID") << aUuid << all << u"a"_s << u"a"_s;
    QTest::newRow("UUID, of an order perhaps") << aUuid << all << u"b"_s << u"b"_s;
    QTest::newRow("UUID of one of two providers") << aUuid << all << u"c"_s << u"c"_s;
    QTest::newRow("UUID of one provider")
        << aUuid << QStringList{u"c=PayEx"_s, u"a=Purse"_s} << u"c"_s << u"a"_s;
    QTest::newRow("of nobody") << aPath << QStringList{u"a=Purse"_s, u"b=PAY."_s} << u"b"_s
                               << u"b"_s;
    QTest::newRow("provider of a later version")
        << aNumber << QStringList{u"a=Purse"_s, u"z=Other"_s} << u"z"_s << u"z"_s;
    QTest::newRow("no current account") << aNumber << all << QString() << u"b"_s;
    QTest::newRow("no account") << aNumber << QStringList() << QString() << QString();
}

void TestAccountOfPlace::theIdTellsTheAccount()
{
    QFETCH(QString, id);
    QFETCH(QStringList, accounts);
    QFETCH(QString, current);
    const QString opened = accountOfPlace(Place::payment(id), accountsFrom(accounts), current, {});
    QTEST(opened, "opened");
}

void TestAccountOfPlace::whoKnowsThePaymentHasIt_data()
{
    QTest::addColumn<QStringList>("holders");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("opened");
    QTest::newRow("another account") << QStringList{u"b"_s} << u"a"_s << u"b"_s;
    QTest::newRow("another one than its form says") << QStringList{u"c"_s} << u"a"_s << u"c"_s;
    QTest::newRow("two of which one is current") << QStringList{u"a"_s, u"b"_s} << u"b"_s << u"b"_s;
    QTest::newRow("two others") << QStringList{u"b"_s, u"a"_s} << u"c"_s << u"a"_s;
    QTest::newRow("one that was removed") << QStringList{u"x"_s} << u"b"_s << u"b"_s;
}

void TestAccountOfPlace::whoKnowsThePaymentHasIt()
{
    QFETCH(QStringList, holders);
    QFETCH(QString, current);
    const auto accounts = accountsFrom({u"a=Purse"_s, u"b=Purse"_s, u"c=PAY."_s});
    const QString opened = accountOfPlace(Place::payment(aUuid), accounts, current, holders);
    QTEST(opened, "opened");
}

void TestAccountOfPlace::sessionsAreAskedForWhereThereAreSome()
{
    const auto accounts = accountsFrom({u"b=PAY."_s, u"a=Purse"_s});
    QCOMPARE(accountOfPlace(Place::payment(aUuid), accounts, u"b"_s, {}), u"b"_s);
    QCOMPARE(accountOfPlace(Place::session(aUuid), accounts, u"b"_s, {}), u"a"_s);
    QCOMPARE(accountOfPlace(Place::link(aUuid), accounts, u"b"_s, {}), u"a"_s);
}

void TestAccountOfPlace::aListIsOpenedInTheCurrentAccount()
{
    const auto accounts = accountsFrom({u"a=Purse"_s, u"b=PAY."_s});
    QCOMPARE(accountOfPlace({Place::Kind::Refunds, {}}, accounts, u"b"_s, {}), u"b"_s);
}

COUNTERFOIL_TEST(QCoreApplication, TestAccountOfPlace)
#include "tst_account_of_place.moc"
