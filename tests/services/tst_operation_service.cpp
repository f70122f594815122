// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/providers.h"
#include "tests/support/local_account.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// What becomes of an operation, whatever happens to its answer: the services against a real
/// sandbox.
class TestOperationService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anAnsweredOperationIsSettledAndThePaymentMoves_data();
    void anAnsweredOperationIsSettledAndThePaymentMoves();
    void aLostAnswerIsUnknownUntilTheOperationIsSeen_data();
    void aLostAnswerIsUnknownUntilTheOperationIsSeen();
    void aRequestThatNeverArrivedIsSentAgainWithItsKey();
    void aRefusalIsFinalAndKeepsTheProvidersWords();
    void whatNeverLeftIsNotSentAndCanBeRetriedWithItsKey();
    void aLaterOperationCancelsOneThatNeverLeft();
    void anIdempotencyViolationIsReadAsAlreadyDone();
    void pendingIsFollowedToItsEnd_data();
    void pendingIsFollowedToItsEnd();
    void oneOperationOfAKindRunsAtATime();
    void aPaymentThatMovedHoldsTheOperation();
    void whileLockedNothingBegins();
    void anEarlierTwinIsNotTakenForALostOperation();
    void aColleaguesRefundIsNotDoneTwice();
    void whoRepeatsTheNewestIsNotAskedForTheOlder();
    void anEmptyReferenceGetsOneOfItsOwn();
    void aPageThatReadsThePaymentEndsTheDoubt();
    void repeatsEndAndTheOutcomeStaysUnknown();

private:
    tl::expected<IdempotencyKey, SubmitRefusal> refund(qint64 minorUnits,
                                                       const QString &reference = u"RMA-1"_s,
                                                       const IdempotencyKey &repeats = {});
    void fault(const QString &method, const QString &path, const QJsonObject &what, int times = 1);
    EntryState state() { return m_services->operations().entry(m_key)->state; }
    OperationEntry entry() { return *m_services->operations().entry(m_key); }
    int effects(OperationKind kind = OperationKind::Refund);
    /// The same services for a provider that does not answer: its port is closed.
    std::unique_ptr<AccountServices> unreachedServices();

    std::unique_ptr<LocalAccount> m_account;
    std::unique_ptr<AccountServices> m_services;
    std::unique_ptr<PaymentWatch> m_watch;
    IdempotencyKey m_key;
    size_t m_before = 0;
};

namespace {

const auto LookPayment = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s; // 97.50 EUR left to refund

} // namespace

void TestOperationService::init()
{
    m_account = std::make_unique<LocalAccount>();
    m_services = m_account->services();
    m_watch = m_services->payments().watch(PaymentId(LookPayment));
    QTRY_VERIFY(m_watch->payment() && !m_watch->isLoading());
    m_before = m_watch->payment()->refunds.size();
}

void TestOperationService::cleanup()
{
    m_watch.reset();
    m_services.reset();
    m_account.reset();
}

tl::expected<IdempotencyKey, SubmitRefusal>
TestOperationService::refund(qint64 minorUnits, const QString &reference,
                             const IdempotencyKey &repeats)
{
    OperationRequest request;
    request.kind = OperationKind::Refund;
    request.amount = m_watch->payment()->amount.with(minorUnits);
    request.merchantReference = reference;
    const auto key =
        m_services->operations().submit(m_watch->payment(), request, {{}, {}, repeats});
    if (key)
        m_key = *key;
    return key;
}

void TestOperationService::fault(const QString &method, const QString &path,
                                 const QJsonObject &what, int times)
{
    m_account->addFault({{u"match"_s, QJsonObject{{u"method"_s, method}, {u"path"_s, path}}},
                         {u"times"_s, times},
                         {u"do"_s, what}});
}

int TestOperationService::effects(OperationKind kind)
{
    const PaymentPtr truth = m_account->truth(PaymentId(LookPayment));
    return int(truth->operations(kind).size()) -
           (kind == OperationKind::Refund ? int(m_before) : 0);
}

std::unique_ptr<AccountServices> TestOperationService::unreachedServices()
{
    PurseAccount nowhere = m_account->account();
    nowhere.host = QUrl(u"http://127.0.0.1:1"_s);
    GatewayOptions options;
    options.retry.base = std::chrono::milliseconds(1);
    return std::make_unique<AccountServices>(Account{u"nowhere"_s, u"Nowhere"_s, u"Purse"_s},
                                             std::make_unique<PurseGateway>(nowhere, options),
                                             m_account->scratch().stores(),
                                             m_account->scratch().clock);
}

void TestOperationService::anAnsweredOperationIsSettledAndThePaymentMoves_data()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::newRow("capture") << OperationKind::Capture;
    QTest::newRow("refund") << OperationKind::Refund;
    QTest::newRow("void") << OperationKind::Void;
}

void TestOperationService::anAnsweredOperationIsSettledAndThePaymentMoves()
{
    QFETCH(OperationKind, kind);
    const Money before = m_watch->payment()->available(kind);
    QSignalSpy changed(&m_services->operations(), &OperationService::entryChanged);
    OperationRequest request;
    request.kind = kind;
    request.amount = before.with(1000);
    request.merchantReference = u"REF-7"_s;
    const auto key = m_services->operations().submit(m_watch->payment(), request,
                                                     {u"Returned goods"_s, u"a note"_s});
    QVERIFY(key.has_value());
    QVERIFY(changed.isEmpty()); // never inside the call
    m_key = *key;
    QTRY_COMPARE(state(), EntryState::Settled);
    QVERIFY(entry().status.is(OperationStatus::Success));
    QCOMPARE(entry().reason, u"Returned goods"_s);
    QCOMPARE(entry().attempts, 1);
    QCOMPARE(m_watch->payment()->available(kind), before.with(before.minorUnits() - 1000));
    QCOMPARE(m_services->operations().openCount(), 0);
}

void TestOperationService::aLostAnswerIsUnknownUntilTheOperationIsSeen_data()
{
    QTest::addColumn<QJsonObject>("what");
    QTest::newRow("dropped after the effect") << QJsonObject{{u"drop"_s, u"after"_s}};
    QTest::newRow("truncated") << QJsonObject{{u"truncate"_s, 40}};
    QTest::newRow("garbage with 200") << QJsonObject{{u"garbage"_s, true}};
}

void TestOperationService::aLostAnswerIsUnknownUntilTheOperationIsSeen()
{
    QFETCH(QJsonObject, what);
    fault(u"POST"_s, u"/refunds"_s, what);
    QList<EntryState> states;
    connect(&m_services->operations(), &OperationService::entryChanged, this,
            [&states](const OperationEntry &entry) { states.append(entry.state); });
    QVERIFY(refund(3000).has_value());
    QTRY_COMPARE(state(), EntryState::Settled);
    QCOMPARE(states, (QList{EntryState::Sent, EntryState::Unknown, EntryState::Settled}));
    QCOMPARE(entry().attempts, 1);
    QCOMPARE(m_account->posts(u"/refunds"_s), 1);
    QCOMPARE(effects(), 1);
}

void TestOperationService::aRequestThatNeverArrivedIsSentAgainWithItsKey()
{
    fault(u"POST"_s, u"/refunds"_s, {{u"drop"_s, u"before"_s}});
    QVERIFY(refund(3000).has_value());
    QTRY_COMPARE(state(), EntryState::Settled);
    QCOMPARE(entry().attempts, 2);
    QVERIFY(entry().evidence.size() >= 2);
    QVERIFY(!entry().evidence.first().seen);
    QCOMPARE(effects(), 1);
    QSet<QString> keys;
    QSet<QString> bodies;
    for (const QJsonValue &request : m_account->requests()) {
        if (!request["path"_L1].toString().endsWith("/refunds"_L1))
            continue;
        keys.insert(request["headers"_L1]["x-idempotency-key"_L1].toString());
        bodies.insert(request["body"_L1].toString());
    }
    QCOMPARE(keys, QSet{m_key.text()});
    QCOMPARE(bodies.size(), 1);
}

void TestOperationService::aRefusalIsFinalAndKeepsTheProvidersWords()
{
    QVERIFY(refund(999999).has_value()); // more than there is
    QTRY_COMPARE(state(), EntryState::Refused);
    QCOMPARE(entry().error->httpStatus, 400);
    QVERIFY(!entry().error->fields.empty());
    QCOMPARE(entry().error->fields.front().pointer, u"/amount"_s);
    QCOMPARE(effects(), 0);
    QVERIFY(refund(3000).has_value()); // and the way is free again
    QTRY_COMPARE(state(), EntryState::Settled);
}

void TestOperationService::whatNeverLeftIsNotSentAndCanBeRetriedWithItsKey()
{
    const auto unreached = unreachedServices();
    AccountServices &services = *unreached;
    OperationRequest request;
    request.kind = OperationKind::Refund;
    request.amount = m_watch->payment()->amount.with(100);
    const IdempotencyKey key = *services.operations().submit(m_watch->payment(), request, {});
    QTRY_COMPARE(services.operations().entry(key)->state, EntryState::NotSent);
    QVERIFY(!services.operations().entry(key)->error->sent);
    QCOMPARE(services.operations().openCount(), 0);

    QVERIFY(services.operations().retry(key));
    QVERIFY(!services.operations().retry(key)); // under way already
    QTRY_COMPARE(services.operations().entry(key)->attempts, 2);
    QTRY_COMPARE(services.operations().entry(key)->state, EntryState::NotSent);
}

void TestOperationService::aLaterOperationCancelsOneThatNeverLeft()
{
    const auto unreached = unreachedServices();
    AccountServices &services = *unreached;
    OperationRequest request;
    request.kind = OperationKind::Refund;
    request.amount = m_watch->payment()->amount.with(100);
    const IdempotencyKey first = *services.operations().submit(m_watch->payment(), request, {});
    QTRY_COMPARE(services.operations().entry(first)->state, EntryState::NotSent);
    const IdempotencyKey second = *services.operations().submit(m_watch->payment(), request, {});
    QVERIFY(first != second);
    QTRY_COMPARE(services.operations().entry(first)->state, EntryState::Cancelled);
    QVERIFY(!services.operations().retry(first));
}

void TestOperationService::anIdempotencyViolationIsReadAsAlreadyDone()
{
    // The first request takes effect and its answer is lost; every read fails until the same key
    // was used again and refused with 409.
    fault(u"POST"_s, u"/refunds"_s,
          {{u"status"_s, 409},
           {u"body"_s, QJsonObject{{u"type"_s, u"urn:eu.purse:write-conflict"_s},
                                   {u"title"_s, u"Idempotency violation"_s},
                                   {u"status"_s, 409}}}});
    QVERIFY(refund(3000).has_value());
    QTRY_COMPARE(state(),
                 EntryState::Unknown); // it says that the operation exists; it is looked for
    QVERIFY(isDuplicate(*entry().error) || entry().attempts > 1);
    QTRY_COMPARE(state(), EntryState::Settled);
    QCOMPARE(effects(), 1);
}

void TestOperationService::pendingIsFollowedToItsEnd_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("then");
    QTest::addColumn<OperationStatus>("end");
    QTest::newRow("pending, success") << u"PENDING"_s << u"SUCCESS"_s << OperationStatus::Success;
    QTest::newRow("pending, failure") << u"PENDING"_s << u"FAILURE"_s << OperationStatus::Failure;
    QTest::newRow("uncertain, success")
        << u"UNCERTAIN"_s << u"SUCCESS"_s << OperationStatus::Success;
    QTest::newRow("uncertain, failure")
        << u"UNCERTAIN"_s << u"FAILURE"_s << OperationStatus::Failure;
}

void TestOperationService::pendingIsFollowedToItsEnd()
{
    QFETCH(QString, first);
    QFETCH(QString, then);
    QFETCH(OperationStatus, end);
    fault(u"POST"_s, u"/refunds"_s,
          {{u"outcome"_s, first}, {u"then"_s, then}, {u"after_ms"_s, 150}});
    const Money before = m_watch->payment()->amounts.availableToRefund;
    QVERIFY(refund(3000).has_value());
    QTRY_COMPARE(state(), EntryState::Settled);
    QCOMPARE(entry().status.text(), first);
    QCOMPARE(m_services->operations().openCount(), 1);
    QCOMPARE(m_watch->payment()->amounts.availableToRefund,
             before.with(before.minorUnits() - 3000));
    QTRY_VERIFY(entry().status.is(end));
    QCOMPARE(m_services->operations().openCount(), 0);
    const bool failed = end == OperationStatus::Failure;
    QCOMPARE(m_watch->payment()->amounts.availableToRefund,
             before.with(before.minorUnits() - (failed ? 0 : 3000)));
    QCOMPARE(m_account->posts(u"/refunds"_s), 1);
}

void TestOperationService::oneOperationOfAKindRunsAtATime()
{
    QVERIFY(refund(3000).has_value());
    const auto second = refund(3000);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, SubmitRefusal::Kind::AlreadyRunning);
    QTRY_COMPARE(state(), EntryState::Settled);
    QCOMPARE(effects(), 1);
}

void TestOperationService::aPaymentThatMovedHoldsTheOperation()
{
    const PaymentPtr seen = m_watch->payment();
    QVERIFY(refund(100).has_value());
    QTRY_COMPARE(state(), EntryState::Settled);
    OperationRequest request;
    request.kind = OperationKind::Refund;
    request.amount = seen->amount.with(100);
    const auto late = m_services->operations().submit(seen, request, {});
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().kind, SubmitRefusal::Kind::PaymentMoved);
    QCOMPARE(effects(), 1);
}

void TestOperationService::whileLockedNothingBegins()
{
    m_services->operations().setLocked(true);
    const auto refused = refund(100);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, SubmitRefusal::Kind::Locked);
    m_services->operations().setLocked(false);

    // What never left is neither sent again nor given up.
    const auto unreached = unreachedServices();
    OperationService &service = unreached->operations();
    OperationRequest request;
    request.kind = OperationKind::Refund;
    request.amount = m_watch->payment()->amount.with(100);
    const IdempotencyKey key = *service.submit(m_watch->payment(), request, {});
    QTRY_COMPARE(service.entry(key)->state, EntryState::NotSent);
    service.setLocked(true);
    QVERIFY(!service.retry(key));
    QVERIFY(!service.cancel(key));
    service.setLocked(false);
    QVERIFY(service.cancel(key));
}

void TestOperationService::anEarlierTwinIsNotTakenForALostOperation()
{
    QVERIFY(refund(1000, u"SAME"_s).has_value());
    QTRY_COMPARE(state(), EntryState::Settled);
    const OperationId first = entry().operation;
    fault(u"POST"_s, u"/refunds"_s, {{u"drop"_s, u"before"_s}});
    QCOMPARE(refund(1000, u"SAME"_s).error().kind, SubmitRefusal::Kind::Duplicate);
    QVERIFY(refund(1000, u"SAME"_s, m_key).has_value());
    QTRY_COMPARE(state(), EntryState::Settled);
    QVERIFY(entry().operation != first);
    QCOMPARE(effects(), 2);
}

void TestOperationService::aColleaguesRefundIsNotDoneTwice()
{
    const auto elsewhere = m_account->gateway();
    OperationRequest request;
    request.kind = OperationKind::Refund;
    request.amount = m_watch->payment()->amount.with(1250);
    request.merchantReference = u"COLLEAGUE"_s;
    bool isDone = false;
    const auto prepared = elsewhere->prepare(request, *m_watch->payment());
    QVERIFY(prepared.has_value());
    elsewhere->send(*prepared, IdempotencyKey(u"colleague"_s)).then(this, [&](const auto &answer) {
        isDone = answer.has_value();
    });
    QTRY_VERIFY(isDone);
    m_watch->refresh();
    QTRY_COMPARE(m_watch->payment()->refunds.size(), m_before + 1);

    const auto refused = refund(1250);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, SubmitRefusal::Kind::Duplicate);
    QCOMPARE(refused.error().other->merchantReference, u"COLLEAGUE"_s);
    QVERIFY(refused.error().other->account.isEmpty());
    QVERIFY(refund(1300)); // another amount is not like it
    QTRY_COMPARE(state(), EntryState::Settled);
    QVERIFY(refund(1250, {}, refused.error().other->key));
    QTRY_COMPARE(state(), EntryState::Settled);
    QCOMPARE(effects(), 3);
}

void TestOperationService::whoRepeatsTheNewestIsNotAskedForTheOlder()
{
    QVERIFY(refund(1000));
    QTRY_COMPARE(state(), EntryState::Settled);
    QVERIFY(refund(1000, {}, m_key));
    QTRY_COMPARE(state(), EntryState::Settled);
    QVERIFY(refund(1000, {}, m_key));
    QTRY_COMPARE(state(), EntryState::Settled);
    QCOMPARE(effects(), 3);
}

void TestOperationService::anEmptyReferenceGetsOneOfItsOwn()
{
    QVERIFY(refund(1000, u"  "_s).has_value());
    QTRY_COMPARE(state(), EntryState::Settled);
    const QString made = entry().merchantReference;
    QVERIFY(made.startsWith(u"CF"_s));
    QVERIFY(std::all_of(made.begin(), made.end(), [](QChar c) { return c.isLetterOrNumber(); }));
    QCOMPARE(m_watch->payment()->refunds.size(), m_before + 1);
}

void TestOperationService::aPageThatReadsThePaymentEndsTheDoubt()
{
    fault(u"POST"_s, u"/refunds"_s, {{u"drop"_s, u"after"_s}});
    fault(u"GET"_s, LookPayment, {{u"status"_s, 403}, {u"body"_s, QJsonObject{}}}, 2);
    QVERIFY(refund(3000).has_value());
    QTRY_COMPARE(state(), EntryState::Unknown);
    m_account->clearFaults();
    m_watch->refresh();
    QTRY_COMPARE(state(), EntryState::Settled);
    QCOMPARE(effects(), 1);
}

void TestOperationService::repeatsEndAndTheOutcomeStaysUnknown()
{
    fault(u"POST"_s, u"/refunds"_s, {{u"status"_s, 500}, {u"body"_s, QJsonObject{}}}, 50);
    QVERIFY(refund(3000).has_value());
    QTRY_COMPARE(entry().attempts, 3);
    QTRY_VERIFY(entry().state == EntryState::Unknown && entry().nextCheck.isValid());
    const QDateTime next = entry().nextCheck;
    QTRY_VERIFY(entry().nextCheck > next); // it goes on looking, and sends no more
    QTRY_VERIFY(entry().nextCheck > next.addMSecs(200));
    QCOMPARE(m_account->posts(u"/refunds"_s), 3);
    QCOMPARE(state(), EntryState::Unknown);
    QCOMPARE(m_services->operations().openCount(), 1);
}

COUNTERFOIL_TEST(QCoreApplication, TestOperationService)
#include "tst_operation_service.moc"
