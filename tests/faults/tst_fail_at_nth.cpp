// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_secrets.h"
#include "tests/faults/failing_disk.h"
#include "tests/faults/failing_keychain.h"
#include "tests/faults/failing_sockets.h"
#include "tests/faults/fault_stage.h"
#include "tests/faults/journal_reader.h"
#include "tests/support/test_program.h"

#include <QSqlQuery>
#include <QTest>

#include <sqlite3.h>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

/// One whole refund with the first call of the disk failing, then the second, and so on until none
/// fails; the same for the sockets, the requests on the wire and the keychain. Whatever fails, it
/// happens once, and nothing is sent that the journal has not noted.
class TestFailAtNth : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_sandbox->clearFaults(); }
    void cleanup()
    {
        FailingDisk::heal();
        FailingSockets::heal();
    }

    void callOfTheDisk_data();
    void callOfTheDisk();
    void requestOnTheWire();
    void socket();
    void callOfTheKeychain();
    void journalInTrouble_data();
    void journalInTrouble();
    void journalLockedByAnother();

private:
    void refund(FaultStage &stage);

    std::unique_ptr<LocalAccount> m_sandbox;
    std::unique_ptr<Certificates> m_certificates;
};

namespace {

bool isHeld(const FaultStage &stage)
{
    return stage.flow().stage() == OperationStage::Editing && !stage.flow().held().isEmpty();
}

/// Nothing more happens by itself.
bool isAtRest(const FaultStage &stage)
{
    switch (stage.flow().stage()) {
    case OperationStage::Editing:
        return isHeld(stage);
    case OperationStage::Reading:
    case OperationStage::Cooling:
    case OperationStage::Sending:
        return false;
    case OperationStage::NotSent:
        return !stage.entry().nextCheck.isValid();
    case OperationStage::Checking:
        return stage.entry().hold != Hold::None;
    case OperationStage::Settled:
        return !stage.entry().isOpen();
    }
    Q_UNREACHABLE();
}

} // namespace

void TestFailAtNth::initTestCase()
{
    QVERIFY(FailingDisk::install());
    m_sandbox = std::make_unique<LocalAccount>(u"empty"_s);
    m_certificates = std::make_unique<Certificates>();
}

/// The refund with whatever fails; when it could not be done, once more after it is over.
void TestFailAtNth::refund(FaultStage &stage)
{
    stage.open();
    stage.submit();
    QVERIFY(stage.waitUntil([&] { return isAtRest(stage); }));
    if (stage.flow().stage() != OperationStage::Settled) {
        QCOMPARE(stage.posts().size(), size_t(0));
        FailingDisk::heal();
        FailingSockets::heal();
        if (isHeld(stage))
            stage.submit();
        else
            stage.retry();
        QVERIFY(stage.waitUntil([&] { return stage.flow().stage() == OperationStage::Settled; }));
    }
    QCOMPARE(stage.unnotedPosts(), 0);
    const OperationEntry entry = stage.entry();
    for (const RawRequest &post : stage.posts()) {
        QCOMPARE(post.header("x-idempotency-key"), entry.key.text().toUtf8());
        QCOMPARE(post.body, entry.request.body);
    }
    FailingDisk::heal();
    const FaultStage::Effects effects = stage.effects();
    QCOMPARE(effects.own, 1);
    QCOMPARE(effects.all, 1);
    // What the program could not write at first is in the file in the end.
    QTRY_COMPARE(JournalReader(stage.journalPath()).onlyState(), u"settled"_s);
}

void TestFailAtNth::callOfTheDisk_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("full, once") << SQLITE_FULL << false;
    QTest::newRow("broken, once") << SQLITE_IOERR << false;
    QTest::newRow("read only, from then on until the person tries again")
        << SQLITE_READONLY << true;
}

void TestFailAtNth::callOfTheDisk()
{
    QFETCH(int, code);
    QFETCH(bool, lasting);
    int call = 0;
    bool hasFailed = true;
    while (hasFailed) {
        FaultStage stage(*m_sandbox, *m_certificates, OperationKind::Refund);
        FailingDisk::failAt(++call, code, lasting);
        // After the send, a disk that stays broken leaves the file behind: not what this is about.
        if (lasting)
            connect(&stage.wire(), &Wire::passed, &stage.wire(), &FailingDisk::heal);
        refund(stage);
        if (QTest::currentTestFailed()) {
            qWarning("with call %d failing", call);
            return;
        }
        hasFailed = FailingDisk::hasFailed();
    }
    std::printf("%s: none of %d calls that fail does it twice, or sends it unnoted\n",
                QTest::currentDataTag(), call - 1);
    QVERIFY(call > 10);
}

void TestFailAtNth::requestOnTheWire()
{
    int request = 0;
    bool hasFailed = true;
    while (hasFailed) {
        FaultStage stage(*m_sandbox, *m_certificates, OperationKind::Refund);
        stage.wire().failAt(++request);
        refund(stage);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(request)));
        hasFailed = stage.wire().hasFailed();
    }
    QVERIFY(request > 2); // at least the token and the operation
}

void TestFailAtNth::socket()
{
    int call = 0;
    bool hasFailed = true;
    while (hasFailed) {
        FaultStage stage(*m_sandbox, *m_certificates, OperationKind::Refund);
        FailingSockets::failAt(++call);
        refund(stage);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(call)));
        hasFailed = FailingSockets::hasFailed();
        FailingSockets::heal();
    }
    std::printf("none of %d sockets that fail does it twice, or sends it unnoted\n", call - 1);
    QVERIFY(call > 2); // at least the token's and the operation's
}

/// Without its secrets an account has no services, so nothing can be sent; then it is as always.
void TestFailAtNth::callOfTheKeychain()
{
    const QString account = u"shop"_s;
    const QList<SettingField> both{SettingField::ClientSecret, SettingField::ApiKey};
    int call = 0;
    bool hasFailed = true;
    while (hasFailed) {
        FaultStage stage(*m_sandbox, *m_certificates, OperationKind::Refund);
        FailingKeychain keychain;
        std::optional<tl::expected<AccountSecrets, SecretError>> secrets;
        const auto read = [&] {
            secrets.reset();
            readSecrets(keychain, account, both).then(this, [&](const auto &result) {
                secrets = result;
            });
            QTRY_VERIFY(secrets.has_value());
        };
        bool isWritten = false;
        writeSecrets(keychain, account, stage.credentials.secrets)
            .then(this, [&](const auto &result) { isWritten = result.has_value(); });
        QTRY_VERIFY(isWritten);
        stage.credentials.secrets.clear();

        keychain.failAt(++call);
        read();
        hasFailed = keychain.hasFailed();
        QCOMPARE(secrets->has_value(), !hasFailed);
        QCOMPARE(stage.posts().size(), size_t(0));
        if (hasFailed) {
            QCOMPARE(secrets->error().fault, SecretFault::Locked);
            read();
        }
        stage.credentials.secrets = **secrets;
        refund(stage);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(call)));
    }
    QCOMPARE(call, 3); // two secrets
}

void TestFailAtNth::journalInTrouble_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("disk full") << SQLITE_FULL << u"full"_s;
    QTest::newRow("read-only") << SQLITE_READONLY << u"written"_s;
    QTest::newRow("broken") << SQLITE_IOERR << u"journal"_s;
}

void TestFailAtNth::journalInTrouble()
{
    QFETCH(int, code);
    QFETCH(QString, words);
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        FaultStage stage(*m_sandbox, *m_certificates, kind);
        stage.open();
        (void)stage.journalIsReady();
        FailingDisk::failAlways(code);
        stage.submit();
        QVERIFY(stage.waitUntil([&] { return isHeld(stage); }));
        QVERIFY2(stage.screen().contains(u"Nothing was sent"_s), qPrintable(stage.screen()));
        QVERIFY2(stage.screen().contains(words), qPrintable(stage.screen()));
        QCOMPARE(stage.posts().size(), size_t(0));
        FailingDisk::heal();
        QCOMPARE(stage.effects().all, 0);
        stage.submit();
        QVERIFY(stage.waitUntil([&] { return stage.flow().stage() == OperationStage::Settled; }));
        QCOMPARE(stage.effects().all, 1);
    }
}

void TestFailAtNth::journalLockedByAnother()
{
    FaultStage stage(*m_sandbox, *m_certificates, OperationKind::Refund);
    stage.open();
    QVERIFY(stage.journalIsReady());
    {
        const JournalReader other(stage.journalPath());
        QSqlQuery lock(other.database());
        QVERIFY(lock.exec(u"BEGIN IMMEDIATE"_s));
        stage.submit();
        QVERIFY(stage.waitUntil([&] { return isHeld(stage); }));
        QVERIFY2(stage.screen().contains(u"Another program is using the journal"_s),
                 qPrintable(stage.screen()));
        QCOMPARE(stage.posts().size(), size_t(0));
        QVERIFY(lock.exec(u"ROLLBACK"_s));
    }
    stage.submit();
    QVERIFY(stage.waitUntil([&] { return stage.flow().stage() == OperationStage::Settled; }));
    QCOMPARE(stage.effects().all, 1);
}

COUNTERFOIL_TEST(QCoreApplication, TestFailAtNth)
#include "tst_fail_at_nth.moc"
