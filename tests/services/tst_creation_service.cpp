// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/account_services.h"
#include "tests/support/creating.h"
#include "tests/support/local_shop.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

struct CreationCase
{
    const LocalShop &(*shop)();
    CreationKind kind;
    QString path; ///< of what creates it
};

namespace {

/// Without waits between tries and checks.
ReconcilePolicy creationPolicy()
{
    using std::chrono::milliseconds;
    ReconcilePolicy policy;
    policy.first = {milliseconds(0), milliseconds(10)};
    policy.steady = milliseconds(10);
    policy.absence = milliseconds(10);
    return policy;
}

} // namespace

/// What creates something is recorded, sent once, and kept until its outcome is known: over HTTP,
/// with the sandbox at the other end.
class TestCreationService : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void anAnswerSettlesIt_data() { cases(); }
    void anAnswerSettlesIt();
    void aLostAnswerIsNeverSentAgain_data() { cases(); }
    void aLostAnswerIsNeverSentAgain();
    void theNextRunSendsNothing_data() { cases(); }
    void theNextRunSendsNothing();
    void aPersonNamesWhatExists_data() { cases(); }
    void aPersonNamesWhatExists();
    void anythingElseIsNotTheOne_data() { cases(); }
    void anythingElseIsNotTheOne();
    void whatIsGivenUpMayBeCreatedAgain();
    void oneJustLikeItIsAskedFor_data() { cases(); }
    void oneJustLikeItIsAskedFor();
    void aRefusalEndsIt();
    void whatWasCreatedCanBeVoidedAtOnce();
    void whileLockedNothingIsCreated();
    void whatIsNotOfferedIsNotRecorded();

private:
    static void cases();
    /// Of a row of cases().
    void begin();
    void begin(const CreationCase &creation);
    void openServices();
    void create(const QString &reference = u"8841"_s);
    void loseNext(const QString &when);
    [[nodiscard]] CreationRequest request(const QString &reference = u"8841"_s) const
    {
        return creationOf(m_case.kind, reference);
    }
    [[nodiscard]] int writes() const { return m_sandbox->posts(m_case.path); }
    [[nodiscard]] CreationService &creations() const { return m_services->creations(); }
    [[nodiscard]] OperationService &operations() const { return m_services->operations(); }
    [[nodiscard]] OperationEntry entry() const
    {
        return operations().entry(m_key).value_or(OperationEntry());
    }
    /// The id of what the sandbox has, past the program.
    [[nodiscard]] QString idCreatedThere(const QString &reference);

    CreationCase m_case{&purseShop, CreationKind::Payment, {}};
    std::unique_ptr<LocalAccount> m_sandbox;
    std::unique_ptr<AccountServices> m_services;
    IdempotencyKey m_key;
};

void TestCreationService::cases()
{
    QTest::addColumn<CreationCase>("creation");
    QTest::newRow("Purse session")
        << CreationCase{&purseShop, CreationKind::Session, u"/v2/client-sessions"_s};
    QTest::newRow("Purse payment")
        << CreationCase{&purseShop, CreationKind::Payment, u"/v2/payments"_s};
    QTest::newRow("PAY. order") << CreationCase{&payShop, CreationKind::Payment, u"/v1/orders"_s};
}

void TestCreationService::begin()
{
    QFETCH(CreationCase, creation);
    begin(creation);
}

void TestCreationService::begin(const CreationCase &creation)
{
    m_case = creation;
    m_sandbox = std::make_unique<LocalAccount>(u"empty"_s);
    openServices();
}

void TestCreationService::openServices()
{
    m_services.reset();
    const LocalShop &shop = m_case.shop();
    GatewayOptions options;
    options.retry.base = std::chrono::milliseconds(1);
    m_services = std::make_unique<AccountServices>(
        Account{u"shop"_s, u"Shop"_s, shop.provider},
        shop.open(shop.accountAt(m_sandbox->url()), options), m_sandbox->scratch().stores(),
        m_sandbox->scratch().clock, creationPolicy());
    QTRY_VERIFY(operations().isLoaded());
}

void TestCreationService::cleanup()
{
    m_services.reset();
    m_sandbox.reset();
}

void TestCreationService::create(const QString &reference)
{
    const auto key = creations().submit(request(reference), {u"by phone"_s, {}, {}});
    QVERIFY(key.has_value());
    m_key = *key;
}

void TestCreationService::loseNext(const QString &when)
{
    m_sandbox->addFault(
        {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, m_case.path}}},
         {u"times"_s, 1},
         {u"do"_s, QJsonObject{{u"drop"_s, when}}}});
}

/// A second one just like it tells the id that no answer brought.
QString TestCreationService::idCreatedThere(const QString &reference)
{
    if (m_case.kind == CreationKind::Session) {
        const OperationEntry before = entry();
        QSignalSpy settled(&creations(), &CreationService::settled);
        create(reference);
        if (settled.isEmpty())
            settled.wait();
        const QString id = entry().about();
        m_key = before.key;
        return id;
    }
    const QJsonArray all =
        m_sandbox->payments(m_case.shop().provider == u"Purse"_s ? u"purse"_s : u"pay"_s);
    return all.isEmpty() ? QString() : all.last()["id"_L1].toString();
}

void TestCreationService::anAnswerSettlesIt()
{
    begin();
    QSignalSpy settled(&creations(), &CreationService::settled);
    create();
    QCOMPARE(writes(), 0); // never inside the call
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(entry().state, EntryState::Settled);
    QVERIFY(entry().status.is(OperationStatus::Success));
    QCOMPARE(entry().creation->kind, m_case.kind);
    QCOMPARE(entry().amount.minorUnits(), 12000);
    QCOMPARE(entry().merchantReference, u"8841"_s);
    QCOMPARE(entry().reason, u"by phone"_s);
    QVERIFY(!entry().about().isEmpty());
    QCOMPARE(writes(), 1);
    QCOMPARE(operations().openCount(), 0);
    const auto created = settled.first().at(1).value<Created>();
    if (m_case.kind == CreationKind::Session) {
        QCOMPARE(created.session->id, entry().creation->session);
        QVERIFY(m_services->sessions().session(created.session->id));
    } else {
        QCOMPARE(created.payment->id, entry().payment);
        QVERIFY(m_services->known().find(created.payment->id));
        QVERIFY(operations().entries(entry().payment).isEmpty()); // it is none of its operations
    }
    // The next run knows it, too.
    openServices();
    QTRY_COMPARE(entry().state, EntryState::Settled);
    QVERIFY(!entry().about().isEmpty());
    QVERIFY(entry().request.body.isEmpty()); // it names the customer, and is not needed any more
}

void TestCreationService::aLostAnswerIsNeverSentAgain()
{
    begin();
    for (const QString &when : {u"before"_s, u"after"_s}) {
        const int before = writes();
        loseNext(when);
        create(when);
        QTRY_COMPARE(entry().state, EntryState::Unknown);
        QCOMPARE(entry().hold, Hold::NoPromise);
        QVERIFY(entry().needsAttention());
        QVERIFY(entry().about().isEmpty());
        operations().checkNow(m_key);
        const IdempotencyKey lost = m_key;
        create(when + u"AndAnother"_s); // by then, whatever was to be sent again would have been
        QTRY_COMPARE(entry().state, EntryState::Settled);
        QCOMPARE(operations().entry(lost)->state, EntryState::Unknown);
        QCOMPARE(writes(), before + 2);
    }
}

void TestCreationService::theNextRunSendsNothing()
{
    begin();
    loseNext(u"after"_s);
    create();
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    const OperationEntry before = entry();
    openServices();
    QCOMPARE(entry().state, EntryState::Unknown);
    QCOMPARE(entry().hold, Hold::NoPromise);
    QCOMPARE(entry().request, before.request);
    QVERIFY(!entry().nextCheck.isValid());
    QCOMPARE(writes(), 1);
}

void TestCreationService::aPersonNamesWhatExists()
{
    begin();
    loseNext(u"after"_s);
    create();
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    const QString id = idCreatedThere(u"other"_s);
    QSignalSpy settled(&creations(), &CreationService::settled);
    QSignalSpy refusedToo(&creations(), &CreationService::notTheOne);
    creations().exists(m_key, id);
    if (m_case.kind == CreationKind::Session) { // that one has another reference
        QTRY_COMPARE(refusedToo.size(), 1);
        QCOMPARE(refusedToo.first().at(1).value<NotTheOne>().kind, NotTheOne::Kind::OtherReference);
        QCOMPARE(entry().state, EntryState::Unknown);
        return;
    }
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(entry().state, EntryState::Settled);
    QCOMPARE(entry().payment, PaymentId(id));
    QVERIFY(m_services->known().find(PaymentId(id)));
    QVERIFY(!entry().needsAttention());
    QCOMPARE(writes(), 1);
}

void TestCreationService::anythingElseIsNotTheOne()
{
    begin();
    const CreationRequest other = creationOf(m_case.kind, u"another"_s, 500);
    m_key = *creations().submit(other);
    QTRY_COMPARE(entry().state, EntryState::Settled);
    const QString cheaper = entry().about();
    loseNext(u"before"_s);
    create();
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    QSignalSpy wrong(&creations(), &CreationService::notTheOne);
    const auto whyOf = [&wrong](qsizetype i) { return wrong.at(i).at(1).value<NotTheOne>().kind; };
    creations().exists(m_key, cheaper);
    QTRY_COMPARE(wrong.size(), 1);
    QCOMPARE(whyOf(0), NotTheOne::Kind::OtherAmount);
    creations().exists(m_key, u"00000000-0000-4000-8000-000000000000"_s);
    QTRY_COMPARE(wrong.size(), 2);
    QCOMPARE(whyOf(1), NotTheOne::Kind::NotRead);
    QCOMPARE(entry().state, EntryState::Unknown);
    QVERIFY(entry().about().isEmpty());
    creations().exists(IdempotencyKey(u"no entry"_s), cheaper);
    QCOMPARE(whyOf(2), NotTheOne::Kind::TooLate);
}

void TestCreationService::whatIsGivenUpMayBeCreatedAgain()
{
    begin({&payShop, CreationKind::Payment, u"/v1/orders"_s});
    loseNext(u"before"_s);
    create();
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    QVERIFY(operations().cancel(m_key));
    QTRY_COMPARE(entry().state, EntryState::Cancelled);
    create();
    QTRY_COMPARE(entry().state, EntryState::Settled);
    QCOMPARE(writes(), 2);
}

void TestCreationService::oneJustLikeItIsAskedFor()
{
    begin();
    loseNext(u"before"_s);
    create();
    const auto beside = creations().submit(request());
    QCOMPARE(beside.error().kind, SubmitRefusal::Kind::AlreadyRunning);
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    QCOMPARE(creations().submit(request()).error().kind, SubmitRefusal::Kind::AlreadyRunning);
    create(u"other"_s); // is another one
    QTRY_COMPARE(entry().state, EntryState::Settled);
    const auto again = creations().submit(request(u"other"_s));
    QCOMPARE(again.error().kind, SubmitRefusal::Kind::Duplicate);
    QCOMPARE(again.error().other->key, m_key);
    QCOMPARE(writes(), 2);
    const auto confirmed = creations().submit(request(u"other"_s), {{}, {}, m_key});
    QVERIFY(confirmed.has_value());
    m_key = *confirmed;
    QTRY_COMPARE(entry().state, EntryState::Settled);
    QCOMPARE(writes(), 3);
}

void TestCreationService::aRefusalEndsIt()
{
    begin({&purseShop, CreationKind::Session, u"/v2/client-sessions"_s});
    m_sandbox->addFault(
        {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, m_case.path}}},
         {u"times"_s, 1},
         {u"do"_s, QJsonObject{{u"status"_s, 400}}}});
    create();
    QTRY_COMPARE(entry().state, EntryState::Refused);
    QVERIFY(!entry().needsAttention());
    QCOMPARE(entry().error->httpStatus, 400);
    create();
    QTRY_COMPARE(entry().state, EntryState::Settled);
}

/// It is kept as a void of that amount, but is none.
void TestCreationService::whatWasCreatedCanBeVoidedAtOnce()
{
    begin({&purseShop, CreationKind::Payment, u"/v2/payments"_s});
    QSignalSpy settled(&creations(), &CreationService::settled);
    create();
    QTRY_COMPARE(settled.size(), 1);
    const PaymentPtr payment = settled.first().at(1).value<Created>().payment;
    QVERIFY(!operations().duplicateOf(*payment, OperationKind::Void, payment->amount));
    OperationRequest all;
    all.kind = OperationKind::Void;
    all.amount = payment->amount;
    const auto key = operations().submit(payment, all, {});
    QVERIFY(key.has_value());
    m_key = *key;
    QTRY_COMPARE(entry().state, EntryState::Settled);
}

void TestCreationService::whileLockedNothingIsCreated()
{
    begin({&purseShop, CreationKind::Session, u"/v2/client-sessions"_s});
    operations().setLocked(true);
    QCOMPARE(creations().submit(request()).error().kind, SubmitRefusal::Kind::Locked);
    QCOMPARE(writes(), 0);
}

void TestCreationService::whatIsNotOfferedIsNotRecorded()
{
    begin({&payShop, CreationKind::Payment, u"/v1/orders"_s});
    QVERIFY(creations().isOffered(CreationKind::Payment));
    QVERIFY(!creations().isOffered(CreationKind::Session));
    const auto session = creationOf(CreationKind::Session, u"8841"_s);
    QVERIFY(!creations().preview(session));
    QCOMPARE(creations().submit(session).error().kind, SubmitRefusal::Kind::NotOffered);
    QVERIFY(operations().working().isEmpty());
}

COUNTERFOIL_TEST(QCoreApplication, TestCreationService)
#include "tst_creation_service.moc"
