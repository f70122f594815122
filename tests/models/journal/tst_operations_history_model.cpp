// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/os_user.h"
#include "models/journal/operations_history_model.h"

#include "tests/models/payment_builder.h"
#include "tests/support/journal_filler.h"
#include "tests/support/next_revision.h"
#include "tests/support/scratch_journal.h"
#include "tests/support/test_program.h"
#include "tests/support/unix_only.h"
#include "tests/ui/fake_gateway.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate HistoryToday(2026, 11, 20);
using HistoryColumn = OperationsHistoryModel::Column;

/// The higher the number, the older; one an hour.
OperationEntry over(int number)
{
    OperationEntry done = entry(EntryState::Settled, 100 + number);
    done.key = IdempotencyKey(u"key-%1"_s.arg(number));
    done.account = u"demo"_s;
    done.status = operationWord(OperationStatus::Success);
    done.recordedAt = QDateTime(HistoryToday, QTime(12, 0)).addSecs(-3600LL * number).toUTC();
    return done;
}

HistoryFilter wholeHistory()
{
    HistoryFilter filter;
    filter.period = HistoryFilter::Period::All;
    return filter;
}

} // namespace

/// The history on a real journal in a file.
class TestOperationsHistoryModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void rowsAreNewestFirstAndReadWhenLookedAt();
    void onlyWhatWasLookedAtLastIsInMemory();
    void whatIsOpenOrOfAnotherAccountIsNotHistory();
    void severalAccountsStandInOneHistoryWithTheirNames();
    void filtersNarrowTheHistory_data();
    void filtersNarrowTheHistory();
    void anOperationThatEndsComesOnTopWithoutAReset();
    void aChangedEntryIsShownBeforeItIsReadAnew();
    void aJournalThatCannotBeReadIsAnErrorAndKeepsTheRows();
    void answersToAnOlderFilterAreVoid();
    void timesAndDaysAreThoseOfTheClock();
    void amountsHaveTheDecimalsThatWereSaid();

private:
    void fill(int count, const std::function<OperationEntry(int)> &make = &over)
    {
        QVERIFY(fillJournal(m_scratch->journal.path(), count, make));
    }
    void begin(const HistoryFilter &filter = wholeHistory(),
               const QDateTime &now = QDateTime(HistoryToday, QTime(15, 0)));
    QString text(int row, HistoryColumn column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }

    std::unique_ptr<ScratchJournal> m_scratch;
    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<KnownPayments> m_known;
    std::unique_ptr<OperationService> m_service;
    std::unique_ptr<EntryPayments> m_payments;
    std::unique_ptr<OperationsHistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOperationsHistoryModel::init()
{
    m_scratch = std::make_unique<ScratchJournal>();
    m_gateway = std::make_unique<FakeGateway>();
    m_known = std::make_unique<KnownPayments>();
}

void TestOperationsHistoryModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_payments.reset();
    m_service.reset();
    m_known.reset();
    m_gateway.reset();
    m_scratch.reset();
}

void TestOperationsHistoryModel::begin(const HistoryFilter &filter, const QDateTime &now)
{
    m_service = std::make_unique<OperationService>(
        Account{u"demo"_s, u"Demo shop"_s, u"Purse"_s, Environment::Test}, *m_gateway, *m_known,
        m_scratch->journal, m_scratch->clock, m_scratch->person);
    m_scratch->catalogue.decimals()->set(u"demo"_s, m_gateway->decimals());
    m_payments = std::make_unique<EntryPayments>(*m_known, m_scratch->catalogue);
    m_model =
        std::make_unique<OperationsHistoryModel>(*m_service, *m_payments, [now] { return now; });
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setFilter(filter);
    QTRY_VERIFY(!m_model->isLoading());
}

void TestOperationsHistoryModel::rowsAreNewestFirstAndReadWhenLookedAt()
{
    fill(450);
    begin();
    QCOMPARE(m_model->rowCount(), 450);
    m_tester.reset(); // it looks at every row
    QTRY_COMPARE(text(300, HistoryColumn::Amount), u"4.00"_s);
    QTRY_COMPARE(text(0, HistoryColumn::Amount), u"1.00"_s);
    QCOMPARE(text(0, HistoryColumn::Recorded), u"12:00"_s);
    QCOMPARE(text(0, HistoryColumn::Kind), u"Refund"_s);
    QCOMPARE(text(0, HistoryColumn::Who), u"alice"_s);
    QCOMPARE(text(0, HistoryColumn::Order), entry(EntryState::Settled).payment.text());
    m_known->upsert(share(samplePayment()));
    QCOMPARE(text(0, HistoryColumn::Order), u"order_2026-11-8841"_s);
    QCOMPARE(text(0, HistoryColumn::Customer), u"Emily Rose Parker"_s);
}

void TestOperationsHistoryModel::onlyWhatWasLookedAtLastIsInMemory()
{
    fill(6000);
    begin();
    m_tester.reset();
    for (int row = 0; row < 6000; row += 100)
        QTRY_VERIFY(m_model->entry(row).has_value());
    QVERIFY2(m_model->cached() <= 2000, qPrintable(QString::number(m_model->cached())));
    QTRY_COMPARE(text(5, HistoryColumn::Amount), u"1.05"_s);
}

void TestOperationsHistoryModel::whatIsOpenOrOfAnotherAccountIsNotHistory()
{
    fill(4, [](int number) {
        OperationEntry done = over(number);
        if (number == 1)
            done.status = operationWord(OperationStatus::Pending);
        if (number == 2)
            done.status = operationWord(OperationStatus::Conflict); // needs a person
        if (number == 3)
            done.account = u"another"_s;
        return done;
    });
    begin();
    QCOMPARE(m_model->rowCount(), 1);
    QTRY_COMPARE(text(0, HistoryColumn::Amount), u"1.00"_s);
}

void TestOperationsHistoryModel::severalAccountsStandInOneHistoryWithTheirNames()
{
    fill(4, [](int number) {
        OperationEntry done = over(number);
        if (number == 1)
            done.account = u"other"_s;
        if (number == 3)
            done.account = u"third"_s;
        return done;
    });
    begin();
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setAccounts({u"demo"_s, u"other"_s},
                         {{u"demo"_s, u"Demo shop"_s}, {u"other"_s, u"Lille"_s}});
    QTRY_COMPARE(m_model->rowCount(), 3);
    QTRY_COMPARE(text(0, HistoryColumn::Account), u"Demo shop"_s);
    QTRY_COMPARE(text(1, HistoryColumn::Account), u"Lille"_s);
    QCOMPARE(m_model->index(1, static_cast<int>(HistoryColumn::Account))
                 .data(OperationsHistoryModel::ValueRole)
                 .toString(),
             u"other"_s);
    QCOMPARE(text(1, HistoryColumn::Amount), u"1.01"_s);
    m_model->setAccounts({u"demo"_s}, {});
    QTRY_COMPARE(m_model->rowCount(), 2);
}

void TestOperationsHistoryModel::filtersNarrowTheHistory_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<int>("rows");
    HistoryFilter filter = wholeHistory();
    QTest::newRow("everything") << filter << 240;
    filter.period = HistoryFilter::Period::Today;
    QTest::newRow("today") << filter << 13; // from midnight to noon
    filter.period = HistoryFilter::Period::Week;
    QTest::newRow("7 days") << filter << 6 * 24 + 13;
    filter = wholeHistory();
    filter.kind = OperationKind::Void;
    QTest::newRow("kind") << filter << 1;
    filter = wholeHistory();
    filter.outcome = HistoryFilter::Outcome::Failure;
    QTest::newRow("failure") << filter << 1;
    filter.outcome = HistoryFilter::Outcome::Refused;
    QTest::newRow("refused") << filter << 1;
    filter.outcome = HistoryFilter::Outcome::Cancelled;
    QTest::newRow("taken back") << filter << 1;
    filter = wholeHistory();
    filter.who = u"bob"_s;
    QTest::newRow("of one person") << filter << 1;
    filter = wholeHistory();
    filter.text = u"  rma-77 "_s;
    QTest::newRow("text") << filter << 1;
    filter.text = u"bob"_s;
    QTest::newRow("text finds person and reason") << filter << 2;
}

void TestOperationsHistoryModel::filtersNarrowTheHistory()
{
    QFETCH(const HistoryFilter, filter);
    fill(240, [](int number) {
        OperationEntry done = over(number);
        if (number == 1)
            done.kind = OperationKind::Void;
        if (number == 2) {
            done.status = operationWord(OperationStatus::Failure);
            done.acknowledgedAt = done.recordedAt;
        }
        if (number == 3)
            done.state = EntryState::Refused;
        if (number == 4)
            done.state = EntryState::Cancelled;
        if (number == 5)
            done.who = u"bob"_s;
        if (number == 6)
            done.reason = u"Promised by bob"_s;
        if (number == 7)
            done.merchantReference = u"RMA-77"_s;
        return done;
    });
    begin(filter);
    QTEST(m_model->rowCount(), "rows");
}

void TestOperationsHistoryModel::anOperationThatEndsComesOnTopWithoutAReset()
{
    fill(150);
    begin();
    QTRY_COMPARE(text(0, HistoryColumn::Amount), u"1.00"_s);
    const QPersistentModelIndex first = m_model->index(0, 0);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);

    const PaymentPtr payment = share(samplePayment());
    OperationRequest request;
    request.amount = money(3000);
    QVERIFY(m_service->submit(payment, request, {}));
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    QCOMPARE(m_model->rowCount(), 150); // it is open
    const QJsonObject sent = m_gateway->submissions[0].json();
    Payment after = *payment;
    moveOn(after);
    Operation done =
        operation(OperationKind::Refund, u"new"_s, 3000, "2026-11-20T15:00:00+01:00", {});
    done.merchantReference = sent.value("merchant_reference"_L1).toString();
    after.refunds.push_back(done);
    m_gateway->submissions[0].call->settle(share(after));

    QTRY_COMPARE(m_model->rowCount(), 151);
    QTRY_COMPARE(text(0, HistoryColumn::Amount), u"30.00"_s);
    QCOMPARE(m_model->entry(0)->who, osUser());
    QCOMPARE(first.row(), 1);
    QCOMPARE(resets.count(), 0);
}

void TestOperationsHistoryModel::aChangedEntryIsShownBeforeItIsReadAnew()
{
    fill(3);
    begin();
    QTRY_VERIFY(m_model->entry(1).has_value());
    OperationEntry noted = *m_model->entry(1);
    noted.reason = u"noted"_s;
    QSignalSpy painted(m_model.get(), &QAbstractItemModel::dataChanged);
    emit m_service->entryChanged(noted);
    QCOMPARE(text(1, HistoryColumn::Reason), u"noted"_s);
    QTRY_VERIFY(!painted.isEmpty());
}

void TestOperationsHistoryModel::aJournalThatCannotBeReadIsAnErrorAndKeepsTheRows()
{
    fill(3);
    begin();
    QCOMPARE(m_model->rowCount(), 3);
    auto database = Database::open(m_scratch->journal.path(), Database::Access::ReadWrite);
    QVERIFY(database);
    QVERIFY((*database)->execute(u"ALTER TABLE entry RENAME TO lost"_s));
    m_model->refresh();
    QTRY_VERIFY(m_model->error().has_value());
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY((*database)->execute(u"ALTER TABLE lost RENAME TO entry"_s));
    m_model->refresh();
    QTRY_VERIFY(!m_model->isLoading());
    QVERIFY(!m_model->error());
}

void TestOperationsHistoryModel::answersToAnOlderFilterAreVoid()
{
    fill(5);
    begin();
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    HistoryFilter filter = wholeHistory();
    filter.text = u"nothing like it"_s;
    m_model->setFilter(filter);
    filter.text = u"alice"_s;
    m_model->setFilter(filter);
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(resets.count(), 1);
}

// The newest is of noon in Paris, one an hour: Tokyo's day began there at 16:00 of the day before.
void TestOperationsHistoryModel::timesAndDaysAreThoseOfTheClock()
{
    COUNTERFOIL_NEEDS_UNIX("the zone is not the environment's on Windows");
    fill(60);
    HistoryFilter today;
    today.period = HistoryFilter::Period::Today;
    begin(today, QDateTime(HistoryToday, QTime(15, 0)).toTimeZone(QTimeZone("Asia/Tokyo")));
    QCOMPARE(m_model->rowCount(), 21);
    QTRY_COMPARE(text(0, HistoryColumn::Recorded), u"20:00"_s);
    QTRY_COMPARE(text(20, HistoryColumn::Recorded), u"00:00"_s);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"When (Asia/Tokyo time)"_s);
}

void TestOperationsHistoryModel::amountsHaveTheDecimalsThatWereSaid()
{
    fill(1, [](int number) {
        OperationEntry done = over(number);
        done.amount = money(45500, u"QQQ"_s);
        return done;
    });
    begin();
    m_gateway->decimals()->set({{u"QQQ"_s, 3}});
    QTRY_COMPARE(text(0, HistoryColumn::Amount), u"45.500"_s);
    QCOMPARE(formatMoney(m_model->entry(0)->amount), u"45.500 QQQ"_s);
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestOperationsHistoryModel)
#include "tst_operations_history_model.moc"
