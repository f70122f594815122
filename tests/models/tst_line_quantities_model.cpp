// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/line_quantities_model.h"
#include "tests/models/order_with_lines.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace counterfoil::testing;

class TestLineQuantitiesModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void shareLeavesTheRemainderToTheLastUnit_data()
    {
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<qint64>("quantity");
        QTest::addColumn<qint64>("chosen");
        QTest::addColumn<qint64>("share");
        QTest::newRow("none") << qint64(10000) << qint64(3) << qint64(0) << qint64(0);
        QTest::newRow("one of three") << qint64(10000) << qint64(3) << qint64(1) << qint64(3333);
        QTest::newRow("two of three") << qint64(10000) << qint64(3) << qint64(2) << qint64(6666);
        QTest::newRow("all of three") << qint64(10000) << qint64(3) << qint64(3) << qint64(10000);
        QTest::newRow("less than the quantity") << qint64(2) << qint64(3) << qint64(2) << qint64(0);
        QTest::newRow("all of a little") << qint64(2) << qint64(3) << qint64(3) << qint64(2);
        QTest::newRow("a discount") << qint64(-500) << qint64(2) << qint64(1) << qint64(-250);
        QTest::newRow("no quantity") << qint64(500) << qint64(0) << qint64(1) << qint64(0);
        QTest::newRow("huge") << std::numeric_limits<qint64>::max()
                              << std::numeric_limits<qint64>::max() << qint64(7) << qint64(7);
    }
    void shareLeavesTheRemainderToTheLastUnit()
    {
        QFETCH(qint64, whole);
        QFETCH(qint64, quantity);
        QFETCH(qint64, chosen);
        QFETCH(qint64, share);
        QCOMPARE(lineShare(money(whole), quantity, chosen).minorUnits(), share);
    }

    void totalFollowsTheChosenUnits()
    {
        LineQuantitiesModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOrder(paymentWithLines().order, currency());
        QCOMPARE(model.rowCount(), 3);
        QSignalSpy changed(&model, &LineQuantitiesModel::chosenChanged);
        model.setChosen(0, 1);
        model.setChosen(1, 2);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(model.total().value().minorUnits(), qint64(3333 + 1000));
        QCOMPARE(model.index(0, int(LineQuantitiesModel::Column::Amount)).data().toString(),
                 u"33.33"_s);
    }

    void choosesNoMoreThanWasOrdered()
    {
        LineQuantitiesModel model;
        model.setOrder(paymentWithLines().order, currency());
        QVERIFY(model.setData(model.index(1, int(LineQuantitiesModel::Column::Chosen)), 7));
        QCOMPARE(model.chosen(1), qint64(2));
        QVERIFY(model.setData(model.index(1, int(LineQuantitiesModel::Column::Chosen)), -1));
        QCOMPARE(model.chosen(1), qint64(0));
        QVERIFY(!model.setData(model.index(1, int(LineQuantitiesModel::Column::Chosen)), u"x"_s));
    }

    void requestLinesCarryTheirShare()
    {
        Payment payment = paymentWithLines();
        payment.order->shipments[0].itemLines[0].taxAmount = money(1667);
        LineQuantitiesModel model;
        model.setOrder(payment.order, currency());
        model.setChosen(0, 2);
        model.setChosen(2, 1);
        const std::vector<OperationLine> lines = model.chosenLines();
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].line.quantity, qint64(2));
        QCOMPARE(lines[0].line.netAmount.minorUnits(), qint64(6666));
        QCOMPARE(lines[0].line.taxAmount->minorUnits(), qint64(1110));
        QCOMPARE(lines[0].shipment, size_t(0));
        QCOMPARE(lines[1].shipment, size_t(1));
        QCOMPARE(lines[1].line.netAmount.minorUnits(), qint64(3299));
    }

    void linesThatCannotBeAddedUpSaySo()
    {
        Payment payment = paymentWithLines();
        for (ItemLine &line : payment.order->shipments[0].itemLines)
            line.netAmount = money(std::numeric_limits<qint64>::max());
        LineQuantitiesModel model;
        model.setOrder(payment.order, currency());
        model.setChosen(0, 3);
        QVERIFY(model.total().has_value());
        model.setChosen(1, 2);
        QVERIFY(!model.total().has_value());
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestLineQuantitiesModel)
#include "tst_line_quantities_model.moc"
