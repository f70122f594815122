// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phone_number.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private slots:
    void formsOfOneNumberHaveTheSameDigits_data();
    void formsOfOneNumberHaveTheSameDigits();
    void nationalFormsLeaveOutACountryCode();
    void otherTextIsNoNumber_data();
    void otherTextIsNoNumber();
};

void TestPhoneNumber::formsOfOneNumberHaveTheSameDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("isInternational");
    QTest::newRow("plus") << u"+49301234567"_s << u"49301234567"_s << true;
    QTest::newRow("plus, spaces") << u" +49 30 123 45 67 "_s << u"49301234567"_s << true;
    QTest::newRow("two zeros") << u"0049 30 1234567"_s << u"49301234567"_s << true;
    QTest::newRow("a zero that is not dialled")
        << u"+49 (0)30/1234567"_s << u"49301234567"_s << true;
    QTest::newRow("plus in brackets") << u"(+49) 30-123.4567"_s << u"49301234567"_s << true;
    QTest::newRow("typographic dashes")
        << u"+49\u00A030\u20111234\u2013567"_s << u"49301234567"_s << true;
    QTest::newRow("leading zero") << u"030 1234567"_s << u"301234567"_s << false;
    QTest::newRow("leading zero in brackets") << u"(030) 1234567"_s << u"301234567"_s << false;
    QTest::newRow("digits alone") << u"49301234567"_s << u"49301234567"_s << false;
    QTest::newRow("other digits") << u"\u0660\u0663\u0660\u0661\u0662\u0663\u0664\u0665"_s
                                  << u"3012345"_s << false;
}

void TestPhoneNumber::formsOfOneNumberHaveTheSameDigits()
{
    QFETCH(QString, text);
    QFETCH(QString, digits);
    QFETCH(bool, isInternational);
    const auto number = phoneNumberFrom(text);
    QVERIFY(number);
    QCOMPARE(number->digits, digits);
    QCOMPARE(number->isInternational, isInternational);
}

void TestPhoneNumber::nationalFormsLeaveOutACountryCode()
{
    QCOMPARE(phoneNumberFrom(u"+49 30 1234567"_s)->nationalForms(),
             QStringList({u"9301234567"_s, u"301234567"_s, u"1234567"_s}));
    QCOMPARE(phoneNumberFrom(u"030 1234567"_s)->nationalForms(), QStringList());
    // What is left has at least as many digits as a number.
    QCOMPARE(phoneNumberFrom(u"+4912345"_s)->nationalForms(), QStringList(u"912345"_s));
}

void TestPhoneNumber::otherTextIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"0"_s, u"12345"_s, u"+"_s, u"1234567890123456"_s, u"C-778812"_s,
          u"030 1234567 x"_s, u"12+345678"_s, u"order_2026-11"_s, QString(200, u'1')})
        QTest::newRow(qPrintable(text.isEmpty() ? u"empty"_s : text.left(20))) << text;
}

void TestPhoneNumber::otherTextIsNoNumber()
{
    QFETCH(QString, text);
    QVERIFY(!phoneNumberFrom(text));
}

COUNTERFOIL_TEST(QCoreApplication, TestPhoneNumber)
#include "tst_phone_number.moc"
