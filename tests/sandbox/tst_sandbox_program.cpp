// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_sandbox.h"

#include "sandbox/command_line.h"
#include "sandbox/embedded_server.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>

#include <fcntl.h>
#endif

using sandbox::CommandLine;
using sandbox::EmbeddedServer;
using sandbox::Server;

namespace {

struct Program : QProcess
{
    explicit Program(const QStringList &arguments)
    {
        start(QCoreApplication::applicationDirPath() + QStringLiteral("/counterfoil-sandbox"),
              arguments);
    }
    ~Program() override
    {
        QSignalSpy ended(this, &QProcess::finished);
        terminate();
        if (state() != NotRunning)
            ended.wait();
    }
    bool ends()
    {
        QSignalSpy ended(this, &QProcess::finished);
        return state() == NotRunning || ended.wait();
    }
    QByteArray firstLine()
    {
        QSignalSpy output(this, &QProcess::readyReadStandardOutput);
        while (!canReadLine() && output.wait()) {
        }
        return readLine().trimmed();
    }
};

Answer fetch(quint16 port, const QByteArray &path)
{
    QTcpSocket socket;
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(httpRequest("GET", path, {}, {{"Connection", "close"}}));
    closed.wait();
    return parseAnswer(socket.readAll());
}

} // namespace

class TestSandboxProgram : public QObject
{
    Q_OBJECT

private slots:
    void programListensAndSaysWhere();
    void programEndsPolitely();
    void programEndsWhileItLoads_data();
    void programEndsWhileItLoads();
    void badArgumentsAreRefusedWithASentence_data();
    void badArgumentsAreRefusedWithASentence();
    void takenPortIsAnError();
    void versionAndHelpArePrinted();
    void optionsAreRead();
    void stateSurvivesInItsFile();
    void dataFileOfTheFirstVersionIsStillRead();
    void damagedDataFileIsAnErrorAndStays();
    void tooLargeDataFileIsAnErrorAndStays();
    void dataFileThatIsNoneIsAnError_data();
    void dataFileThatIsNoneIsAnError();
    void latencyIsWaitedFor();
    void embeddedServerSaysWhereItListens();
    void embeddedServerSaysWhyItCannot();
    void embeddedServerMayGoAwayAtOnce();
};

void TestSandboxProgram::programListensAndSaysWhere()
{
    Program program({QStringLiteral("--seed"), QStringLiteral("3")});
    const QByteArray line = program.firstLine();
    QVERIFY2(line.startsWith("listening on http://127.0.0.1:"), line.constData());
    const auto port = quint16(line.mid(line.lastIndexOf(':') + 1).toUInt());
    const Answer answer = fetch(port, "/_sandbox/payments");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().size(), std::size_t{3});
}

void TestSandboxProgram::programEndsPolitely()
{
    Program program({QStringLiteral("--seed"), QStringLiteral("empty")});
    program.firstLine();
    program.terminate();
    QVERIFY(program.ends());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

void TestSandboxProgram::programEndsWhileItLoads_data()
{
#ifdef Q_OS_LINUX
    QTest::addColumn<int>("number");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("Ctrl+C") << SIGINT;
#endif
}

void TestSandboxProgram::programEndsWhileItLoads()
{
#ifdef Q_OS_LINUX
    QFETCH(int, number);
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("state.json")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Whoever opens the file waits until the lease is given back: a slow disk.
    std::signal(SIGIO, SIG_IGN);
    if (fcntl(file.handle(), F_SETLEASE, F_WRLCK) != 0)
        QSKIP("needs a file system with leases");
    Program program({QStringLiteral("--data"), file.fileName()});
    QTRY_VERIFY(fcntl(file.handle(), F_GETLEASE) != F_WRLCK); // it waits now
    QCOMPARE(kill(pid_t(program.processId()), number), 0);
    QVERIFY(program.ends());
    QVERIFY2(program.readAllStandardOutput().isEmpty(), "it went on to listen");
#else
    QSKIP("needs leases of files");
#endif
}

void TestSandboxProgram::badArgumentsAreRefusedWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *arguments) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
    };
    row("--port 65536");
    row("--port -1");
    row("--port http");
    row("--seed lots");
    row("--seed -3");
    row("--latency soon");
    row("--colour red");
    row("--port");
    row("extra");
}

void TestSandboxProgram::badArgumentsAreRefusedWithASentence()
{
    QFETCH(const QStringList, arguments);
    Program program(arguments);
    QVERIFY(program.ends());
    QCOMPARE(program.exitCode(), 2);
    const QByteArray complaint = program.readAllStandardError();
    QVERIFY2(complaint.startsWith("counterfoil-sandbox: "), complaint.constData());
    QVERIFY(program.readAllStandardOutput().isEmpty());
}

void TestSandboxProgram::takenPortIsAnError()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Program program({QStringLiteral("--seed"), QStringLiteral("empty"), QStringLiteral("--port"),
                     QString::number(other.serverPort())});
    QVERIFY(program.ends());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains(QByteArray::number(other.serverPort())));
}

void TestSandboxProgram::versionAndHelpArePrinted()
{
    Program version({QStringLiteral("--version")});
    QVERIFY(version.ends());
    QCOMPARE(version.exitCode(), 0);
    QCOMPARE(version.readAllStandardOutput(),
             QByteArray("counterfoil-sandbox " COUNTERFOIL_VERSION "\n"));
    Program help({QStringLiteral("--help")});
    QVERIFY(help.ends());
    QCOMPARE(help.exitCode(), 0);
    const QByteArray text = help.readAllStandardOutput();
    for (const char *option : {"--port", "--seed", "--latency", "--data", "--version"})
        QVERIFY2(text.contains(option), option);
}

void TestSandboxProgram::optionsAreRead()
{
    const CommandLine parsed = sandbox::parseCommandLine(
        {QStringLiteral("x"), QStringLiteral("--port"), QStringLiteral("8080"),
         QStringLiteral("--seed"), QStringLiteral("12"), QStringLiteral("--latency"),
         QStringLiteral("250"), QStringLiteral("--data"), QStringLiteral("state.json")});
    const auto *options = std::get_if<Server::Options>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->port, quint16{8080});
    QCOMPARE(options->seed, QStringLiteral("12"));
    QCOMPARE(options->latency.count(), 250);
    QCOMPARE(options->dataFile, QStringLiteral("state.json"));
}

void TestSandboxProgram::stateSurvivesInItsFile()
{
    QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("state.json"));
    const auto fetchAll = [](quint16 port) { return fetch(port, "/_sandbox/payments").body; };
    QByteArray before;
    {
        Server server({.seed = QStringLiteral("40"), .dataFile = file});
        QVERIFY(server.listen());
        before = fetchAll(server.port());
        QVERIFY(QFile::exists(file));
    }
    {
        // What is in the file wins over the seed.
        Server server({.seed = QStringLiteral("empty"), .dataFile = file});
        QVERIFY(server.listen());
        QCOMPARE(fetchAll(server.port()), before);
    }
}

void TestSandboxProgram::dataFileOfTheFirstVersionIsStillRead()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("state.json")));
    QByteArray before;
    {
        Server server({.seed = QStringLiteral("5"), .dataFile = file.fileName()});
        QVERIFY(server.listen());
        before = fetch(server.port(), "/_sandbox/payments").body;
    }
    // It held the state of Purse at its root.
    QVERIFY(file.open(QIODevice::ReadOnly));
    sandbox::Json state = sandbox::Json::parse(file.readAll().toStdString())["providers"]["purse"];
    file.close();
    state["version"] = 1;
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sandbox::toBytes(state));
    file.close();
    Server server({.seed = QStringLiteral("empty"), .dataFile = file.fileName()});
    QVERIFY(server.listen());
    QCOMPARE(fetch(server.port(), "/_sandbox/payments").body, before);
}

void TestSandboxProgram::damagedDataFileIsAnErrorAndStays()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("state.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\":1,\"payments\":[");
    file.close();
    {
        Server server({.dataFile = file.fileName()});
        const auto listening = server.listen();
        QVERIFY(!listening);
        QVERIFY(listening.error().contains(QStringLiteral("damaged")));
    }
    QCOMPARE(file.size(), 25);
}

void TestSandboxProgram::tooLargeDataFileIsAnErrorAndStays()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("state.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(Server::largestDataFile + 1)); // a hole: it takes no room
    {
        Server server({.dataFile = file.fileName()});
        const auto listening = server.listen();
        QVERIFY(!listening);
        QVERIFY2(listening.error().contains(QStringLiteral("larger than 1024 MiB")),
                 qPrintable(listening.error()));
        QVERIFY(listening.error().contains(file.fileName()));
    }
    QCOMPARE(file.size(), Server::largestDataFile + 1);
}

void TestSandboxProgram::dataFileThatIsNoneIsAnError_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("folder") << QDir::tempPath();
#ifdef Q_OS_UNIX
    QTest::newRow("device without an end") << QStringLiteral("/dev/zero");
#endif
}

void TestSandboxProgram::dataFileThatIsNoneIsAnError()
{
    QFETCH(QString, path);
    Server server({.dataFile = path});
    const auto listening = server.listen();
    QVERIFY(!listening);
    QVERIFY(listening.error().contains(QStringLiteral("isn't a file")));
}

void TestSandboxProgram::latencyIsWaitedFor()
{
    Server server({.seed = QStringLiteral("empty"), .latency = std::chrono::milliseconds{60}});
    QVERIFY(server.listen());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(fetch(server.port(), "/payment/v2/payments/1").status, 401);
    QVERIFY(timer.elapsed() >= 60);
}

void TestSandboxProgram::embeddedServerSaysWhereItListens()
{
    EmbeddedServer server({.seed = QStringLiteral("2")});
    QSignalSpy listening(&server, &EmbeddedServer::listening);
    QThread *emitted = nullptr;
    connect(&server, &EmbeddedServer::listening, [&] { emitted = QThread::currentThread(); });
    server.start();
    QCOMPARE(listening.count(), 0);
    QVERIFY(listening.wait());
    QCOMPARE(emitted, QThread::currentThread());
    const auto url = listening.first().first().toUrl();
    QCOMPARE(url.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(fetch(quint16(url.port()), "/_sandbox/payments").json().size(), std::size_t{2});
}

void TestSandboxProgram::embeddedServerSaysWhyItCannot()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    EmbeddedServer server({.port = other.serverPort(), .seed = QStringLiteral("empty")});
    QSignalSpy failed(&server, &EmbeddedServer::failed);
    server.start();
    QVERIFY(failed.wait());
    QVERIFY(!failed.first().first().toString().isEmpty());
}

void TestSandboxProgram::embeddedServerMayGoAwayAtOnce()
{
    {
        const EmbeddedServer neverStarted({.seed = QStringLiteral("empty")});
    }
    EmbeddedServer *server = new EmbeddedServer({.seed = QStringLiteral("20")});
    QSignalSpy listening(server, &EmbeddedServer::listening);
    server->start();
    delete server;
    QCOMPARE(listening.count(), 0);
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxProgram)
#include "tst_sandbox_program.moc"
