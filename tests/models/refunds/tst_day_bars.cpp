// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/day_bars.h"

#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

const QDate BarsToday(2026, 11, 19);

OperationTotals totals(const QList<DayTotal> &days)
{
    OperationTotals totals;
    totals.days = days;
    return totals;
}

} // namespace

class TestDayBars : public QObject
{
    Q_OBJECT

private slots:
    void everyDayOfTheWeekHasABar()
    {
        const auto bars = dayBars(totals({{{2026, 11, 17}, money(1250), 2},
                                          {{2026, 11, 17}, money(9900, u"CHF"_s), 1},
                                          {{2026, 11, 19}, money(500), 1}}),
                                  currency(), {{2026, 11, 16}, {2026, 11, 22}}, BarsToday);
        QCOMPARE(bars.size(), 7);
        QCOMPARE(bars[0].label, u"Mon"_s);
        QCOMPARE(bars[0].amount, money(0));
        QCOMPARE(bars[1].amount, money(1250));
        QCOMPARE(bars[1].count, 2);
        QCOMPARE(bars[1].name, u"Tuesday 17 November 2026"_s);
        QCOMPARE(bars[3].amount, money(500));
        QCOMPARE(barsTitle(OperationKind::Refund, bars), u"Refunds per day, EUR"_s);
    }

    void aYearIsShownByTheWeekAndNothingIsLost()
    {
        QList<DayTotal> days;
        for (int day = 0; day < 365; ++day)
            days.append({QDate(2026, 1, 1).addDays(day), money(100), 1});
        const auto bars =
            dayBars(totals(days), currency(), {{2026, 1, 1}, {2026, 12, 31}}, BarsToday);
        QVERIFY(bars.size() <= 54);
        QCOMPARE(bars.first().days.first, QDate(2026, 1, 1));
        QCOMPARE(bars.last().days.last, QDate(2026, 12, 31));
        qint64 sum = 0;
        for (const DayBar &bar : bars)
            sum += bar.amount.minorUnits();
        QCOMPARE(sum, 36500);
        for (qsizetype i = 1; i < bars.size(); ++i)
            QCOMPARE(bars[i].days.first, bars[i - 1].days.last.addDays(1));
        QCOMPARE(barsTitle(OperationKind::Void, bars), u"Voids per week, EUR"_s);
    }

    void manyYearsAreShownByTheMonth()
    {
        const auto bars =
            dayBars(totals({{{2022, 3, 31}, money(700), 1}}), currency(), {}, BarsToday);
        QCOMPARE(bars.first().days.first, QDate(2022, 3, 31));
        QCOMPARE(bars.first().amount, money(700));
        QCOMPARE(bars.last().days.last, BarsToday);
        QCOMPARE(bars.last().label, u"Nov 2026"_s);
        QCOMPARE(barsTitle(OperationKind::Capture, bars), u"Captures per month, EUR"_s);
    }

    void anOpenSpanEndsWithTheLastDayThatIsKnown()
    {
        // A server's clock may be ahead of ours.
        const auto bars = dayBars(totals({{{2026, 11, 20}, money(700), 1}}), currency(),
                                  {{2026, 11, 18}, {}}, BarsToday);
        QCOMPARE(bars.size(), 3);
        QCOMPARE(bars.last().amount, money(700));
    }

    void sumsPastTheEndOfCountingDoNotWrap()
    {
        const qint64 most = std::numeric_limits<qint64>::max();
        const auto bars = dayBars(totals({{BarsToday, money(most), 1}, {BarsToday, money(1), 1}}),
                                  currency(), {BarsToday, BarsToday}, BarsToday);
        QCOMPARE(bars.first().amount, money(most));
        QCOMPARE(bars.first().count, 2);
    }
};

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestDayBars)
#include "tst_day_bars.moc"
