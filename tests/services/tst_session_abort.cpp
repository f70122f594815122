// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/account_services.h"
#include "tests/support/creating.h"
#include "tests/support/local_account.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The abort of a session is recorded, sent once, and followed to its end like an operation: over
/// HTTP, with the sandbox at the other end.
class TestSessionAbort : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anAnsweredAbortIsSettledAfterOneWrite_data();
    void anAnsweredAbortIsSettledAfterOneWrite();
    void aLostAnswerIsReadAndNotSentAgain();
    void anAbortThatWasLostIsNeverSentAgain();
    void theNextRunOnlyLooks();
    void theWrongStateIsARefusal();
    void anotherEndContradicts();
    void whatIsOverIsNotRecorded();
    void oneAbortRunsAtATime();
    void whileLockedNothingIsAborted();

private:
    [[nodiscard]] SessionPtr create();
    [[nodiscard]] SessionPtr truth() const;
    void abort(SessionStatus as = SessionStatus::AbortedByMerchant);
    void loseNext(const QString &when)
    {
        m_shop->addFault(
            {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"/abort"_s}}},
             {u"times"_s, 1},
             {u"do"_s, QJsonObject{{u"drop"_s, when}}}});
    }
    [[nodiscard]] int aborts() const { return m_shop->posts(u"/abort"_s); }
    [[nodiscard]] OperationService &operations() const { return m_services->operations(); }
    [[nodiscard]] OperationEntry entry() const
    {
        return operations().entry(m_key).value_or(OperationEntry());
    }

    std::unique_ptr<LocalAccount> m_shop;
    std::unique_ptr<AccountServices> m_services;
    SessionPtr m_session;
    IdempotencyKey m_key;
};

namespace {

constexpr int abortPatience = 60'000; // ms

/// What a call brings; nothing for an error.
template <typename T>
T valueFrom(Call<T> &call)
{
    T value{};
    QObject context;
    QSignalSpy finished(&call, &CallBase::finished);
    call.then(&context, [&value](const auto &answer) { value = answer.value_or(T()); });
    finished.wait(abortPatience);
    return value;
}

} // namespace

void TestSessionAbort::init()
{
    m_shop = std::make_unique<LocalAccount>(u"empty"_s);
    m_services = m_shop->services();
    QTRY_VERIFY(operations().isLoaded());
    m_session = create();
    QVERIFY(m_session);
}

void TestSessionAbort::cleanup()
{
    m_services.reset();
    m_shop.reset();
}

SessionPtr TestSessionAbort::create()
{
    SessionRequest request;
    request.amount = Money(12000, *Currency::fromCode(u"EUR"));
    request.order.reference = u"order-2"_s;
    request.order.netAmount = request.amount;
    request.shopperRedirectionUrl = u"https://shop.example/back"_s;
    return valueFrom(testing::create(m_services->gateway(), request)).session;
}

SessionPtr TestSessionAbort::truth() const
{
    const auto reader = m_shop->gateway();
    return valueFrom(reader->session(m_session->id));
}

void TestSessionAbort::abort(SessionStatus as)
{
    const auto key = operations().abort(*m_session, as, u"the shop is closed"_s);
    QVERIFY(key.has_value());
    m_key = *key;
}

void TestSessionAbort::anAnsweredAbortIsSettledAfterOneWrite_data()
{
    QTest::addColumn<SessionStatus>("as");
    QTest::newRow("merchant") << SessionStatus::AbortedByMerchant;
    QTest::newRow("customer") << SessionStatus::AbortedByCustomer;
}

void TestSessionAbort::anAnsweredAbortIsSettledAfterOneWrite()
{
    QFETCH(SessionStatus, as);
    QSignalSpy updated(&m_services->sessions(), &SessionService::sessionUpdated);
    abort(as);
    QTRY_COMPARE(entry().state, EntryState::Settled);
    QVERIFY(entry().status.is(OperationStatus::Success));
    QCOMPARE(entry().abort, std::optional(SessionAbort{m_session->id, as}));
    QVERIFY(entry().payment.isEmpty());
    QVERIFY(entry().amount.isZero());
    QCOMPARE(entry().reason, u"the shop is closed"_s);
    QCOMPARE(aborts(), 1);
    QCOMPARE(operations().openCount(), 0);
    QVERIFY(truth()->status.is(as));
    QCOMPARE(updated.size(), 1); // the answer is a read of the session
    QVERIFY(m_services->sessions().session(m_session->id)->status.is(as));
}

void TestSessionAbort::aLostAnswerIsReadAndNotSentAgain()
{
    loseNext(u"after"_s);
    abort();
    QTRY_COMPARE(entry().state, EntryState::Settled);
    QVERIFY(entry().mayHaveArrived);
    QVERIFY(entry().evidence.last().seen);
    QCOMPARE(aborts(), 1);
}

void TestSessionAbort::anAbortThatWasLostIsNeverSentAgain()
{
    loseNext(u"before"_s);
    abort();
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    QSignalSpy read(&operations(), &OperationService::sessionRead);
    QTRY_VERIFY(read.size() > 5); // as many as would have led to another write
    QCOMPARE(entry().state, EntryState::Unknown);
    QCOMPARE(aborts(), 1);
    QVERIFY(operations().cancel(m_key));
    QTRY_COMPARE(entry().state, EntryState::Cancelled);
    QVERIFY(truth()->status.is(SessionStatus::Created));
    abort(); // a person may try again
    QTRY_COMPARE(entry().state, EntryState::Settled);
    QCOMPARE(aborts(), 2);
}

void TestSessionAbort::theNextRunOnlyLooks()
{
    loseNext(u"before"_s);
    abort();
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    m_services.reset();
    m_services = m_shop->services();
    QTRY_VERIFY(operations().isLoaded());
    QCOMPARE(entry().abort,
             std::optional(SessionAbort{m_session->id, SessionStatus::AbortedByMerchant}));
    QSignalSpy read(&operations(), &OperationService::sessionRead);
    QTRY_VERIFY(read.size() > 5);
    QCOMPARE(aborts(), 1);
}

void TestSessionAbort::theWrongStateIsARefusal()
{
    abort(SessionStatus::AbortedByCustomer);
    QTRY_COMPARE(entry().state, EntryState::Settled);
    abort(SessionStatus::AbortedByMerchant); // by what was seen before
    QTRY_COMPARE(entry().state, EntryState::Refused);
    QVERIFY(!entry().needsAttention());
    QCOMPARE(entry().error->httpStatus, 409);
    QCOMPARE(aborts(), 2);
    QVERIFY(truth()->status.is(SessionStatus::AbortedByCustomer));
}

void TestSessionAbort::anotherEndContradicts()
{
    loseNext(u"before"_s);
    abort(SessionStatus::AbortedByMerchant);
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    const auto other = m_shop->gateway();
    auto &call = other->send(*other->prepareAbort(*m_session, SessionStatus::AbortedByCustomer),
                             IdempotencyKey(u"a colleague's"_s));
    QSignalSpy finished(&call, &CallBase::finished);
    QVERIFY(finished.wait(abortPatience));
    QTRY_COMPARE(entry().hold, Hold::Contradicted);
    QCOMPARE(aborts(), 2);
}

void TestSessionAbort::whatIsOverIsNotRecorded()
{
    abort();
    QTRY_COMPARE(entry().state, EntryState::Settled);
    const SessionPtr over = truth();
    const auto refused = operations().abort(*over, SessionStatus::AbortedByMerchant, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, SubmitRefusal::Kind::NotOffered);
    QCOMPARE(operations().entries(m_session->id).size(), 1);
    QCOMPARE(aborts(), 1);
}

void TestSessionAbort::oneAbortRunsAtATime()
{
    loseNext(u"before"_s);
    abort();
    const auto second = operations().abort(*m_session, SessionStatus::AbortedByCustomer, {});
    QVERIFY(!second);
    QCOMPARE(second.error().kind, SubmitRefusal::Kind::AlreadyRunning);
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    QVERIFY(!operations().abort(*m_session, SessionStatus::AbortedByCustomer, {}));
    QCOMPARE(aborts(), 1);
}

void TestSessionAbort::whileLockedNothingIsAborted()
{
    operations().setLocked(true);
    const auto refused = operations().abort(*m_session, SessionStatus::AbortedByMerchant, {});
    QCOMPARE(refused.error().kind, SubmitRefusal::Kind::Locked);
    QCOMPARE(aborts(), 0);
}

COUNTERFOIL_TEST(QCoreApplication, TestSessionAbort)
#include "tst_session_abort.moc"
