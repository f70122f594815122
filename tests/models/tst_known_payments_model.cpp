// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/age_text.h"
#include "models/known_payments_model.h"

#include "tests/models/payment_builder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace counterfoil::testing;
using Column = KnownPaymentsModel::Column;

namespace {

const QDateTime noon(QDate(2026, 11, 19), QTime(12, 0), Qt::UTC);

PaymentPtr payment(const QString &id, const char *created, qint64 amount, qint64 version = 1,
                   const QString &code = u"EUR"_s)
{
    Payment payment = samplePayment();
    payment.id = PaymentId(id);
    payment.orderReference = u"order_"_s + id;
    payment.createdAt = at(created);
    payment.amount = money(amount, code);
    payment.version = version;
    return std::make_shared<const Payment>(payment);
}

} // namespace

class TestKnownPaymentsModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_known = std::make_unique<KnownPayments>();
        m_known->upsert(payment(u"b"_s, "2026-11-18T10:00:00Z", 6400), noon.addSecs(-200));
        m_model = std::make_unique<KnownPaymentsModel>(*m_known, [] { return noon; });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_known.reset();
    }

    void newPaymentIsInsertedAtItsPlace();
    void newVersionChangesItsRowOnly();
    void changeThatMovesTheRowIsOneMove();
    void olderVersionChangesNothing();
    void sortKeepsTheSelectedPayment();
    void amountsOfTwoCurrenciesAreNotMixed();
    void rowSaysWhatTheTableShows();
    void agesAreWordsOfTheClock();
    void manyPaymentsKeepTheOrder();

private:
    QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids << m_model->payment(row)->id.text();
        return ids;
    }

    QString cell(int row, Column column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }

    std::unique_ptr<KnownPayments> m_known;
    std::unique_ptr<KnownPaymentsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestKnownPaymentsModel::newPaymentIsInsertedAtItsPlace()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_known->upsert(payment(u"a"_s, "2026-11-17T10:00:00Z", 100), noon);
    m_known->upsert(payment(u"c"_s, "2026-11-19T10:00:00Z", 100), noon);
    QCOMPARE(ids(), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted[0][1].toInt(), 1);
    QCOMPARE(inserted[1][1].toInt(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestKnownPaymentsModel::newVersionChangesItsRowOnly()
{
    m_known->upsert(payment(u"a"_s, "2026-11-17T10:00:00Z", 100), noon);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    m_known->upsert(payment(u"b"_s, "2026-11-18T10:00:00Z", 6500, 2), noon);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(cell(0, Column::Amount), u"65.00"_s);
}

void TestKnownPaymentsModel::changeThatMovesTheRowIsOneMove()
{
    m_known->upsert(payment(u"a"_s, "2026-11-17T10:00:00Z", 100), noon);
    m_known->upsert(payment(u"c"_s, "2026-11-19T10:00:00Z", 9900), noon);
    m_model->sort(static_cast<int>(Column::Amount), Qt::AscendingOrder);
    QCOMPARE(ids(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    const QPersistentModelIndex followed = m_model->index(0, 0);
    m_known->upsert(payment(u"a"_s, "2026-11-17T10:00:00Z", 99999, 2), noon);
    QCOMPARE(ids(), QStringList({u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(followed.row(), 2);
    m_known->upsert(payment(u"a"_s, "2026-11-17T10:00:00Z", 1, 3), noon);
    QCOMPARE(ids(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(followed.row(), 0);
}

void TestKnownPaymentsModel::olderVersionChangesNothing()
{
    m_known->upsert(payment(u"b"_s, "2026-11-18T10:00:00Z", 7000, 5), noon);
    m_known->upsert(payment(u"b"_s, "2026-11-18T10:00:00Z", 1, 4), noon);
    QCOMPARE(cell(0, Column::Amount), u"70.00"_s);
}

void TestKnownPaymentsModel::sortKeepsTheSelectedPayment()
{
    m_known->upsert(payment(u"a"_s, "2026-11-17T10:00:00Z", 100), noon);
    m_known->upsert(payment(u"c"_s, "2026-11-19T10:00:00Z", 50), noon);
    const QPersistentModelIndex selected = m_model->index(m_model->rowOf(PaymentId(u"c"_s)), 2);
    m_model->sort(static_cast<int>(Column::Order), Qt::AscendingOrder);
    QCOMPARE(ids(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(selected.row(), 2);
    QCOMPARE(selected.column(), 2);
    m_model->sort(static_cast<int>(Column::Order), Qt::DescendingOrder);
    QCOMPARE(selected.row(), 0);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_model->sort(column, Qt::AscendingOrder);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->rowOf(m_model->payment(row)->id), row);
    }
}

void TestKnownPaymentsModel::amountsOfTwoCurrenciesAreNotMixed()
{
    m_known->upsert(payment(u"y"_s, "2026-11-17T10:00:00Z", 18000, 1, u"JPY"_s), noon);
    m_known->upsert(payment(u"e"_s, "2026-11-17T10:00:00Z", 99900), noon);
    m_model->sort(static_cast<int>(Column::Amount), Qt::AscendingOrder);
    QCOMPARE(ids(), QStringList({u"b"_s, u"e"_s, u"y"_s}));
    QCOMPARE(cell(2, Column::Amount), u"18,000"_s);
    QCOMPARE(cell(2, Column::Currency), u"JPY"_s);
}

void TestKnownPaymentsModel::rowSaysWhatTheTableShows()
{
    QCOMPARE(cell(0, Column::Order), u"order_b"_s);
    QCOMPARE(cell(0, Column::Amount), u"64.00"_s);
    QCOMPARE(cell(0, Column::Partners), u"illicado + ingenico"_s);
    QCOMPARE(cell(0, Column::Seen), u"3 min"_s);
    const QModelIndex amount = m_model->index(0, static_cast<int>(Column::Amount));
    QCOMPARE(amount.data(KnownPaymentsModel::ValueRole).toLongLong(), 6400);
    QVERIFY(amount.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QCOMPARE(amount.data(KnownPaymentsModel::PaymentRole).value<PaymentPtr>()->id.text(), u"b"_s);
}

void TestKnownPaymentsModel::agesAreWordsOfTheClock()
{
    QCOMPARE(ageText(noon.addSecs(-12), noon), u"12 s"_s);
    QCOMPARE(ageText(noon.addSecs(-59 * 60), noon), u"59 min"_s);
    QCOMPARE(ageText(noon.addSecs(-3600), noon), u"1 h"_s);
    QCOMPARE(ageText(noon.addDays(-2), noon), u"2 d"_s);
    QCOMPARE(ageText(noon.addSecs(30), noon), u"0 s"_s);
    QCOMPARE(ageText({}, noon), QString());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->refreshAges();
    QCOMPARE(changed[0][0].toModelIndex().column(), static_cast<int>(Column::Seen));
    QCOMPARE(changed[0][1].toModelIndex().column(), static_cast<int>(Column::Seen));
}

void TestKnownPaymentsModel::manyPaymentsKeepTheOrder()
{
    // Each step against a plain sort: places are found by bisection and must stay right.
    for (int step = 0; step < 200; ++step) {
        const QString id = u"p%1"_s.arg(step * 7 % 60);
        m_known->upsert(payment(id, "2026-11-17T10:00:00Z", step * 131 % 1000, step + 2), noon);
        if (step % 50 == 0)
            m_model->sort(step / 50 * 2 + 0, step % 100 ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    m_model->sort(static_cast<int>(Column::Amount), Qt::AscendingOrder);
    QCOMPARE(m_model->rowCount(), static_cast<int>(m_known->count()));
    for (int row = 1; row < m_model->rowCount(); ++row) {
        QVERIFY(m_model->payment(row - 1)->amount.minorUnits() <=
                m_model->payment(row)->amount.minorUnits());
    }
}

QTEST_GUILESS_MAIN(TestKnownPaymentsModel)
#include "tst_known_payments_model.moc"
