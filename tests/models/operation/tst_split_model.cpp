// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/split_model.h"

#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace counterfoil::testing;

class TestSplitModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sumsWhatHappenedPerPartnerAndMethod();
    void newVersionKeepsRowsAndSaysSoOnce();
    void leftIsToCaptureBeforeTheFirstCapture();
    void whatTheShopperChoseIsShownWhereItIsNotAuthorised();
    void twoCardsOfOnePartnerAreToldApart();
    void failedPartsMoveNothing();
    void splitWithoutTransactionsShowsTheSplit();
    void sumsWithoutOperationsAreThoseOfTheOnlyRow();
    void sumsWithoutOperationsAreThoseOfTheRowThatWasNotRefused();
    void sumsWithoutOperationsAreOfNoneOfSeveralRows();
    void sumBeyondTheLargestAmountStaysThere();
    void yenHasNoDecimals();

private:
    [[nodiscard]] QString text(int row, SplitModel::Column column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }

    std::unique_ptr<SplitModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSplitModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<SplitModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestSplitModel::sumsWhatHappenedPerPartnerAndMethod()
{
    m_model->setPayment(samplePayment());
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(text(0, SplitModel::Column::Solution), u"illicado"_s);
    QCOMPARE(text(0, SplitModel::Column::Authorised), u"40.00"_s);
    QCOMPARE(text(0, SplitModel::Column::Captured), u"40.00"_s);
    QCOMPARE(text(0, SplitModel::Column::Refunded), u"12.50"_s);
    QCOMPARE(text(0, SplitModel::Column::Left), u"27.50"_s);
    QCOMPARE(text(1, SplitModel::Column::Authorised), u"102.99"_s);
    QCOMPARE(text(1, SplitModel::Column::Left), u"70.00"_s);
    QCOMPARE(m_model->row(1).leftToCapture, money(3299));
    QCOMPARE(m_model->index(1, 0).data(SplitModel::DetailRole).toString(),
             u"creditcard · VISA 1234"_s);
    QCOMPARE(
        m_model->index(0, static_cast<int>(SplitModel::Column::Left)).data(SplitModel::ValueRole),
        QVariant(qint64(2750)));
    QVERIFY(!m_model->hasVoids());
}

void TestSplitModel::newVersionKeepsRowsAndSaysSoOnce()
{
    m_model->setPayment(samplePayment());
    const QPersistentModelIndex kept = m_model->index(1, 0);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    Payment next = samplePayment();
    next.refunds[0].partnerTransactions[0].amount = money(2000);
    m_model->setPayment(next);
    QCOMPARE(changed.count(), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(text(0, SplitModel::Column::Refunded), u"20.00"_s);
}

void TestSplitModel::leftIsToCaptureBeforeTheFirstCapture()
{
    Payment payment = samplePayment();
    payment.captures.clear();
    payment.refunds.clear();
    payment.amounts.totalCaptured = money(0);
    payment.amounts.availableToCapture = money(14299);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_model->setPayment(payment);
    QCOMPARE(changed.count(), 1);
    const int left = static_cast<int>(SplitModel::Column::Left);
    QCOMPARE(m_model->headerData(left, Qt::Horizontal).toString(), u"To capture"_s);
    QCOMPARE(text(1, SplitModel::Column::Left), u"102.99"_s);
}

void TestSplitModel::whatTheShopperChoseIsShownWhereItIsNotAuthorised()
{
    Payment payment = samplePayment();
    payment.authorisation.status = authorisationWord(AuthorisationStatus::Refused);
    for (PartnerTransaction &part : payment.authorisation.partnerTransactions)
        part.status = u"REFUSED"_s;
    payment.captures.clear();
    payment.refunds.clear();
    m_model->setPayment(payment);
    QCOMPARE(text(1, SplitModel::Column::Authorised), u"0.00"_s);
    QCOMPARE(m_model->row(1).chosen, money(10299));
    QCOMPARE(m_model->index(1, 0).data(SplitModel::DetailRole).toString(),
             u"creditcard · VISA 1234 · 102.99 EUR chosen"_s);
}

void TestSplitModel::twoCardsOfOnePartnerAreToldApart()
{
    Payment payment = samplePayment();
    PartnerTransaction second = payment.authorisation.partnerTransactions.back();
    second.id = PartnerTransactionId(u"a3"_s);
    second.amount = money(2000);
    second.card->selectedNetwork = u"MASTERCARD"_s;
    second.card->lastFourDigits = u"5678"_s;
    payment.authorisation.partnerTransactions.push_back(second);
    payment.split.push_back({creditcard, money(2000), {}, {}, {}, {}});
    m_model->setPayment(payment);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(text(1, SplitModel::Column::Authorised), u"122.99"_s);
    QCOMPARE(m_model->index(1, 0).data(SplitModel::DetailRole).toString(),
             u"creditcard · VISA 1234 102.99 EUR · MASTERCARD 5678 20.00 EUR"_s);
}

void TestSplitModel::failedPartsMoveNothing()
{
    Payment payment = samplePayment();
    payment.refunds[0].partnerTransactions[0].status = u"FAILURE"_s;
    m_model->setPayment(payment);
    QCOMPARE(text(0, SplitModel::Column::Refunded), u"0.00"_s);
    QCOMPARE(text(0, SplitModel::Column::Left), u"40.00"_s);
}

void TestSplitModel::splitWithoutTransactionsShowsTheSplit()
{
    Payment payment = samplePayment();
    payment.authorisation.partnerTransactions.clear();
    m_model->setPayment(payment);
    QCOMPARE(text(1, SplitModel::Column::Authorised), u"102.99"_s);
}

void TestSplitModel::sumsWithoutOperationsAreThoseOfTheOnlyRow()
{
    Payment payment = samplePayment();
    payment.captures.clear();
    payment.refunds.clear();
    payment.split.resize(1);
    payment.authorisation.partnerTransactions.resize(1);
    payment.amounts.totalCaptured = money(3000);
    payment.amounts.totalRefunded = money(1000);
    payment.amounts.availableToRefund = money(2000);
    m_model->setPayment(payment);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0, SplitModel::Column::Captured), u"30.00"_s);
    QCOMPARE(text(0, SplitModel::Column::Refunded), u"10.00"_s);
    QCOMPARE(text(0, SplitModel::Column::Left), u"20.00"_s);
}

void TestSplitModel::sumsWithoutOperationsAreThoseOfTheRowThatWasNotRefused()
{
    Payment payment = samplePayment();
    payment.captures.clear();
    payment.refunds.clear();
    payment.authorisation.partnerTransactions[0].status = u"REFUSED"_s;
    payment.amounts.totalCaptured = money(3000);
    m_model->setPayment(payment);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(text(0, SplitModel::Column::Captured), u"0.00"_s);
    QCOMPARE(text(1, SplitModel::Column::Captured), u"30.00"_s);
}

void TestSplitModel::sumsWithoutOperationsAreOfNoneOfSeveralRows()
{
    Payment payment = samplePayment();
    payment.captures.clear();
    payment.refunds.clear();
    m_model->setPayment(payment);
    QCOMPARE(m_model->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        QVERIFY(text(row, SplitModel::Column::Authorised) != u"–"_s);
        QCOMPARE(text(row, SplitModel::Column::Captured), u"–"_s);
        QCOMPARE(text(row, SplitModel::Column::Left), u"–"_s);
    }
}

void TestSplitModel::sumBeyondTheLargestAmountStaysThere()
{
    Payment payment = samplePayment();
    const Money largest = money(std::numeric_limits<qint64>::max());
    for (PartnerTransaction &part : payment.captures[0].partnerTransactions) {
        part.amount = largest;
        part.solution = giftcard;
    }
    m_model->setPayment(payment);
    QCOMPARE(m_model->row(0).captured, largest);
}

void TestSplitModel::yenHasNoDecimals()
{
    Payment payment = samplePayment();
    payment.amount = money(14299, u"JPY"_s);
    payment.split = {{giftcard, money(14299, u"JPY"_s), {}, {}, {}, {}}};
    payment.authorisation.partnerTransactions.clear();
    payment.captures.clear();
    payment.refunds.clear();
    m_model->setPayment(payment);
    QCOMPARE(m_model->row(0).authorised.minorUnits(), 14299);
    QVERIFY(!text(0, SplitModel::Column::Authorised).contains(u".00"_s));
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestSplitModel)
#include "tst_split_model.moc"
