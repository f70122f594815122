// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside with_keyring.sh: a gnome-keyring-daemon of its own, on a bus of its own.
#include "core/secrets/keychain_store.h"
#include "tests/net/caught.h"
#include "tests/support/test_program.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const SecretName apiKey{u"5f0d6a0e-shop"_s, SecretPurpose::ApiKey};
const SecretName clientSecret{u"5f0d6a0e-shop"_s, SecretPurpose::ClientSecret};
const SecretName otherApiKey{u"77aa0b12-other"_s, SecretPurpose::ApiKey};

/// The keyring's process; signals reach nobody else.
pid_t keyring()
{
    return pid_t(qEnvironmentVariableIntValue("COUNTERFOIL_KEYRING_PID"));
}

/// Stops the keyring for as long as it lives, as a hanging backend would.
class StoppedKeyring
{
public:
    StoppedKeyring() { ::kill(keyring(), SIGSTOP); }
    ~StoppedKeyring() { ::kill(keyring(), SIGCONT); }
};

QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
                 const QVariantList &arguments = {})
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    question.setArguments(arguments);
    return QDBusConnection::sessionBus().call(question);
}

QList<QDBusObjectPath> defaultCollection()
{
    const QDBusReply<QDBusObjectPath> path =
        ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s,
            {u"default"_s});
    return {path.value()};
}

/// Every entry of the collection, as another program would delete it.
void deleteEntriesElsewhere()
{
    const QDBusReply<QDBusVariant> items =
        ask(defaultCollection().first().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
            {u"org.freedesktop.Secret.Collection"_s, u"Items"_s});
    const auto paths = qdbus_cast<QList<QDBusObjectPath>>(items.value().variant());
    for (const QDBusObjectPath &item : paths)
        ask(item.path(), u"org.freedesktop.Secret.Item"_s, u"Delete"_s);
}

bool holds(const QString &folder, const QByteArray &bytes)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsWrittenIsReadByAnotherStore();
    void writingAgainReplaces();
    void bytesAreKeptExactly_data();
    void bytesAreKeptExactly();
    void twoAccountsAndTwoPurposesDoNotCollide();
    void removedEntryIsNotFoundAndRemovingAgainIsGood();
    void entryThatVanishedElsewhereIsNotFound();
    void tooLargeSecretIsRefusedWithoutAsking();
    void nothingIsWrittenInTheClear();
    void keyringThatHangsIsToldAndGivenUp();
    void waitingForTheKeyringCanBeCancelled();
    void storeMayGoWhileTheKeyringHangs();
    void lockedKeyringIsNotAMissingEntry();
};

void TestKeychain::initTestCase()
{
    QVERIFY2(keyring() > 1, "run it inside with_keyring.sh");
    QVERIFY2(qEnvironmentVariable("HOME") == qEnvironmentVariable("COUNTERFOIL_KEYRING_HOME"),
             "only a home of its own is written to");
}

void TestKeychain::whatIsWrittenIsReadByAnotherStore()
{
    KeychainStore store;
    QVERIFY(store.isLasting());
    Caught before(store.read(apiKey));
    WAIT_FOR(before);
    QCOMPARE(before.error().fault, SecretFault::NotFound);
    Caught written(store.write(apiKey, Secret("key-1")));
    QVERIFY(!written.isHere());
    WAIT_FOR(written);
    QVERIFY2(written.succeeded(), qPrintable(written.succeeded() ? u""_s : written.error().detail));
    KeychainStore another;
    Caught read(another.read(apiKey));
    WAIT_FOR(read);
    QVERIFY(read.succeeded());
    QCOMPARE(read.value().reveal(), QByteArray("key-1"));
}

void TestKeychain::writingAgainReplaces()
{
    KeychainStore store;
    for (const char *value : {"key-1", "key-2"}) {
        Caught written(store.write(apiKey, Secret(value)));
        WAIT_FOR(written);
        QVERIFY(written.succeeded());
    }
    Caught read(store.read(apiKey));
    WAIT_FOR(read);
    QCOMPARE(read.value().reveal(), QByteArray("key-2"));
}

void TestKeychain::bytesAreKeptExactly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("utf-8") << QByteArray("cl\xc3\xa9 \xe2\x82\xac");
    QTest::newRow("not text") << QByteArray("\x00\xff\n\r\x1b", 5);
    QTest::newRow("looks like base64") << QByteArray("YWJj");
    QTest::newRow("as large as may be") << QByteArray(SecretStore::largestSecret, 'k');
}

void TestKeychain::bytesAreKeptExactly()
{
    QFETCH(QByteArray, bytes);
    KeychainStore store;
    Caught written(store.write(apiKey, Secret(bytes)));
    WAIT_FOR(written);
    QVERIFY(written.succeeded());
    Caught read(store.read(apiKey));
    WAIT_FOR(read);
    QCOMPARE(read.value().reveal(), bytes);
}

void TestKeychain::twoAccountsAndTwoPurposesDoNotCollide()
{
    KeychainStore store;
    const std::pair<SecretName, QByteArray> entries[] = {{apiKey, "one"},
                                                         {clientSecret, "two"},
                                                         {otherApiKey, "three"},
                                                         {SecretName::lockPin(), "4"},
                                                         {SecretName::lockTries(), "5"}};
    for (const auto &[name, value] : entries) {
        Caught written(store.write(name, Secret(value)));
        WAIT_FOR(written);
        QVERIFY(written.succeeded());
    }
    for (const auto &[name, value] : entries) {
        Caught read(store.read(name));
        WAIT_FOR(read);
        QCOMPARE(read.value().reveal(), value);
    }
    Caught removed(store.remove(apiKey));
    WAIT_FOR(removed);
    Caught other(store.read(otherApiKey));
    WAIT_FOR(other);
    QVERIFY(other.succeeded());
}

void TestKeychain::removedEntryIsNotFoundAndRemovingAgainIsGood()
{
    KeychainStore store;
    Caught written(store.write(apiKey, Secret("key")));
    WAIT_FOR(written);
    for (int time = 0; time < 2; ++time) {
        Caught removed(store.remove(apiKey));
        WAIT_FOR(removed);
        QVERIFY(removed.succeeded());
        Caught read(store.read(apiKey));
        WAIT_FOR(read);
        QCOMPARE(read.error().fault, SecretFault::NotFound);
    }
}

void TestKeychain::entryThatVanishedElsewhereIsNotFound()
{
    KeychainStore store;
    Caught written(store.write(apiKey, Secret("key")));
    WAIT_FOR(written);
    QVERIFY(written.succeeded());
    deleteEntriesElsewhere();
    Caught read(store.read(apiKey));
    WAIT_FOR(read);
    QCOMPARE(read.error().fault, SecretFault::NotFound);
}

void TestKeychain::tooLargeSecretIsRefusedWithoutAsking()
{
    const StoppedKeyring stopped; // it would not answer
    KeychainStore store;
    Caught written(store.write(apiKey, Secret(QByteArray(SecretStore::largestSecret + 1, 'k'))));
    WAIT_FOR(written);
    QCOMPARE(written.error().fault, SecretFault::TooLarge);
}

void TestKeychain::nothingIsWrittenInTheClear()
{
    const QByteArray canary("CANARY-d41f0c8e-in-the-keyring");
    KeychainStore store;
    Caught written(store.write(clientSecret, Secret(canary)));
    WAIT_FOR(written);
    QVERIFY(written.succeeded());
    const QString home = qEnvironmentVariable("HOME");
    QVERIFY(QFileInfo::exists(home + u"/data/keyrings"_s));
    QVERIFY(!holds(home, canary));
    QVERIFY(!holds(home, canary.toBase64()));
    QVERIFY(!holds(home, canary.toHex()));
    QVERIFY(!QFileInfo::exists(home + u"/config/QtProject.conf"_s));
}

void TestKeychain::keyringThatHangsIsToldAndGivenUp()
{
    KeychainStore store({20ms, 200ms});
    QSignalSpy waiting(&store, &SecretStore::waitingChanged);
    {
        const StoppedKeyring stopped;
        Caught read(store.read(clientSecret));
        Caught written(store.write(apiKey, Secret("late")));
        QTRY_COMPARE(waiting.count(), 1);
        QCOMPARE(waiting.first().first().toBool(), true);
        WAIT_FOR(read);
        WAIT_FOR(written);
        QCOMPARE(read.error().fault, SecretFault::TimedOut);
        QCOMPARE(written.error().fault, SecretFault::TimedOut);
        QCOMPARE(waiting.count(), 2);
        QCOMPARE(waiting.last().first().toBool(), false);
    }
    // It works again when the keyring does.
    KeychainStore patient;
    Caught removed(patient.remove(apiKey));
    WAIT_FOR(removed);
    QVERIFY(removed.succeeded());
}

void TestKeychain::waitingForTheKeyringCanBeCancelled()
{
    KeychainStore store({1ms, 60s});
    QSignalSpy waiting(&store, &SecretStore::waitingChanged);
    const StoppedKeyring stopped;
    auto &call = store.read(clientSecret);
    Caught read(call);
    QTRY_COMPARE(waiting.count(), 1);
    call.cancel();
    WAIT_FOR(read);
    QCOMPARE(read.error().fault, SecretFault::Cancelled);
    QCOMPARE(read.times(), 1);
    QCOMPARE(waiting.count(), 2);
}

void TestKeychain::storeMayGoWhileTheKeyringHangs()
{
    auto store = std::make_unique<KeychainStore>(KeychainPatience{1ms, 60s});
    QSignalSpy waiting(store.get(), &SecretStore::waitingChanged);
    {
        const StoppedKeyring stopped;
        Caught read(store->read(clientSecret));
        QTRY_COMPARE(waiting.count(), 1);
        store.reset();
        QVERIFY(!read.isHere());
    }
    KeychainStore next; // whose call comes after the abandoned one
    Caught read(next.read(otherApiKey));
    WAIT_FOR(read);
}

void TestKeychain::lockedKeyringIsNotAMissingEntry()
{
    KeychainStore store;
    Caught written(store.write(apiKey, Secret("key")));
    WAIT_FOR(written);
    QVERIFY(written.succeeded());
    ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
        {QVariant::fromValue(defaultCollection())});
    // Nobody is there to type the password.
    Caught read(store.read(apiKey));
    WAIT_FOR(read);
    QCOMPARE(read.error().fault, SecretFault::Locked);
    Caught absent(store.read({u"never-there"_s, SecretPurpose::ApiKey}));
    WAIT_FOR(absent);
    QCOMPARE(absent.error().fault, SecretFault::Locked); // it cannot be known
    Caught again(store.write(apiKey, Secret("key-2")));
    WAIT_FOR(again);
    QCOMPARE(again.error().fault, SecretFault::Locked);
}

COUNTERFOIL_TEST(QCoreApplication, TestKeychain)
#include "tst_keychain.moc"
