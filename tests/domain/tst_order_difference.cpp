// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_difference.h"
#include "tests/domain/random_order.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

Money euros(qint64 minorUnits)
{
    return {minorUnits, *Currency::fromCode(u"EUR")};
}

/// One unit each, for these amounts.
Order orderOf(std::optional<qint64> total, const std::vector<qint64> &amounts)
{
    Order order;
    if (total)
        order.netAmount = euros(*total);
    std::vector<ItemLine> &lines = order.shipments.emplace_back().itemLines;
    for (const qint64 amount : amounts) {
        ItemLine &line = lines.emplace_back();
        line.name = u"Line %1"_s.arg(lines.size());
        line.netAmount = euros(amount);
    }
    return order;
}

std::optional<OrderDifference> differenceOf(const Order &order)
{
    return orderDifference(order, lineGroups(order));
}

} // namespace

class TestOrderDifference : public QObject
{
    Q_OBJECT

private slots:
    void couponIsSpreadByValue()
    {
        const auto difference = differenceOf(orderOf(9000, {6000, 4000}));
        QVERIFY(difference);
        QCOMPARE(difference->amount, euros(-1000));
        QCOMPARE(difference->onNoLine, euros(-1000));
        QCOMPARE(difference->parts, (std::vector<Money>{euros(5400), euros(3600)}));
    }

    void discountThatIsALineIsSpreadToo()
    {
        const auto difference = differenceOf(orderOf(9000, {6000, 4000, -1000}));
        QVERIFY(difference);
        QCOMPARE(difference->amount, euros(-1000));
        QCOMPARE(difference->onNoLine, euros(0));
        QCOMPARE(difference->parts, (std::vector<Money>{euros(5400), euros(3600), euros(0)}));
    }

    void shippingThatIsNoLineIsADifference()
    {
        const auto difference = differenceOf(orderOf(10490, {6000, 4000}));
        QVERIFY(difference);
        QCOMPARE(difference->amount, euros(490));
        QCOMPARE(difference->parts, (std::vector<Money>{euros(6294), euros(4196)}));
    }

    void orderThatAgreesWithItsLinesHasNone()
    {
        QVERIFY(!differenceOf(orderOf(10000, {6000, 4000})));
        QVERIFY(!differenceOf(orderOf(std::nullopt, {6000, 4000})));
        QVERIFY(!differenceOf(orderOf(9000, {})));
    }

    void orderWithoutATotalComesToItsLines()
    {
        const auto difference = differenceOf(orderOf(std::nullopt, {6000, -1000}));
        QVERIFY(difference);
        QCOMPARE(difference->parts, (std::vector<Money>{euros(5000), euros(0)}));
    }

    void linesWithoutAValueHaveNothingToSpreadBy()
    {
        const auto difference = differenceOf(orderOf(490, {0, 0}));
        QVERIFY(difference);
        QCOMPARE(difference->amount, euros(490));
        QVERIFY(difference->parts.empty());
    }

    void amountsThatCannotBeAddedUpHaveNone()
    {
        const qint64 most = std::numeric_limits<qint64>::max();
        QVERIFY(!differenceOf(orderOf(9000, {most, most})));
        QVERIFY(!differenceOf(orderOf(-9000, {most})));
        const auto huge = differenceOf(orderOf(most - 1, {most}));
        QVERIFY(huge);
        QCOMPARE(huge->parts, std::vector<Money>{euros(most - 1)});
    }

    void partsOfAnyOrderAreItsTotal()
    {
        QRandomGenerator random(29);
        for (int i = 0; i < 5'000; ++i) {
            const Order order = randomOrder(random, *Currency::fromCode(u"EUR"));
            const LineGroups lines = lineGroups(order);
            const auto difference = orderDifference(order, lines);
            if (!difference)
                continue;
            qint64 sum = 0;
            QCOMPARE(difference->parts.size(), lines.groups.size());
            for (const Money part : difference->parts) {
                QVERIFY(part.minorUnits() >= 0);
                sum += part.minorUnits();
            }
            QCOMPARE(sum, totalOf(order, *Currency::fromCode(u"EUR")).minorUnits());
        }
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestOrderDifference)
#include "tst_order_difference.moc"
