// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"
#include "tests/net/caught.h"
#include "tests/net/certificates.h"
#include "tests/net/raw_server.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

HttpRequest request(HttpMethod method, const QUrl &url)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.pathTemplate = u"/x"_s;
    if (method == HttpMethod::Post) {
        request.contentType = "application/json";
        request.body = "{}";
    }
    return request;
}

HttpClientOptions trusting(const QString &authority)
{
    HttpClientOptions options;
    options.authorities = QSslCertificate::fromPath(authority);
    return options;
}

} // namespace

/// Whom the client talks to over TLS, and whom it does not say a word to.
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void serverThatCannotProveItselfGetsNoRequest_data();
    void serverThatCannotProveItselfGetsNoRequest();
    void serverOfAPrivateAuthorityIsTrusted();
    void oldProtocolIsRefused_data();
    void oldProtocolIsRefused();

private:
    Certificates m_certificates;
};

void TestTls::initTestCase()
{
    if (!m_certificates.areMade())
        QFAIL("the openssl command made no certificates");
}

void TestTls::serverThatCannotProveItselfGetsNoRequest_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<HttpMethod>("method");
    const std::tuple<const char *, QString, QString> servers[] = {
        {"another name", m_certificates.otherName(), m_certificates.authority()},
        {"expired", m_certificates.expired(), m_certificates.authority()},
        {"not yet valid", m_certificates.notYetValid(), m_certificates.authority()},
        {"self-signed", m_certificates.selfSigned(), m_certificates.authority()},
        {"unknown issuer", m_certificates.good(), QString()},
        {"another issuer", m_certificates.good(), m_certificates.otherAuthority()},
    };
    for (const auto &[name, certificate, trusted] : servers) {
        QTest::addRow("%s, read", name) << certificate << trusted << HttpMethod::Get;
        QTest::addRow("%s, write", name) << certificate << trusted << HttpMethod::Post;
    }
}

void TestTls::serverThatCannotProveItselfGetsNoRequest()
{
    QFETCH(QString, certificate);
    QFETCH(QString, trusted);
    QFETCH(HttpMethod, method);
    RawServer server(RawServer::Transport::Tls, certificate);
    server.answer(RawServer::reply(200, "{}"));
    HttpClient client(trusting(trusted));
    Caught caught(client.send(request(method, server.url())));
    WAIT_FOR(caught);
    QVERIFY(!caught.succeeded());
    QCOMPARE(caught.error().kind, ErrorKind::Network);
    QCOMPARE(caught.error().fault, NetworkFault::TlsFailure);
    QVERIFY(!caught.error().sent);
    QCOMPARE(server.requests().size(), 0u);
}

void TestTls::serverOfAPrivateAuthorityIsTrusted()
{
    RawServer server(RawServer::Transport::Tls, m_certificates.good());
    server.answer(RawServer::reply(200, "{}"));
    HttpClient client(trusting(m_certificates.authority()));
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
        Caught caught(client.send(request(method, server.url())));
        WAIT_FOR(caught);
        QVERIFY(caught.succeeded());
    }
    QCOMPARE(server.requests().size(), 2u);
}

void TestTls::oldProtocolIsRefused_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("1.0") << u"-tls1"_s;
    QTest::newRow("1.1") << u"-tls1_1"_s;
}

void TestTls::oldProtocolIsRefused()
{
    QFETCH(QString, option);
    const QStringList weakest{u"-cipher"_s, u"ALL:@SECLEVEL=0"_s};
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s,
                 QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                             m_certificates.good(), u"-key"_s, Certificates::key(), option} +
                     weakest);
    QByteArray printed;
    static const QRegularExpression listening(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
    const auto port = [&] {
        printed += server.readAll();
        return listening.match(QString::fromLatin1(printed)).captured(1);
    };
    if (!QTest::qWaitFor(
            [&] { return !port().isEmpty() || server.state() == QProcess::NotRunning; }, 20'000) ||
        port().isEmpty())
        QSKIP("this openssl cannot serve so old a protocol");
    const auto control =
        openssl(QStringList{u"s_client"_s, u"-connect"_s, u"127.0.0.1:"_s + port(), u"-CAfile"_s,
                            m_certificates.authority(), u"-verify_return_error"_s, option} +
                weakest);
    if (!control) {
        server.kill();
        QTRY_COMPARE(server.state(), QProcess::NotRunning);
        QSKIP("this openssl cannot speak so old a protocol even to itself");
    }

    QUrl url(u"https://127.0.0.1/"_s);
    url.setPort(port().toInt());
    HttpClient client(trusting(m_certificates.authority()));
    Caught caught(client.send(request(HttpMethod::Post, url)));
    WAIT_FOR(caught);
    QCOMPARE(caught.error().fault, NetworkFault::TlsFailure);
    QVERIFY(!caught.error().sent);
    server.kill();
    QTRY_COMPARE(server.state(), QProcess::NotRunning);
    QVERIFY(!(printed + server.readAll()).contains("HTTP/1.1"));
}

COUNTERFOIL_TEST(QCoreApplication, TestTls)
#include "tst_tls.moc"
