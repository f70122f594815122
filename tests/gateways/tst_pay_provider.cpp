// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_probe.h"
#include "core/gateways/pay/pay_problems.h"
#include "core/gateways/pay/pay_provider.h"
#include "core/gateways/url_below.h"
#include "core/net/problem.h"
#include "tests/gateways/pay_fixture.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto payRefusal =
    R"({"type":"https://developer.pay.nl/errors","code":"PAY-406","title":"Not now","detail":"No"})";

} // namespace

/// What is known of PAY. beside its orders: hosts, credentials and errors.
class TestPayProvider : public QObject
{
    Q_OBJECT

private slots:
    void ownErrorsAreKnownByTheirCodes();
    void refusalsNameTheirInput();
    void credentialsAreProved();
    void refusedCredentialsAreNamed();
    void aServerWithoutTheApiIsNotTheProvider();
    void hostsOfTheProviderGoTogether();
};

void TestPayProvider::ownErrorsAreKnownByTheirCodes()
{
    const auto isOwn = [](const QByteArray &body, const QByteArray &type = "application/json") {
        HttpResponse response;
        response.status = 422;
        response.contentType = type;
        response.body = body;
        return pay::isOwnProblem(response);
    };
    QVERIFY(isOwn(payRefusal));
    QVERIFY(isOwn(payRefusal, "application/problem+json; charset=utf-8"));
    QVERIFY(isOwn(R"({"errors":{"general":{"code":"PAY-014","message":"Too soon"}}})"));
    QByteArray withType = R"({"type":"https://developer.pay.nl/errors","code":"422","title":"No"})";
    QVERIFY(isOwn(withType));
    QVERIFY(!isOwn(withType.replace("422", "400")));
    QVERIFY(!isOwn(R"({"code":"422"})"));
    QVERIFY(!isOwn(payRefusal, "text/html"));
    QVERIFY(!isOwn(R"({"type":"about:blank","title":"Bad gateway","code":"502"})"));
    QVERIFY(!isOwn("<html>PAY-406</html>"));
    QVERIFY(!isOwn(R"({"message":"PAY-406"})"));
    QVERIFY(!pay::isDuplicate(parseProblem(payRefusal, 409)));
}

void TestPayProvider::refusalsNameTheirInput()
{
    using enum RefusedInput::Kind;
    QCOMPARE(pay::refusedInput({u"amount"_s, u"value"_s}).kind, Amount);
    QCOMPARE(pay::refusedInput({u"description"_s}).kind, Reference);
    QCOMPARE(pay::refusedInput({u"products"_s, u"0"_s}).kind, Lines);
    QCOMPARE(pay::refusedInput({u"vatPercentage"_s}).kind, TaxRate);
    QCOMPARE(pay::refusedInput({u"processDate"_s}).kind, ProcessDate);
    QCOMPARE(pay::refusedInput({u"serviceId"_s}).kind, None);
}

void TestPayProvider::credentialsAreProved()
{
    RawServer server;
    server.answer(RawServer::reply(404, R"({"code":"PAY-404","title":"Not found"})",
                                   {"Content-Type: application/json"}));
    pay::PayProbe probe(payAccountAt(payBase(server)), quickPay());
    QSignalSpy passed(&probe, &ConnectionProbe::stepPassed);
    QSignalSpy finished(&probe, &ConnectionProbe::finished);
    probe.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(passed.size(), 4);
    QVERIFY(!finished[0][0].value<ProbeResult>().failed);
    QCOMPARE(server.count("GET"), 1);
}

void TestPayProvider::refusedCredentialsAreNamed()
{
    RawServer server;
    server.answer(RawServer::reply(401, ""));
    pay::PayProbe probe(payAccountAt(payBase(server)), quickPay());
    QSignalSpy finished(&probe, &ConnectionProbe::finished);
    probe.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<ProbeResult>().failed,
             std::optional(ConnectionStep::Credentials));
}

void TestPayProvider::aServerWithoutTheApiIsNotTheProvider()
{
    RawServer server;
    server.answer(RawServer::reply(404, "<html>Not found</html>", {"Content-Type: text/html"}));
    pay::PayProbe probe(payAccountAt(payBase(server)), quickPay());
    QSignalSpy finished(&probe, &ConnectionProbe::finished);
    probe.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<ProbeResult>().failed,
             std::optional(ConnectionStep::Credentials));
    QCOMPARE(finished[0][0].value<ProbeResult>().error.httpStatus, 404);
}

void TestPayProvider::hostsOfTheProviderGoTogether()
{
    for (const HostPreset &preset : pay::provider().hosts) {
        const pay::PayAccount account = pay::payAccount(preset.host);
        QCOMPARE(account.otherHosts.size(), 2u);
        QCOMPARE(account.refundHost, QUrl(u"https://rest.pay.nl"_s));
        for (const QUrl &other : account.otherHosts)
            QVERIFY(other != preset.host);
    }
    const QUrl own(u"http://127.0.0.1:8080/pay"_s);
    const pay::PayAccount account = pay::payAccount(own);
    QVERIFY(account.otherHosts.empty());
    QCOMPARE(account.refundHost, own);
    QCOMPARE(urlBelow(own, u"/v1/orders"_s), QUrl(u"http://127.0.0.1:8080/pay/v1/orders"_s));
}

COUNTERFOIL_TEST(QCoreApplication, TestPayProvider)
#include "tst_pay_provider.moc"
