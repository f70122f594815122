// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain_store.h"
#include "tests/net/caught.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

const SecretName absentKey{QStringLiteral("shop"), SecretPurpose::ApiKey};

} // namespace

/// A machine without a session bus, such as one that is reached over ssh.
class TestKeychainAbsent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsReadOrWrittenAnywhere();

private:
    QTemporaryDir m_home;
};

void TestKeychainAbsent::initTestCase()
{
    // Before anything asks for the bus: it is found once per process.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_home.path().toLocal8Bit() + "/no-bus");
    qputenv("XDG_RUNTIME_DIR", m_home.path().toLocal8Bit());
    for (const char *folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(folder, m_home.path().toLocal8Bit());
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP",
                                 "DESKTOP_SESSION", "KDE_FULL_SESSION"})
        qunsetenv(variable);
}

void TestKeychainAbsent::nothingIsReadOrWrittenAnywhere()
{
    KeychainStore store;
    Caught written(store.write(absentKey, Secret("CANARY-no-keychain")));
    WAIT_FOR(written);
    QCOMPARE(written.error().fault, SecretFault::NoKeychain);
    Caught read(store.read(absentKey));
    WAIT_FOR(read);
    QCOMPARE(read.error().fault, SecretFault::NoKeychain);
    Caught removed(store.remove(absentKey));
    WAIT_FOR(removed);
    QCOMPARE(removed.error().fault, SecretFault::NoKeychain);
    const QStringList left =
        QDir(m_home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

COUNTERFOIL_TEST(QCoreApplication, TestKeychainAbsent)
#include "tst_keychain_absent.moc"
