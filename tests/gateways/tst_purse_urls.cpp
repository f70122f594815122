// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_urls.h"
#include "core/gateways/url_below.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;

namespace {

const QUrl host(QStringLiteral("https://api.example.org"));

} // namespace

class TestPurseUrls : public QObject
{
    Q_OBJECT

private slots:
    void idsArePercentEncoded_data();
    void idsArePercentEncoded();
    void hostMayHaveAPathAndPort();
    void implausibleIds_data();
    void implausibleIds();
    void linksResolveBelowTheApi_data();
    void linksResolveBelowTheApi();
    void linksThatLeadElsewhereAreRefused_data();
    void linksThatLeadElsewhereAreRefused();
};

void TestPurseUrls::idsArePercentEncoded_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("uuid") << QStringLiteral("9a14962c-bdcf-49d1-8673-e75dfb48013f")
                          << QByteArray("9a14962c-bdcf-49d1-8673-e75dfb48013f");
    QTest::newRow("query") << QStringLiteral("a?b=c#d") << QByteArray("a%3Fb%3Dc%23d");
    QTest::newRow("per cent") << QStringLiteral("%2F..") << QByteArray("%252F..");
    QTest::newRow("space and letters") << QStringLiteral("é x") << QByteArray("%C3%A9%20x");
    QTest::newRow("line break") << QStringLiteral("a\r\nb") << QByteArray("a%0D%0Ab");
}

void TestPurseUrls::idsArePercentEncoded()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, path);
    QCOMPARE(purse::apiUrl(host, QStringLiteral("/v2/payments/{id}/refunds"), id).toEncoded(),
             "https://api.example.org/payment/v2/payments/" + path + "/refunds");
}

void TestPurseUrls::hostMayHaveAPathAndPort()
{
    const QUrl behind(QStringLiteral("http://127.0.0.1:8080/purse/?x=1#y"));
    QCOMPARE(purse::apiUrl(behind, QStringLiteral("/v2/payments")).toEncoded(),
             "http://127.0.0.1:8080/purse/payment/v2/payments");
    QCOMPARE(urlBelow(behind, QStringLiteral("/oauth/token")).toEncoded(),
             "http://127.0.0.1:8080/purse/oauth/token");
}

void TestPurseUrls::implausibleIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("slash") << QStringLiteral("a/b");
    QTest::newRow("backslash") << QStringLiteral("a\\b");
    QTest::newRow("dot") << QStringLiteral(".");
    QTest::newRow("dots") << QStringLiteral("..");
    QTest::newRow("e-mail") << QStringLiteral("ann@example.org");
    QTest::newRow("phone") << QStringLiteral("+33 6 12 34 56 78");
    QTest::newRow("name") << QStringLiteral("Ann Dupre");
    QTest::newRow("accent") << QStringLiteral("Dupr\u00e9");
    QTest::newRow("query") << QStringLiteral("a?b=c");
    QTest::newRow("long") << QString(256, u'a');
}

void TestPurseUrls::implausibleIds()
{
    QFETCH(QString, id);
    QVERIFY(!purse::isPlausibleId(id));
    QVERIFY(purse::isPlausibleId(QString(255, u'a')));
}

void TestPurseUrls::linksResolveBelowTheApi_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("relative") << QStringLiteral("/v2/payments/1/captures")
                              << QByteArray(
                                     "https://api.example.org/payment/v2/payments/1/captures");
    QTest::newRow("query") << QStringLiteral("/v2/payments/1?a=b")
                           << QByteArray("https://api.example.org/payment/v2/payments/1?a=b");
    QTest::newRow("absolute") << QStringLiteral("https://api.example.org/payment/v2/payments/1")
                              << QByteArray("https://api.example.org/payment/v2/payments/1");
}

void TestPurseUrls::linksResolveBelowTheApi()
{
    QFETCH(QString, href);
    QFETCH(QByteArray, url);
    const auto resolved =
        purse::resolveLink(host, {href, QStringLiteral("POST")}, HttpMethod::Post);
    QVERIFY(resolved.has_value());
    QCOMPARE(resolved->toEncoded(), url);
}

void TestPurseUrls::linksThatLeadElsewhereAreRefused_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("method");
    const QString post = QStringLiteral("POST");
    const QString good = QStringLiteral("/v2/payments/1/refunds");
    QTest::newRow("GET for a write") << good << QStringLiteral("GET");
    QTest::newRow("DELETE") << good << QStringLiteral("DELETE");
    QTest::newRow("lower case") << good << QStringLiteral("post");
    QTest::newRow("no method") << good << QString();
    QTest::newRow("other host") << QStringLiteral("https://evil.example.org/payment/v2/payments/1")
                                << post;
    QTest::newRow("no scheme") << QStringLiteral("//evil.example.org/payment/v2/x") << post;
    QTest::newRow("plain http") << QStringLiteral("http://api.example.org/payment/v2/x") << post;
    QTest::newRow("other port") << QStringLiteral("https://api.example.org:8443/payment/v2/x")
                                << post;
    QTest::newRow("credentials") << QStringLiteral("https://a@api.example.org/payment/v2/x")
                                 << post;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << post;
    QTest::newRow("upwards") << QStringLiteral("/../oauth/token") << post;
    QTest::newRow("upwards, encoded") << QStringLiteral("/%2e%2e/oauth/token") << post;
    QTest::newRow("not below the API")
        << QStringLiteral("https://api.example.org/oauth/token") << post;
    QTest::newRow("neighbour") << QStringLiteral("https://api.example.org/payments/v2") << post;
    QTest::newRow("without a slash") << QStringLiteral("v2/payments") << post;
    QTest::newRow("empty") << QString() << post;
    QTest::newRow("broken") << QStringLiteral("https://[") << post;
}

void TestPurseUrls::linksThatLeadElsewhereAreRefused()
{
    QFETCH(QString, href);
    QFETCH(QString, method);
    const auto resolved = purse::resolveLink(host, {href, method}, HttpMethod::Post);
    QVERIFY(!resolved.has_value());
    QCOMPARE(resolved.error().kind, ErrorKind::NotSendable);
    QVERIFY(!resolved.error().sent);
    QCOMPARE(resolved.error().notSendable->reason, method == QStringLiteral("POST")
                                                       ? NotSendable::Reason::LinkLeadsAway
                                                       : NotSendable::Reason::LinkMethod);
}

COUNTERFOIL_TEST(QCoreApplication, TestPurseUrls)
#include "tst_purse_urls.moc"
