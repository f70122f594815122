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

} // namespace

class TestAccountSecrets : public QObject
{
    Q_OBJECT

private slots:
    void bothSecretsComeBack();
    void halfAnAccountIsAnError();
    void bothSecretsAreRemoved();
};

void TestAccountSecrets::bothSecretsComeBack()
{
    RunStore store;
    Caught written(writeSecrets(store, shop, {Secret("one"), Secret("two")}));
    WAIT_FOR(written);
    QVERIFY(written.succeeded());
    Caught read(readSecrets(store, shop));
    QVERIFY(!read.isHere());
    WAIT_FOR(read);
    QCOMPARE(read.value().clientSecret.reveal(), QByteArray("one"));
    QCOMPARE(read.value().apiKey.reveal(), QByteArray("two"));
    Caught elsewhere(readSecrets(store, other));
    WAIT_FOR(elsewhere);
    QCOMPARE(elsewhere.error().fault, SecretFault::NotFound);
}

void TestAccountSecrets::halfAnAccountIsAnError()
{
    for (const auto purpose : {SecretPurpose::ClientSecret, SecretPurpose::ApiKey}) {
        RunStore store;
        store.write({shop, purpose}, Secret("one"));
        Caught read(readSecrets(store, shop));
        WAIT_FOR(read);
        QCOMPARE(read.error().fault, SecretFault::NotFound);
    }
}

void TestAccountSecrets::bothSecretsAreRemoved()
{
    RunStore store;
    Caught first(writeSecrets(store, shop, {Secret("one"), Secret("two")}));
    WAIT_FOR(first);
    Caught second(writeSecrets(store, other, {Secret("one"), Secret("two")}));
    WAIT_FOR(second);
    Caught removed(removeSecrets(store, shop));
    WAIT_FOR(removed);
    QVERIFY(removed.succeeded());
    for (const auto purpose : {SecretPurpose::ClientSecret, SecretPurpose::ApiKey}) {
        Caught read(store.read({shop, purpose}));
        WAIT_FOR(read);
        QCOMPARE(read.error().fault, SecretFault::NotFound);
    }
    Caught kept(readSecrets(store, other));
    WAIT_FOR(kept);
    QVERIFY(kept.succeeded());
}

COUNTERFOIL_TEST(QCoreApplication, TestAccountSecrets)
#include "tst_account_secrets.moc"
