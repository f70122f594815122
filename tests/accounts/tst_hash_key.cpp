// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_secrets.h"
#include "core/accounts/hash_key.h"
#include "core/secrets/run_store.h"
#include "tests/net/caught.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

const QString HashShop = QStringLiteral("shop");
const QString Other = QStringLiteral("other");

/// Says what a keychain says that nobody unlocked.
class LockedStore final : public SecretStore
{
public:
    SecretCall<Secret> &read(const SecretName &) override { return refuse<Secret>(); }
    SecretCall<void> &write(const SecretName &, const Secret &) override
    {
        ++writes;
        return refuse<void>();
    }
    SecretCall<void> &remove(const SecretName &) override { return refuse<void>(); }
    [[nodiscard]] bool isLasting() const override { return true; }

    int writes = 0;

private:
    template <typename T>
    SecretCall<T> &refuse()
    {
        auto *call = new SecretCall<T>(this);
        call->settle(tl::unexpected(SecretError{SecretFault::Locked, {}}));
        return *call;
    }
};

} // namespace

class TestHashKey : public QObject
{
    Q_OBJECT

private slots:
    void readingMakesNone();
    void itIsMadeOnce();
    void eachAccountHasItsOwn();
    void aLockedKeychainIsNotAMissingKey();
    void whatCannotBeAKeyIsReplacedOnlyByMakingOne();
    void itGoesWithTheAccount();
};

void TestHashKey::readingMakesNone()
{
    RunStore store;
    for (int time = 0; time < 2; ++time) {
        Caught read(readHashKey(store, HashShop));
        WAIT_FOR(read);
        QCOMPARE(read.error().fault, SecretFault::NotFound);
    }
}

void TestHashKey::itIsMadeOnce()
{
    RunStore store;
    Caught made(needHashKey(store, HashShop));
    QVERIFY(!made.isHere());
    WAIT_FOR(made);
    QVERIFY(made.succeeded());
    QCOMPARE(made.value().reveal().size(), HashKeyBytes);
    QVERIFY(made.value().reveal() != QByteArray(HashKeyBytes, '\0'));
    Caught again(needHashKey(store, HashShop));
    WAIT_FOR(again);
    QCOMPARE(again.value().reveal(), made.value().reveal());
    Caught read(readHashKey(store, HashShop));
    WAIT_FOR(read);
    QCOMPARE(read.value().reveal(), made.value().reveal());
}

void TestHashKey::eachAccountHasItsOwn()
{
    RunStore store;
    Caught one(needHashKey(store, HashShop));
    Caught two(needHashKey(store, Other));
    WAIT_FOR(one);
    WAIT_FOR(two);
    QVERIFY(one.value().reveal() != two.value().reveal());
}

void TestHashKey::aLockedKeychainIsNotAMissingKey()
{
    LockedStore store;
    Caught made(needHashKey(store, HashShop));
    WAIT_FOR(made);
    QCOMPARE(made.error().fault, SecretFault::Locked);
    QCOMPARE(store.writes, 0);
}

void TestHashKey::whatCannotBeAKeyIsReplacedOnlyByMakingOne()
{
    RunStore store;
    Caught broken(store.write({HashShop, SecretPurpose::HashKey}, Secret("short")));
    WAIT_FOR(broken);
    Caught read(readHashKey(store, HashShop));
    WAIT_FOR(read);
    QCOMPARE(read.error().fault, SecretFault::NotFound);
    Caught made(needHashKey(store, HashShop));
    WAIT_FOR(made);
    QCOMPARE(made.value().reveal().size(), HashKeyBytes);
}

void TestHashKey::itGoesWithTheAccount()
{
    RunStore store;
    Caught made(needHashKey(store, HashShop));
    WAIT_FOR(made);
    Caught removed(removeSecrets(store, HashShop));
    WAIT_FOR(removed);
    Caught read(readHashKey(store, HashShop));
    WAIT_FOR(read);
    QCOMPARE(read.error().fault, SecretFault::NotFound);
}

COUNTERFOIL_TEST(QCoreApplication, TestHashKey)
#include "tst_hash_key.moc"
