// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/line_shares.h"
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

    void totalFollowsTheChosenUnits()
    {
        LineQuantitiesModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPayment(paymentWithLines(), OperationKind::Refund);
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
        model.setPayment(paymentWithLines(), OperationKind::Refund);
        QVERIFY(model.setData(model.index(1, int(LineQuantitiesModel::Column::Chosen)), 7));
        QCOMPARE(model.chosen(1), qint64(2));
        QVERIFY(model.setData(model.index(1, int(LineQuantitiesModel::Column::Chosen)), -1));
        QCOMPARE(model.chosen(1), qint64(0));
        QVERIFY(!model.setData(model.index(1, int(LineQuantitiesModel::Column::Chosen)), u"x"_s));
    }

    void unitsThatWereDoneAreNotOfferedAgain()
    {
        Payment payment = paymentWithLines();
        const ItemLine first = payment.order->shipments[0].itemLines[0];
        Operation earlier;
        earlier.kind = OperationKind::Refund;
        earlier.status = Word<OperationStatus>(OperationStatus::Success, u"SUCCESS"_s);
        earlier.order.emplace().shipments.emplace_back().itemLines = {first};
        earlier.order->shipments[0].itemLines[0].quantity = first.quantity - 1;
        payment.refunds.push_back(earlier);
        LineQuantitiesModel model;
        model.setPayment(payment, OperationKind::Refund);
        QCOMPARE(model.left(0), qint64(1));
        QCOMPARE(model.index(0, int(LineQuantitiesModel::Column::Left)).data().toString(),
                 u"1 of %1 left"_s.arg(first.quantity));
        model.setChosen(0, first.quantity);
        QCOMPARE(model.chosen(0), qint64(1));
        QCOMPARE(model.total().value(),
                 lineShare(first.netAmount, first.quantity, first.quantity - 1, 1));
    }

    void requestLinesCarryTheirShare()
    {
        Payment payment = paymentWithLines();
        payment.order->shipments[0].itemLines[0].taxAmount = money(1667);
        LineQuantitiesModel model;
        model.setPayment(payment, OperationKind::Refund);
        model.setChosen(0, 2);
        model.setChosen(2, 1);
        const std::vector<OperationLine> lines = model.chosenLines();
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].line.quantity, qint64(2));
        QCOMPARE(lines[0].line.netAmount.minorUnits(), qint64(6667));
        QCOMPARE(lines[0].line.taxAmount->minorUnits(), qint64(1111));
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
        model.setPayment(payment, OperationKind::Refund);
        model.setChosen(0, 3);
        QVERIFY(model.total().has_value());
        model.setChosen(1, 2);
        QVERIFY(!model.total().has_value());
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestLineQuantitiesModel)
#include "tst_line_quantities_model.moc"
