// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/line_shares.h"
#include "models/operation/line_quantities_model.h"
#include "models/operation/line_sentences.h"
#include "tests/domain/random_order.h"
#include "tests/models/order_with_lines.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

/// A jacket for 60.00 and a scarf for 40.00, with a total and a line for a discount if any.
Payment paymentForClothes(std::optional<qint64> total, qint64 discountLine = 0)
{
    Payment payment = samplePayment();
    Order &order = payment.order.emplace();
    if (total)
        order.netAmount = money(*total);
    std::vector<ItemLine> &lines = order.shipments.emplace_back().itemLines;
    lines = {itemLine(u"Jacket"_s, 1, 6000), itemLine(u"Scarf"_s, 1, 4000)};
    if (discountLine != 0)
        lines.push_back(itemLine(u"Loyalty"_s, 1, discountLine));
    return payment;
}

QString cell(const LineQuantitiesModel &model, int row, LineQuantitiesModel::Column column)
{
    return model.index(row, int(column)).data().toString();
}

/// A refund of the chosen lines, as the provider tells it afterwards.
Operation refundOf(const LineQuantitiesModel &model)
{
    Operation refund;
    refund.kind = OperationKind::Refund;
    refund.status = operationWord(OperationStatus::Success);
    std::vector<ItemLine> &lines = refund.order.emplace().shipments.emplace_back().itemLines;
    for (const OperationLine &line : model.chosenLines())
        lines.push_back(line.line);
    return refund;
}

/// Chooses some of the units that are left, one at least; false when none is.
bool chooseSome(LineQuantitiesModel &model, QRandomGenerator &random)
{
    QList<qint64> counts;
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        counts.append(random.bounded(model.left(row) + 1));
        if (model.left(row) > 0)
            rows.append(row);
    }
    if (rows.isEmpty())
        return false;
    const int row = rows.at(random.bounded(int(rows.size())));
    counts[row] = std::max<qint64>(counts.at(row), 1);
    model.choose(counts);
    return true;
}

} // namespace

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

    void discountOfTheOrderIsSpreadOverItsLines()
    {
        LineQuantitiesModel model;
        model.setPayment(paymentForClothes(9000), OperationKind::Refund);
        QVERIFY(model.isSpread());
        QCOMPARE(differenceSentence(*model.difference()),
                 u"The order has a discount of 10.00 EUR that isn't on any line."_s);
        model.setChosen(0, 1);
        QCOMPARE(model.total().value(), money(5400));
        QCOMPARE(cell(model, 0, LineQuantitiesModel::Column::Amount), u"54.00"_s);
        // Lines go out as they were ordered.
        QCOMPARE(model.chosenLines().at(0).line.netAmount, money(6000));

        QSignalSpy changed(&model, &LineQuantitiesModel::chosenChanged);
        model.setSpread(false);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.total().value(), money(6000));
        QCOMPARE(cell(model, 0, LineQuantitiesModel::Column::Amount), u"60.00"_s);
        QVERIFY(model.difference());
    }

    void costsOnNoLineAreLeftOutAtFirst()
    {
        LineQuantitiesModel model;
        model.setPayment(paymentForClothes(10490), OperationKind::Refund);
        QCOMPARE(differenceSentence(*model.difference()),
                 u"The order has costs of 4.90 EUR that aren't on any line."_s);
        QVERIFY(model.canSpread());
        QVERIFY(!model.isSpread());
        model.setChosen(0, 1);
        QCOMPARE(model.total().value(), money(6000));
        model.setSpread(true);
        QCOMPARE(model.total().value(), money(6294));
    }

    void orderThatIsPaidInPartsHasNoDiscount()
    {
        Payment payment = paymentForClothes(10000);
        payment.amount = money(4299);
        LineQuantitiesModel model;
        model.setPayment(payment, OperationKind::Refund);
        QVERIFY(!model.difference());
        QVERIFY(!model.canSpread());
        model.setSpread(true);
        QVERIFY(!model.isSpread());
    }

    void discountThatIsALineIsNotChosenButSpread()
    {
        LineQuantitiesModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPayment(paymentForClothes(9000, -1000), OperationKind::Refund);
        const QModelIndex units = model.index(2, int(LineQuantitiesModel::Column::Chosen));
        QVERIFY(!model.isOffered(2));
        QVERIFY(!units.flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(!units.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setData(units, 1));
        model.setChosen(2, 1);
        QVERIFY(!model.isAnyChosen());
        QVERIFY(model.limitSentence().isEmpty());
        QCOMPARE(units.data().toString(), u"–"_s);
        QCOMPARE(cell(model, 2, LineQuantitiesModel::Column::Name), u"Loyalty"_s);
        QCOMPARE(differenceSentence(*model.difference()),
                 u"The order lines include a discount of 10.00 EUR."_s);
        model.setChosen(0, 1);
        QCOMPARE(model.total().value(), money(5400));
    }

    void discountsAndCostsTogetherAreSaidAsOne()
    {
        LineQuantitiesModel model;
        model.setPayment(paymentForClothes(9490, -1000), OperationKind::Refund);
        QCOMPARE(
            differenceSentence(*model.difference()),
            u"Discounts in the lines, and amounts that aren't on any line, lower the order total by 5.10 EUR."_s);
        model.setPayment(paymentForClothes(10490, -1000), OperationKind::Refund);
        QCOMPARE(
            differenceSentence(*model.difference()),
            u"Discounts in the lines, and amounts that aren't on any line, raise the order total by 4.90 EUR."_s);
    }

    void askingForMoreThanIsLeftSaysHowManyAre()
    {
        Payment payment = paymentWithLines();
        LineQuantitiesModel model;
        model.setPayment(payment, OperationKind::Refund);
        model.setChosen(0, 2);
        QVERIFY(model.limitSentence().isEmpty());
        payment.refunds.push_back(refundOf(model));
        model.setPayment(payment, OperationKind::Refund);
        const QModelIndex units = model.index(0, int(LineQuantitiesModel::Column::Chosen));
        QVERIFY(model.setData(units, 3));
        QCOMPARE(model.chosen(0), qint64(1));
        QCOMPARE(model.limitSentence(), u"Only 1 is left of “Linen shirt”."_s);
        QVERIFY(model.setData(units, 1));
        QVERIFY(model.limitSentence().isEmpty());

        QVERIFY(model.setData(units, 1));
        payment.refunds.push_back(refundOf(model));
        model.setPayment(payment, OperationKind::Refund);
        QVERIFY(model.setData(units, 1));
        QCOMPARE(model.limitSentence(), u"Nothing is left of “Linen shirt”."_s);
    }

    void likeLinesEndAtTheTotalWhicheverIsChosen()
    {
        Payment payment = paymentForClothes(999);
        payment.order->shipments[0].itemLines = {itemLine(u"Tin"_s, 1, 500),
                                                 itemLine(u"Tin"_s, 1, 500)};
        LineQuantitiesModel model;
        model.setPayment(payment, OperationKind::Refund);
        model.setChosen(1, 1);
        const qint64 first = model.total().value().minorUnits();
        payment.refunds.push_back(refundOf(model));
        model.setPayment(payment, OperationKind::Refund);
        QCOMPARE(model.left(0), qint64(0));
        model.setChosen(1, 1);
        QCOMPARE(first + model.total().value().minorUnits(), qint64(999));
    }

    void anySequenceOfRefundsEndsAtTheOrdersTotal_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : {u"EUR"_s, u"JPY"_s, u"KWD"_s})
            QTest::newRow(qPrintable(code)) << code;
    }
    void anySequenceOfRefundsEndsAtTheOrdersTotal()
    {
        QFETCH(QString, code);
        QRandomGenerator random(4);
        for (int i = 0; i < 300; ++i) {
            Payment payment;
            payment.amount = money(1, code);
            payment.order = randomOrder(random, currency(code));
            const qint64 total = totalOf(*payment.order, currency(code)).minorUnits();
            qint64 refunded = 0;
            qint64 step = 0;
            LineQuantitiesModel model;
            for (model.setPayment(payment, OperationKind::Refund); chooseSome(model, random);
                 model.setPayment(payment, OperationKind::Refund)) {
                model.setSpread(true);
                step = model.total().value().minorUnits();
                refunded += step;
                QVERIFY2(step >= 0, qPrintable(u"order %1"_s.arg(i)));
                QVERIFY2(refunded <= total, qPrintable(u"order %1"_s.arg(i)));
                payment.refunds.push_back(refundOf(model));
            }
            QVERIFY2(refunded == total,
                     qPrintable(u"order %1: %2 of %3"_s.arg(i).arg(refunded).arg(total)));
        }
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
