// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/line_shares.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Money inMinorUnits(qint64 amount)
{
    return {amount, *Currency::fromCode(u"EUR")};
}

ItemLine lineOf(const QString &sku, qint64 quantity)
{
    ItemLine line;
    line.skuReference = sku;
    line.quantity = quantity;
    line.netAmount = inMinorUnits(1000);
    return line;
}

Operation operationOf(OperationStatus status, const std::vector<ItemLine> &lines)
{
    Operation operation;
    operation.status = Word<OperationStatus>(status, u"WORD"_s);
    operation.order.emplace().shipments.emplace_back().itemLines = lines;
    return operation;
}

} // namespace

class TestLineShares : public QObject
{
    Q_OBJECT

private slots:
    void sharesAreRoundedOverAllThatIsDone_data();
    void sharesAreRoundedOverAllThatIsDone();
    void anySequenceOfPortionsEndsAtTheWhole();
    void unitsOfOperationsCountUnlessTheyFailed();
    void likeLinesAreDoneOneAfterTheOther();
    void oneNameAtTwoPricesIsToldApart();
    void linesOfOnePriceMakeOneGroup();
    void capturedUnitsCannotBeVoided();
};

void TestLineShares::sharesAreRoundedOverAllThatIsDone_data()
{
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<qint64>("share");
    const auto row = [](const char *name, qint64 whole, qint64 quantity, qint64 done, qint64 units,
                        qint64 share) {
        QTest::newRow(name) << whole << quantity << done << units << share;
    };
    row("none", 10'000, 3, 0, 0, 0);
    row("999 of 1,000 labels for 99.00", 9'900, 1'000, 0, 999, 9'890);
    row("2 of 3 tins for 49.99", 4'999, 3, 0, 2, 3'333);
    row("the third tin", 4'999, 3, 2, 1, 1'666);
    row("99 of 100 clips for 950 yen", 950, 100, 0, 99, 941);
    row("a little", 2, 3, 0, 2, 1);
    row("a negative line", -4'999, 3, 0, 2, -3'333);
    row("more than is left", 4'999, 3, 2, 7, 1'666);
    row("no quantity", 500, 0, 0, 1, 0);
    const qint64 most = std::numeric_limits<qint64>::max();
    row("huge", most, most, 0, 7, 7);
}

void TestLineShares::sharesAreRoundedOverAllThatIsDone()
{
    QFETCH(qint64, whole);
    QFETCH(qint64, quantity);
    QFETCH(qint64, done);
    QFETCH(qint64, units);
    QFETCH(qint64, share);
    QCOMPARE(lineShare(inMinorUnits(whole), quantity, done, units).minorUnits(), share);
}

void TestLineShares::anySequenceOfPortionsEndsAtTheWhole()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 20'000; ++i) {
        const Money whole = inMinorUnits(random.bounded(2'000'001) - 1'000'000);
        const qint64 quantity = random.bounded(1, 2'000);
        qint64 sum = 0;
        for (qint64 done = 0; done < quantity;) {
            const qint64 units = random.bounded(qint64(1), quantity - done + 1);
            sum += lineShare(whole, quantity, done, units).minorUnits();
            done += units;
        }
        QCOMPARE(sum, whole.minorUnits());
    }
}

void TestLineShares::unitsOfOperationsCountUnlessTheyFailed()
{
    Payment payment;
    payment.order.emplace().shipments.emplace_back().itemLines = {lineOf(u"TIN"_s, 3),
                                                                  lineOf(u"BOX"_s, 2)};
    payment.refunds = {operationOf(OperationStatus::Success, {lineOf(u"TIN"_s, 1)}),
                       operationOf(OperationStatus::Pending, {lineOf(u"TIN"_s, 1)}),
                       operationOf(OperationStatus::Failure, {lineOf(u"BOX"_s, 2)})};
    QCOMPARE(unitsDone(payment, OperationKind::Refund), (std::vector<qint64>{2, 0}));
    QCOMPARE(unitsDone(payment, OperationKind::Capture), (std::vector<qint64>{0, 0}));
}

void TestLineShares::likeLinesAreDoneOneAfterTheOther()
{
    Payment payment;
    Order &order = payment.order.emplace();
    order.shipments.emplace_back().itemLines = {lineOf(u"TIN"_s, 2)};
    order.shipments.emplace_back().itemLines = {lineOf(u"TIN"_s, 2)};
    payment.refunds = {operationOf(OperationStatus::Success, {lineOf(u"TIN"_s, 3)}),
                       operationOf(OperationStatus::Success, {lineOf(u"TIN"_s, 9)})};
    QCOMPARE(unitsDone(payment, OperationKind::Refund), (std::vector<qint64>{2, 2}));
}

void TestLineShares::oneNameAtTwoPricesIsToldApart()
{
    ItemLine full = lineOf(u"TIN"_s, 2);
    ItemLine reduced = lineOf(u"TIN"_s, 2);
    reduced.netAmount = inMinorUnits(701);
    Payment payment;
    payment.order.emplace().shipments.emplace_back().itemLines = {full, reduced};
    full.quantity = reduced.quantity = 1;
    full.netAmount = inMinorUnits(500);
    reduced.netAmount = inMinorUnits(351);
    payment.refunds = {operationOf(OperationStatus::Success, {reduced})};
    QCOMPARE(unitsDone(payment, OperationKind::Refund), (std::vector<qint64>{0, 1}));
    payment.refunds.push_back(operationOf(OperationStatus::Success, {full, reduced}));
    QCOMPARE(unitsDone(payment, OperationKind::Refund), (std::vector<qint64>{1, 2}));
    // What no line explains by its price is counted nevertheless.
    payment.refunds.push_back(operationOf(OperationStatus::Success, {reduced}));
    QCOMPARE(unitsDone(payment, OperationKind::Refund), (std::vector<qint64>{2, 2}));
}

void TestLineShares::linesOfOnePriceMakeOneGroup()
{
    ItemLine more = lineOf(u"TIN"_s, 4);
    more.netAmount = inMinorUnits(2000);
    ItemLine discount = lineOf(u"OFF"_s, 1);
    discount.netAmount = inMinorUnits(-300);
    Order order;
    order.shipments.emplace_back().itemLines = {lineOf(u"TIN"_s, 2), lineOf(u"BOX"_s, 2)};
    order.shipments.emplace_back().itemLines = {more, lineOf(u"TIN"_s, 3), discount};
    const LineGroups lines = lineGroups(order);
    QCOMPARE(lines.ofLine, (std::vector<size_t>{0, 1, 0, 2, 3}));
    QCOMPARE(lines.groups.at(0).net, inMinorUnits(3000));
    QCOMPARE(lines.groups.at(0).quantity, qint64(6));
    QVERIFY(lines.groups.at(2).isOffered());
    QVERIFY(!lines.groups.at(3).isOffered());
}

void TestLineShares::capturedUnitsCannotBeVoided()
{
    Payment payment;
    payment.order.emplace().shipments.emplace_back().itemLines = {lineOf(u"TIN"_s, 3)};
    payment.captures = {operationOf(OperationStatus::Success, {lineOf(u"TIN"_s, 1)})};
    payment.voids = {operationOf(OperationStatus::Success, {lineOf(u"TIN"_s, 1)})};
    QCOMPARE(unitsDone(payment, OperationKind::Void), (std::vector<qint64>{2}));
    QCOMPARE(unitsDone(payment, OperationKind::Capture), (std::vector<qint64>{2}));
}

COUNTERFOIL_TEST(QCoreApplication, TestLineShares)
#include "tst_line_shares.moc"
