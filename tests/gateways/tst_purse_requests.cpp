// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/request_parsers.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const auto entity = u"5e3a0862-7cc3-4427-92ba-9e1e9595f571"_s;

QByteArray exampleRequest(const char *name)
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-%1.request.json")
                   .arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The moments of the documents have no milliseconds; ours are written with them.
QJsonObject comparable(QByteArray json)
{
    json.replace(":00.000", ":00").replace(":00Z", ":00+00:00");
    return QJsonDocument::fromJson(json).object();
}

template <typename Request>
QJsonObject writtenAgain(const RequestText<Request> &text, const QByteArray &json)
{
    const auto read = text.read(json);
    return read ? comparable(text.write(*read)) : QJsonObject();
}

} // namespace

class TestPurseRequests : public QObject
{
    Q_OBJECT

private slots:
    void theDocumentsSessionSurvivesReadingAndWriting();
    void theDocumentsPaymentSurvivesReadingAndWriting();
    void theEntityIsTheAccounts();
    void whatIsAbsentIsAsInANewRequest();
    void whatIsWrongNamesItsPlace_data();
    void whatIsWrongNamesItsPlace();
    void aSyntaxErrorNamesTheByte();

private:
    RequestTexts m_texts = purse::requestTexts(EntityId(entity));
};

void TestPurseRequests::theDocumentsSessionSurvivesReadingAndWriting()
{
    const QByteArray example = exampleRequest("create-client-session");
    QJsonObject expected = comparable(example);
    expected.insert("integration_mode"_L1, u"EMBEDDED"_s); // what is usual is written
    QCOMPARE(writtenAgain(m_texts.session, example), expected);
}

void TestPurseRequests::theDocumentsPaymentSurvivesReadingAndWriting()
{
    const QByteArray example = exampleRequest("create-payment");
    QCOMPARE(writtenAgain(m_texts.payment, example), comparable(example));
}

void TestPurseRequests::theEntityIsTheAccounts()
{
    QByteArray other = exampleRequest("create-payment");
    other.replace(entity.toUtf8(), "00000000-0000-4000-8000-000000000000");
    QCOMPARE(writtenAgain(m_texts.payment, other).value("entity_id"_L1).toString(), entity);
}

void TestPurseRequests::whatIsAbsentIsAsInANewRequest()
{
    const auto read = m_texts.session.read(R"({"amount":0,"currency":"EUR","order":{}})");
    QVERIFY(read);
    QCOMPARE(read->captureMode, CaptureMode::Manual);
    QCOMPARE(read->integrationMode, IntegrationMode::Embedded);
    QVERIFY(!read->allowFutureUsage);
    QVERIFY(!read->customer);
    QVERIFY(read->order.reference.isEmpty());
}

void TestPurseRequests::whatIsWrongNamesItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("amount is text")
        << QByteArray(R"({"amount":"5","currency":"EUR","order":{}})") << u"/amount"_s;
    QTest::newRow("amount has a fraction")
        << QByteArray(R"({"amount":5.5,"currency":"EUR","order":{}})") << u"/amount"_s;
    QTest::newRow("no currency") << QByteArray(R"({"amount":5,"currency":"euro","order":{}})")
                                 << u"/currency"_s;
    QTest::newRow("unknown word")
        << QByteArray(R"({"amount":5,"currency":"EUR","capture_mode":"LATER","order":{}})")
        << u"/capture_mode"_s;
    QTest::newRow("part without amount")
        << QByteArray(R"({"amount":5,"currency":"EUR","order":{},"split":[{"partner":"a"}]})")
        << u"/split/0/amount"_s;
    QTest::newRow("line without amount")
        << QByteArray(
               R"({"amount":5,"currency":"EUR","order":{"shipments":[{"item_lines":[{"quantity":1}]}]}})")
        << u"/order/shipments/0/item_lines/0/net_amount"_s;
}

void TestPurseRequests::whatIsWrongNamesItsPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, pointer);
    const auto read = m_texts.payment.read(json);
    QVERIFY(!read);
    QVERIFY(read.error().answerFault);
    QCOMPARE(read.error().answerFault->json.pointer, pointer);
}

void TestPurseRequests::aSyntaxErrorNamesTheByte()
{
    const auto read = m_texts.session.read(R"({"amount":5,,"currency":"EUR"})");
    QVERIFY(!read);
    QVERIFY(read.error().answerFault);
    QCOMPARE(read.error().answerFault->kind, AnswerFault::Kind::NotJson);
    QCOMPARE(read.error().answerFault->number, qint64(13));
}

COUNTERFOIL_TEST(QCoreApplication, TestPurseRequests)
#include "tst_purse_requests.moc"
