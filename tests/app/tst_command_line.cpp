// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const auto GivenId = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void withoutArgumentsTheLastAccountIsUsed();
    void theAccountToStartOnIsRead();
    void optionsAreRead();
    void thingsToOpenAreRead_data();
    void thingsToOpenAreRead();
    void whatMakesNoSenseIsRefusedWithASentence_data();
    void whatMakesNoSenseIsRefusedWithASentence();
    void helpNamesEveryOption();
};

void TestCommandLine::withoutArgumentsTheLastAccountIsUsed()
{
    const auto line = parseCommandLine({});
    QVERIFY(line.has_value());
    QVERIFY(line->start == CommandLine::Start::LastAccount);
    QVERIFY(line->sandbox.isEmpty());
    QVERIFY(!line->open);
    QVERIFY(line->screenshots.isEmpty());
}

void TestCommandLine::theAccountToStartOnIsRead()
{
    QVERIFY(parseCommandLine({u"--demo"_s})->start == CommandLine::Start::Demo);
    QVERIFY(parseCommandLine({u"--screenshots"_s, u"x"_s})->start == CommandLine::Start::Demo);
    const auto account = parseCommandLine({u"--profile"_s, u"My shop"_s});
    QVERIFY(account->start == CommandLine::Start::Account);
    QCOMPARE(account->account, u"My shop"_s);
    QVERIFY(parseCommandLine({u"--sandbox"_s, u"http://127.0.0.1:1"_s})->start ==
            CommandLine::Start::Sandbox);
}

void TestCommandLine::optionsAreRead()
{
    const auto line = parseCommandLine({u"--sandbox"_s, u"http://127.0.0.1:8080"_s, u"--data-dir"_s,
                                        u"here"_s, u"--screenshots=shots"_s});
    QVERIFY(line.has_value());
    QCOMPARE(line->sandbox, QUrl(u"http://127.0.0.1:8080"_s));
    QCOMPARE(line->dataDir, u"here"_s);
    QCOMPARE(line->screenshots, u"shots"_s);
    QVERIFY(parseCommandLine({u"--version"_s})->version);
    QVERIFY(parseCommandLine({u"--help"_s})->help);
}

void TestCommandLine::thingsToOpenAreRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("kind");
    QTest::newRow("payment") << QStringList{u"--open"_s, u"payment:"_s + GivenId}
                             << int(Place::Kind::Payment);
    QTest::newRow("session") << QStringList{u"--open"_s, u"session:"_s + GivenId}
                             << int(Place::Kind::Session);
    QTest::newRow("link") << QStringList{u"--open=link:"_s + GivenId} << int(Place::Kind::Link);
    QTest::newRow("in capitals") << QStringList{u"--open"_s, u"payment:"_s + GivenId.toUpper()}
                                 << int(Place::Kind::Payment);
    QTest::newRow("deep link in capitals")
        << QStringList{u"counterfoil://session/"_s + GivenId.toUpper()}
        << int(Place::Kind::Session);
    QTest::newRow("deep link") << QStringList{u"counterfoil://payment/"_s + GivenId}
                               << int(Place::Kind::Payment);
}

void TestCommandLine::thingsToOpenAreRead()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, kind);
    const auto line = parseCommandLine(arguments);
    QVERIFY(line.has_value() && line->open);
    QCOMPARE(int(line->open->kind), kind);
    QCOMPARE(line->open->id, GivenId);
}

void TestCommandLine::whatMakesNoSenseIsRefusedWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--refund"_s};
    QTest::newRow("missing value") << QStringList{u"--open"_s};
    QTest::newRow("unknown kind") << QStringList{u"--open"_s, u"refund:"_s + GivenId};
    QTest::newRow("no id") << QStringList{u"--open"_s, u"payment:"_s};
    QTest::newRow("path in an id") << QStringList{u"--open"_s, u"payment:../../x"_s};
    QTest::newRow("phone number for an id") << QStringList{u"counterfoil://payment/0612345678"_s};
    QTest::newRow("name for an id") << QStringList{u"--open"_s, u"session:Emily"_s};
    QTest::newRow("deep link that acts")
        << QStringList{u"counterfoil://payment/"_s + GivenId + u"/refund"_s};
    QTest::newRow("deep link with a query")
        << QStringList{u"counterfoil://payment/"_s + GivenId + u"?amount=5"_s};
    QTest::newRow("other scheme") << QStringList{u"https://payment/"_s + GivenId};
    QTest::newRow("two links") << QStringList{u"counterfoil://payment/"_s + GivenId,
                                              u"counterfoil://payment/"_s + GivenId};
    QTest::newRow("open twice") << QStringList{u"--open"_s, u"payment:"_s + GivenId,
                                               u"counterfoil://payment/"_s + GivenId};
    QTest::newRow("both sandboxes")
        << QStringList{u"--demo"_s, u"--sandbox"_s, u"http://127.0.0.1:1"_s};
    QTest::newRow("no address") << QStringList{u"--sandbox"_s, u"127.0.0.1"_s};
    QTest::newRow("plain http elsewhere") << QStringList{u"--sandbox"_s, u"http://example.org"_s};
    QTest::newRow("an account without a name") << QStringList{u"--profile"_s, u" "_s};
    QTest::newRow("an account and the demo") << QStringList{u"--profile"_s, u"a"_s, u"--demo"_s};
    QTest::newRow("pictures of an account")
        << QStringList{u"--profile"_s, u"a"_s, u"--screenshots"_s, u"b"_s};
}

void TestCommandLine::whatMakesNoSenseIsRefusedWithASentence()
{
    QFETCH(QStringList, arguments);
    const auto line = parseCommandLine(arguments);
    QVERIFY(!line.has_value());
    QVERIFY2(line.error().endsWith(u'.'), qPrintable(line.error()));
}

void TestCommandLine::helpNamesEveryOption()
{
    QVERIFY2(helpText().startsWith(u"Usage: counterfoil "_s), qPrintable(helpText()));
    for (const char *option : {"--demo", "--sandbox", "--profile", "--data-dir", "--open",
                               "--screenshots", "--version", "--help"})
        QVERIFY2(helpText().contains(QLatin1StringView(option)), option);
}

COUNTERFOIL_TEST(QCoreApplication, TestCommandLine)
#include "tst_command_line.moc"
