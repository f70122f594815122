// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows_change.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <numeric>

using namespace counterfoil;

namespace {

using ChangedIds = QList<qint64>;

ChangedIds idsFrom(qint64 first, int count)
{
    ChangedIds ids(count);
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

ChangedIds changedBy(ChangedIds ids, const QList<RowsChange> &changes)
{
    for (const RowsChange &change : changes) {
        ids.remove(change.first, change.removed);
        ids = ids.mid(0, change.first) + change.added + ids.mid(change.first);
    }
    return ids;
}

} // namespace

class TestRowsChange : public QObject
{
    Q_OBJECT

private slots:
    void changesLeadFromOneListToTheOther_data()
    {
        QTest::addColumn<QList<qint64>>("from");
        QTest::addColumn<QList<qint64>>("to");
        QTest::addColumn<int>("steps");
        QTest::newRow("the same") << ChangedIds{1, 2, 3} << ChangedIds{1, 2, 3} << 0;
        QTest::newRow("from nothing") << ChangedIds{} << ChangedIds{1, 2} << 1;
        QTest::newRow("to nothing") << ChangedIds{1, 2} << ChangedIds{} << 1;
        QTest::newRow("one on top") << ChangedIds{1, 2, 3} << ChangedIds{9, 1, 2, 3} << 1;
        QTest::newRow("two gone from the middle")
            << ChangedIds{1, 2, 3, 4, 5} << ChangedIds{1, 3, 5} << 2;
        QTest::newRow("come and gone")
            << ChangedIds{1, 2, 3, 4, 5} << ChangedIds{9, 1, 3, 4, 8} << 3;
        QTest::newRow("replaced in place")
            << ChangedIds{1, 2, 3, 4, 5} << ChangedIds{1, 8, 3, 9, 5} << 2;
        QTest::newRow("in another order") << ChangedIds{1, 2, 3, 4} << ChangedIds{1, 3, 2, 4} << 1;
        QTest::newRow("long") << idsFrom(1, 40'000) << idsFrom(5, 40'000) << 2;
        QTest::newRow("all different") << idsFrom(1, 60'000) << idsFrom(100'000, 60'000) << 1;
    }
    void changesLeadFromOneListToTheOther()
    {
        QFETCH(const QList<qint64>, from);
        QFETCH(const QList<qint64>, to);
        QFETCH(const int, steps);
        const QList<RowsChange> changes = rowsChanges(from, to);
        QCOMPARE(changedBy(from, changes), to);
        QCOMPARE(changes.size(), steps);
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestRowsChange)
#include "tst_rows_change.moc"
