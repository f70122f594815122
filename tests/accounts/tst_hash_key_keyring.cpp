// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside with_keyring.sh: a gnome-keyring-daemon of its own, on a bus of its own.
#include "core/accounts/hash_key.h"
#include "core/secrets/keychain_store.h"
#include "tests/net/caught.h"
#include "tests/support/test_program.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

const auto KeyringShop = u"5f0d6a0e-shop"_s;

QDBusMessage ask(const QString &method, const QVariantList &arguments)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, method);
    question.setArguments(arguments);
    return QDBusConnection::sessionBus().call(question);
}

void lockKeyring()
{
    const QDBusReply<QDBusObjectPath> path = ask(u"ReadAlias"_s, {u"default"_s});
    ask(u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{path.value()})});
}

} // namespace

class TestHashKeyKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIntValue("COUNTERFOIL_KEYRING_PID") > 1,
                 "run it inside with_keyring.sh");
    }

    void itIsMadeOnceAndThereAfterARestart()
    {
        QByteArray made;
        {
            KeychainStore store;
            Caught key(needHashKey(store, KeyringShop));
            WAIT_FOR(key);
            QVERIFY(key.succeeded());
            made = key.value().reveal();
            QCOMPARE(made.size(), HashKeyBytes);
        }
        KeychainStore again;
        Caught read(readHashKey(again, KeyringShop));
        WAIT_FOR(read);
        QCOMPARE(read.value().reveal(), made);
        Caught needed(needHashKey(again, KeyringShop));
        WAIT_FOR(needed);
        QCOMPARE(needed.value().reveal(), made);
    }

    void aLockedKeyringMakesNoSecondKey()
    {
        lockKeyring();
        KeychainStore store;
        Caught read(readHashKey(store, KeyringShop));
        WAIT_FOR(read);
        QCOMPARE(read.error().fault, SecretFault::Locked);
        Caught needed(needHashKey(store, KeyringShop));
        WAIT_FOR(needed);
        QCOMPARE(needed.error().fault, SecretFault::Locked);
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestHashKeyKeyring)
#include "tst_hash_key_keyring.moc"
