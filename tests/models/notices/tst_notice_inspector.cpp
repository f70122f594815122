// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/notice_inspector.h"

#include "core/gateways/providers.h"
#include "models/notices/notice_fields_model.h"
#include "models/notices/notice_words.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QByteArray flatNotice = "action=new_ppt&amount=0.1&order_id=50101000003X34f0&"
                              "starttime=2024-12-19 08:11:54";

PaymentGateway::NoticeReader noticeReaderOfShop()
{
    ProviderAccount account;
    account.host = QUrl(u"https://pay.example"_s);
    account.settings = {{SettingField::Service, u"SL-1234-1234"_s},
                        {SettingField::TokenCode, u"AT-1234-1234"_s},
                        {SettingField::NoticeZone, u"Europe/Amsterdam"_s},
                        {SettingField::NoticeCurrency, u"EUR"_s}};
    account.secrets.emplace(SettingField::ApiToken, Secret("demo-token"));
    return providerNamed(u"PAY."_s)->open(account, {})->noticeReader();
}

QByteArray multiCoreBody()
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/pay/pay-exchange-multicore.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray headersFor(const QByteArray &body, const QByteArray &keyId = "AT-1234-1234",
                      const QByteArray &algorithm = "sha256")
{
    return "signature: " +
           QMessageAuthenticationCode::hash(body, "demo-token", QCryptographicHash::Sha256)
               .toHex() +
           "\nsignature-keyid: " + keyId +
           "\nsignature-method: HMAC\nsignature-algorithm: " + algorithm;
}

} // namespace

/// What a person is told of a notification.
class TestNoticeInspector : public QObject
{
    Q_OBJECT

private slots:
    void aSignedDocumentIsBelieved();
    void theSignatureSaysWhatIsWrong_data();
    void theSignatureSaysWhatIsWrong();
    void aLegacyNoticeIsOnlyAReasonToRead();
    void everyFormHasItsName_data();
    void everyFormHasItsName();
    void badInputHasASentenceWithItsPlace_data();
    void badInputHasASentenceWithItsPlace();
    void badHeadersAreSaidToBeTheHeaders();
    void anEarlierPasteIsDropped();
    void aFileIsReadToTheByte();
    void aMissingFileIsNamed();
    void rowsSayWhatWasMadeOfThem();
    void rowsSayWhatIsWrong();

private:
    void inspect(const QByteArray &pasted, const QByteArray &headers = {})
    {
        m_inspector = std::make_unique<NoticeInspector>(noticeReaderOfShop());
        m_inspector->setHeaders(headers);
        m_inspector->setPasted(pasted);
        QTRY_VERIFY(!m_inspector->isReading());
    }
    [[nodiscard]] const Notice &notice() const { return *m_inspector->notice(); }
    static QString cell(const NoticeFieldsModel &model, const QString &field,
                        NoticeFieldsModel::Column column)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == field)
                return model.index(row, static_cast<int>(column)).data().toString();
        }
        return u"no row"_s;
    }

    std::unique_ptr<NoticeInspector> m_inspector;
};

void TestNoticeInspector::aSignedDocumentIsBelieved()
{
    const QByteArray body = multiCoreBody();
    QVERIFY(!body.isEmpty());
    inspect(body, headersFor(body));
    QVERIFY(m_inspector->problem().isEmpty());
    QVERIFY(m_inspector->notice());
    QCOMPARE(noticeFormText(notice()), u"Multi-core JSON: contains the whole payment"_s);
    QCOMPARE(noticeVersionText(notice()), u"1"_s);
    QVERIFY(noticeSignatureText(notice()).startsWith(u"Valid"_s));
    QVERIFY(noticeUseText(notice()).startsWith(u"Trusted"_s));
    QVERIFY(noticeReasons(notice()).isEmpty());
    QVERIFY(noticeReadingText(notice()).isEmpty());
}

void TestNoticeInspector::theSignatureSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("word");
    const QByteArray body = multiCoreBody();
    QTest::newRow("none") << body << QByteArray() << u"Paste the headers too"_s;
    QTest::newRow("a byte more") << body + ' ' << headersFor(body) << u"Wrong"_s;
    QTest::newRow("unknown key") << body << headersFor(body, "AT-9999-9999") << u"key id"_s;
    QTest::newRow("unknown algorithm")
        << body << headersFor(body, "AT-1234-1234", "rot13") << u"algorithm"_s;
}

void TestNoticeInspector::theSignatureSaysWhatIsWrong()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QByteArray, headers);
    QFETCH(QString, word);
    inspect(pasted, headers);
    QVERIFY(m_inspector->notice());
    QVERIFY2(noticeSignatureText(notice()).contains(word),
             qPrintable(noticeSignatureText(notice())));
    QVERIFY(noticeUseText(notice()).startsWith(u"Only a reason to read"_s));
    QCOMPARE(noticeReasons(notice()), QStringList{u"No valid signature."_s});
}

void TestNoticeInspector::aLegacyNoticeIsOnlyAReasonToRead()
{
    inspect(flatNotice);
    QVERIFY(m_inspector->notice());
    QVERIFY(noticeUseText(notice()).startsWith(u"Only a reason to read"_s));
    QVERIFY(noticeReasons(notice()).first().contains(u"anybody can send one"_s));
    QVERIFY(noticeReadingText(notice()).contains(u"Europe/Amsterdam"_s));
    QVERIFY(noticeReadingText(notice()).contains(u"EUR"_s));
}

void TestNoticeInspector::everyFormHasItsName_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QString>("name");
    QTest::newRow("POST") << flatNotice << u"Legacy form: flat fields (POST)"_s;
    QTest::newRow("GET") << "https://shop.example/x?action=new_ppt&order_id=1"_ba
                         << u"Legacy form: flat fields in the address (GET)"_s;
    QTest::newRow("JSON") << R"({"action": "new_ppt", "order_id": "1"})"_ba
                          << u"Single-core JSON: flat fields"_s;
    QTest::newRow("refund") << "action=refund:add&order_id=1"_ba
                            << u"Refund notice, flat fields (POST)"_s;
    QTest::newRow("callback") << R"({"payment": {"id": "/psp/creditcard/payments/)"
                                 R"(5adc265f-f87f-4313-577e-08d3dca1a26c"}})"_ba
                              << u"Callback: names a payment and nothing else"_s;
}

void TestNoticeInspector::everyFormHasItsName()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QString, name);
    inspect(pasted);
    QVERIFY2(m_inspector->notice(), qPrintable(m_inspector->problem()));
    QCOMPARE(noticeFormText(notice()), name);
}

void TestNoticeInspector::badInputHasASentenceWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QString>("words");
    QTest::newRow("space") << "  \n"_ba << u"There is no body"_s;
    QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'x') << u"512"_s;
    QTest::newRow("no UTF-8") << "action=caf\xE9"_ba << u"at byte 11"_s;
    QTest::newRow("broken JSON") << "{\"event\": 1,\n  \"id\" 2}"_ba << u"line 2, column 8"_s;
    QTest::newRow("after headers") << "a: b\n\n{\"id\" 2}"_ba << u"line 3, column 7"_s;
    QTest::newRow("a member twice")
        << R"({"action":"a","order_id":"1","order_id":"2"})"_ba << u"named twice"_s;
    QTest::newRow("words") << "hello"_ba << u"isn't a notification"_s;
    QTest::newRow("another document") << "{\"a\": 1}"_ba << u"isn't a notification"_s;
}

void TestNoticeInspector::badInputHasASentenceWithItsPlace()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QString, words);
    inspect(pasted);
    QVERIFY(!m_inspector->notice());
    QVERIFY2(m_inspector->problem().contains(words), qPrintable(m_inspector->problem()));
    QVERIFY(!m_inspector->isAboutHeaders());
    QCOMPARE(m_inspector->pasted(), pasted); // kept
}

void TestNoticeInspector::badHeadersAreSaidToBeTheHeaders()
{
    inspect(flatNotice, "signature: x\nwhatever");
    QVERIFY(m_inspector->isAboutHeaders());
    QVERIFY(m_inspector->problem().startsWith(u"Line 2 of the headers"_s));
}

void TestNoticeInspector::anEarlierPasteIsDropped()
{
    NoticeInspector inspector(noticeReaderOfShop());
    inspector.setPasted("hello");
    inspector.setPasted(flatNotice);
    QTRY_VERIFY(!inspector.isReading());
    QVERIFY(inspector.notice());
    inspector.setPasted({});
    QVERIFY(!inspector.isReading());
    QVERIFY(!inspector.notice());
    QVERIFY(inspector.problem().isEmpty());
}

void TestNoticeInspector::aFileIsReadToTheByte()
{
    const QTemporaryDir folder;
    QByteArray body = multiCoreBody();
    body.replace("\n", "\r\n"); // a text field would not keep them
    QFile file(folder.filePath(u"exchange.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(body);
    file.close();
    NoticeInspector inspector(noticeReaderOfShop());
    inspector.setHeaders(headersFor(body));
    inspector.setFile(file.fileName());
    QTRY_VERIFY(inspector.notice());
    QCOMPARE(inspector.notice()->signature, SignatureVerdict::Holds);
}

void TestNoticeInspector::aMissingFileIsNamed()
{
    NoticeInspector inspector(noticeReaderOfShop());
    inspector.setFile(u"/nowhere/exchange.json"_s);
    QTRY_VERIFY(!inspector.isReading());
    QVERIFY(inspector.problem().startsWith(u"/nowhere/exchange.json can't be read"_s));
}

void TestNoticeInspector::rowsSayWhatWasMadeOfThem()
{
    using Column = NoticeFieldsModel::Column;
    NoticeFieldsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    inspect(flatNotice);
    const QDateTime now({2024, 12, 20}, {0, 0}, Qt::UTC);
    model.setFields(notice().fields, now);
    QCOMPARE(cell(model, u"amount"_s, Column::Value), u"0.1"_s);
    QCOMPARE(cell(model, u"amount"_s, Column::Meaning), u"Amount: 0.10 EUR"_s);
    QVERIFY(cell(model, u"starttime"_s, Column::Meaning).contains(u"07:11:54"_s)); // an hour before
    QCOMPARE(cell(model, u"order_id"_s, Column::Meaning), u"The payment it is about"_s);
    const QByteArray body = multiCoreBody();
    inspect(body);
    model.setFields(notice().fields, now);
    QCOMPARE(cell(model, u"object.amount"_s, Column::Value), u"0.03 EUR"_s);
    QCOMPARE(cell(model, u"object.status.code"_s, Column::Value), u"100"_s);
}

void TestNoticeInspector::rowsSayWhatIsWrong()
{
    using Column = NoticeFieldsModel::Column;
    NoticeFieldsModel model;
    inspect("action=&amount=0,1&tool=a&tool=b");
    QVERIFY(!m_inspector->notice()); // neither an action nor an id: nothing is recognised
    inspect("action=new_ppt&amount=0,1&tool=a&tool=b");
    model.setFields(notice().fields, QDateTime::currentDateTime());
    QCOMPARE(cell(model, u"amount"_s, Column::Value), u"0,1"_s);
    QVERIFY(cell(model, u"amount"_s, Column::Meaning).contains(u"not an amount"_s));
    QVERIFY(cell(model, u"tool"_s, Column::Meaning).contains(u"appears twice"_s));
    QVERIFY(cell(model, u"order_id"_s, Column::Meaning).contains(u"missing"_s));
    QVERIFY(noticeUseText(notice()).startsWith(u"Ignored"_s));
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestNoticeInspector)
#include "tst_notice_inspector.moc"
