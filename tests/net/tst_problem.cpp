// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/problem.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace std::chrono_literals;

class TestProblem : public QObject
{
    Q_OBJECT

private slots:
    void bodyBecomesWords_data();
    void bodyBecomesWords();
    void fieldsKeepTheirPointers();
    void otherFormsOfFieldsArePointers();
    void longTextIsCut();
    void deepBodyIsText();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
};

void TestProblem::bodyBecomesWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, ErrorKind kind, const char *code,
                        const char *title, const char *detail) {
        QTest::newRow(name) << body << kind << QString::fromUtf8(code) << QString::fromUtf8(title)
                            << QString::fromUtf8(detail);
    };
    row("problem details",
        R"({"type":"urn:eu.purse:write-conflict","title":"Idempotency violation","status":409})",
        ErrorKind::Api, "urn:eu.purse:write-conflict", "Idempotency violation", "");
    row("OAuth", R"({"error":"invalid_client","error_description":"Unknown client"})",
        ErrorKind::Api, "invalid_client", "", "Unknown client");
    row("a code beside the type",
        R"({"type":"https://developer.pay.nl/errors","code":"PAY-406","title":"Cannot be aborted"})",
        ErrorKind::Api, "PAY-406", "Cannot be aborted", "");
    row("an error of no field", R"({"errors":{"general":{"code":"PAY-014","message":"Too soon"}}})",
        ErrorKind::Api, "PAY-014", "", "Too soon");
    row("errors of no object", R"({"errors":{"general":7}})", ErrorKind::Http, "", "",
        R"({"errors":{"general":7}})");
    row("members of another type", R"({"type":7,"title":{"a":1},"detail":null})", ErrorKind::Http,
        "", "", R"({"type":7,"title":{"a":1},"detail":null})");
    row("HTML", "  <html><b>Bad gateway</b></html>\n", ErrorKind::Http, "", "",
        "<html><b>Bad gateway</b></html>");
    row("an array", R"(["no"])", ErrorKind::Http, "", "", R"(["no"])");
    row("nothing", "", ErrorKind::Http, "", "", "");
    row("not UTF-8", "caf\xE9", ErrorKind::Http, "", "", "caf\uFFFD");
}

void TestProblem::bodyBecomesWords()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    const ApiError error = parseProblem(body, 409);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, 409);
    QTEST(error.code, "code");
    QTEST(error.title, "title");
    QTEST(error.detail, "detail");
}

void TestProblem::fieldsKeepTheirPointers()
{
    const ApiError error = parseProblem(
        R"({"title":"Bad request","errors":[{"detail":"must be positive","pointer":"/amount"},7,
            {"detail":"unknown"},{}]})",
        400);
    QCOMPARE(error.fields.size(), 2u);
    QCOMPARE(error.fields[0].pointer, QStringLiteral("/amount"));
    QCOMPARE(error.fields[0].detail, QStringLiteral("must be positive"));
    QCOMPARE(error.fields[1].detail, QStringLiteral("unknown"));
}

void TestProblem::otherFormsOfFieldsArePointers()
{
    const ApiError violations = parseProblem(
        R"({"violations":[{"propertyPath":"amount.value","message":"must be positive"},
            {"propertyPath":"[products][0]","message":"unknown"}]})",
        422);
    const ApiError problems = parseProblem(
        R"({"type":"https://api.payex.com/psp/errordetail/inputerror","problems":[
            {"name":"transaction.payeeReference","description":"already used"},{"name":7}]})",
        400);
    QCOMPARE(problems.fields.size(), 1u);
    QCOMPARE(problems.fields[0].pointer, QStringLiteral("/transaction/payeeReference"));
    QCOMPARE(problems.fields[0].detail, QStringLiteral("already used"));
    QCOMPARE(violations.fields.size(), 2u);
    QCOMPARE(violations.fields[0].pointer, QStringLiteral("/amount/value"));
    QCOMPARE(violations.fields[0].detail, QStringLiteral("must be positive"));
    QCOMPARE(violations.fields[1].pointer, QStringLiteral("/products/0"));
    const ApiError byName = parseProblem(
        R"({"errors":{"amount":{"code":"PAY-015","message":"Too much"},"general":{"message":"No"}}})",
        400);
    QCOMPARE(byName.code, QStringLiteral("PAY-015"));
    QCOMPARE(byName.fields.size(), 2u);
    QCOMPARE(byName.fields[0].pointer, QStringLiteral("/amount"));
    QCOMPARE(byName.fields[1].pointer, QString());
    QCOMPARE(byName.fields[1].detail, QStringLiteral("No"));
}

void TestProblem::longTextIsCut()
{
    QCOMPARE(parseProblem(QByteArray(100'000, 'x'), 502).detail.size(), 2000);
    const QByteArray title = R"({"title":")" + QByteArray(100'000, 'x') + R"("})";
    QCOMPARE(parseProblem(title, 502).title.size(), 2000);
}

void TestProblem::deepBodyIsText()
{
    QCOMPARE(parseProblem(QByteArray(1000, '['), 500).detail, QString(1000, u'['));
}

void TestProblem::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("120") << QByteArray() << 120;
    QTest::newRow("date") << QByteArray("Tue, 25 Aug 2020 10:43:29 GMT") << QByteArray() << 30;
    QTest::newRow("date, by the server's clock")
        << QByteArray("Tue, 25 Aug 2020 12:00:10 GMT")
        << QByteArray("Tue, 25 Aug 2020 12:00:00 GMT") << 10;
    QTest::newRow("past") << QByteArray("Tue, 25 Aug 2020 10:00:00 GMT") << QByteArray() << 0;
    QTest::newRow("garbage") << QByteArray("soon") << QByteArray() << -1;
    QTest::newRow("negative") << QByteArray("-5") << QByteArray() << -1;
    QTest::newRow("absent") << QByteArray() << QByteArray() << -1;
}

void TestProblem::retryAfterIsRead()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    const QDateTime now(QDate(2020, 8, 25), QTime(10, 42, 59), Qt::UTC);
    const auto wait = parseRetryAfter(retryAfter, date, now);
    QCOMPARE(int(wait.value_or(-1s).count()), seconds);
}

COUNTERFOIL_TEST(QCoreApplication, TestProblem)
#include "tst_problem.moc"
