// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/card_mask.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterfoil;

/// The numbers are those that the schemes and gateways publish for tests.
class TestCardMask : public QObject
{
    Q_OBJECT

private slots:
    void everySchemesNumbersAreMasked_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("masked");
        QTest::newRow("visa 13") << u"4222222222222"_s << u"422222***2222"_s;
        QTest::newRow("visa 16") << u"4111111111111111"_s << u"411111******1111"_s;
        QTest::newRow("visa 19") << u"4000000000000000006"_s << u"400000*********0006"_s;
        QTest::newRow("mastercard 5") << u"5555555555554444"_s << u"555555******4444"_s;
        QTest::newRow("mastercard 2") << u"2223003122003222"_s << u"222300******3222"_s;
        QTest::newRow("mastercard end") << u"2720990000000007"_s << u"272099******0007"_s;
        QTest::newRow("amex 34 or 37") << u"378282246310005"_s << u"378282*****0005"_s;
        QTest::newRow("discover") << u"6011111111111117"_s << u"601111******1117"_s;
        QTest::newRow("jcb") << u"3530111333300000"_s << u"353011******0000"_s;
        QTest::newRow("diners 14") << u"30569309025904"_s << u"305693****5904"_s;
        QTest::newRow("diners 38") << u"38520000023237"_s << u"385200****3237"_s;
        QTest::newRow("diners 16") << u"3056930009020004"_s << u"305693******0004"_s;
        QTest::newRow("unionpay 16") << u"6200000000000005"_s << u"620000******0005"_s;
        QTest::newRow("unionpay 19") << u"6205500000000000004"_s << u"620550*********0004"_s;
        QTest::newRow("maestro") << u"6759649826438453"_s << u"675964******8453"_s;
    }

    void everySchemesNumbersAreMasked()
    {
        QFETCH(QString, number);
        QFETCH(QString, masked);
        QCOMPARE(withoutCardNumbers(number), masked);
    }

    void numbersAreFoundInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("spaces") << u"4111 1111 1111 1111"_s << u"4111 11** **** 1111"_s;
        QTest::newRow("hyphens") << u"3782-822463-10005"_s << u"3782-82****-*0005"_s;
        QTest::newRow("no-break spaces")
            << u"4111\u00a01111\u00a01111\u00a01111"_s << u"4111\u00a011**\u00a0****\u00a01111"_s;
        QTest::newRow("in a sentence") << u"paid by 4111111111111111, expires 12/29"_s
                                       << u"paid by 411111******1111, expires 12/29"_s;
        QTest::newRow("figures around")
            << u"12 4111 1111 1111 1111 12 29"_s << u"12 4111 11** **** 1111 12 29"_s;
        QTest::newRow("two") << u"4111111111111111 5555555555554444"_s
                             << u"411111******1111 555555******4444"_s;
        QTest::newRow("after letters") << u"pan_4111111111111111x"_s << u"pan_411111******1111x"_s;
        QTest::newRow("full width")
            << u"４１１１１１１１１１１１１１１１"_s << u"４１１１１１******１１１１"_s;
        QTest::newRow("emoji around") << u"💳4111111111111111💳"_s << u"💳411111******1111💳"_s;
    }

    void numbersAreFoundInText()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(withoutCardNumbers(text), masked);
    }

    void whatIsNoCardNumberStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("luhn fails") << u"4111111111111112"_s;
        QTest::newRow("no scheme begins so") << u"1234567812345670"_s;
        QTest::newRow("visa of 14 digits") << u"41111111111116"_s;
        QTest::newRow("12 digits") << u"411111111111"_s;
        QTest::newRow("20 digits") << u"41111111111111111111"_s;
        QTest::newRow("two spaces") << u"41111111  11111111"_s;
        QTest::newRow("uuid") << u"41111111-1111-1111-9c5e-e75dfb48013f"_s;
        QTest::newRow("moment") << u"2020-08-25T10:42:59.123+02:00"_s;
        QTest::newRow("phone") << u"+526645951538"_s;
        QTest::newRow("amounts") << u"4.299,00 and 1 204.00"_s;
    }

    void whatIsNoCardNumberStays()
    {
        QFETCH(QString, text);
        QCOMPARE(withoutCardNumbers(text), text);
    }

    void whereNoCardNumberCanBeNothingIsLookedAt_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isFree");
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("a time and an amount")
            << QByteArray(R"({"at":"2026-11-01T10:00:00.123Z","amount":4299})") << true;
        QTest::newRow("an accent") << QByteArray(R"({"name":"Dupré 06 12 34 56 78"})") << true;
        QTest::newRow("long digits of no card")
            << QByteArray(R"({"id":"20261121-1000-4123-8123-202611211000","n":1234567812345670})")
            << true;
        QTest::newRow("uuid") << QByteArray(R"({"id":"41111111-1111-1111-9c5e-e75dfb48013f"})")
                              << true;
        QTest::newRow("behind a line break")
            << QByteArray(R"({"note":"\n4111 1111-1111 1111"})") << false;
        QTest::newRow("digits") << QByteArray(R"({"note":"4111111111111111"})") << false;
        QTest::newRow("behind digits of no card")
            << QByteArray(R"({"id":"1234567812345670","note":"4111111111111111"})") << false;
        QTest::newRow("at the end") << QByteArray("4111111111111111") << false;
        QTest::newRow("a number") << QByteArray(R"({"note":4111111111111111})") << false;
        QTest::newRow("joints") << QByteArray(R"({"note":"4111 1111-1111 1111"})") << false;
        QTest::newRow("unbroken spaces")
            << QByteArray("{\"note\":\"4111\u00a01111\u00a01111\u00a01111\"}") << false;
        QTest::newRow("another script") << u"{\"note\":\"٤١١١١١١١١١١١١١١١\"}"_s.toUtf8() << false;
        QTest::newRow("escapes") << QByteArray(R"({"note":"\u0034111111111111111"})") << false;
    }
    void whereNoCardNumberCanBeNothingIsLookedAt()
    {
        QFETCH(QByteArray, json);
        QTEST(isFreeOfCardNumbers(json), "isFree");
    }

    void whatIsFreeHasNothingToMask()
    {
        QRandomGenerator random(7);
        const QStringList pieces =
            u"4|1|11|1111|5500|00| |-|a|n|é|_|\n|\"|4111 1111-1111 1111"_s.split(u'|');
        int masked = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int piece = random.bounded(24); piece >= 0; --piece)
                text += pieces[random.bounded(int(pieces.size()))];
            if (withoutCardNumbers(text) == text)
                continue;
            ++masked;
            text.replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
            QVERIFY2(!isFreeOfCardNumbers('"' + text.toUtf8() + '"'), qPrintable(text));
        }
        QVERIFY(masked > 1000);
    }

    void longTextIsNoTrap()
    {
        // Groups of one digit, each a candidate's beginning.
        QString text;
        for (int i = 0; i < 50'000; ++i)
            text += u"4 "_s;
        QCOMPARE(withoutCardNumbers(text).size(), text.size());
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestCardMask)
#include "tst_card_mask.moc"
