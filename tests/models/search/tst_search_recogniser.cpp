// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_recogniser.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestSearchRecogniser : public QObject
{
    Q_OBJECT

private slots:
    void findsTheIdThatTheTextIsAbout_data();
    void findsTheIdThatTheTextIsAbout();
    void leavesOtherTextToTheSearch_data();
    void leavesOtherTextToTheSearch();
    void onlyAUuidIsAnId_data();
    void onlyAUuidIsAnId();
    void anIdIsFoundAsDocumentsHandItOver_data();
    void anIdIsFoundAsDocumentsHandItOver();
    void whatIsNearlyABareIdIsNone_data();
    void whatIsNearlyABareIdIsNone();
    void severalIdsInOneTextAreAllFound_data();
    void severalIdsInOneTextAreAllFound();
    void thousandsOfIdsInOneTextAreEachToldOnce();
    void rowsOfAListAreTold();
    void recognisesNumbersOfOrders_data();
    void recognisesNumbersOfOrders();
    void readsTheProvidersOwnDocuments_data();
    void readsTheProvidersOwnDocuments();
    void aPathIsAnIdWithTheUuidInIt_data();
    void aPathIsAnIdWithTheUuidInIt();
};

void TestSearchRecogniser::findsTheIdThatTheTextIsAbout_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<IdKind>("kind");
    const QString id = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
    const auto row = [](const char *name, const QString &text, IdKind kind) {
        QTest::newRow(name) << text << kind;
    };
    row("bare", id, IdKind::Unknown);
    row("spaces", u"  \t"_s + id + u" \n"_s, IdKind::Unknown);
    row("quotes", u"\""_s + id + u"\""_s, IdKind::Unknown);
    row("spaces and quotes", u" ' \"  "_s + id + u" \" ',"_s, IdKind::Unknown);
    row("typographic quotes", u"\u201C"_s + id + u"\u201D"_s, IdKind::Unknown);
    row("angle brackets and full stop", u"<"_s + id + u">."_s, IdKind::Unknown);
    row("in a sentence", u"please look at payment "_s + id + u", thanks"_s, IdKind::Unknown);
    row("twice the same", id + u" and again "_s + id, IdKind::Unknown);
    row("our words, payment", u"payment:"_s + id, IdKind::Payment);
    row("our words, session", u"Session: "_s + id, IdKind::Session);
    row("our words, link", u"link:"_s + id, IdKind::Link);
    row("deep link", u"counterfoil://payment/"_s + id, IdKind::Payment);
    row("payment's address", u"https://api.purse-sandbox.com/payment/v2/payments/"_s + id,
        IdKind::Payment);
    row("operation's address", u"POST /v2/payments/"_s + id + u"/refunds HTTP/1.1"_s,
        IdKind::Payment);
    row("session's address", u"/v2/client-sessions/"_s + id + u"/abort"_s, IdKind::Session);
    row("hosted page",
        u"https://pay.purse-env.com/entities/8f093776-fb6d-11ef-b0f9-e6c49ab1fb0a/sessions/"_s + id,
        IdKind::Session);
    row("link's address", u"\"https://host.example/payment/v2/payment-links/"_s + id + u"\""_s,
        IdKind::Link);
    row("query", u"https://shop.example/back?lang=en&payment_id="_s + id, IdKind::Payment);
    row("session in the query", u"https://shop.example/back?client_session_id="_s + id,
        IdKind::Session);
    row("JSON with a payment id", u"{\"event\": \"X\", \"payment_id\": \""_s + id + u"\"}"_s,
        IdKind::Payment);
    row("JSON, nested", u"{\"data\": {\"client_session_id\": \""_s + id + u"\"}}"_s,
        IdKind::Session);
    row("JSON in an array", u"[{\"payment_link_id\": \""_s + id + u"\"}]"_s, IdKind::Link);
    row("a piece of JSON", u"\"status\": \"X\",\n  \"payment_id\" : \""_s + id + u"\",\n  \"a"_s,
        IdKind::Payment);
    row("payment before its session",
        u"{\"client_session_id\": \"3fa85f64-5717-4562-b3fc-2c963f66afa6\", \"payment_id\": \""_s +
            id + u"\"}"_s,
        IdKind::Payment);
}

void TestSearchRecogniser::findsTheIdThatTheTextIsAbout()
{
    QFETCH(QString, text);
    QFETCH(IdKind, kind);
    const auto found = recogniseId(text);
    QVERIFY(found);
    QCOMPARE(found->id, u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s);
    QCOMPARE(found->kind, kind);
}

void TestSearchRecogniser::leavesOtherTextToTheSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes alone") << u"\"\""_s;
    QTest::newRow("order") << u"order_2026-11-8841"_s;
    QTest::newRow("e-mail") << u"emily.parker@example.org"_s;
    QTest::newRow("last four") << u"1234"_s;
    QTest::newRow("a digit short") << u"9a14962c-bdcf-49d1-8673-e75dfb48013"_s;
    QTest::newRow("a digit long") << u"9a14962c-bdcf-49d1-8673-e75dfb48013f0"_s;
    QTest::newRow("two ids")
        << u"9a14962c-bdcf-49d1-8673-e75dfb48013f 3fa85f64-5717-4562-b3fc-2c963f66afa6"_s;
    QTest::newRow("JSON without an id") << u"{\"a\": 1}"_s;
    QTest::newRow("JSON with an e-mail for an id")
        << u"{\"id\": \"emily@example.org\", \"captures\": []}"_s;
    QTest::newRow("JSON with a phone number for an id") << u"{\"payment_id\": 33612345678}"_s;
    QTest::newRow("broken JSON") << u"{\"a\": "_s;
    QTest::newRow("deep JSON") << QString(100000, u'[');
    QTest::newRow("very long") << QString(5 * 1024 * 1024, u'x');
}

void TestSearchRecogniser::leavesOtherTextToTheSearch()
{
    QFETCH(QString, text);
    QVERIFY(!recogniseId(text));
}

void TestSearchRecogniser::onlyAUuidIsAnId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("UUID") << u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s << true;
    QTest::newRow("in capitals") << u"9A14962C-BDCF-49D1-8673-E75DFB48013F"_s << true;
    QTest::newRow("a space before") << u" 9a14962c-bdcf-49d1-8673-e75dfb48013f"_s << false;
    QTest::newRow("a line behind") << u"9a14962c-bdcf-49d1-8673-e75dfb48013f\n"_s << false;
    QTest::newRow("a part of one") << u"9a14962c-bdcf"_s << false;
    QTest::newRow("order") << u"EX-1234"_s << false;
    QTest::newRow("e-mail") << u"emily1984@example.org"_s << false;
    QTest::newRow("phone") << u"0612345678"_s << false;
    QTest::newRow("phone, international") << u"+33612345678"_s << false;
    QTest::newRow("name") << u"Emily"_s << false;
    QTest::newRow("name with a digit") << u"emily2"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestSearchRecogniser::onlyAUuidIsAnId()
{
    QFETCH(QString, text);
    QTEST(isId(text), "is");
}

void TestSearchRecogniser::anIdIsFoundAsDocumentsHandItOver_data()
{
    QTest::addColumn<QString>("text");
    // Names and texts of a table that was pasted together from such documents.
    QFile pasted(QStringLiteral(COUNTERFOIL_TEST_DATA "/import/ids_as_pasted.tsv"));
    QVERIFY(pasted.open(QIODevice::ReadOnly));
    for (const QByteArray &line : pasted.readAll().trimmed().split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        QTest::newRow(line.left(tab).constData()) << QString::fromUtf8(line.mid(tab + 1));
    }
    QTest::newRow("soft hyphens") << u"9a14962c\u00ADbdcf\u00AD49d1\u00AD8673\u00ADe75dfb48013f"_s;
    QTest::newRow("minus signs") << u"9a14962c\u2212bdcf\u221249d1\u22128673\u2212e75dfb48013f"_s;
    QTest::newRow("word joiner inside a group") << u"9a14\u2060962c-bdcf-49d1-8673-e75dfb48013f"_s;
    QTest::newRow("a line broken at a hyphen") << u"9a14962c-bdcf-49d1-\n8673-e75dfb48013f"_s;
    QTest::newRow("a line broken in a group") << u"9a14962c-bdcf-49d1-8673-e75d\r\nfb48013f"_s;
    QTest::newRow("Word's own line break") << u"9a14962c-bdcf-\u000B49d1-8673-e75dfb48013f"_s;
    QTest::newRow("no hyphens, in a sentence")
        << u"Payment 9A14962CBDCF49D18673E75DFB48013F, please."_s;
    QTest::newRow("part of a file's name") << u"refund_9a14962c-bdcf-49d1-8673-e75dfb48013f.pdf"_s;
    QTest::newRow("address within an address")
        << u"https://safe.example/?url=https%3A%2F%2Fhost.example%2Fpayments%2F"
           "9a14962c-bdcf-49d1-8673-e75dfb48013f%2Frefunds&data=05"_s;
}

void TestSearchRecogniser::anIdIsFoundAsDocumentsHandItOver()
{
    QFETCH(QString, text);
    const auto found = recogniseId(text);
    QVERIFY(found);
    QCOMPARE(found->id, u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s);
}

void TestSearchRecogniser::whatIsNearlyABareIdIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("digits alone") << u"91496200000044918673075000480131"_s;
    QTest::newRow("no version") << u"9a14962cbdcf09d18673e75dfb48013f"_s;
    QTest::newRow("no variant") << u"9a14962cbdcf49d1c673e75dfb48013f"_s;
    QTest::newRow("a digit short") << u"9a14962cbdcf49d18673e75dfb48013"_s;
    QTest::newRow("longer checksum")
        << u"9a14962cbdcf49d18673e75dfb48013f9a14962cbdcf49d18673e75dfb48013f"_s;
    QTest::newRow("numbers with spaces") << u"9a14962c bdcf 49d1 8673 e75dfb48013f"_s;
}

void TestSearchRecogniser::whatIsNearlyABareIdIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!recogniseId(text));
}

void TestSearchRecogniser::severalIdsInOneTextAreAllFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("addresses in one line") << u"links_in_one_line.txt"_s;
    QTest::newRow("JSON lines") << u"notifications.jsonl"_s;
    QTest::newRow("a wrapped page") << u"wrapped_page.json"_s;
}

void TestSearchRecogniser::severalIdsInOneTextAreAllFound()
{
    QFETCH(QString, file);
    QFile document(QStringLiteral(COUNTERFOIL_TEST_DATA "/import/") + file);
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(document.readAll());
    QCOMPARE(recogniseIds(text),
             QList<RecognisedId>({{IdKind::Payment, u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s},
                                  {IdKind::Payment, u"22222222-2222-4222-8222-222222222222"_s},
                                  {IdKind::Payment, u"33333333-3333-4333-8333-333333333333"_s}}));
    QVERIFY(!recogniseId(text)); // of several none is the one
}

void TestSearchRecogniser::thousandsOfIdsInOneTextAreEachToldOnce()
{
    constexpr int many = 20'000;
    const auto idAt = [](int i) {
        return u"%1-bdcf-49d1-8673-e75dfb48013f"_s.arg(i, 8, 16, QLatin1Char('0'));
    };
    QStringList ids;
    QStringList lines;
    for (int i = 0; i < many; ++i) {
        ids << idAt(i);
        lines << u"{\"payment_id\": \"%1\"}"_s.arg(idAt(i));
    }
    // One line, and as many rows; each id comes twice.
    for (const QString &text : {ids.join(u' '), lines.join(u'\n')}) {
        const QList<RecognisedId> found = recogniseIds(text + u'\n' + text);
        QCOMPARE(found.size(), many);
        QCOMPARE(found.first().id, idAt(0));
        QCOMPARE(found.last().id, idAt(many - 1));
    }
}

void TestSearchRecogniser::rowsOfAListAreTold()
{
    const QString id = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
    const QString other = u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s;
    const auto counts = [](const QString &text) {
        QList<qsizetype> ids;
        for (const auto &row : recogniseRows(text))
            ids << row.size();
        return ids;
    };
    QCOMPARE(counts(u"%1 and %2\n\nthanks\n"_s.arg(id, other)), QList<qsizetype>({2, 0}));
    QCOMPARE(counts(u"[\"%1\", 7, {\"payment_id\": \"%2\"}]"_s.arg(id, other)),
             QList<qsizetype>({1, 0, 1}));
    // A broken document costs itself.
    QCOMPARE(
        counts(u"{\"payment_id\": \"%1\"}\n{\"a\": \n{\"payment_id\": \"%2\"}"_s.arg(id, other)),
        QList<qsizetype>({1, 0, 1}));
    // As tools write documents one after another, and as lists without their brackets come.
    QCOMPARE(
        counts(u"{\n \"payment_id\": \"%1\"\n},\n{\n \"payment_id\": \"%2\"\n}"_s.arg(id, other)),
        QList<qsizetype>({1, 1}));
    // An id that does not say of what; not those of the parts of another thing.
    QCOMPARE(counts(u"{\"id\": \"%1\", \"version\": 7}"_s.arg(id)), QList<qsizetype>({1}));
    QCOMPARE(counts(u"{\"items\": [{\"id\": \"%1\"}, {\"id\": \"%2\"}]}"_s.arg(id, other)),
             QList<qsizetype>({0}));
    QCOMPARE(counts(u"{\"page\": {\"of\": 1, \"items\": [\"%1\", \"%2\"]}}"_s.arg(id, other)),
             QList<qsizetype>({1, 1}));
}

void TestSearchRecogniser::recognisesNumbersOfOrders_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("alone") << u"50806105020X3481"_s;
    QTest::newRow("small x") << u"50806105020x3481"_s;
    QTest::newRow("in an address")
        << u"https://rest.pay.nl/v2/transactions/50806105020X3481/refund"_s;
    QTest::newRow("in a query")
        << u"https://shop.example/back?orderId=50806105020X3481&orderStatusId=100"_s;
    QTest::newRow("in a line") << u"paid 12.00 EUR, order 50806105020X3481, iDEAL"_s;
}

void TestSearchRecogniser::recognisesNumbersOfOrders()
{
    QFETCH(QString, text);
    const auto found = recogniseId(text);
    QVERIFY(found);
    QCOMPARE(found->id, u"50806105020X3481"_s);
}

void TestSearchRecogniser::readsTheProvidersOwnDocuments_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<IdKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("payment") << u"purse/purse-get-payment.response.json"_s << IdKind::Payment
                             << u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
    // Its self link names a session.
    QTest::newRow("payment after an operation")
        << u"purse/purse-operation.response.json"_s << IdKind::Payment
        << u"497f6eca-6276-4993-bfeb-53cbbbba6f08"_s;
    QTest::newRow("session") << u"purse/purse-get-client-session.response.json"_s << IdKind::Session
                             << u"9753ec77-fc16-4886-92af-c7dcf9b7352d"_s;
    QTest::newRow("exchange of an order")
        << u"pay/pay-exchange-multicore.json"_s << IdKind::Payment << u"50806105020X3481"_s;
    QTest::newRow("legacy exchange")
        << u"pay/pay-exchange-singlecore.json"_s << IdKind::Payment << u"50101000003X34f0"_s;
}

void TestSearchRecogniser::readsTheProvidersOwnDocuments()
{
    QFETCH(QString, file);
    QFETCH(IdKind, kind);
    QFETCH(QString, id);
    QFile document(QStringLiteral(COUNTERFOIL_TEST_DATA) + u'/' + file);
    QVERIFY(document.open(QIODevice::ReadOnly));
    const auto found = recogniseId(QString::fromUtf8(document.readAll()));
    QVERIFY(found);
    QCOMPARE(found->kind, kind);
    QCOMPARE(found->id, id);
}

void TestSearchRecogniser::aPathIsAnIdWithTheUuidInIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<IdKind>("kind");
    const QString path = u"/psp/creditcard/payments/5adc265f-f87f-4313-577e-08d3dca1a26c"_s;
    const QString host = u"https://api.payex.com"_s;
    QTest::newRow("bare") << path << IdKind::Unknown;
    QTest::newRow("with a slash behind it") << path + u'/' << IdKind::Payment;
    QTest::newRow("address") << host + path << IdKind::Payment;
    QTest::newRow("below a path") << u"http://127.0.0.1:8080/payex"_s + path << IdKind::Payment;
    QTest::newRow("a resource's address") << host + path + u"/captures"_s << IdKind::Payment;
    QTest::newRow("of a log") << u"POST "_s + path + u"/reversals HTTP/1.1"_s << IdKind::Payment;
    QTest::newRow("in capitals") << host + QString(path).replace(u"5adc265f"_s, u"5ADC265F"_s)
                                 << IdKind::Payment;
    QTest::newRow("a line broken at a hyphen")
        << QString(path).replace(u"4313-"_s, u"4313-\n"_s) << IdKind::Unknown;
    QTest::newRow("a notification")
        << u"{\"payment\": {\"id\": \"%1\", \"number\": 7}}"_s.arg(path) << IdKind::Payment;
    QTest::newRow("a notification without objects")
        << u"{\"payment\": \"%1\", \"paymentNumber\": 7}"_s.arg(path) << IdKind::Payment;
    QFile document(QStringLiteral(COUNTERFOIL_TEST_DATA) + u"/payex/payex-payment.json"_s);
    QVERIFY(document.open(QIODevice::ReadOnly));
    QTest::newRow("the provider's own document")
        << QString::fromUtf8(document.readAll()) << IdKind::Payment;
}

void TestSearchRecogniser::aPathIsAnIdWithTheUuidInIt()
{
    QFETCH(QString, text);
    QFETCH(IdKind, kind);
    const auto found = recogniseId(text);
    QVERIFY(found);
    QCOMPARE(found->id, u"/psp/creditcard/payments/5adc265f-f87f-4313-577e-08d3dca1a26c"_s);
    QCOMPARE(found->kind, kind);
}

COUNTERFOIL_TEST(QCoreApplication, TestSearchRecogniser)
#include "tst_search_recogniser.moc"
