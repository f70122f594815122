// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/entry_words.h"
#include "models/journal/operations_open_model.h"
#include "models/journal/operations_summary.h"
#include "models/operation/outcome_words.h"

#include "tests/models/payment_builder.h"
#include "tests/support/journal_filler.h"
#include "tests/support/next_revision.h"
#include "tests/support/scratch_journal.h"
#include "tests/support/test_program.h"
#include "tests/ui/fake_gateway.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

OperationEntry settled(OperationStatus status)
{
    OperationEntry done = entry(EntryState::Settled);
    done.status = operationWord(status);
    return done;
}

OperationEntry held(EntryState state, Hold hold)
{
    OperationEntry entry = counterfoil::testing::entry(state);
    entry.hold = hold;
    return entry;
}

/// Of another account, and open.
OperationEntry theirs()
{
    OperationEntry pending = settled(OperationStatus::Pending);
    pending.key = IdempotencyKey(u"theirs"_s);
    pending.account = u"other"_s;
    pending.nextCheck = QDateTime::currentDateTimeUtc().addSecs(30);
    return pending;
}

const AccountNames TwoNames{{u"demo"_s, u"Demo shop"_s}, {u"other"_s, u"Lille"_s}};

ApiError refusedConnection()
{
    ApiError error;
    error.kind = ErrorKind::Network;
    error.fault = NetworkFault::ConnectionRefused;
    return error;
}

} // namespace

class TestOperationsOpenModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsSubmittedStandsThereUntilItSucceeds();
    void thoseThatNeedAPersonStandFirstThenTheOldest();
    void thePaymentTellsOrderAndCustomer();
    void thoseOfOtherAccountsStandAmongThemAndAreLeftToTheirWindows();
    void aPaymentOfAnotherAccountIsNamedByTheCatalogue();
    void actionsFitTheState_data();
    void actionsFitTheState();
    void nextStepCountsDown_data();
    void nextStepCountsDown();
    void aConflictNamesWhatEachPartnerDid();
    void aFailureSaysNoMoreThanTheProvider();
    void timesAreOnTheClockThatIsGiven();
    void summaryCountsWhatIsOverThisMonth();
    void summaryCountsThoseOfSeveralAccounts();

private:
    void begin();
    /// Sent to the fake provider; the answer is the test's.
    FakeGateway::Submission submit(const PaymentPtr &payment, qint64 amount);

    std::unique_ptr<ScratchJournal> m_scratch;
    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<KnownPayments> m_known;
    std::unique_ptr<OperationService> m_service;
    std::unique_ptr<EntryPayments> m_payments;
    std::unique_ptr<OperationsOpenModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOperationsOpenModel::init()
{
    m_scratch = std::make_unique<ScratchJournal>();
    m_gateway = std::make_unique<FakeGateway>();
    m_known = std::make_unique<KnownPayments>();
}

void TestOperationsOpenModel::begin()
{
    m_service = std::make_unique<OperationService>(
        Account{u"demo"_s, u"Demo shop"_s, u"Purse"_s, Environment::Test}, *m_gateway, *m_known,
        m_scratch->journal, m_scratch->clock, m_scratch->person);
    m_payments = std::make_unique<EntryPayments>(*m_known, m_scratch->catalogue);
    m_model = std::make_unique<OperationsOpenModel>(*m_service, *m_payments);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestOperationsOpenModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_payments.reset();
    m_service.reset();
    m_known.reset();
    m_gateway.reset();
    m_scratch.reset();
}

FakeGateway::Submission TestOperationsOpenModel::submit(const PaymentPtr &payment, qint64 amount)
{
    const auto before = m_gateway->submissions.size();
    OperationRequest request;
    request.amount = money(amount);
    if (!m_service->submit(payment, request, {}))
        return {};
    (void)QTest::qWaitFor([&] { return m_gateway->submissions.size() > before; });
    return m_gateway->submissions.value(before);
}

void TestOperationsOpenModel::whatIsSubmittedStandsThereUntilItSucceeds()
{
    begin();
    const PaymentPtr payment = share(samplePayment());
    const auto sent = submit(payment, 3000);
    QVERIFY(sent.call);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0).data(OperationsOpenModel::AmountRole).toString(), u"30.00 EUR"_s);
    QCOMPARE(m_model->index(0).data(OperationsOpenModel::NextRole).toString(),
             u"waiting for the answer"_s);

    Payment after = *payment;
    moveOn(after);
    Operation done =
        operation(OperationKind::Refund, u"new"_s, 3000, "2026-11-20T15:00:00+01:00", {});
    done.merchantReference = sent.json().value("merchant_reference"_L1).toString();
    after.refunds.push_back(done);
    sent.call->settle(share(after));
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void TestOperationsOpenModel::thoseThatNeedAPersonStandFirstThenTheOldest()
{
    QVERIFY(fillJournal(m_scratch->journal.path(), 4, [](int number) {
        OperationEntry open = entry(EntryState::Settled, 100 + number);
        open.key = IdempotencyKey(u"key-%1"_s.arg(number));
        open.account = u"demo"_s;
        open.recordedAt = QDateTime::currentDateTimeUtc().addSecs(-3600 + number);
        open.status =
            operationWord(number == 2 ? OperationStatus::Failure : OperationStatus::Pending);
        return open;
    }));
    begin();
    QTRY_COMPARE(m_model->rowCount(), 4);
    const auto keys = [this] {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->entry(row).key.text();
        return all;
    };
    QCOMPARE(keys(), (QStringList{u"key-2"_s, u"key-0"_s, u"key-1"_s, u"key-3"_s}));
    m_service->acknowledge(IdempotencyKey(u"key-2"_s));
    QTRY_COMPARE(keys(), (QStringList{u"key-0"_s, u"key-1"_s, u"key-3"_s}));

    // What never left needs a person: its row moves to the top.
    const auto sent = submit(share(samplePayment()), 3000);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(keys().first(), u"key-0"_s);
    QVERIFY(sent.call);
    sent.call->settle(tl::unexpected(refusedConnection()));
    QTRY_COMPARE(keys().first(), sent.key.text());
    QCOMPARE(m_model->index(0).data(OperationsOpenModel::NextRole).toString(),
             u"needs attention"_s);
}

void TestOperationsOpenModel::thePaymentTellsOrderAndCustomer()
{
    begin();
    QVERIFY(submit(share(samplePayment()), 3000).call);
    const QModelIndex row = m_model->index(0);
    QCOMPARE(row.data(OperationsOpenModel::OrderRole).toString(), samplePayment().id.text());
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_known->upsert(share(samplePayment()));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(row.data(OperationsOpenModel::OrderRole).toString(), u"order_2026-11-8841"_s);
    QCOMPARE(row.data(OperationsOpenModel::CustomerRole).toString(), u"Emily Rose Parker"_s);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Refund 30.00 EUR"_s));
}

void TestOperationsOpenModel::thoseOfOtherAccountsStandAmongThemAndAreLeftToTheirWindows()
{
    QVERIFY(fillJournal(m_scratch->journal.path(), 1, [](int) { return theirs(); }));
    begin();
    QVERIFY(submit(share(samplePayment()), 3000).call);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_model->index(0).data(OperationsOpenModel::AccountRole).toString().isEmpty());

    m_model->setAccounts({u"demo"_s, u"other"_s}, TwoNames);
    QTRY_COMPARE(m_model->rowCount(), 2);
    const QModelIndex row = m_model->index(m_model->rowOf(IdempotencyKey(u"theirs"_s)));
    QCOMPARE(row.row(), 0); // the older one
    QCOMPARE(row.data(OperationsOpenModel::AccountRole).toString(), u"Lille"_s);
    QCOMPARE(m_model->index(1).data(OperationsOpenModel::AccountRole).toString(), u"Demo shop"_s);
    QCOMPARE(entryActions(theirs()), QList{EntryAction::CheckNow});
    QVERIFY(m_model->actions(0).isEmpty());
    QCOMPARE(row.data(OperationsOpenModel::NextRole).toString(), QString());

    QSignalSpy left(m_model.get(), &OperationsOpenModel::otherLeft);
    m_model->refreshOthers();
    OperationEntry done = theirs();
    done.status = operationWord(OperationStatus::Success);
    m_scratch->journal.ask(
        [done](JournalFile &file) { return file.update(done, EntryState::Settled); }, this,
        [](const JournalResult<bool> &) {});
    m_model->refreshOthers();
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(left.count(), 1);
    m_model->setAccounts({u"demo"_s}, TwoNames);
    QVERIFY(m_model->index(0).data(OperationsOpenModel::AccountRole).toString().isEmpty());
}

void TestOperationsOpenModel::aPaymentOfAnotherAccountIsNamedByTheCatalogue()
{
    QVERIFY(fillJournal(m_scratch->journal.path(), 1, [](int) { return theirs(); }));
    bool isKept = false;
    m_scratch->catalogue.payments()
        .keep(u"other"_s, {{share(samplePayment()), QDateTime::currentDateTimeUtc()}}, {})
        .then(this, [&isKept](const DatabaseResult<qint64> &kept) { isKept = kept.has_value(); });
    QTRY_VERIFY(isKept);
    begin();
    m_model->setAccounts({u"demo"_s, u"other"_s}, TwoNames);
    QTRY_COMPARE(m_model->rowCount(), 1);
    const QModelIndex row = m_model->index(0);
    QTRY_COMPARE(row.data(OperationsOpenModel::OrderRole).toString(), u"order_2026-11-8841"_s);
    QCOMPARE(row.data(OperationsOpenModel::CustomerRole).toString(), u"Emily Rose Parker"_s);
}

void TestOperationsOpenModel::actionsFitTheState_data()
{
    QTest::addColumn<OperationEntry>("entry");
    QTest::addColumn<QList<EntryAction>>("actions");
    const auto row = [](const char *name, const OperationEntry &entry,
                        const QList<EntryAction> &actions) {
        QTest::newRow(name) << entry << actions;
    };
    OperationEntry cooling = entry(EntryState::Recorded);
    cooling.sendAt = cooling.recordedAt.addSecs(60);
    row("cooling off", cooling, {EntryAction::TakeBack});
    row("recorded", entry(EntryState::Recorded), {});
    row("on its way", entry(EntryState::Sent), {});
    row("not sent", entry(EntryState::NotSent), {EntryAction::SendNow, EntryAction::TakeBack});
    OperationEntry putOff = entry(EntryState::NotSent);
    putOff.nextCheck = putOff.recordedAt.addSecs(9);
    row("put off by the provider", putOff, {EntryAction::TakeBack});
    row("unknown", entry(EntryState::Unknown), {EntryAction::CheckNow});
    row("unknown and held", held(EntryState::Unknown, Hold::SendsUsedUp),
        {EntryAction::CheckNow, EntryAction::GiveUp});
    OperationEntry creating = held(EntryState::Unknown, Hold::NoPromise);
    creating.creation = Creation{CreationKind::Payment};
    row("created, or not", creating, {EntryAction::ItExists, EntryAction::GiveUp});
    row("pending", settled(OperationStatus::Pending), {EntryAction::CheckNow});
    row("conflict", settled(OperationStatus::Conflict),
        {EntryAction::DoTheRest, EntryAction::GotIt});
    row("failure", settled(OperationStatus::Failure), {EntryAction::GotIt});
    row("success", settled(OperationStatus::Success), {});
    OperationEntry seen = settled(OperationStatus::Failure);
    seen.acknowledgedAt = seen.recordedAt;
    row("failure, taken note of", seen, {});
    row("refused", entry(EntryState::Refused), {});
    OperationEntry lost = entry(EntryState::Refused);
    lost.mayHaveArrived = true;
    row("refused after a lost answer", lost, {EntryAction::GotIt});
    row("taken back", entry(EntryState::Cancelled), {});
}

void TestOperationsOpenModel::actionsFitTheState()
{
    QFETCH(const OperationEntry, entry);
    QTEST(entryActions(entry), "actions");
}

void TestOperationsOpenModel::nextStepCountsDown_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("soon") << 38 << u"next check in 38 s"_s;
    QTest::newRow("past") << -2 << u"checking now"_s;
    QTest::newRow("later") << 600 << u"next check at 12:10"_s;
}

void TestOperationsOpenModel::nextStepCountsDown()
{
    QFETCH(const int, seconds);
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0));
    OperationEntry unknown = entry(EntryState::Unknown);
    unknown.nextCheck = now.addSecs(seconds).toUTC();
    QTEST(nextStepText(unknown, now, QLocale::c()), "text");
}

void TestOperationsOpenModel::aConflictNamesWhatEachPartnerDid()
{
    OperationEntry conflict = settled(OperationStatus::Conflict);
    conflict.operation = OperationId(u"x"_s);
    Payment payment = samplePayment();
    PartnerTransaction failed = part(u"p2"_s, 6000, giftcard, u"R2"_s, u"FAILURE"_s);
    failed.partnerStatusDescription = u"card expired"_s;
    payment.refunds.push_back(
        operation(OperationKind::Refund, u"x"_s, 31000, "2026-11-20T15:00:00+01:00",
                  {part(u"p1"_s, 25000, creditcard, u"R1"_s), failed}, OperationStatus::Conflict));
    const QDateTime now = QDateTime::currentDateTime();
    QCOMPARE(knownSentence(conflict, share(payment), now),
             u"ingenico 250.00 succeeded; illicado 60.00 failed: card expired."_s);
    QVERIFY(!knownSentence(conflict, nullptr, now).isEmpty());
}

void TestOperationsOpenModel::timesAreOnTheClockThatIsGiven()
{
    const QDateTime tokyo =
        QDateTime({2026, 11, 20}, {11, 0}, Qt::UTC).toTimeZone(QTimeZone("Asia/Tokyo"));
    OperationEntry unknown = entry(EntryState::Unknown);
    unknown.nextCheck = tokyo.addSecs(600).toUTC();
    unknown.evidence = {{tokyo.addSecs(-60).toUTC(), false, {}}};
    QCOMPARE(nextStepText(unknown, tokyo, QLocale::c()), u"next check at 20:10"_s);
    QVERIFY2(knownSentence(unknown, nullptr, tokyo, QLocale::c()).contains(u"19:59:00"_s),
             qPrintable(knownSentence(unknown, nullptr, tokyo, QLocale::c())));
    QVERIFY(evidenceLines(unknown, tokyo, QLocale::c()).value(0).startsWith(u"19:59:00"_s));
    QVERIFY(checkingSentences(unknown, tokyo).join(u' ').contains(u"19:59:00"_s));
}

void TestOperationsOpenModel::aFailureSaysNoMoreThanTheProvider()
{
    const QDateTime now = QDateTime::currentDateTime();
    OperationEntry failure = settled(OperationStatus::Failure);
    failure.operation = OperationId(u"x"_s);
    Payment payment = samplePayment();
    payment.refunds.push_back(operation(
        OperationKind::Refund, u"x"_s, 6000, "2026-11-20T15:00:00+01:00",
        {part(u"p1"_s, 6000, giftcard, u"R1"_s, u"FAILURE"_s)}, OperationStatus::Failure));
    QCOMPARE(knownSentence(failure, share(payment), now),
             u"It failed: the provider reports a technical error. illicado 60.00 failed."_s);
    QCOMPARE(knownSentence(failure, nullptr, now),
             u"It failed: the provider reports a technical error."_s);
}

void TestOperationsOpenModel::summaryCountsWhatIsOverThisMonth()
{
    QVERIFY(fillJournal(m_scratch->journal.path(), 5, [](int number) {
        OperationEntry done =
            settled(number == 0 ? OperationStatus::Pending : OperationStatus::Success);
        done.key = IdempotencyKey(u"key-%1"_s.arg(number));
        done.account = u"demo"_s;
        done.recordedAt = QDateTime::currentDateTimeUtc();
        if (number == 4)
            done.recordedAt = done.recordedAt.addDays(-40);
        return done;
    }));
    begin();
    const OperationsSummary summary(*m_service);
    QVERIFY(!summary.overThisMonth());
    QTRY_COMPARE(summary.overThisMonth(), std::optional<qsizetype>(3));
    QVERIFY(summary.hasAny());
}

void TestOperationsOpenModel::summaryCountsThoseOfSeveralAccounts()
{
    QVERIFY(fillJournal(m_scratch->journal.path(), 3, [](int number) {
        OperationEntry done = settled(OperationStatus::Success);
        done.key = IdempotencyKey(u"key-%1"_s.arg(number));
        done.account = u"account-%1"_s.arg(number);
        done.recordedAt = QDateTime::currentDateTimeUtc();
        return done;
    }));
    begin();
    OperationsSummary summary(*m_service);
    QTRY_COMPARE(summary.overThisMonth(), std::optional<qsizetype>(0));
    QVERIFY(!summary.hasAny());
    summary.setAccounts({u"demo"_s, u"account-0"_s, u"account-2"_s});
    QTRY_COMPARE(summary.overThisMonth(), std::optional<qsizetype>(2));
    QVERIFY(summary.hasAny());
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestOperationsOpenModel)
#include "tst_operations_open_model.moc"
