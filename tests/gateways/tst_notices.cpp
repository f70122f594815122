// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_callback.h"
#include "core/gateways/providers.h"
#include "tests/gateways/exchange_fixture.h"
#include "tests/gateways/payex_documents.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

PaymentGateway::NoticeReader readerOfTest()
{
    return [](const ReceivedNotice &received) {
        return pay::readExchange(received, exchangeSettingsOfTest());
    };
}

/// A row without a name where there is none.
NoticeField rowOf(const Notice &notice, const QString &name)
{
    for (const NoticeField &row : notice.fields) {
        if (row.name == name)
            return row;
    }
    return {};
}

QByteArray callbackBody()
{
    return payexBytes({{"payment", {{"id", payexPath}, {"number", 222222222}}},
                       {"transaction", {{"id", std::string(payexPath) + "/captures/1"}}}});
}

} // namespace

/// Notifications as a person inspects them: their fields, and whose they are.
class TestNotices : public QObject
{
    Q_OBJECT

private slots:
    void everyValueOfADocumentHasARow();
    void partsOfADocumentHaveTheirPlace();
    void legacyAmountsAreConvertedExactly_data();
    void legacyAmountsAreConvertedExactly();
    void badAmountsAreNamed_data();
    void badAmountsAreNamed();
    void momentsAreInTheZoneOfTheAccount();
    void whatIsMissingHasARow();
    void whatIsEmptyOrTwiceIsNamed();
    void theSecretOfALegacyExchangeIsLeftOut();
    void whereJsonBreaksIsKept();
    void aRefundNoticeIsRecognised();
    void aCallbackIsOnlyAReasonToRead();
    void theNoticeOfAnotherProviderIsRecognisedAndNotBelieved();
    void anAccountWithoutNoticesRecognisesThoseOfOthers();
    void whatNobodyKnowsIsOfAnUnknownForm();
};

void TestNotices::everyValueOfADocumentHasARow()
{
    const Notice notice = readSigned(payExample("exchange-multicore"));
    QCOMPARE(rowOf(notice, u"event"_s).kind, NoticeFieldKind::Event);
    QCOMPARE(rowOf(notice, u"version"_s).text, u"1"_s);
    QCOMPARE(rowOf(notice, u"id"_s).kind, NoticeFieldKind::Id);
    QCOMPARE(rowOf(notice, u"object.serviceId"_s).kind, NoticeFieldKind::Service);
    QCOMPARE(rowOf(notice, u"object.status.code"_s).text, u"100"_s);
    QCOMPARE(rowOf(notice, u"object.amount"_s).money,
             std::optional(Money(3, *Currency::fromCode(u"EUR"))));
    QCOMPARE(rowOf(notice, u"object.createdAt"_s).moment,
             *Timestamp::fromIso("2025-06-23T13:02:27+00:00"));
    QCOMPARE(rowOf(notice, u"object.links.abort"_s).kind, NoticeFieldKind::Href);
    QVERIFY(rowOf(notice, u"object.receipt"_s).name.isEmpty()); // null is nothing
}

void TestNotices::partsOfADocumentHaveTheirPlace()
{
    const Notice notice = readSigned(payExample("exchange-multicore"));
    QCOMPARE(rowOf(notice, u"object.payments[0].capturedAmount"_s).kind, NoticeFieldKind::Captured);
    const NoticeField iban = rowOf(notice, u"object.payments[0].customerMethod.data.iban"_s);
    QCOMPARE(iban.text, u"NL13ABCA0123456789"_s);
    QCOMPARE(iban.kind, NoticeFieldKind::OfPayer);
}

void TestNotices::legacyAmountsAreConvertedExactly_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qint64>("minorUnits");
    QTest::newRow("one decimal") << QByteArray("0.1") << qint64(10);
    QTest::newRow("none") << QByteArray("12") << qint64(1200);
    QTest::newRow("no float has it") << QByteArray("90071992547409.93") << qint64(9007199254740993);
    QTest::newRow("zeros at the end") << QByteArray("4.350") << qint64(435);
}

void TestNotices::legacyAmountsAreConvertedExactly()
{
    QFETCH(QByteArray, written);
    QFETCH(qint64, minorUnits);
    QByteArray form = legacyForm;
    form.replace("amount=0.1", "amount=" + written);
    const NoticeField row = rowOf(readPlain(form), u"amount"_s);
    QCOMPARE(row.money, std::optional(Money(minorUnits, *Currency::fromCode(u"EUR"))));
    QVERIFY(!row.problem);
}

void TestNotices::badAmountsAreNamed_data()
{
    QTest::addColumn<QByteArray>("written");
    for (const char *written : {"0%2C1", "1e2", "-1", "0.105", "NaN"})
        QTest::newRow(written) << QByteArray(written);
}

void TestNotices::badAmountsAreNamed()
{
    QFETCH(QByteArray, written);
    QByteArray form = legacyForm;
    form.replace("amount=0.1", "amount=" + written);
    const NoticeField row = rowOf(readPlain(form), u"amount"_s);
    QCOMPARE(row.text, QString::fromLatin1(QByteArray::fromPercentEncoding(written)));
    QVERIFY(row.problem == NoticeFieldProblem::NotAnAmount);
    QVERIFY(!row.money);
}

void TestNotices::momentsAreInTheZoneOfTheAccount()
{
    const Notice notice = readPlain(legacyForm);
    QCOMPARE(notice.zone, QByteArray("Europe/Amsterdam"));
    QCOMPARE(notice.currency, u"EUR"_s);
    QCOMPARE(rowOf(notice, u"starttime"_s).moment,
             *Timestamp::fromIso("2024-12-19T08:11:54+01:00"));
    QByteArray form = legacyForm;
    form.replace("2024-12-19+08%3A11%3A54", "19.12.2024");
    QVERIFY(rowOf(readPlain(form), u"starttime"_s).problem == NoticeFieldProblem::NotAMoment);
}

void TestNotices::whatIsMissingHasARow()
{
    const Notice legacy = readPlain("action=new_ppt");
    QVERIFY(rowOf(legacy, u"order_id"_s).problem == NoticeFieldProblem::Missing);
    QVERIFY(rowOf(legacy, u"amount"_s).problem == NoticeFieldProblem::Missing);
    QVERIFY(rowOf(legacy, u"tool"_s).name.isEmpty());
    const Notice document = readPlain(R"({"object": {}})");
    QVERIFY(rowOf(document, u"version"_s).problem == NoticeFieldProblem::Missing);
    QVERIFY(rowOf(document, u"id"_s).problem == NoticeFieldProblem::Missing);
}

void TestNotices::whatIsEmptyOrTwiceIsNamed()
{
    const Notice notice = readPlain("action=&order_id=1&amount=1&amount=2&pincode=");
    QVERIFY(rowOf(notice, u"action"_s).problem == NoticeFieldProblem::Empty);
    QVERIFY(rowOf(notice, u"amount"_s).problem == NoticeFieldProblem::Twice);
    QVERIFY(!rowOf(notice, u"pincode"_s).problem);
    QCOMPARE(rowOf(notice, u"pincode"_s).name, u"pincode"_s);
}

void TestNotices::theSecretOfALegacyExchangeIsLeftOut()
{
    const NoticeField row = rowOf(readPlain(legacyForm + "&secret=hush"), u"secret"_s);
    QCOMPARE(row.kind, NoticeFieldKind::Hidden);
    QVERIFY(row.text.isEmpty());
}

void TestNotices::whereJsonBreaksIsKept()
{
    const Notice broken = readNotice({{}, {}, "{\"event\": \"x\",\n \"id\" 1}"}, readerOfTest());
    QCOMPARE(broken.form, NoticeForm::Unknown);
    QVERIFY(broken.fault && broken.fault->answerFault);
    QCOMPARE(broken.fault->answerFault->kind, AnswerFault::Kind::NotJson);
    QVERIFY(broken.fault->answerFault->number > 15);
    const Notice twice =
        readNotice({{}, {}, R"({"action":"a","order_id":"1","order_id":"2"})"}, readerOfTest());
    QVERIFY(twice.fault && twice.fault->answerFault);
    QCOMPARE(twice.fault->answerFault->kind, AnswerFault::Kind::NamedTwice);
}

void TestNotices::aRefundNoticeIsRecognised()
{
    const Notice notice =
        readPlain("action=refund%3Aadd&order_id=50101000003X34f0&transactionId=EX-1234-1234-1234");
    QVERIFY(notice.isOfRefund);
    QVERIFY(rowOf(notice, u"amount"_s).name.isEmpty()); // it may come without
    QCOMPARE(notice.reply, QByteArray("TRUE|50101000003X34f0"));
    QVERIFY(!readPlain(legacyForm).isOfRefund);
}

void TestNotices::aCallbackIsOnlyAReasonToRead()
{
    const Notice notice = payex::readNotice({{}, {}, callbackBody()});
    QCOMPARE(notice.form, NoticeForm::Callback);
    QCOMPARE(notice.use(), NoticeUse::Read);
    QVERIFY(notice.isIn(NoticeDoubt::NeverSigned));
    QCOMPARE(notice.order.text(), QString::fromLatin1(payexPath));
    QCOMPARE(rowOf(notice, u"payment.number"_s).text, u"222222222"_s);
    const Notice unnamed = payex::readNotice({{}, {}, R"({"payment": {"id": "elsewhere"}})"});
    QCOMPARE(unnamed.form, NoticeForm::Callback);
    QCOMPARE(unnamed.use(), NoticeUse::Nothing);
    QVERIFY(unnamed.fault);
}

void TestNotices::theNoticeOfAnotherProviderIsRecognisedAndNotBelieved()
{
    const Notice notice = readNotice({{}, {}, callbackBody()}, readerOfTest());
    QCOMPARE(notice.form, NoticeForm::Callback);
    QVERIFY(notice.isIn(NoticeDoubt::OtherProvider));
    QCOMPARE(notice.use(), NoticeUse::Nothing);
}

void TestNotices::anAccountWithoutNoticesRecognisesThoseOfOthers()
{
    const QByteArray body = payExample("exchange-multicore");
    const Notice notice = readNotice({{}, signedHeaders(body), body}, {});
    QCOMPARE(notice.form, NoticeForm::MultiCore);
    QCOMPARE(notice.signature, SignatureVerdict::UnknownKey);
    QVERIFY(notice.isIn(NoticeDoubt::OtherProvider));
    QCOMPARE(notice.use(), NoticeUse::Nothing);
}

void TestNotices::whatNobodyKnowsIsOfAnUnknownForm()
{
    for (const QByteArray body : {"", "hello", "[]", "{}", "\xff\xfe"}) {
        const Notice notice = readNotice({{}, {}, body}, readerOfTest());
        QCOMPARE(notice.form, NoticeForm::Unknown);
        QCOMPARE(notice.use(), NoticeUse::Nothing);
        QVERIFY(notice.reply.isEmpty());
    }
}

COUNTERFOIL_TEST(QCoreApplication, TestNotices)
#include "tst_notices.moc"
