// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/kept_data_form.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestKeptDataForm : public QObject
{
    Q_OBJECT

private slots:
    void keepingLessReducesWhatIsKnown_data();
    void keepingLessReducesWhatIsKnown();
    void whatWasBegunGoesOn();
    void aPersonMayLeaveWhatIsKnown();
    void thePeriodSaysWhatItTakesToday();
    void aStrangePeriodStaysToChooseFrom();
    void everyChoiceHasItsOwnSentence();
    void emptyCataloguesHaveNothingToLose();
};

void TestKeptDataForm::keepingLessReducesWhatIsKnown_data()
{
    QTest::addColumn<PersonalData>("before");
    QTest::addColumn<PersonalData>("after");
    QTest::addColumn<bool>("reduces");
    using enum PersonalData;
    QTest::newRow("full to hashes") << Full << Hashed << true;
    QTest::newRow("full to nothing") << Full << None << true;
    QTest::newRow("hashes to nothing") << Hashed << None << true;
    QTest::newRow("as it was") << Hashed << Hashed << false;
    QTest::newRow("nothing to hashes") << None << Hashed << false;
    QTest::newRow("hashes to full") << Hashed << Full << false;
}

void TestKeptDataForm::keepingLessReducesWhatIsKnown()
{
    QFETCH(PersonalData, before);
    QFETCH(PersonalData, after);
    QFETCH(bool, reduces);
    KeptDataForm form({before, 12, false});
    form.setPeople(after);
    form.setKnown(18204);
    QCOMPARE(form.isTightened(), reduces);
    QCOMPARE(form.removes(), reduces);
    QVERIFY(form.kept() == (KeptData{after, 12, reduces}));
    QCOMPARE(form.knownSentence().isEmpty(), before == after);
    QCOMPARE(form.reduceText().contains(QLocale().toString(18204)), reduces);
    KeptDataForm untouched({before, 12, false});
    QCOMPARE(form.saveText() != untouched.saveText(), reduces);
}

void TestKeptDataForm::whatWasBegunGoesOn()
{
    KeptDataForm form({PersonalData::None, 0, true});
    QVERIFY(form.kept().isReducing);
    form.setPeople(PersonalData::Hashed);
    QVERIFY(form.kept().isReducing);
    form.setPeople(PersonalData::Full); // all is wanted again
    QVERIFY(!form.kept().isReducing);
}

void TestKeptDataForm::aPersonMayLeaveWhatIsKnown()
{
    KeptDataForm form({PersonalData::Full, 0, false});
    form.setPeople(PersonalData::None);
    const QString removed = form.knownSentence();
    form.setReducesKnown(false);
    QVERIFY(!form.kept().isReducing);
    QVERIFY(!form.removes());
    QVERIFY(form.knownSentence() != removed);
}

void TestKeptDataForm::thePeriodSaysWhatItTakesToday()
{
    KeptDataForm form({PersonalData::Full, 0, false});
    QVERIFY(!form.isTouched());
    const QSignalSpy changed(&form, &KeptDataForm::changed);
    form.setMonths(12);
    QVERIFY(form.isTouched());
    QVERIFY(!form.removes()); // not known yet
    form.setOlder(24, 7);     // of another one
    QVERIFY(!form.periodSentence().contains(u"7"_s));
    form.setOlder(12, 1204);
    QVERIFY2(form.periodSentence().contains(u"1204"_s), qPrintable(form.periodSentence()));
    QVERIFY(form.removes());
    form.setOlder(12, 0);
    QVERIFY(!form.removes());
    QCOMPARE(changed.size(), 4);
}

void TestKeptDataForm::aStrangePeriodStaysToChooseFrom()
{
    const KeptDataForm form({PersonalData::Full, 18, false});
    QVERIFY(form.periods().contains(18));
    const QList<int> periods = form.periods();
    QVERIFY(std::is_sorted(periods.cbegin(), periods.cend()));
    QCOMPARE(form.periods().first(), 0);
    QVERIFY(periodText(18).contains(u"18"_s));
    QVERIFY(periodText(24).contains(u"2"_s) && !periodText(24).contains(u"24"_s));
}

void TestKeptDataForm::everyChoiceHasItsOwnSentence()
{
    QSet<QString> words;
    for (const PersonalData people :
         {PersonalData::Full, PersonalData::Hashed, PersonalData::None}) {
        words << peopleTitle(people) << peopleSentence(people) << keptSummary({people, 0, false})
              << keptSummary({people, 12, false});
    }
    QCOMPARE(words.size(), 12);
}

void TestKeptDataForm::emptyCataloguesHaveNothingToLose()
{
    KeptDataForm form({PersonalData::Full, 0, false});
    form.setKnown(0);
    form.setPeople(PersonalData::None);
    QVERIFY(!form.removes());
    QVERIFY(form.knownSentence().isEmpty());
}

COUNTERFOIL_TEST(QCoreApplication, TestKeptDataForm)
#include "tst_kept_data_form.moc"
