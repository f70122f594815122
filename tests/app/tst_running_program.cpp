// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/running_program.h"

#include "tests/support/test_program.h"

#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using Kind = RunningProgram::Kind;

namespace {

const auto aLink = u"counterfoil://payment/9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;

} // namespace

/// A start that hands its link to the program that runs already.
class TestRunningProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whereNobodyRunsNothingIsTaken();
    void theLinkReachesTheProgramThatRuns();
    void whatItDoesNotKnowIsNotTaken();
    void anotherFolderAndADemoAreOtherPrograms();
    void theFirstProgramKeepsItsDoor();
    void aDoorThatAKilledProgramLeftIsReplaced();
    void whoSendsTooMuchIsLetGo();

private:
    /// Whether it was taken.
    [[nodiscard]] bool handOver(Kind kind, const QString &link);
    /// Opens a door, and waits until it is open.
    void open(RunningProgram &program, bool takes = true);

    std::optional<QTemporaryDir> m_folder;
    QStringList m_received;
};

void TestRunningProgram::init()
{
    m_folder.emplace();
    m_received.clear();
}

bool TestRunningProgram::handOver(Kind kind, const QString &link)
{
    RunningProgram later(m_folder->path(), kind);
    std::optional<bool> answer;
    later.handOver(link, this, [&answer](bool taken) { answer = taken; });
    [&] { QTRY_VERIFY(answer); }();
    return answer.value_or(false);
}

void TestRunningProgram::open(RunningProgram &program, bool takes)
{
    program.listen([this, takes](const QString &link, const RunningProgram::Answer &answer) {
        m_received << link;
        answer(takes);
    });
    QTRY_VERIFY(program.isListening());
}

void TestRunningProgram::whereNobodyRunsNothingIsTaken()
{
    QVERIFY(!handOver(Kind::Accounts, aLink));
}

void TestRunningProgram::theLinkReachesTheProgramThatRuns()
{
    RunningProgram first(m_folder->path(), Kind::Accounts);
    open(first);
    QVERIFY(handOver(Kind::Accounts, aLink));
    QVERIFY(handOver(Kind::Accounts, {}));
    QCOMPARE(m_received, (QStringList{aLink, {}}));
}

void TestRunningProgram::whatItDoesNotKnowIsNotTaken()
{
    RunningProgram first(m_folder->path(), Kind::Demo);
    open(first, false);
    QVERIFY(!handOver(Kind::Demo, aLink));
    QCOMPARE(m_received, QStringList{aLink});
}

void TestRunningProgram::anotherFolderAndADemoAreOtherPrograms()
{
    const QTemporaryDir elsewhere;
    RunningProgram other(elsewhere.path(), Kind::Accounts);
    open(other);
    RunningProgram demo(m_folder->path(), Kind::Demo);
    open(demo);
    QVERIFY(!handOver(Kind::Accounts, aLink));
    QVERIFY(m_received.isEmpty());
}

void TestRunningProgram::theFirstProgramKeepsItsDoor()
{
    RunningProgram first(m_folder->path(), Kind::Accounts);
    open(first);
    RunningProgram second(m_folder->path(), Kind::Accounts);
    QStringList ofSecond;
    second.listen([&ofSecond](const QString &link, const RunningProgram::Answer &answer) {
        ofSecond << link;
        answer(true);
    });
    QVERIFY(handOver(Kind::Accounts, aLink));
    QCOMPARE(m_received, QStringList{aLink});
    QVERIFY(!second.isListening());
    QVERIFY(ofSecond.isEmpty());
}

void TestRunningProgram::aDoorThatAKilledProgramLeftIsReplaced()
{
#ifdef Q_OS_WIN
    QSKIP("A pipe ends with its program.");
#else
    QFile left(RunningProgram::doorName(m_folder->path(), Kind::Accounts));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(!handOver(Kind::Accounts, aLink));
    RunningProgram next(m_folder->path(), Kind::Accounts);
    open(next);
    QVERIFY(handOver(Kind::Accounts, aLink));
#endif
}

void TestRunningProgram::whoSendsTooMuchIsLetGo()
{
    RunningProgram first(m_folder->path(), Kind::Accounts);
    open(first);
    QLocalSocket stranger;
    stranger.connectToServer(RunningProgram::doorName(m_folder->path(), Kind::Accounts));
    QTRY_COMPARE(stranger.state(), QLocalSocket::ConnectedState);
    stranger.write(QByteArray(100'000, 'a'));
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QVERIFY(m_received.isEmpty());
    QVERIFY(handOver(Kind::Accounts, aLink));
}

COUNTERFOIL_TEST(QCoreApplication, TestRunningProgram)
#include "tst_running_program.moc"
