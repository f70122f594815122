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
