// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/operation_filter_form.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestOperationFilterForm : public QObject
{
    Q_OBJECT

private slots:
    void theListIsNarrowedWithinWhatIsSummedUp()
    {
        OperationFilterForm form(u"demo"_s, [this] { return m_today; });
        form.setPartner(u"illicado"_s);
        form.setNeedsAttention(true);
        form.setUnreviewed(true);
        form.setDays(DateSpan{{2026, 11, 18}, {2026, 11, 18}});
        const OperationFilter scope = form.scope();
        QCOMPARE(scope.account, u"demo"_s);
        QCOMPARE(scope.partner, u"illicado"_s);
        QVERIFY(!scope.needsAttention && !scope.isUnreviewed);
        QCOMPARE(scope.from, QDate(2026, 11, 16).startOfDay());
        QCOMPARE(scope.until, QDate(2026, 11, 23).startOfDay());
        const OperationFilter rows = form.rows();
        QVERIFY(rows.needsAttention && rows.isUnreviewed);
        QCOMPARE(rows.from, QDate(2026, 11, 18).startOfDay());
        QCOMPARE(rows.until, QDate(2026, 11, 19).startOfDay());
    }

    void theScopeNamesPeopleAsTheWindowDoes()
    {
        OperationFilterForm form(u"demo"_s, [this] { return m_today; });
        form.setWho(u"MERCHANT"_s);
        QVERIFY2(form.scopeText().endsWith(u", shop"_s), qPrintable(form.scopeText()));
    }

    void daysBeginAsThoseOfTheZone()
    {
        const QTimeZone tokyo("Asia/Tokyo");
        OperationFilterForm form(
            u"demo"_s, [this] { return m_today; }, tokyo);
        form.setDays(DateSpan{{2026, 11, 18}, {2026, 11, 18}});
        QCOMPARE(form.rows().from, QDateTime({2026, 11, 17}, {15, 0}, Qt::UTC));
        QCOMPARE(form.rows().until, QDateTime({2026, 11, 18}, {15, 0}, Qt::UTC));
    }

    void aPeriodMovesWithTheCalendar()
    {
        QDate today(2026, 11, 22);
        OperationFilterForm form(u"demo"_s, [&today] { return today; });
        const OperationFilter before = form.rows();
        today = today.addDays(1);
        QCOMPARE(form.rows().from, before.until);
    }

    void anotherPeriodOrKindForgetsTheDaysOfTheChart()
    {
        OperationFilterForm form(u"demo"_s, [this] { return m_today; });
        form.setDays(DateSpan{m_today, m_today});
        form.setPeriod(OperationPeriod::LastMonth);
        QVERIFY(!form.days());
        form.setDays(DateSpan{m_today, m_today});
        form.setKind(OperationKind::Void);
        QVERIFY(!form.days());
    }

    void datesMayComeInEitherOrderOrBeOpen()
    {
        OperationFilterForm form(u"demo"_s, [this] { return m_today; });
        form.setDates({{2026, 11, 9}, {2026, 11, 2}});
        QCOMPARE(form.period(), OperationPeriod::Dates);
        QCOMPARE(form.rows().from, QDate(2026, 11, 2).startOfDay());
        QCOMPARE(form.rows().until, QDate(2026, 11, 10).startOfDay());
        form.setDates({{2026, 11, 9}, {}});
        QVERIFY(form.rows().from.isValid() && !form.rows().until.isValid());
    }

    void whatIsShownIsSaidInWords()
    {
        OperationFilterForm form(u"demo"_s, [this] { return m_today; });
        QCOMPARE(form.scopeText(), u"16 – 22 Nov 2026"_s);
        form.setPartner(u"illicado"_s);
        form.setStatus(OperationStatus::Conflict);
        form.setUnreviewed(true);
        QCOMPARE(form.scopeText(), u"16 – 22 Nov 2026, Conflict, illicado, not reviewed"_s);
        form.setDays(DateSpan{m_today, m_today});
        QCOMPARE(form.scopeText(), u"19 Nov 2026, Conflict, illicado, not reviewed"_s);
    }

    void allAccountsAreOnesOwnAndThoseBesideIt()
    {
        OperationFilterForm form(u"demo"_s, [this] { return m_today; });
        QSignalSpy changed(&form, &OperationFilterForm::changed);
        form.setOfAll(true);
        QVERIFY(!form.isOfAll() && !form.hasOthers());
        form.setOthers({u"2"_s, u"3"_s});
        QCOMPARE(form.rows().accounts(), QStringList{u"demo"_s});
        form.setOfAll(true);
        const QStringList all{u"demo"_s, u"2"_s, u"3"_s};
        QCOMPARE(form.rows().accounts(), all);
        QCOMPARE(form.scope().accounts(), all);
        QVERIFY(!form.isNarrowed());
        form.setUnreviewed(true);
        form.clear();
        QCOMPARE(form.rows().accounts(), all);
        form.setOthers({u"3"_s});
        QCOMPARE(form.rows().accounts(), (QStringList{u"demo"_s, u"3"_s}));
        form.setOthers({});
        QVERIFY(!form.isOfAll());
        QCOMPARE(changed.count(), 6);
    }

    void eachChangeIsToldOnce()
    {
        OperationFilterForm form(u"demo"_s, [this] { return m_today; });
        QSignalSpy changed(&form, &OperationFilterForm::changed);
        form.setStatus(OperationStatus::Conflict);
        form.setStatus(OperationStatus::Conflict);
        QCOMPARE(changed.count(), 1);
        QVERIFY(form.isNarrowed());
        form.widen();
        QCOMPARE(changed.count(), 2);
        QVERIFY(!form.isNarrowed());
        QCOMPARE(form.period(), OperationPeriod::All);
        form.clear();
        form.widen();
        QCOMPARE(changed.count(), 2);
    }

private:
    const QDate m_today{2026, 11, 19};
};

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestOperationFilterForm)
#include "tst_operation_filter_form.moc"
