// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/operation_period.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestOperationPeriod : public QObject
{
    Q_OBJECT

private slots:
    void periodsAreWholeDays_data()
    {
        QTest::addColumn<OperationPeriod>("period");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const QDate thursday(2026, 11, 19);
        const auto add = [&](const char *name, OperationPeriod period, QDate first, QDate last) {
            QTest::newRow(name) << period << thursday << first << last;
        };
        add("today", OperationPeriod::Today, thursday, thursday);
        add("this week", OperationPeriod::ThisWeek, {2026, 11, 16}, {2026, 11, 22});
        add("last week", OperationPeriod::LastWeek, {2026, 11, 9}, {2026, 11, 15});
        add("this month", OperationPeriod::ThisMonth, {2026, 11, 1}, {2026, 11, 30});
        add("last month", OperationPeriod::LastMonth, {2026, 10, 1}, {2026, 10, 31});
        add("30 days", OperationPeriod::Last30Days, {2026, 10, 21}, thursday);
        add("all", OperationPeriod::All, {}, {});
        QTest::newRow("last month, in January") << OperationPeriod::LastMonth << QDate(2027, 1, 31)
                                                << QDate(2026, 12, 1) << QDate(2026, 12, 31);
        QTest::newRow("this month, a leap year's February")
            << OperationPeriod::ThisMonth << QDate(2028, 2, 10) << QDate(2028, 2, 1)
            << QDate(2028, 2, 29);
        QTest::newRow("this week, on its first day")
            << OperationPeriod::ThisWeek << QDate(2026, 11, 16) << QDate(2026, 11, 16)
            << QDate(2026, 11, 22);
        QTest::newRow("this week, on its last day")
            << OperationPeriod::ThisWeek << QDate(2026, 11, 22) << QDate(2026, 11, 16)
            << QDate(2026, 11, 22);
    }
    void periodsAreWholeDays()
    {
        QFETCH(OperationPeriod, period);
        QFETCH(QDate, today);
        const DateSpan span = spanOf(period, today, QLocale::c());
        QTEST(span.first, "first");
        QTEST(span.last, "last");
    }

    void aWeekBeginsAsTheLocalesDoes()
    {
        const DateSpan span = spanOf(OperationPeriod::ThisWeek, {2026, 11, 19},
                                     QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(span.first, QDate(2026, 11, 15));
        QCOMPARE(span.last, QDate(2026, 11, 21));
    }

    void spansAreSaidShort_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("text");
        QTest::newRow("one day") << QDate(2026, 11, 19) << QDate(2026, 11, 19) << u"19 Nov 2026"_s;
        QTest::newRow("one month")
            << QDate(2026, 11, 16) << QDate(2026, 11, 20) << u"16 – 20 Nov 2026"_s;
        QTest::newRow("one year") << QDate(2026, 10, 30) << QDate(2026, 11, 2)
                                  << u"30 Oct – 2 Nov 2026"_s;
        QTest::newRow("two years")
            << QDate(2025, 12, 30) << QDate(2026, 1, 2) << u"30 Dec 2025 – 2 Jan 2026"_s;
        QTest::newRow("open") << QDate() << QDate() << u"all time"_s;
        QTest::newRow("from") << QDate(2026, 11, 16) << QDate() << u"from 16 Nov 2026"_s;
        QTest::newRow("until") << QDate() << QDate(2026, 11, 16) << u"until 16 Nov 2026"_s;
    }
    void spansAreSaidShort()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QTEST(spanText({first, last}, QLocale::c()), "text");
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestOperationPeriod)
#include "tst_operation_period.moc"
