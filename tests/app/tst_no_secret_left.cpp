// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_secrets.h"
#include "core/accounts/account_store.h"
#include "core/secrets/keychain_store.h"
#include "tests/support/local_account.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTest>
#include <QUuid>

#include <csignal>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const auto LookPayment = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s; // 97.50 EUR left to refund
const sandbox::purse::Credentials marked{"marked-client-secret-7Qx", "marked-api-key-3Vz"};

/// Every way in which a program might leave bytes behind without meaning to.
QByteArrayList tracesOf(const std::string &secret)
{
    const QByteArray plain = QByteArray::fromStdString(secret);
    QByteArrayList traces{plain, plain.toHex(), plain.toHex().toUpper()};
    QByteArray wide;
    for (const char character : plain)
        wide.append(character).append('\0');
    traces << wide;
    for (int shift = 0; shift < 3; ++shift) {
        // The first and last characters depend on what stands beside the secret.
        const QByteArray coded = (QByteArray(shift, 'x') + plain).toBase64();
        traces << coded.mid(4, coded.size() - 8);
    }
    return traces;
}

QStringList filesWithTraces(const QString &folder)
{
    const QByteArrayList traces = tracesOf(marked.clientSecret) + tracesOf(marked.apiKey);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &trace : traces) {
            if (bytes.contains(trace))
                found << file.fileName() + u": "_s + QString::fromLatin1(trace);
        }
    }
    return found;
}

} // namespace

/// The real program with a real keychain and marked secrets: opens a payment, sends a refund that
/// an earlier run had recorded, and is then made to crash. Run in a home of its own
/// (tests/secrets/with_keyring.sh).
class TestNoSecretLeft : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSearchFindsWhatIsThere();
    void aRunAndItsCrashLeaveNoSecret();

private:
    [[nodiscard]] QString folder(const QString &name) const { return m_home.filePath(name); }

    QDir m_home;
};

void TestNoSecretLeft::initTestCase()
{
    const QString home = qEnvironmentVariable("COUNTERFOIL_KEYRING_HOME");
    QVERIFY2(!home.isEmpty(), "run it with tests/secrets/with_keyring.sh");
    m_home.setPath(home);
}

void TestNoSecretLeft::theSearchFindsWhatIsThere()
{
    QVERIFY(m_home.mkpath(u"sample"_s));
    const QByteArrayList traces = tracesOf(marked.apiKey);
    for (const QByteArray &trace : traces) {
        QFile file(folder(u"sample/.leak"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("before " + trace + " after");
        file.close();
        QCOMPARE(filesWithTraces(folder(u"sample"_s)).size(), 1);
    }
    QFile file(folder(u"sample/.leak"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("user:" + QByteArray::fromStdString(marked.clientSecret) + "@");
    file.close();
    QCOMPARE(filesWithTraces(folder(u"sample"_s)).size(), 1);
    QVERIFY(QDir(folder(u"sample"_s)).removeRecursively());
}

void TestNoSecretLeft::aRunAndItsCrashLeaveNoSecret()
{
    LocalAccount account(u"demo"_s, marked);
    const QString data = folder(u"desk"_s);

    AccountSettings settings;
    settings.name = u"Marked shop"_s;
    settings.host = account.url();
    settings.own = {{SettingField::Entity, account.account().entity.text()},
                    {SettingField::ClientId, account.account().clientId}};
    AccountStore accounts(DataFolder{data});
    const auto id = accounts.add(settings);
    QVERIFY(id.has_value());
    KeychainStore keychain;
    bool isWritten = false;
    writeSecrets(
        keychain, *id,
        {{SettingField::ClientSecret, Secret(QByteArray::fromStdString(marked.clientSecret))},
         {SettingField::ApiKey, Secret(QByteArray::fromStdString(marked.apiKey))}})
        .then(this, [&isWritten](const auto &result) { isWritten = result.has_value(); });
    QTRY_VERIFY(isWritten);

    // What the program will send by itself as soon as it runs.
    OperationRequest request;
    request.kind = OperationKind::Refund;
    request.amount = Money(1250, *Currency::fromCode(u"EUR"));
    request.merchantReference = u"LEFT-1"_s;
    OperationEntry entry;
    entry.key = IdempotencyKey(QUuid::createUuid().toString(QUuid::WithoutBraces));
    entry.account = *id;
    entry.payment = PaymentId(LookPayment);
    entry.amount = request.amount;
    entry.merchantReference = request.merchantReference;
    Payment payment;
    payment.id = entry.payment;
    entry.request = *account.gateway()->prepare(request, payment);
    entry.recordedAt = QDateTime::currentDateTimeUtc();
    const QString journal = QDir(data).filePath(u"journal.sqlite"_s);
    QVERIFY((*JournalFile::open(journal, entry.recordedAt))->record(entry, {}).has_value());

    QVERIFY(m_home.mkpath(u"cwd"_s));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(folder(u"cwd"_s));
    program.setStandardOutputFile(folder(u"out.txt"_s));
    program.setStandardErrorFile(folder(u"err.txt"_s));
    // A core would be written if the program let it.
    program.start(u"sh"_s,
                  {u"-c"_s, u"ulimit -c unlimited; exec \"$@\""_s, u"sh"_s,
                   QCoreApplication::applicationDirPath() + u"/counterfoil"_s, u"--profile"_s,
                   settings.name, u"--data-dir"_s, data, u"--open"_s, u"payment:"_s + LookPayment});
    QTRY_COMPARE_WITH_TIMEOUT(account.posts(u"/refunds"_s), 1, 60'000);
    const auto state = [&] {
        const auto file = JournalFile::open(journal, entry.recordedAt);
        const auto found =
            file ? (*file)->find(entry.key) : JournalResult<std::optional<OperationEntry>>();
        return found && *found ? (*found)->state : EntryState::Recorded;
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(), EntryState::Settled, 60'000);
    QTRY_VERIFY(QFileInfo(data + u"/log/counterfoil.log"_s).size() > 0);

    ::kill(static_cast<pid_t>(program.processId()), SIGABRT);
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QVERIFY2(QDir(folder(u"cwd"_s)).isEmpty(), "a core was written");
    const QStringList found = filesWithTraces(m_home.path());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

COUNTERFOIL_TEST(QCoreApplication, TestNoSecretLeft)
#include "tst_no_secret_left.moc"
