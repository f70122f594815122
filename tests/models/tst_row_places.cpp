// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_places.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;

class TestRowPlaces : public QObject
{
    Q_OBJECT

private slots:
    void eachIdIsFoundWhereItIsNow() { QCOMPARE(rowPlaces({7, 5}, {5, 6, 7}), (QList<int>{2, 0})); }

    void anIdThatIsGoneHasNoRow() { QCOMPARE(rowPlaces({9, 6}, {5, 6, 7}), (QList<int>{-1, 1})); }

    // A table keeps an index for each cell that somebody holds.
    void anIdThatIsAskedForTwiceIsFoundTwice()
    {
        QCOMPARE(rowPlaces({6, 6, 5}, {5, 6, 7}), (QList<int>{1, 1, 0}));
    }

    void nothingIsFoundInAnEmptyList()
    {
        QCOMPARE(rowPlaces({1}, {}), QList<int>{-1});
        QCOMPARE(rowPlaces({}, {1}), QList<int>());
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestRowPlaces)
#include "tst_row_places.moc"
