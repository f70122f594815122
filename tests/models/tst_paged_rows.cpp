// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paged_rows.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <numeric>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

using Ids = QList<qint64>;

Ids numbers(int count, qint64 first = 1)
{
    Ids ids(count);
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

/// Rows that say which reading they came from.
struct Shelf
{
    PagedRows<QString> rows{[this](const Ids &ids) { asked.append(ids); }};
    QList<Ids> asked;

    std::optional<PagedRows<QString>::Span> answer(const QString &text)
    {
        const Ids ids = asked.takeFirst();
        for (const qint64 id : ids)
            rows.put(id, text + QString::number(id));
        return rows.settle(ids);
    }
    QString text(int row) const
    {
        const QString *found = rows.find(row);
        return found ? *found : QString();
    }
};

} // namespace

class TestPagedRows : public QObject
{
    Q_OBJECT

private slots:
    void whatGrowsKeepsItsRows()
    {
        Shelf shelf;
        shelf.rows.setIds(numbers(100));
        shelf.text(0);
        shelf.answer(u"a"_s);
        const Ids more = numbers(100'000);
        QVERIFY(shelf.rows.isBeginningOf(more));
        QVERIFY(!shelf.rows.isBeginningOf(numbers(99)));
        QVERIFY(!shelf.rows.isBeginningOf(numbers(200, 2)));
        shelf.rows.grow(more);
        QCOMPARE(shelf.rows.count(), 100'000);
        QCOMPARE(shelf.text(99), u"a100"_s);
        QVERIFY(shelf.asked.isEmpty());
    }

    void rowsAreReadByThePageWhenLookedAt()
    {
        Shelf shelf;
        shelf.rows.setIds(numbers(250));
        QVERIFY(shelf.asked.isEmpty());
        QCOMPARE(shelf.text(120), QString());
        QCOMPARE(shelf.text(199), QString()); // of the same page: asked already
        QCOMPARE(shelf.asked, QList<Ids>{numbers(100, 101)});
        const auto span = shelf.answer(u"a"_s);
        QCOMPARE(span->first, 100);
        QCOMPARE(span->last, 199);
        QCOMPARE(shelf.text(120), u"a121"_s);
        QCOMPARE(shelf.text(249), QString());
        QCOMPARE(shelf.asked, QList<Ids>{numbers(50, 201)});
    }

    void onlyWhatWasLookedAtLastIsKept()
    {
        Shelf shelf;
        shelf.rows.setIds(numbers(10'000));
        for (int row = 0; row < 10'000; row += 100) {
            QCOMPARE(shelf.text(row), QString());
            shelf.answer(u"a"_s);
        }
        QVERIFY(shelf.rows.cached() <= PagedRows<QString>::MostCached);
        QCOMPARE(shelf.text(9'999), u"a10000"_s);
        QCOMPARE(shelf.text(0), QString());
    }

    void ofAQuickScrollOnlyTheLastPagesAreRead()
    {
        Shelf shelf;
        shelf.rows.setIds(numbers(1'000));
        for (int row = 0; row < 1'000; row += 100)
            shelf.text(row);
        QCOMPARE(shelf.asked, (QList<Ids>{numbers(100, 1), numbers(100, 101)}));
        shelf.answer(u"a"_s);
        shelf.answer(u"a"_s);
        QCOMPARE(shelf.asked, (QList<Ids>{numbers(100, 901), numbers(100, 801)}));
        shelf.answer(u"a"_s);
        shelf.answer(u"a"_s);
        QVERIFY(shelf.asked.isEmpty());
        QCOMPARE(shelf.text(950), u"a951"_s);
        QCOMPARE(shelf.text(500), QString()); // left behind, and asked for again
        QCOMPARE(shelf.asked, QList<Ids>{numbers(100, 501)});
    }

    void pagesOfAnotherListAreNotReadAnyMore()
    {
        Shelf shelf;
        shelf.rows.setIds(numbers(1'000));
        for (int row = 0; row < 500; row += 100)
            shelf.text(row);
        shelf.rows.setIds(numbers(50, 5001));
        shelf.answer(u"a"_s);
        shelf.answer(u"a"_s);
        QVERIFY(shelf.asked.isEmpty());
        QCOMPARE(shelf.text(10), QString());
        QCOMPARE(shelf.asked, QList<Ids>{numbers(50, 5001)});
    }

    void renewedRowsStayUntilTheyAreReadAnew()
    {
        Shelf shelf;
        shelf.rows.setIds(numbers(3));
        shelf.text(0);
        shelf.answer(u"old"_s);
        QVERIFY(shelf.asked.isEmpty());
        shelf.rows.renew();
        QCOMPARE(shelf.text(0), u"old1"_s);
        QCOMPARE(shelf.asked.size(), 1);
        shelf.answer(u"new"_s);
        QCOMPARE(shelf.text(0), u"new1"_s);
        QVERIFY(shelf.asked.isEmpty());
    }

    void anAnswerFromBeforeARenewalIsReadAnew()
    {
        Shelf shelf;
        shelf.rows.setIds(numbers(3));
        shelf.text(0);
        shelf.rows.renew();
        shelf.text(0);
        QCOMPARE(shelf.asked.size(), 2);
        shelf.answer(u"old"_s);
        shelf.answer(u"new"_s);
        QCOMPARE(shelf.text(0), u"new1"_s);
    }

    void whatDidNotComeIsNotAskedForAgainUntilRenewed()
    {
        Shelf shelf;
        shelf.rows.setIds(numbers(3));
        shelf.text(0);
        const Ids asked = shelf.asked.takeFirst();
        shelf.rows.put(1, u"one"_s);
        shelf.rows.settle(asked);
        QCOMPARE(shelf.text(0), u"one"_s);
        QCOMPARE(shelf.text(2), QString());
        QVERIFY(shelf.asked.isEmpty());
        shelf.rows.renew();
        shelf.text(2);
        QCOMPARE(shelf.asked.size(), 1);
    }

    void aRowThatCouldNotBeReadAnewStaysAndIsNotAskedForAgain()
    {
        Shelf shelf;
        shelf.rows.setIds(numbers(3));
        shelf.text(0);
        shelf.answer(u"old"_s);
        shelf.rows.renew();
        shelf.text(0);
        shelf.rows.settle(shelf.asked.takeFirst()); // nothing came
        QCOMPARE(shelf.text(0), u"old1"_s);
        QVERIFY(shelf.asked.isEmpty());
        shelf.rows.renew();
        shelf.text(0);
        QCOMPARE(shelf.asked.size(), 1);
    }

    void aReplacedRowIsShownAtOnceAndNotReadAnew()
    {
        Shelf shelf;
        shelf.rows.setIds(numbers(3));
        shelf.text(0);
        shelf.answer(u"a"_s);
        shelf.rows.replace([](const QString &row) { return row == "a2"_L1; }, u"new"_s);
        QCOMPARE(shelf.text(0), u"a1"_s);
        QCOMPARE(shelf.text(1), u"new"_s);
        QVERIFY(shelf.asked.isEmpty());
    }

    void anAnswerFindsItsRowsWhereTheyAreNow()
    {
        Shelf shelf;
        shelf.rows.setIds(numbers(3));
        shelf.text(0);
        const RowsChange onTop{0, 0, {9, 8}};
        shelf.rows.remove(onTop);
        shelf.rows.insert(onTop);
        QCOMPARE(shelf.rows.ids(), (Ids{9, 8, 1, 2, 3}));
        const auto span = shelf.answer(u"a"_s);
        QCOMPARE(span->first, 2);
        QCOMPARE(span->last, 4);
    }

    void anAnswerToAnotherListPaintsNothing()
    {
        Shelf shelf;
        shelf.rows.setIds(numbers(3));
        shelf.text(0);
        shelf.rows.setIds({});
        QVERIFY(!shelf.answer(u"a"_s));
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestPagedRows)
#include "tst_paged_rows.moc"
