// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cut_texts.h"
#include "tests/support/test_program.h"
#include "ui/theme/translations.h"

#include <QApplication>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

/// The pseudo language, whose texts are longer by half.
class TestCutTexts : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCutInALongerLanguage_data();
    void nothingIsCutInALongerLanguage();
};

void TestCutTexts::nothingIsCutInALongerLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("left to right") << QString(PseudoLanguage);
    QTest::newRow("right to left") << QString(PseudoRightToLeft);
}

void TestCutTexts::nothingIsCutInALongerLanguage()
{
    QFETCH(const QString, language);
    const QStringList found = cutTexts(language, 100);
    for (const QString &line : found)
        qWarning("%s", qPrintable(line));
    QCOMPARE(found.size(), 0);
}

COUNTERFOIL_TEST(QApplication, TestCutTexts)
#include "tst_cut_texts.moc"
