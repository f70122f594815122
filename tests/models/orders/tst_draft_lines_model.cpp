// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/draft_lines_model.h"

#include "tests/models/orders/order_words_of_test.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

class TestDraftLinesModel : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void anAmountFollowsTheCells();
    void taxIsAddedOrIncluded_data();
    void taxIsAddedOrIncluded();
    void aTypedAmountStaysUntilItIsLetGo();
    void shippingIsSummedApart();
    void aNegativeDiscountIsRefused();
    void aDiscountAboveThePriceIsRefused();
    void aCellThatCannotBeReadKeepsItsText_data();
    void aCellThatCannotBeReadKeepsItsText();
    void anotherCurrencyReadsTheFiguresAgain();
    void linesTooLargeToAddUpSaySo();
    void aNameOfTwoHundredCharactersIsKept();
    void aKeyInFiveThousandLinesTouchesOneRow();
    void theDocumentsLineAddsItsTax();

private:
    [[nodiscard]] QModelIndex cell(int row, LineColumn column) const
    {
        return m_model->index(row, static_cast<int>(column));
    }
    void type(LineColumn column, const QString &text, int row = 0)
    {
        QVERIFY(m_model->setData(cell(row, column), text));
    }
    [[nodiscard]] QString shown(LineColumn column, int row = 0) const
    {
        return cell(row, column).data().toString();
    }
    [[nodiscard]] QString faultOf(LineColumn column, int row = 0) const
    {
        return cell(row, column).data(DraftLinesModel::FaultRole).toString();
    }

    std::unique_ptr<DraftLinesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDraftLinesModel::init()
{
    QLocale::setDefault(QLocale::c());
    m_tester.reset();
    m_model = std::make_unique<DraftLinesModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setWords(u"PHYSICAL"_s, u"SHIPPING_FEES"_s);
    m_model->setLines({draftLine(u"Shirt"_s, 5000, 2)}, *Currency::fromCode(u"EUR"), TaxIn::Added);
}

void TestDraftLinesModel::anAmountFollowsTheCells()
{
    QCOMPARE(shown(LineColumn::Net), u"100.00"_s);
    type(LineColumn::Quantity, u"3"_s);
    QCOMPARE(shown(LineColumn::Net), u"150.00"_s);
    type(LineColumn::Discount, u"20"_s);
    QCOMPARE(shown(LineColumn::Net), u"130.00"_s);
    QCOMPARE(m_model->sums().total.minorUnits(), 13000);
    QCOMPARE(m_model->sums().goods.minorUnits(), 15000);
    QCOMPARE(m_model->sums().discount.minorUnits(), 2000);
}

void TestDraftLinesModel::taxIsAddedOrIncluded_data()
{
    QTest::addColumn<TaxIn>("in");
    QTest::addColumn<QString>("tax");
    QTest::addColumn<QString>("net");
    QTest::newRow("added") << TaxIn::Added << u"20.00"_s << u"120.00"_s;
    QTest::newRow("included") << TaxIn::Included << u"16.67"_s << u"100.00"_s;
}

void TestDraftLinesModel::taxIsAddedOrIncluded()
{
    QFETCH(const TaxIn, in);
    m_model->setTaxIn(in);
    type(LineColumn::TaxRate, u"20 %"_s);
    QTEST(shown(LineColumn::Tax), "tax");
    QTEST(shown(LineColumn::Net), "net");
}

void TestDraftLinesModel::aTypedAmountStaysUntilItIsLetGo()
{
    type(LineColumn::Net, u"99.00"_s);
    type(LineColumn::Quantity, u"5"_s);
    QCOMPARE(shown(LineColumn::Net), u"99.00"_s);
    QVERIFY(cell(0, LineColumn::Net).data(DraftLinesModel::OwnRole).toBool());
    m_model->followCells(0);
    QCOMPARE(shown(LineColumn::Net), u"250.00"_s);
    QVERIFY(!cell(0, LineColumn::Net).data(DraftLinesModel::OwnRole).toBool());
}

void TestDraftLinesModel::shippingIsSummedApart()
{
    const int row = m_model->addShipping();
    type(LineColumn::UnitPrice, u"4.90"_s, row);
    QCOMPARE(m_model->sums().shipping.minorUnits(), 490);
    QCOMPARE(m_model->sums().goods.minorUnits(), 10000);
    QCOMPARE(m_model->sums().total.minorUnits(), 10490);
}

void TestDraftLinesModel::aNegativeDiscountIsRefused()
{
    type(LineColumn::Discount, u"-5.00"_s);
    QCOMPARE(faultOf(LineColumn::Discount),
             u"A discount can't be negative. Enter what is taken off."_s);
    QCOMPARE(m_model->wrongLines(), 1);
    QCOMPARE(shown(LineColumn::Discount), u"-5.00"_s);

    // The same where it was not typed, but came with JSON.
    DraftLine line = draftLine(u"Shirt"_s, 5000);
    line.line.discountAmount = line.line.netAmount.with(-500);
    m_model->setLines({line}, *Currency::fromCode(u"EUR"), TaxIn::Added);
    QVERIFY(!faultOf(LineColumn::Discount).isEmpty());
}

void TestDraftLinesModel::aDiscountAboveThePriceIsRefused()
{
    type(LineColumn::Discount, u"100.01"_s);
    QCOMPARE(faultOf(LineColumn::Discount),
             u"The discount is more than the line's price, 100.00 EUR."_s);
    type(LineColumn::Discount, u"100"_s);
    QVERIFY(faultOf(LineColumn::Discount).isEmpty());
    QCOMPARE(m_model->wrongLines(), 0);
}

void TestDraftLinesModel::aCellThatCannotBeReadKeepsItsText_data()
{
    QTest::addColumn<LineColumn>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("quantity word") << LineColumn::Quantity << u"two"_s;
    QTest::newRow("no quantity") << LineColumn::Quantity << u"0"_s;
    QTest::newRow("huge quantity") << LineColumn::Quantity << u"99999999999999999999"_s;
    QTest::newRow("price with grouping") << LineColumn::UnitPrice << u"1,000.00"_s;
    QTest::newRow("price with three decimals") << LineColumn::UnitPrice << u"1.005"_s;
    QTest::newRow("rate") << LineColumn::TaxRate << u"twenty"_s;
    QTest::newRow("negative rate") << LineColumn::TaxRate << u"-5"_s;
    QTest::newRow("tax") << LineColumn::Tax << u"x"_s;
    QTest::newRow("amount") << LineColumn::Net << u"12.3.4"_s;
    QTest::newRow("no name") << LineColumn::Name << u" "_s;
}

void TestDraftLinesModel::aCellThatCannotBeReadKeepsItsText()
{
    QFETCH(const LineColumn, column);
    QFETCH(const QString, text);
    type(column, text);
    QCOMPARE(cell(0, column).data(Qt::EditRole).toString(), text);
    QVERIFY(!faultOf(column).isEmpty());
    QCOMPARE(m_model->wrongLines(), 1);
    QCOMPARE(m_model->nextWrong(0), 0);
    m_model->remove(0);
    QCOMPARE(m_model->wrongLines(), 0);
    QCOMPARE(m_model->nextWrong(0), -1);
}

void TestDraftLinesModel::anotherCurrencyReadsTheFiguresAgain()
{
    m_model->setCurrency(*Currency::fromCode(u"USD"));
    QCOMPARE(m_model->sums().total, Money(10000, *Currency::fromCode(u"USD")));
    m_model->setCurrency(*Currency::fromCode(u"JPY"));
    QVERIFY(!faultOf(LineColumn::UnitPrice).isEmpty()); // 50.00 has decimals
    QCOMPARE(shown(LineColumn::UnitPrice), u"50.00"_s);
    m_model->setCurrency(*Currency::fromCode(u"EUR"));
    QCOMPARE(m_model->sums().total.minorUnits(), 10000);
    QCOMPARE(m_model->wrongLines(), 0);
}

void TestDraftLinesModel::linesTooLargeToAddUpSaySo()
{
    type(LineColumn::UnitPrice, u"90000000000000000.00"_s);
    type(LineColumn::Quantity, u"9000000000"_s);
    QVERIFY(!m_model->sums().fits);
    QVERIFY(!faultOf(LineColumn::Net).isEmpty());
}

void TestDraftLinesModel::aNameOfTwoHundredCharactersIsKept()
{
    const QString name(200, u'W');
    type(LineColumn::Name, name);
    QCOMPARE(m_model->lines().front().line.name, name);
    QCOMPARE(m_model->wrongLines(), 0);
}

/// What a key costs is one row that changed, and no reset, whatever the number of lines.
void TestDraftLinesModel::aKeyInFiveThousandLinesTouchesOneRow()
{
    m_tester.reset(); // looks at all of them each time
    m_model->setLines(manyLines(5000), *Currency::fromCode(u"EUR"), TaxIn::Added);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    type(LineColumn::UnitPrice, u"2.00"_s, 4711);
    QCOMPARE(m_model->sums().total.minorUnits(), 500100);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 4711);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 4711);
}

void TestDraftLinesModel::theDocumentsLineAddsItsTax()
{
    const Currency euro = *Currency::fromCode(u"EUR");
    Shipment shipment;
    ItemLine line;
    line.type = u"PHYSICAL"_s;
    line.name = u"Camiseta"_s;
    line.unitGrossPrice = Money(5000, euro);
    line.quantity = 2;
    line.taxAmount = Money(2000, euro);
    line.taxRate = u"20"_s;
    line.netAmount = Money(12000, euro);
    shipment.itemLines = {line};
    QCOMPARE(taxInOf({shipment}), TaxIn::Added);
    const DraftLine draft = draftLineOf(line, 0, TaxIn::Added);
    QVERIFY(!draft.hasOwnNet);
    QVERIFY(!draft.hasOwnTax);
    line.netAmount = Money(10000, euro);
    line.taxAmount = Money(1667, euro);
    shipment.itemLines = {line};
    QCOMPARE(taxInOf({shipment}), TaxIn::Included);
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestDraftLinesModel)
#include "tst_draft_lines_model.moc"
