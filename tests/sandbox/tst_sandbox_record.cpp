// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_sandbox.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using sandbox::Json;

class TestSandboxRecord : public QObject
{
    Q_OBJECT

private slots:
    void requestsAreLoggedInOrderWithTheirAnswers();
    void logHoldsNoCredentials();
    void exchangesAreRecordedWithoutSecrets();
    void largeAnswersAreRecordedOnce();
    void nothingIsRecordedUnasked();

private:
    QList<Json> recorded(const QTemporaryDir &directory);
};

QList<Json> TestSandboxRecord::recorded(const QTemporaryDir &directory)
{
    QList<Json> lines;
    for (const QFileInfo &entry :
         QDir(directory.path()).entryInfoList({QStringLiteral("*.jsonl")})) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd())
            lines.append(Json::parse(file.readLine().toStdString(), nullptr, false));
    }
    return lines;
}

void TestSandboxRecord::requestsAreLoggedInOrderWithTheirAnswers()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(Json::array({part("paypal", "wallet", 1000)}));
    shop.addFault({{"match", {{"path", "/captures"}}}, {"do", {{"drop", "before"}}}});
    shop.post(paymentPath(payment, "/captures"), {{"amount", 5}},
              {{"x-idempotency-key", "k"}, {"User-Agent", "Tester/1"}});
    shop.get("/payment/v2/payments/nobody");

    const Json log = shop.requests();
    QCOMPARE(log.size(), std::size_t{4});
    QCOMPARE(log[0]["path"], Json("/oauth/token"));
    QCOMPARE(log[1]["status"], Json(201));
    QCOMPARE(log[2]["method"], Json("POST"));
    QCOMPARE(log[2]["headers"]["x-idempotency-key"], Json("k"));
    QCOMPARE(log[2]["headers"]["user-agent"], Json("Tester/1"));
    QCOMPARE(log[2]["body"], Json("{\"amount\":5}"));
    QCOMPARE(log[2]["status"], Json(0));
    QCOMPARE(log[2]["fault"], Json("drop"));
    QCOMPARE(log[3]["status"], Json(404));
    QCOMPARE(log[3]["fault"], Json(nullptr));
}

void TestSandboxRecord::logHoldsNoCredentials()
{
    LocalSandbox shop;
    const QByteArray token = shop.credentials()["Authorization"].mid(7);
    shop.get("/payment/v2/payments/nobody");
    shop.sendBare("POST", "/oauth/token", "grant_type=client_credentials&client_secret=demo-secret",
                  {{"Content-Type", "application/x-www-form-urlencoded"}});
    const QByteArray log = shop.get("/_sandbox/requests").body;
    for (const QByteArray &secret : {token, QByteArray("demo-secret"), QByteArray("demo-key"),
                                     QByteArray("demo-client:demo-secret").toBase64()})
        QVERIFY2(!log.contains(secret), secret.constData());
    QVERIFY(log.contains("[redacted]"));
}

void TestSandboxRecord::exchangesAreRecordedWithoutSecrets()
{
    const QTemporaryDir directory;
    qputenv("COUNTERFOIL_RECORD_EXCHANGES", directory.filePath(QStringLiteral("in/side")).toUtf8());
    QByteArray token;
    {
        LocalSandbox shop;
        token = shop.credentials()["Authorization"].mid(7);
        const Json payment = shop.createPayment(Json::array({part("paypal", "wallet", 1000)}));
        shop.addFault({{"match", {{"path", "/voids"}}}, {"do", {{"status", 500}}}});
        shop.post(paymentPath(payment, "/voids"), {{"amount", 5}});
    }
    QFile file(QDir(directory.filePath(QStringLiteral("in/side")))
                   .entryInfoList({QStringLiteral("*.jsonl")})
                   .constFirst()
                   .filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains(token));
    QVERIFY(!text.contains("demo-key"));
    const QList<QByteArray> lines = text.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const Json created = Json::parse(lines[1].toStdString());
    QCOMPARE(created["method"], Json("POST"));
    QCOMPARE(created["path"], Json("/payment/v2/payments"));
    QCOMPARE(created["status"], Json(201));
    QCOMPARE(created["fault"], Json(nullptr));
    QCOMPARE(created["response_headers"]["content-type"], Json("application/json"));
    const Json body = Json::parse(created["response_body"].get<std::string>());
    QCOMPARE(body["amount"], Json(1000));
    QCOMPARE(Json::parse(lines[2].toStdString())["fault"], Json("status"));
}

void TestSandboxRecord::largeAnswersAreRecordedOnce()
{
    const QTemporaryDir directory;
    qputenv("COUNTERFOIL_RECORD_EXCHANGES", directory.path().toUtf8());
    LocalSandbox shop(QStringLiteral("demo"));
    const QByteArray path = paymentPath(shop.payments().back());
    shop.get(path);
    shop.get(path);
    shop.post(path + "/voids", {{"amount", 1}});
    shop.get(path);
    const auto count = std::ranges::count_if(recorded(directory), [&](const Json &line) {
        return line["method"] == "GET" && line["path"] == path.toStdString();
    });
    QCOMPARE(count, 2);
}

void TestSandboxRecord::nothingIsRecordedUnasked()
{
    const QTemporaryDir directory;
    qunsetenv("COUNTERFOIL_RECORD_EXCHANGES");
    LocalSandbox shop;
    shop.get("/payment/v2/payments/nobody");
    QVERIFY(recorded(directory).isEmpty());
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxRecord)
#include "tst_sandbox_record.moc"
