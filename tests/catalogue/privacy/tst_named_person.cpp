// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/named_person.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestNamedPerson : public QObject
{
    Q_OBJECT

private slots:
    void whoIsNamedIsFoundHoweverItIsWritten_data();
    void whoIsNamedIsFoundHoweverItIsWritten();
    void whoIsLikeSomebodyIsNotNamed_data();
    void whoIsLikeSomebodyIsNotNamed();
};

void TestNamedPerson::whoIsNamedIsFoundHoweverItIsWritten_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("person");
    QTest::newRow("in parts")
        << R"({"order":{"billing_address":{"first_name":"Nora","last_name":"Quist"}}})"_ba
        << u"nora quist"_s;
    QTest::newRow("with a middle name")
        << R"({"firstName":"Emily","middleName":"Rose","lastName":"Parker"})"_ba
        << u"Emily Rose Parker"_s;
    QTest::newRow("whole") << R"([{"holder_name":"CHLOÉ  DUPRÉ"}])"_ba << u"Chloe Dupre"_s;
    QTest::newRow("in a list") << R"({"address_lines":["Nora Quist","Havnegade 1"]})"_ba
                               << u"Nora Quist"_s;
    QTest::newRow("in a sentence") << R"({"note":"for Nora Quist, please"})"_ba << u"Nora Quist"_s;
    QTest::newRow("escaped company")
        << R"({"company_name":"Kaffe \u0026 S\u00f8n ApS"})"_ba << u"Kaffe & Søn ApS"_s;
    QTest::newRow("e-mail") << R"({"email":"Ann@Example.com"})"_ba << u"ann@example.com"_s;
    QTest::newRow("escaped e-mail")
        << R"({"email":"ann\u0040example.com"})"_ba << u"ann@example.com"_s;
    QTest::newRow("e-mail at a sentence's end")
        << R"({"note":"Write to ann@example.com."})"_ba << u"ann@example.com"_s;
    QTest::newRow("no JSON") << "Nora Quist, "_ba << u"Nora Quist"_s;
}

void TestNamedPerson::whoIsNamedIsFoundHoweverItIsWritten()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, person);
    QVERIFY(namesPerson(answer, person));
}

void TestNamedPerson::whoIsLikeSomebodyIsNotNamed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("person");
    QTest::newRow("inside a word") << R"({"channel":"channel"})"_ba << u"Ann"_s;
    QTest::newRow("a member's name") << R"({"li":1})"_ba << u"Li"_s;
    QTest::newRow("the beginning of another name")
        << R"({"first_name":"Nora","last_name":"Quistgaard"})"_ba << u"Nora Quist"_s;
    QTest::newRow("another's e-mail")
        << R"({"email":"jo-ann@example.com"})"_ba << u"ann@example.com"_s;
    QTest::newRow("parts of two people")
        << R"([{"first_name":"Nora"},{"last_name":"Quist"}])"_ba << u"Nora Quist"_s;
    QTest::newRow("nobody") << R"({"first_name":"Nora"})"_ba << u" "_s;
}

void TestNamedPerson::whoIsLikeSomebodyIsNotNamed()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, person);
    QVERIFY(!namesPerson(answer, person));
}

COUNTERFOIL_TEST(QCoreApplication, TestNamedPerson)
#include "tst_named_person.moc"
