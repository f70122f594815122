// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/pasted_notice.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// What is body, address and header of what somebody pasted.
class TestPastedNotice : public QObject
{
    Q_OBJECT

private slots:
    void aBodyStaysAsItIs();
    void headersAreTakenByThemselves();
    void aWholeRequestIsTakenApart();
    void headersBeforeABodyAreTakenApart();
    void anAddressGivesItsParameters();
    void whatIsNoNoticeIsNamed_data();
    void whatIsNoNoticeIsNamed();
    void theLargestIsRead();
};

void TestPastedNotice::aBodyStaysAsItIs()
{
    for (const QByteArray body : {"{\"a\": 1}\r\n", " action=new_ppt&order_id=1", "x"}) {
        const auto notice = noticeOfPaste(body);
        QVERIFY(notice.has_value());
        QCOMPARE(notice->body, body);
        QVERIFY(notice->headers.empty());
        QVERIFY(notice->query.isEmpty());
    }
}

void TestPastedNotice::headersAreTakenByThemselves()
{
    const auto notice = noticeOfPaste("{}", "Signature:  abc \r\n\r\nSignature-KeyId: AT-1\n");
    QVERIFY(notice.has_value());
    QCOMPARE(notice->headers, (NoticeHeaders{{"signature", "abc"}, {"signature-keyid", "AT-1"}}));
    QCOMPARE(notice->body, "{}"_ba);
}

void TestPastedNotice::aWholeRequestIsTakenApart()
{
    const auto notice = noticeOfPaste("POST /exchange?shop=1 HTTP/1.1\r\nHost: shop.example\r\n"
                                      "Signature: abc\r\n\r\n{\"a\":\r\n 1}\n");
    QVERIFY(notice.has_value());
    QCOMPARE(notice->query, "shop=1"_ba);
    QCOMPARE(notice->headers.back().second, "abc"_ba);
    QCOMPARE(notice->body, "{\"a\":\r\n 1}\n"_ba);
    const auto get = noticeOfPaste("GET /exchange?action=new_ppt&order_id=1 HTTP/1.1\nHost: x");
    QVERIFY(get.has_value());
    QCOMPARE(get->query, "action=new_ppt&order_id=1"_ba);
    QVERIFY(get->body.isEmpty());
}

void TestPastedNotice::headersBeforeABodyAreTakenApart()
{
    const auto notice = noticeOfPaste("signature: abc\n\n{}");
    QVERIFY(notice.has_value());
    QCOMPARE(notice->headers, (NoticeHeaders{{"signature", "abc"}}));
    QCOMPARE(notice->body, "{}"_ba);
}

void TestPastedNotice::anAddressGivesItsParameters()
{
    const auto notice = noticeOfPaste(" https://shop.example/x?action=new_ppt&order_id=1#top\n");
    QVERIFY(notice.has_value());
    QCOMPARE(notice->query, "action=new_ppt&order_id=1"_ba);
    QVERIFY(notice->body.isEmpty());
}

void TestPastedNotice::whatIsNoNoticeIsNamed_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("number");
    const auto row = [](const char *name, const QByteArray &pasted, const QByteArray &headers,
                        PasteProblem::Kind kind, qint64 number) {
        QTest::newRow(name) << pasted << headers << static_cast<int>(kind) << number;
    };
    using Kind = PasteProblem::Kind;
    row("empty", "", "", Kind::Empty, 0);
    row("space", " \n\t", "", Kind::Empty, 0);
    row("headers alone", "", "signature: x", Kind::Empty, 0);
    row("an address without parameters", "https://shop.example/x", "", Kind::Empty, 0);
    row("a megabyte", QByteArray(1024 * 1024, '{'), "", Kind::TooLarge, 1024 * 1024);
    row("Latin-1", "action=caf\xE9", "", Kind::NotUtf8, 11);
    row("UTF-16", QByteArray("\xFF\xFE{\0", 4), "", Kind::NotUtf8, 1);
    row("no header", "{}", "signature: x\nwhatever\n", Kind::BadHeader, 2);
}

void TestPastedNotice::whatIsNoNoticeIsNamed()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QByteArray, headers);
    QFETCH(int, kind);
    QFETCH(qint64, number);
    const auto notice = noticeOfPaste(pasted, headers);
    QVERIFY(!notice.has_value());
    QCOMPARE(static_cast<int>(notice.error().kind), kind);
    QCOMPARE(notice.error().number, number);
}

void TestPastedNotice::theLargestIsRead()
{
    QVERIFY(noticeOfPaste(QByteArray(LargestNotice, 'x')).has_value());
}

COUNTERFOIL_TEST(QCoreApplication, TestPastedNotice)
#include "tst_pasted_notice.moc"
