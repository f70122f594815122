// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cut_texts.h"
#include "tests/support/test_program.h"
#include "ui/theme/translations.h"

#include <QApplication>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

/// Texts of twice the size in the window of the usual size.
class TestCutTextsLarge : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCutAtTwiceTheSize_data();
    void nothingIsCutAtTwiceTheSize();
};

void TestCutTextsLarge::nothingIsCutAtTwiceTheSize_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("longer") << QString(PseudoLanguage);
    QTest::newRow("longer, right to left") << QString(PseudoRightToLeft);
}

void TestCutTextsLarge::nothingIsCutAtTwiceTheSize()
{
    QFETCH(const QString, language);
    const QStringList found = cutTexts(language, 200);
    for (const QString &line : found)
        qWarning("%s", qPrintable(line));
    QCOMPARE(found.size(), 0);
}

COUNTERFOIL_TEST(QApplication, TestCutTextsLarge)
#include "tst_cut_texts_large.moc"
