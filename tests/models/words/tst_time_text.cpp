// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/time_text.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <QTimeZone>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestTimeText : public QObject
{
    Q_OBJECT

private slots:
    void shortTimesSayNoMoreThanNeeded_data();
    void shortTimesSayNoMoreThanNeeded();
    void gapsAreCountedInTheirUnit_data();
    void gapsAreCountedInTheirUnit();
    void invalidTimesAreEmpty();
    void longTimesNameTheZone();
    void theDayIsWrittenAsTheLanguageDoes();
    void aMomentIsShownOnTheClockThatIsGiven();
};

void TestTimeText::shortTimesSayNoMoreThanNeeded_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("text");
    const QTime clock(14, 2);
    QTest::newRow("today") << QDateTime({2026, 11, 20}, clock) << u"14:02"_s;
    QTest::newRow("yesterday") << QDateTime({2026, 11, 19}, clock) << u"Thu 14:02"_s;
    QTest::newRow("six days ago") << QDateTime({2026, 11, 14}, clock) << u"Sat 14:02"_s;
    QTest::newRow("a week ago") << QDateTime({2026, 11, 13}, clock) << u"13 Nov, 14:02"_s;
    QTest::newRow("tomorrow") << QDateTime({2026, 11, 21}, clock) << u"21 Nov, 14:02"_s;
    QTest::newRow("another year") << QDateTime({2025, 11, 20}, clock) << u"20 Nov 2025"_s;
}

void TestTimeText::shortTimesSayNoMoreThanNeeded()
{
    QFETCH(const QDateTime, time);
    QFETCH(const QString, text);
    QCOMPARE(shortTime(time, {2026, 11, 20}, QLocale::c()), text);
}

void TestTimeText::theDayIsWrittenAsTheLanguageDoes()
{
    const QDateTime time({2026, 11, 3}, {14, 2}, Qt::UTC);
    QCOMPARE(mediumTime(time, QLocale(u"en_GB"_s)), u"3 Nov 2026, 14:02"_s);
    QVERIFY(mediumTime(time, QLocale(u"sv_SE"_s)).startsWith(u"3 nov"_s));
    QVERIFY(mediumTime(time, QLocale(u"de_DE"_s)).startsWith(u"3. Nov"_s));
    QVERIFY(mediumTime(time, QLocale(u"nb_NO"_s)).startsWith(u"3. nov"_s));
    QCOMPARE(dayPattern(u"dddd d MMMM"_s, QLocale(u"de_DE"_s)), u"dddd d. MMMM"_s);
}

void TestTimeText::aMomentIsShownOnTheClockThatIsGiven()
{
    const QDateTime moment({2026, 11, 19}, {20, 30}, Qt::UTC);
    const QDateTime tokyo =
        QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC).toTimeZone(QTimeZone("Asia/Tokyo"));
    QCOMPARE(onClockOf(tokyo, moment).toString(Qt::ISODate).left(16), u"2026-11-20T05:30"_s);
    QCOMPARE(timeTitle(u"Created"_s, tokyo), u"Created (Asia/Tokyo time)"_s);
    // This computer's own needs no name.
    QCOMPARE(timeTitle(u"Created"_s, moment.toLocalTime()), u"Created"_s);
    QCOMPARE(timeTitle(u"Created"_s, moment.toTimeZone(QTimeZone::systemTimeZone())), u"Created"_s);
    QCOMPARE(onClockOf(QDateTime::currentDateTime(), moment), moment.toLocalTime());
}

void TestTimeText::gapsAreCountedInTheirUnit_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    constexpr qint64 hour = 3600;
    QTest::newRow("negative") << qint64(-5) << QString();
    QTest::newRow("short") << 12 * hour - 1 << QString();
    QTest::newRow("half a day") << 12 * hour << u"12 hours"_s;
    QTest::newRow("two days") << 48 * hour << u"2 days"_s;
    QTest::newRow("two weeks") << 14 * 24 * hour << u"2 weeks"_s;
    QTest::newRow("two months") << 60 * 24 * hour << u"2 months"_s;
    QTest::newRow("two years") << 730 * 24 * hour << u"2 years"_s;
}

void TestTimeText::gapsAreCountedInTheirUnit()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    QCOMPARE(gapText(seconds).value_or(QString()), text);
}

void TestTimeText::invalidTimesAreEmpty()
{
    QCOMPARE(shortTime({}, {2026, 11, 20}), QString());
    QCOMPARE(mediumTime({}), QString());
    QCOMPARE(longTime({}), QString());
}

void TestTimeText::longTimesNameTheZone()
{
    const QDateTime time(QDate(2026, 11, 20), QTime(14, 2, 11), Qt::UTC);
    QCOMPARE(longTime(time, QLocale::c()), u"20 Nov 2026, 14:02:11 UTC"_s);
}

COUNTERFOIL_TEST(QCoreApplication, TestTimeText)
#include "tst_time_text.moc"
