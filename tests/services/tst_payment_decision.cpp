// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/status_words.h"
#include "tests/services/ledger_provider.h"
#include "tests/support/scratch_journal.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

using DecisionFate = LedgerProvider::Fate;

/// Has one payment, which waits to be approved or declined.
class DecidingProvider final : public LedgerProvider
{
public:
    DecidingProvider()
        : m_decided(*snapshot())
    {
        become(AuthorisationStatus::Verify);
    }

    void become(AuthorisationStatus status)
    {
        m_decided.authorisation.status = {status, statusWord(status)};
        m_decided.raw = statusWord(status).toUtf8();
    }
    [[nodiscard]] PaymentPtr now() const { return std::make_shared<const Payment>(m_decided); }

    [[nodiscard]] bool isOffered(PaymentDecision decision, const Payment &payment) const override
    {
        return decision != PaymentDecision::Abort &&
               payment.authorisation.status.is(AuthorisationStatus::Verify);
    }
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepareDecision(PaymentDecision decision, const Payment &payment) const override
    {
        if (!isOffered(decision, payment))
            return tl::unexpected(NotOffered{});
        return PreparedOperation{u"ledger"_s,
                                 HttpMethod::Patch,
                                 decision == PaymentDecision::Approve ? u"/approve"_s
                                                                      : u"/decline"_s,
                                 {},
                                 {},
                                 payment.id};
    }
    Call<OperationAnswer> &send(const PreparedOperation &operation, const IdempotencyKey &) override
    {
        ++writes;
        const DecisionFate fate = std::exchange(next, DecisionFate::Answered);
        if (fate != DecisionFate::LostBefore)
            become(operation.target == "/approve"_L1 ? AuthorisationStatus::Authorised
                                                     : AuthorisationStatus::Refused);
        auto *call = new Call<OperationAnswer>(this);
        if (fate == DecisionFate::Answered) {
            call->settle(OperationAnswer());
        } else {
            ApiError lost;
            lost.kind = ErrorKind::Network;
            lost.fault = NetworkFault::Dropped;
            lost.sent = true;
            call->settle(tl::unexpected(lost));
        }
        return *call;
    }
    Call<PaymentPtr> &payment(const PaymentId &, Freshness) override
    {
        ++reads;
        auto *call = new Call<PaymentPtr>(this);
        call->settle(now());
        return *call;
    }

private:
    Payment m_decided;
};

namespace {

/// Checks come at once and then soon.
ReconcilePolicy decisionPolicy()
{
    using std::chrono::milliseconds;
    ReconcilePolicy policy;
    policy.first = {milliseconds(0), milliseconds(20)};
    policy.steady = milliseconds(20);
    policy.absence = milliseconds(30);
    return policy;
}

} // namespace

/// A decision is recorded, sent once, and followed to its end like an operation.
class TestPaymentDecision : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anAnsweredDecisionIsSettledAfterOneWrite_data();
    void anAnsweredDecisionIsSettledAfterOneWrite();
    void aLostDecisionIsNeverSentAgain_data();
    void aLostDecisionIsNeverSentAgain();
    void anEffectWithoutAnAnswerIsForAPersonToBelieve();
    void anotherEndContradicts();
    void theNextRunOnlyLooks();
    void whatIsNotOfferedIsNotRecorded();
    void oneDecisionRunsAtATime();
    void aPaymentThatMovedHoldsTheDecision();
    void whileLockedNothingIsDecided();

private:
    void openService();
    tl::expected<IdempotencyKey, SubmitRefusal> decide(PaymentDecision decision);
    [[nodiscard]] OperationEntry entry() const
    {
        return m_service->entry(m_key).value_or(OperationEntry());
    }
    /// As many reads as would have led to another write.
    void waitForReads()
    {
        const int before = m_provider->reads;
        QTRY_VERIFY(m_provider->reads > before + 5);
    }

    std::unique_ptr<ScratchJournal> m_scratch;
    std::unique_ptr<DecidingProvider> m_provider;
    std::unique_ptr<KnownPayments> m_known;
    std::unique_ptr<OperationService> m_service;
    IdempotencyKey m_key;
};

void TestPaymentDecision::init()
{
    m_scratch = std::make_unique<ScratchJournal>();
    m_provider = std::make_unique<DecidingProvider>();
    openService();
}

void TestPaymentDecision::cleanup()
{
    m_service.reset();
    m_known.reset();
    m_provider.reset();
    m_scratch.reset();
}

void TestPaymentDecision::openService()
{
    m_service.reset();
    m_known = std::make_unique<KnownPayments>();
    m_service = std::make_unique<OperationService>(
        Account{u"shop"_s, u"Shop"_s, u"Any"_s}, *m_provider, *m_known, m_scratch->journal,
        m_scratch->clock, Person{u"agent"_s}, decisionPolicy());
    QTRY_VERIFY(m_service->isLoaded());
}

tl::expected<IdempotencyKey, SubmitRefusal> TestPaymentDecision::decide(PaymentDecision decision)
{
    const auto key = m_service->decide(m_provider->now(), decision);
    if (key)
        m_key = *key;
    return key;
}

void TestPaymentDecision::anAnsweredDecisionIsSettledAfterOneWrite_data()
{
    QTest::addColumn<PaymentDecision>("decision");
    QTest::addColumn<AuthorisationStatus>("end");
    QTest::newRow("approve") << PaymentDecision::Approve << AuthorisationStatus::Authorised;
    QTest::newRow("decline") << PaymentDecision::Decline << AuthorisationStatus::Refused;
}

void TestPaymentDecision::anAnsweredDecisionIsSettledAfterOneWrite()
{
    QFETCH(PaymentDecision, decision);
    QFETCH(AuthorisationStatus, end);
    QVERIFY(decide(decision));
    QCOMPARE(m_provider->writes, 0); // never inside the call
    QTRY_COMPARE(entry().state, EntryState::Settled);
    QVERIFY(entry().status.is(OperationStatus::Success));
    QCOMPARE(entry().decision, std::optional(decision));
    QVERIFY(entry().amount.isZero());
    QCOMPARE(entry().who, u"agent"_s);
    QCOMPARE(m_provider->writes, 1);
    QVERIFY(m_provider->now()->authorisation.status.is(end));
    QCOMPARE(m_service->openCount(), 0);
}

void TestPaymentDecision::aLostDecisionIsNeverSentAgain_data()
{
    QTest::addColumn<ResendPromise>("promise");
    QTest::newRow("no promise") << ResendPromise::none();
    QTest::newRow("a key") << ResendPromise::sameKey(std::chrono::hours(1));
    QTest::newRow("a reference") << ResendPromise::uniqueReference();
}

void TestPaymentDecision::aLostDecisionIsNeverSentAgain()
{
    QFETCH(ResendPromise, promise);
    m_provider->promise = promise; // of operations
    m_provider->next = DecisionFate::LostBefore;
    QVERIFY(decide(PaymentDecision::Approve));
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    waitForReads();
    QCOMPARE(entry().state, EntryState::Unknown);
    QCOMPARE(m_provider->writes, 1);
}

void TestPaymentDecision::anEffectWithoutAnAnswerIsForAPersonToBelieve()
{
    m_provider->next = DecisionFate::LostAfter;
    QVERIFY(decide(PaymentDecision::Approve));
    QTRY_COMPARE(entry().hold, Hold::Fits);
    QCOMPARE(entry().state, EntryState::Unknown);
    QVERIFY(m_service->cancel(m_key));
    QTRY_COMPARE(entry().state, EntryState::Cancelled);
    QCOMPARE(m_provider->writes, 1);
}

void TestPaymentDecision::anotherEndContradicts()
{
    m_provider->next = DecisionFate::LostBefore;
    QVERIFY(decide(PaymentDecision::Approve));
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    m_provider->become(AuthorisationStatus::Refused); // a colleague's doing
    QTRY_COMPARE(entry().hold, Hold::Contradicted);
    QCOMPARE(m_provider->writes, 1);
}

void TestPaymentDecision::theNextRunOnlyLooks()
{
    m_provider->next = DecisionFate::LostBefore;
    QVERIFY(decide(PaymentDecision::Decline));
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    openService();
    QCOMPARE(entry().decision, std::optional(PaymentDecision::Decline));
    waitForReads();
    QCOMPARE(m_provider->writes, 1);
}

void TestPaymentDecision::whatIsNotOfferedIsNotRecorded()
{
    const auto refused = decide(PaymentDecision::Abort);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, SubmitRefusal::Kind::NotOffered);
    QVERIFY(m_service->entries(m_provider->now()->id).isEmpty());
    QCOMPARE(m_provider->writes, 0);
}

void TestPaymentDecision::oneDecisionRunsAtATime()
{
    m_provider->next = DecisionFate::LostBefore;
    QVERIFY(decide(PaymentDecision::Approve));
    const auto second = decide(PaymentDecision::Decline);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, SubmitRefusal::Kind::AlreadyRunning);
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    QCOMPARE(decide(PaymentDecision::Decline).error().kind, SubmitRefusal::Kind::AlreadyRunning);
    QCOMPARE(m_provider->writes, 1);
}

void TestPaymentDecision::aPaymentThatMovedHoldsTheDecision()
{
    const PaymentPtr seen = m_provider->now();
    m_provider->become(AuthorisationStatus::Refused);
    m_known->upsert(m_provider->now());
    const auto late = m_service->decide(seen, PaymentDecision::Approve);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, SubmitRefusal::Kind::PaymentMoved);
}

void TestPaymentDecision::whileLockedNothingIsDecided()
{
    m_service->setLocked(true);
    QCOMPARE(decide(PaymentDecision::Approve).error().kind, SubmitRefusal::Kind::Locked);
    QCOMPARE(m_provider->writes, 0);
}

COUNTERFOIL_TEST(QCoreApplication, TestPaymentDecision)
#include "tst_payment_decision.moc"
