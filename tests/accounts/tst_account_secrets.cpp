// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_secrets.h"
#include "core/secrets/run_store.h"
#include "tests/net/caught.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

const QString shop = QStringLiteral("shop");
const QString other = QStringLiteral("other");
const QList<SettingField> both{SettingField::ClientSecret, SettingField::ApiKey};

AccountSecrets oneAndTwo()
{
    return {{SettingField::ClientSecret, Secret("one")}, {SettingField::ApiKey, Secret("two")}};
}

} // namespace

class TestAccountSecrets : public QObject
{
    Q_OBJECT

private slots:
    void bothSecretsComeBack();
    void onlyWhatIsAskedForIsRead();
    void onlyWhatWasTypedIsWritten();
    void halfAnAccountIsAnError();
    void bothSecretsAreRemoved();
};

void TestAccountSecrets::bothSecretsComeBack()
{
    RunStore store;
    Caught written(writeSecrets(store, shop, oneAndTwo()));
    WAIT_FOR(written);
    QVERIFY(written.succeeded());
    Caught read(readSecrets(store, shop, both));
    QVERIFY(!read.isHere());
    WAIT_FOR(read);
    QCOMPARE(secretOf(read.value(), SettingField::ClientSecret).reveal(), QByteArray("one"));
    QCOMPARE(secretOf(read.value(), SettingField::ApiKey).reveal(), QByteArray("two"));
    Caught elsewhere(readSecrets(store, other, both));
    WAIT_FOR(elsewhere);
    QCOMPARE(elsewhere.error().fault, SecretFault::NotFound);
}

void TestAccountSecrets::onlyWhatIsAskedForIsRead()
{
    RunStore store;
    store.write({shop, SecretPurpose::ApiKey}, Secret("two"));
    Caught read(readSecrets(store, shop, {SettingField::ApiKey}));
    WAIT_FOR(read);
    QCOMPARE(read.value().size(), 1u);
    Caught nothing(readSecrets(store, shop, {}));
    WAIT_FOR(nothing);
    QVERIFY(nothing.value().empty());
}

void TestAccountSecrets::onlyWhatWasTypedIsWritten()
{
    RunStore store;
    Caught first(writeSecrets(store, shop, oneAndTwo()));
    WAIT_FOR(first);
    Caught second(writeSecrets(
        store, shop,
        {{SettingField::ClientSecret, Secret()}, {SettingField::ApiKey, Secret("2")}}));
    WAIT_FOR(second);
    Caught read(readSecrets(store, shop, both));
    WAIT_FOR(read);
    QCOMPARE(secretOf(read.value(), SettingField::ClientSecret).reveal(), QByteArray("one"));
    QCOMPARE(secretOf(read.value(), SettingField::ApiKey).reveal(), QByteArray("2"));
}

void TestAccountSecrets::halfAnAccountIsAnError()
{
    for (const auto purpose : {SecretPurpose::ClientSecret, SecretPurpose::ApiKey}) {
        RunStore store;
        store.write({shop, purpose}, Secret("one"));
        Caught read(readSecrets(store, shop, both));
        WAIT_FOR(read);
        QCOMPARE(read.error().fault, SecretFault::NotFound);
    }
}

void TestAccountSecrets::bothSecretsAreRemoved()
{
    RunStore store;
    Caught first(writeSecrets(store, shop, oneAndTwo()));
    WAIT_FOR(first);
    Caught second(writeSecrets(store, other, oneAndTwo()));
    WAIT_FOR(second);
    Caught removed(removeSecrets(store, shop));
    WAIT_FOR(removed);
    QVERIFY(removed.succeeded());
    for (const auto purpose : {SecretPurpose::ClientSecret, SecretPurpose::ApiKey}) {
        Caught read(store.read({shop, purpose}));
        WAIT_FOR(read);
        QCOMPARE(read.error().fault, SecretFault::NotFound);
    }
    Caught kept(readSecrets(store, other, both));
    WAIT_FOR(kept);
    QVERIFY(kept.succeeded());
}

COUNTERFOIL_TEST(QCoreApplication, TestAccountSecrets)
#include "tst_account_secrets.moc"
