// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"
#include "core/net/message_log.h"
#include "tests/net/caught.h"
#include "tests/net/raw_server.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#ifdef Q_OS_UNIX
#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime logNoon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

RequestRecord record(const QString &pathTemplate = u"/v2/payments/{id}"_s)
{
    return {logNoon, HttpMethod::Get, pathTemplate, 200, {}, 12, u"4b2f"_s};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything that was ever logged below the folder.
QByteArray allLogs(const QString &folder)
{
    QByteArray all;
    const QDir logs(folder + u"/log"_s);
    for (const QString &name : logs.entryList(QDir::Files))
        all += contents(logs.filePath(name));
    return all;
}

#ifdef Q_OS_UNIX
/// No file can grow while it lives, the super user's included: a full disk.
class NoRoom
{
public:
    NoRoom()
    {
        m_previous = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_previous);
    }
    NoRoom(const NoRoom &) = delete;
    NoRoom &operator=(const NoRoom &) = delete;

private:
    void (*m_previous)(int) = nullptr;
    rlimit m_before = {};
};
#endif

} // namespace

class TestRequestLog : public QObject
{
    Q_OBJECT

private slots:
    void requestIsOneLine();
    void lineNamesTheVerb();
    void errorsAreWords_data();
    void errorsAreWords();
    void controlCharactersAreEncoded();
    void onlyTheOwnerMayRead();
    void aFileThatOthersMayReadIsNarrowed();
    void nothingIsWrittenThroughALink();
    void fullFileMovesOn();
    void fullDiskIsSurvived();
    void slowDiskStopsNobody();
    void lastLinesAreRemembered();
    void linesOfManyThreadsStayWhole();
    void markedSecretsAreNowhere();
    void clientLogsEveryWayToEnd();
    void warningsAreReducedToPlainWords_data();
    void warningsAreReducedToPlainWords();
    void warningsGoToTheLogAndOn();
};

void TestRequestLog::requestIsOneLine()
{
    QTemporaryDir folder;
    RequestLog log(folder.path());
    log.append(record());
    RequestRecord failed{logNoon,  HttpMethod::Post,     u"/v2/payments/{id}/refunds"_s,
                         0,        u"network:dropped"_s, 30'000,
                         u"77aa"_s};
    log.append(failed);
    log.flush();
    QCOMPARE(contents(log.path()),
             QByteArray("2026-03-01T12:00:00.000Z GET /v2/payments/{id} 200 12ms 4b2f\n"
                        "2026-03-01T12:00:00.000Z POST /v2/payments/{id}/refunds network:dropped "
                        "30000ms 77aa\n"));
}

void TestRequestLog::lineNamesTheVerb()
{
    QTemporaryDir folder;
    RequestLog log(folder.path());
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post, HttpMethod::Patch,
                                    HttpMethod::Put, HttpMethod::Delete}) {
        RequestRecord one = record();
        one.method = method;
        log.append(one);
    }
    QStringList verbs;
    for (const QString &line : log.lastLines())
        verbs << line.section(u' ', 1, 1);
    QCOMPARE(verbs, QStringList({u"GET"_s, u"POST"_s, u"PATCH"_s, u"PUT"_s, u"DELETE"_s}));
}

void TestRequestLog::errorsAreWords_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<NetworkFault>("fault");
    QTest::addColumn<QString>("word");
    QTest::newRow("name") << ErrorKind::Network << NetworkFault::NameNotFound << u"network:name"_s;
    QTest::newRow("tls") << ErrorKind::Network << NetworkFault::TlsFailure << u"network:tls"_s;
    QTest::newRow("other") << ErrorKind::Network << NetworkFault::Other << u"network"_s;
    QTest::newRow("timeout") << ErrorKind::Timeout << NetworkFault::None << u"timeout"_s;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << NetworkFault::None << u"cancelled"_s;
    QTest::newRow("protocol") << ErrorKind::Protocol << NetworkFault::None << u"unreadable"_s;
    QTest::newRow("not sent") << ErrorKind::NotSendable << NetworkFault::None << u"not-sendable"_s;
}

void TestRequestLog::errorsAreWords()
{
    QFETCH(ErrorKind, kind);
    QFETCH(NetworkFault, fault);
    QFETCH(QString, word);
    ApiError error;
    error.kind = kind;
    error.fault = fault;
    error.title = error.detail = error.code = u"the provider's words"_s;
    QCOMPARE(errorWord(error), word);
}

void TestRequestLog::controlCharactersAreEncoded()
{
    QTemporaryDir folder;
    RequestLog log(folder.path());
    log.append(record(u"/a\r\n2026-01-01 GET /forged\x1b[31m\u202e\u0085\\"_s));
    log.flush();
    const QByteArray line = contents(log.path());
    QCOMPARE(line.count('\n'), 1);
    for (const char c : line.chopped(1))
        QVERIFY(c >= 0x20 && c < 0x7F);
    QVERIFY(
        line.contains("/a\\u000d\\u000a2026-01-01 GET /forged\\u001b[31m\\u202e\\u0085\\u005c"));
}

void TestRequestLog::onlyTheOwnerMayRead()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const mode_t before = umask(0);
    {
        RequestLog log(folder.path() + u"/new/data"_s);
        log.append(record());
        log.flush();
        struct stat info = {};
        QCOMPARE(stat(QFile::encodeName(log.path()).constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 0777), 0600);
        for (const char *path : {"/new", "/new/data", "/new/data/log"}) {
            QCOMPARE(stat((folder.path().toLocal8Bit() + path).constData(), &info), 0);
            QCOMPARE(int(info.st_mode & 0777), 0700);
        }
    }
    umask(before);
#else
    QSKIP("modes are those of Unix");
#endif
}

void TestRequestLog::aFileThatOthersMayReadIsNarrowed()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    RequestLog log(folder.path());
    log.append(record());
    log.flush();
    QCOMPARE(chmod(QFile::encodeName(log.path()).constData(), 0666), 0);
    log.append(record());
    log.flush();
    struct stat info = {};
    QCOMPARE(stat(QFile::encodeName(log.path()).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
    QCOMPARE(contents(log.path()).count('\n'), 2);
#else
    QSKIP("modes are those of Unix");
#endif
}

void TestRequestLog::nothingIsWrittenThroughALink()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"log"_s));
    const QString other = folder.filePath(u"other"_s);
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("theirs\n");
    file.close();
    QCOMPARE(chmod(QFile::encodeName(other).constData(), 0644), 0);
    RequestLog log(folder.path(), {.fileSize = 10}); // a full one would be moved on
    QVERIFY(QFile::link(other, log.path()));
    log.append(record());
    log.flush();
    QVERIFY(log.isLink());
    QCOMPARE(log.lost(), 1);
    QCOMPARE(contents(other), QByteArray("theirs\n"));
    QVERIFY(QFileInfo(log.path()).isSymLink());
    struct stat info = {};
    QCOMPARE(stat(QFile::encodeName(other).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0644);

    QVERIFY(QFile::remove(log.path()));
    log.append(record());
    log.flush();
    QVERIFY(!log.isLink());
    QCOMPARE(log.lost(), 1);
#else
    QSKIP("needs symbolic links");
#endif
}

void TestRequestLog::fullFileMovesOn()
{
    QTemporaryDir folder;
    RequestLog log(folder.path(), {.fileSize = 200, .files = 3});
    for (int number = 0; number < 20; ++number)
        log.append(record(u"/%1"_s.arg(number)));
    log.flush();
    const QStringList names = QDir(folder.path() + u"/log"_s).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names,
             QStringList({u"counterfoil.log"_s, u"counterfoil.log.1"_s, u"counterfoil.log.2"_s}));
    for (const QString &name : names)
        QVERIFY(QFileInfo(folder.path() + u"/log/"_s + name).size() <= 200);
    QVERIFY(contents(log.path()).contains("/19 "));
    QVERIFY(!contents(log.path() + u".1"_s).contains("/19 "));
    QVERIFY(!allLogs(folder.path()).contains("/1 "));
    QCOMPARE(log.lost(), 0);
}

void TestRequestLog::fullDiskIsSurvived()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    RequestLog log(folder.path());
    {
        const NoRoom noRoom;
        log.append(record());
        log.append(record());
        log.flush();
    }
    QCOMPARE(log.lost(), 2);
    QVERIFY(!log.isLink());
    QCOMPARE(log.lastLines().size(), 2);
    log.append(record()); // there is room again
    log.flush();
    QCOMPARE(log.lost(), 2);
    QCOMPARE(contents(log.path()).count('\n'), 1);
#else
    QSKIP("needs a limit for files");
#endif
}

void TestRequestLog::slowDiskStopsNobody()
{
#ifdef Q_OS_UNIX
    // Opening it waits until somebody reads: a disk that hangs.
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"log"_s));
    const QByteArray pipe = QFile::encodeName(folder.path() + u"/log/counterfoil.log"_s);
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    RequestLog log(folder.path());
    for (int number = 0; number < 100; ++number)
        log.append(record());
    QCOMPARE(log.lastLines().size(), 100); // and here we are
    const int reader = open(pipe.constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    log.flush();
    close(reader);
#else
    QSKIP("needs named pipes");
#endif
}

void TestRequestLog::lastLinesAreRemembered()
{
    QTemporaryDir folder;
    RequestLog log(folder.path(), {.remembered = 3});
    for (int number = 0; number < 10; ++number)
        log.append(record(u"/%1"_s.arg(number)));
    const QStringList lines = log.lastLines();
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().contains(u" /7 "_s));
    QVERIFY(lines.last().contains(u" /9 "_s));
}

void TestRequestLog::linesOfManyThreadsStayWhole()
{
    QTemporaryDir folder;
    RequestLog log(folder.path());
    QThreadPool threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.start([&log] {
            for (int number = 0; number < 50; ++number)
                log.append(record());
        });
    }
    threads.waitForDone();
    log.flush();
    const QList<QByteArray> lines = contents(log.path()).trimmed().split('\n');
    QCOMPARE(lines.size(), 200);
    for (const QByteArray &line : lines)
        QCOMPARE(line, lines.first());
}

void TestRequestLog::markedSecretsAreNowhere()
{
    QTemporaryDir folder;
    const QByteArray canary = "CANARY-5ecret-91b7";
    const auto log = std::make_shared<RequestLog>(folder.path());
    {
        const MessageLog messages(log);
        QLoggingCategory::setFilterRules(u"*=true"_s);
        RawServer server;
        server.answer(RawServer::reply(500, R"({"title":"x","detail":"nested )" + canary + R"("})",
                                       {"Retry-After: 3", "x-token: " + canary}));
        server.answer(
            RawServer::bytesThenClose("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + canary));
        server.answer(RawServer::close());
        HttpClientOptions options;
        options.log = log;
        HttpClient client(options);
        for (int time = 0; time < 3; ++time) {
            HttpRequest request;
            request.method = HttpMethod::Post;
            request.url = server.url(u"/v2/payments/"_s + QString::fromLatin1(canary));
            request.url.setQuery(u"token="_s + QString::fromLatin1(canary));
            request.pathTemplate = u"/v2/payments/{id}"_s;
            request.headers.emplace_back("Authorization", "Bearer " + canary);
            request.headers.emplace_back("x-api-key", canary);
            request.contentType = "application/json";
            request.body = R"({"a":{"b":[{"secret":")" + canary + R"("}]}})";
            Caught caught(client.send(request));
            WAIT_FOR(caught);
        }
        qWarning("request to https://host/?key=%s failed with %s", canary.constData(),
                 canary.constData());
        QLoggingCategory::setFilterRules(QString());
    }
    log->flush();
    const QByteArray all = allLogs(folder.path());
    QCOMPARE(all.count("POST /v2/payments/{id} "), 3);
    QVERIFY(all.contains("warning default request to ... failed with"));
    for (const QByteArray &form : {canary, canary.toBase64(), canary.toHex()}) {
        QVERIFY(!all.contains(form));
        for (const QString &line : log->lastLines())
            QVERIFY(!line.contains(QString::fromLatin1(form)));
    }
}

void TestRequestLog::clientLogsEveryWayToEnd()
{
    QTemporaryDir folder;
    const auto log = std::make_shared<RequestLog>(folder.path());
    RawServer server;
    server.answer(RawServer::reply(404, "{}"));
    server.answer(RawServer::hang());
    HttpClientOptions options;
    options.log = log;
    options.timeouts = {std::chrono::seconds(10), std::chrono::milliseconds(200)};
    HttpClient client(options);
    HttpRequest request;
    request.url = server.url(u"/v2/payments/9a14962c"_s);
    request.pathTemplate = u"/v2/payments/{id}"_s;
    for (int time = 0; time < 2; ++time) {
        Caught caught(client.send(request));
        WAIT_FOR(caught);
    }
    const QStringList lines = log->lastLines();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(u" GET /v2/payments/{id} 404 "_s));
    QVERIFY(lines[1].contains(u" GET /v2/payments/{id} timeout "_s));
    QVERIFY(
        lines[0].endsWith(QString::fromLatin1(server.requests().front().header("x-request-id"))));
}

void TestRequestLog::warningsAreReducedToPlainWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("words") << u"Cannot call seek on a sequential device."_s
                           << u"Cannot call seek on a sequential device."_s;
    QTest::newRow("first line only") << u"one\ntwo"_s << u"one"_s;
    QTest::newRow("address") << u"Redirect to https://h/?code=1"_s << u"Redirect to ..."_s;
    QTest::newRow("header") << u"Bearer eyJhbGciOi.J9"_s << u"Bearer ..."_s;
    QTest::newRow("e-mail") << u"from someone@example.org"_s << u"from ..."_s;
    QTest::newRow("in quotes") << u"key \"abc123\" (x=y)"_s << u"key ... ..."_s;
    QTest::newRow("long") << u"a "_s + QString(21, u'b') << u"a ..."_s;
}

void TestRequestLog::warningsAreReducedToPlainWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(redactedMessage(QtWarningMsg, "qt.network", text), u"warning qt.network "_s + words);
}

void TestRequestLog::warningsGoToTheLogAndOn()
{
    static QStringList before;
    before.clear();
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &line) { before.append(line); });
    QTemporaryDir folder;
    const auto log = std::make_shared<RequestLog>(folder.path());
    {
        const MessageLog messages(log);
        qWarning("something odd");
        qInfo("not for the file");
    }
    qWarning("after it ended");
    qInstallMessageHandler(previous);
    QCOMPARE(before, QStringList({u"something odd"_s, u"not for the file"_s, u"after it ended"_s}));
    QCOMPARE(log->lastLines().size(), 1);
    QVERIFY(log->lastLines().first().endsWith(u" warning default something odd"_s));
}

COUNTERFOIL_TEST(QCoreApplication, TestRequestLog)
#include "tst_request_log.moc"
