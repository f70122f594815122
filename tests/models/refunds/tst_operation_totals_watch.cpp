// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/operation_totals_watch.h"

#include "tests/models/refunds/refund_book.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

class TestOperationTotalsWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_book = std::make_unique<RefundBook>();
        Booked franc{u"b"_s, BookNow.addDays(-1), 9900, u"CHF"_s};
        franc.parts = {{creditcard, 9900}};
        Booked conflict{u"c"_s, BookNow.addDays(-1), 500};
        conflict.status = OperationStatus::Conflict;
        Booked capture{u"d"_s};
        capture.kind = OperationKind::Capture;
        QCOMPARE(m_book->write({Booked{u"a"_s}, franc, conflict, capture}), QString());
        m_watch = std::make_unique<OperationTotalsWatch>(m_book->catalogue, &RefundBook::now);
    }
    void cleanup()
    {
        m_watch.reset();
        m_book.reset();
    }

    void sumsAndChoicesAreOfTheFilter()
    {
        QVERIFY(!m_watch->totals());
        m_watch->setFilter(filter());
        QTRY_VERIFY(m_watch->totals());
        const OperationTotals &totals = *m_watch->totals();
        QCOMPARE(totals.count, 3);
        QCOMPARE(totals.unreviewed, 3);
        QCOMPARE(totals.conflicts, 1);
        QCOMPARE(totals.currencies.size(), 2);
        QCOMPARE(totals.currencies[0].processed, money(1000));
        QCOMPARE(totals.currencies[0].requested, money(1500));
        QCOMPARE(totals.currencies[1].processed, money(9900, u"CHF"_s));
        QCOMPARE(m_watch->values().partners, (QStringList{u"illicado"_s, u"ingenico"_s}));
        QCOMPARE(m_watch->values().methods, (QStringList{u"creditcard"_s, u"giftcard"_s}));
    }

    void daysAreThoseOfTheClock()
    {
        // 15:00 in Paris is the next day on an island that is ten hours ahead.
        const QTimeZone east("Pacific/Kiritimati");
        OperationTotalsWatch watch(m_book->catalogue, [east] { return BookNow.toTimeZone(east); });
        watch.setFilter(filter());
        QTRY_VERIFY(watch.totals());
        QList<QDate> days;
        for (const DayTotal &total : watch.totals()->days)
            days.append(total.day);
        QVERIFY(days.contains(BookNow.date().addDays(1)));
        QVERIFY(!days.contains(BookNow.date().addDays(-1)));
    }

    void whatIsWrittenLaterIsCounted()
    {
        m_watch->setFilter(filter());
        QTRY_VERIFY(m_watch->totals());
        QCOMPARE(m_book->write({Booked{u"e"_s}}), QString());
        m_book->catalogue.tellChanged(BookAccount);
        QTRY_COMPARE(m_watch->totals()->count, 4);
    }

    void onlyTheLastFilterIsAnswered()
    {
        QSignalSpy changed(m_watch.get(), &OperationTotalsWatch::changed);
        m_watch->setFilter(filter());
        m_watch->setFilter(filter(OperationKind::Void));
        m_watch->setFilter(filter(OperationKind::Capture));
        QVERIFY(changed.wait());
        QCOMPARE(m_watch->totals()->count, 1);
        QCOMPARE(changed.count(), 1);
    }

private:
    static OperationFilter filter(OperationKind kind = OperationKind::Refund)
    {
        OperationFilter filter;
        filter.account = BookAccount;
        filter.kind = kind;
        return filter;
    }

    std::unique_ptr<RefundBook> m_book;
    std::unique_ptr<OperationTotalsWatch> m_watch;
};

COUNTERFOIL_TEST(QCoreApplication, TestOperationTotalsWatch)
#include "tst_operation_totals_watch.moc"
