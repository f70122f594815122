// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_lines_model.h"

#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using Column = OrderLinesModel::Column;

class TestOrderLinesModel : public QObject
{
    Q_OBJECT

private slots:
    void linesOfAllShipmentsFollowEachOther();
    void theSellerOfALineIsNamed_data();
    void theSellerOfALineIsNamed();
    void whatIsNotSaidIsEmpty();
    void paymentWithoutOrderIsEmpty();
    void valuesAreForSorting();
};

namespace {

Payment orderedPayment()
{
    ItemLine shirt;
    shirt.name = u"Shirt <b>bold</b>"_s;
    shirt.skuReference = u"2600218"_s;
    shirt.type = u"PHYSICAL"_s;
    shirt.quantity = 2;
    shirt.unitGrossPrice = money(5000);
    shirt.netAmount = money(12000);
    shirt.taxAmount = money(2000);
    shirt.taxRate = u"20"_s;
    ItemLine freight;
    freight.skuReference = u"FREIGHT"_s;
    freight.netAmount = money(0);
    Payment payment = samplePayment();
    payment.order = Order{};
    payment.order->shipments.resize(2);
    payment.order->shipments[0].itemLines = {shirt};
    payment.order->shipments[1].itemLines = {freight};
    return payment;
}

QString text(const OrderLinesModel &model, int row, Column column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

} // namespace

void TestOrderLinesModel::linesOfAllShipmentsFollowEachOther()
{
    OrderLinesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOrder(orderOf(share(orderedPayment())));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, Column::Item), u"Shirt <b>bold</b>"_s);
    QCOMPARE(text(model, 0, Column::Quantity), u"2"_s);
    QCOMPARE(text(model, 0, Column::UnitPrice), u"50.00"_s);
    QCOMPARE(text(model, 0, Column::Tax), u"20.00 (20 %)"_s);
    QCOMPARE(text(model, 0, Column::Net), u"120.00"_s);
    QCOMPARE(text(model, 1, Column::Shipment), u"2"_s);
    QCOMPARE(text(model, 1, Column::Item), u"FREIGHT"_s);
}

void TestOrderLinesModel::theSellerOfALineIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("isMarketplace");
    QTest::addColumn<QString>("shown");
    QTest::newRow("both") << u"Altimont"_s << u"S-17"_s << false << u"Altimont (S-17)"_s;
    QTest::newRow("reference alone") << QString() << u"S-17"_s << false << u"S-17"_s;
    QTest::newRow("marketplace") << u"Altimont"_s << u"S-17"_s << true
                                 << u"Altimont (S-17), marketplace"_s;
    QTest::newRow("nobody's name") << QString() << QString() << true << u"marketplace seller"_s;
    QTest::newRow("the shop itself") << QString() << QString() << false << QString();
}

void TestOrderLinesModel::theSellerOfALineIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, reference);
    QFETCH(bool, isMarketplace);
    Payment payment = orderedPayment();
    ItemLine &line = payment.order->shipments[0].itemLines[0];
    line.brand = u"Norrsken"_s;
    line.sellerName = name;
    line.sellerReference = reference;
    line.isMarketplaceSeller = isMarketplace;
    OrderLinesModel model;
    model.setOrder(orderOf(share(payment)));
    QTEST(text(model, 0, Column::Seller), "shown");
    QCOMPARE(text(model, 0, Column::Brand), u"Norrsken"_s);
}

void TestOrderLinesModel::whatIsNotSaidIsEmpty()
{
    OrderLinesModel model;
    model.setOrder(orderOf(share(orderedPayment())));
    for (const Column column : {Column::Brand, Column::Type, Column::Seller, Column::UnitPrice,
                                Column::Discount, Column::Tax})
        QCOMPARE(text(model, 1, column), QString());
}

void TestOrderLinesModel::paymentWithoutOrderIsEmpty()
{
    OrderLinesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOrder(orderOf(share(orderedPayment())));
    model.setOrder(orderOf(share(samplePayment())));
    QCOMPARE(model.rowCount(), 0);
}

void TestOrderLinesModel::valuesAreForSorting()
{
    OrderLinesModel model;
    model.setOrder(orderOf(share(orderedPayment())));
    const auto value = [&model](Column column) {
        return model.index(0, static_cast<int>(column)).data(OrderLinesModel::ValueRole);
    };
    QCOMPARE(value(Column::Net), QVariant(qint64(12000)));
    QCOMPARE(value(Column::Shipment), QVariant(qint64(1)));
    QCOMPARE(value(Column::Sku), QVariant(u"2600218"_s));
    QVERIFY(!model.headerData(static_cast<int>(Column::Net), Qt::Horizontal).toString().isEmpty());
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestOrderLinesModel)
#include "tst_order_lines_model.moc"
