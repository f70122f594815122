// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timestamp.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestTimestamp : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatQtReads_data();
    void readsWhatQtReads();
    void refusesWhatIsNoMoment_data();
    void refusesWhatIsNoMoment();
    void ordersByTheMomentAndNotByTheOffset();
    void yearsThatStandForNoDateAreNotShown_data();
    void yearsThatStandForNoDateAreNotShown();
};

void TestTimestamp::readsWhatQtReads_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"2020-08-25T10:42:59.123+02:00", "2019-08-24T14:15:22Z", "2023-02-20T20:54:00+01:00",
          "1969-12-31T23:59:59.999Z", "2024-02-29T00:00:00-11:30", "2000-01-01T00:00Z",
          "9999-12-31T23:59:59Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTimestamp::readsWhatQtReads()
{
    QFETCH(QString, text);
    const QDateTime expected = QDateTime::fromString(text, Qt::ISODateWithMs);
    const auto read = Timestamp::fromIso(text.toStdString());
    QVERIFY(read && read->isValid());
    QCOMPARE(read->msecsSinceEpoch(), expected.toMSecsSinceEpoch());
    QCOMPARE(read->local(), expected);
    QCOMPARE(read->reported().offsetFromUtc(), expected.offsetFromUtc());
}

void TestTimestamp::refusesWhatIsNoMoment_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "yesterday", "2020-08-25", "2020-08-25T10:42:59",
                             "2020-13-25T10:42:59Z", "2020-02-30T10:42:59Z", "2020-08-25T24:42:59Z",
                             "2020-08-25T10:42:59.Z", "2020-08-25T10:42:59+25:00",
                             "2020-08-25T10:42:59Zjunk", "20-08-25T10:42:59Z", "1598344979"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTimestamp::refusesWhatIsNoMoment()
{
    QFETCH(QString, text);
    QVERIFY(!Timestamp::fromIso(text.toStdString()));
}

void TestTimestamp::ordersByTheMomentAndNotByTheOffset()
{
    const auto paris = *Timestamp::fromIso("2020-08-25T10:00:00+02:00");
    const auto london = *Timestamp::fromIso("2020-08-25T09:30:00+01:00");
    QVERIFY(paris < london);
    QVERIFY(paris == *Timestamp::fromIso("2020-08-25T08:00:00Z"));
    QVERIFY(!Timestamp().isValid());
    QVERIFY(!Timestamp().local().isValid());
}

void TestTimestamp::yearsThatStandForNoDateAreNotShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("year 0") << u"0000-01-01T00:00:00Z"_s << false;
    QTest::newRow("the end of year 0") << u"0000-12-31T23:59:59Z"_s << false;
    QTest::newRow("the first moment of another system") << u"0001-01-01T00:00:00Z"_s << false;
    QTest::newRow("the same with a zone") << u"0001-01-01T00:00:00-05:00"_s << false;
    QTest::newRow("long ago") << u"0099-06-01T00:00:00Z"_s << true;
    QTest::newRow("today") << u"2026-11-20T14:02:11Z"_s << true;
}

void TestTimestamp::yearsThatStandForNoDateAreNotShown()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isShown);
    const auto read = Timestamp::fromIso(text.toStdString());
    QVERIFY(read); // it keeps its place among the others
    QCOMPARE(read->local().isValid(), isShown);
    QCOMPARE(shownMoment(read->msecsSinceEpoch()).isValid(), isShown);
}

COUNTERFOIL_TEST(QCoreApplication, TestTimestamp)
#include "tst_timestamp.moc"
