// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/clean_json.h"
#include "core/privacy/folded_text.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestFoldedText : public QObject
{
    Q_OBJECT

private slots:
    void lettersThatDoNotFallApartAreAsTyped_data();
    void lettersThatDoNotFallApartAreAsTyped();
    void composedAndDecomposedNamesAreTheSame_data();
    void composedAndDecomposedNamesAreTheSame();
    void otherScriptsStayAsTheyAre();
    void thePartThatWasFoundIsTold_data();
    void thePartThatWasFoundIsTold();
    void hashesFoldAsSearchDoes();
    void anEarlierHashIsStillTold();
};

void TestFoldedText::lettersThatDoNotFallApartAreAsTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("l with stroke") << u"łucja"_s << u"lucja"_s;
    QTest::newRow("capital l with stroke") << u"ŁUKASZ"_s << u"lukasz"_s;
    QTest::newRow("o with stroke") << u"Søren"_s << u"soren"_s;
    QTest::newRow("its capital, alone") << u"Ø"_s << u"o"_s;
    QTest::newRow("d with stroke") << u"Đorđe"_s << u"dorde"_s;
    QTest::newRow("eth") << u"Guðrún"_s << u"gudrun"_s;
    QTest::newRow("capital eth") << u"Ð"_s << u"d"_s;
    QTest::newRow("i without a dot") << u"Işık"_s << u"isik"_s;
    QTest::newRow("capital i with a dot") << u"İnci"_s << u"inci"_s;
    QTest::newRow("ae") << u"Bæk"_s << u"baek"_s;
    QTest::newRow("its capital, with an accent") << u"Ǽ"_s << u"ae"_s;
    QTest::newRow("oe") << u"Lœtitia ŒUVRE"_s << u"loetitia oeuvre"_s;
    QTest::newRow("thorn") << u"Þórður"_s << u"thordur"_s;
    QTest::newRow("small thorn") << u"þ"_s << u"th"_s;
    QTest::newRow("sharp s") << u"Groß"_s << u"gross"_s;
    QTest::newRow("capital sharp s") << u"GROẞ"_s << u"gross"_s;
    QTest::newRow("h with stroke") << u"Ħaż-Żebbuġ ħ"_s << u"haz-zebbug h"_s;
    QTest::newRow("t with stroke") << u"Ŧ"_s << u"t"_s;
    QTest::newRow("eng") << u"Ŋ"_s << u"n"_s;
}

void TestFoldedText::lettersThatDoNotFallApartAreAsTyped()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QCOMPARE(foldedText(name), typed);
    QCOMPARE(foldedWords(name), foldedWords(typed));
    QCOMPARE(foldedWhole(name), foldedWhole(typed));
}

void TestFoldedText::composedAndDecomposedNamesAreTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"Łukasz Kąkol"_s, u"Søren Bækgård"_s, u"Đorđe Ćirić"_s,
                                u"Jürgen Groß"_s, u"Şıkoğlu"_s, u"Þórður"_s, u"Ħaż-Żebbuġ"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestFoldedText::composedAndDecomposedNamesAreTheSame()
{
    QFETCH(QString, name);
    const QString composed = name.normalized(QString::NormalizationForm_C);
    const QString decomposed = name.normalized(QString::NormalizationForm_D);
    QCOMPARE(foldedText(composed), foldedText(decomposed));
    QCOMPARE(foldedWords(composed), foldedWords(decomposed));
}

void TestFoldedText::otherScriptsStayAsTheyAre()
{
    QCOMPARE(foldedWords(u"Ольга Жукова"_s), QStringList({u"ольга"_s, u"жукова"_s}));
    QCOMPARE(foldedText(u"Ελένη"_s), u"ελενη"_s);
}

void TestFoldedText::thePartThatWasFoundIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("part");
    QTest::newRow("folded") << u"Anna Łucja"_s << u"luc"_s << u"Łuc"_s;
    QTest::newRow("longer when folded") << u"Groß & Co"_s << u"gross"_s << u"Groß"_s;
    QTest::newRow("decomposed") << u"So\u0308ren"_s << u"sore"_s << u"So\u0308re"_s;
    QTest::newRow("not inside a word") << u"Brandt Ida"_s << u"an"_s << u""_s;
    QTest::newRow("the later word") << u"Candan Dan"_s << u"dan"_s << u"Dan"_s;
    QTest::newRow("the end of an order") << u"WEB-00012345"_s << u"12345"_s << u"12345"_s;
    QTest::newRow("other signs") << u"WEB_00012345"_s << u"web-0001"_s << u"WEB_0001"_s;
    QTest::newRow("signs between words") << u"Bo Quist & Søn"_s << u"quist s"_s << u"Quist & S"_s;
    QTest::newRow("signs around") << u"Quist & Søn"_s << u"(quist),"_s << u"Quist"_s;
    QTest::newRow("words in another order") << u"Ida Brandt"_s << u"brandt ida"_s << u""_s;
    QTest::newRow("a word in the middle is whole") << u"Quistel & Søn"_s << u"quist s"_s << u""_s;
    QTest::newRow("signs alone") << u"Quist & Søn"_s << u"&"_s << u""_s;
    QTest::newRow("nothing") << u"Ida"_s << u" "_s << u""_s;
}

void TestFoldedText::thePartThatWasFoundIsTold()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(QString, part);
    const FoundPart found = foundPart(text, wanted);
    QCOMPARE(text.mid(found.begin, found.length), part);
}

void TestFoldedText::hashesFoldAsSearchDoes()
{
    const QString word = hashedWord(u"Søren Groß"_s, "key");
    QCOMPARE(hashedWord(u"SOREN GROSS"_s, "key"), word);
    QCOMPARE(hashedWord(u"So\u0338ren Gross"_s, "key"), word);
}

void TestFoldedText::anEarlierHashIsStillTold()
{
    // Nothing in it folds differently than before.
    QCOMPARE(hashedWords(u"Chloé Dupré"_s, "key"),
             QStringList(hashedWord(u"chloe dupre"_s, "key")));
    QCOMPARE(hashedWords(u"Łucja"_s, "key").size(), 2);
    QCOMPARE(hashedWords(u"Łucja"_s, "key").first(), hashedWord(u"lucja"_s, "key"));
    QCOMPARE(hashedWords(u"Łucja"_s, {}), QStringList(QString()));
}

COUNTERFOIL_TEST(QCoreApplication, TestFoldedText)
#include "tst_folded_text.moc"
