// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/call.h"
#include "core/services/fetch_queue.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <numeric>

using namespace counterfoil;

namespace {

class UnansweredCall : public CallBase
{
protected:
    void deliver() override {}
};

QList<qsizetype> firstRows(qsizetype count)
{
    QList<qsizetype> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// Rows that the catalogue does not know.
void letRead(FetchQueue &queue, const QList<qsizetype> &rows)
{
    for (const qsizetype row : rows)
        queue.append(row);
}

} // namespace

class TestFetchQueue : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreCheckedInTheirOrderAndPortions()
    {
        FetchQueue queue(4);
        queue.fill(firstRows(501));
        QCOMPARE(queue.takeUnchecked(), firstRows(500));
        QVERIFY(!queue.isIdle());
        QVERIFY(queue.takeUnchecked().isEmpty()); // one check at a time
        queue.endCheck();
        QCOMPARE(queue.takeUnchecked(), QList<qsizetype>{500});
        queue.endCheck();
        QVERIFY(queue.takeUnchecked().isEmpty());
        QVERIFY(queue.isIdle());
    }

    void nothingIsCheckedWhileEnoughWaitToBeRead()
    {
        FetchQueue queue(2);
        queue.fill({5});
        letRead(queue, {1, 2});
        QVERIFY(queue.takeUnchecked().isEmpty());
        QCOMPARE(queue.takeNext(), std::optional<qsizetype>(1));
        QCOMPARE(queue.takeUnchecked(), QList<qsizetype>{5});
    }

    void rowsThatCouldNotBeCheckedAreCheckedAgain()
    {
        FetchQueue queue(4);
        queue.fill({3, 4});
        queue.putBack(queue.takeUnchecked());
        QVERIFY(queue.isIdle());
        QCOMPARE(queue.takeUnchecked(), (QList<qsizetype>{3, 4}));
    }

    void aGapFollowsEachRead()
    {
        FetchQueue queue(4);
        letRead(queue, {7, 8});
        QCOMPARE(queue.takeNext(), std::optional<qsizetype>(7));
        QVERIFY(!queue.takeNext());
        queue.endGap();
        QCOMPARE(queue.takeNext(), std::optional<qsizetype>(8));
        queue.endGap();
        QVERIFY(!queue.takeNext());
    }

    void soManyAtOnceAndNoMoreAreOnTheirWay()
    {
        FetchQueue queue(2);
        letRead(queue, {1, 2, 3});
        UnansweredCall call;
        for (const qsizetype row : {1, 2}) {
            QCOMPARE(queue.takeNext(), std::optional<qsizetype>(row));
            queue.begin(row, call);
            queue.endGap();
        }
        QVERIFY(!queue.takeNext());
        QVERIFY(!queue.isIdle());
        queue.end(2);
        QCOMPARE(queue.takeNext(), std::optional<qsizetype>(3));
    }

    void aRowInTroubleIsTriedOnceMore()
    {
        FetchQueue queue(4);
        QVERIFY(queue.mayTryAgain(1));
        QVERIFY(!queue.mayTryAgain(1));
        QVERIFY(queue.mayTryAgain(2));
        queue.fill({1});
        QVERIFY(queue.mayTryAgain(1));
    }

    void anotherListForgetsTheFirst()
    {
        FetchQueue queue(4);
        queue.fill({1, 2});
        QVERIFY(!queue.takeUnchecked().isEmpty());
        letRead(queue, {1, 2});
        UnansweredCall call;
        const QSignalSpy cancelled(&call, &CallBase::cancelRequested);
        queue.begin(*queue.takeNext(), call);
        queue.endGap();

        queue.fill({0});
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(queue.isIdle());
        QVERIFY(!queue.takeNext());
        QCOMPARE(queue.takeUnchecked(), QList<qsizetype>{0});
    }

    void itsEndCancelsWhatIsOnItsWay()
    {
        UnansweredCall call;
        const QSignalSpy cancelled(&call, &CallBase::cancelRequested);
        {
            FetchQueue queue(4);
            queue.begin(0, call);
            auto gone = std::make_unique<UnansweredCall>();
            queue.begin(1, *gone);
        }
        QCOMPARE(cancelled.size(), 1);
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestFetchQueue)
#include "tst_fetch_queue.moc"
