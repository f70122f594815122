// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/operation_service.h"
#include "core/services/session_service.h"
#include "tests/services/ledger_provider.h"
#include "tests/support/local_shop.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

using Fate = LedgerProvider::Fate;

const auto ContractAccount = u"contract"_s;

} // namespace

/// A provider with one payment, of which money is left to refund.
class ContractSide
{
public:
    virtual ~ContractSide() = default;
    [[nodiscard]] virtual PaymentGateway &gateway() = 0;
    [[nodiscard]] virtual PaymentPtr payment() = 0;
    /// What becomes of the next refund.
    virtual void setFate(Fate fate) = 0;
    /// How many refunds reached the provider, or were on their way to it.
    [[nodiscard]] virtual int writes() = 0;
    /// How many reads of the payment did.
    [[nodiscard]] virtual int reads() = 0;
    [[nodiscard]] ResendPromise::Kind promise() { return gateway().capabilities().promise.kind; }
    /// What all refunds moved so far, in minor units.
    [[nodiscard]] qint64 refunded() { return payment()->amounts.totalRefunded.minorUnits(); }
};

namespace {

/// In the sandbox, over real HTTP.
class ShopSide final : public ContractSide
{
public:
    explicit ShopSide(const LocalShop &shop)
        : m_shop(shop)
        , m_gateway(shop.open(shop.accountAt(m_sandbox.url()), shopOptions()))
        , m_payment(shop.newPayment(m_sandbox, *m_gateway, OperationKind::Refund)->id)
    {}
    PaymentGateway &gateway() override { return *m_gateway; }
    PaymentPtr payment() override { return readBy(*m_gateway, m_payment); }
    void setFate(Fate fate) override
    {
        if (fate == Fate::Answered)
            return;
        const QString when = fate == Fate::LostBefore ? u"before"_s : u"after"_s;
        m_sandbox.addFault(
            {{u"match"_s, QJsonObject{{u"method"_s, QString::fromLatin1(m_shop.verb)},
                                      {u"path"_s, refundPath()}}},
             {u"times"_s, 1},
             {u"do"_s, QJsonObject{{u"drop"_s, when}}}});
    }
    int writes() override { return count(QString::fromLatin1(m_shop.verb), refundPath()); }
    int reads() override { return count(u"GET"_s, m_shop.readPath); }

private:
    static GatewayOptions shopOptions()
    {
        GatewayOptions options;
        options.http.timeouts.whole = std::chrono::seconds(10); // a busy machine is no fault
        options.retry.base = std::chrono::milliseconds(1);
        return options;
    }
    [[nodiscard]] QString refundPath() const
    {
        return QString::fromLatin1(m_shop.pathEnd(OperationKind::Refund));
    }
    [[nodiscard]] int count(const QString &method, const QString &pathPart)
    {
        const QJsonArray all = m_sandbox.requests();
        return int(std::count_if(all.begin(), all.end(), [&](const QJsonValue &request) {
            return request["method"_L1].toString() == method &&
                   request["path"_L1].toString().contains(pathPart);
        }));
    }

    const LocalShop &m_shop;
    LocalAccount m_sandbox{u"empty"_s};
    std::unique_ptr<PaymentGateway> m_gateway;
    PaymentId m_payment;
};

class LedgerSide final : public ContractSide
{
public:
    PaymentGateway &gateway() override { return provider; }
    PaymentPtr payment() override { return provider.snapshot(); }
    void setFate(Fate fate) override { provider.next = fate; }
    int writes() override { return provider.writes; }
    int reads() override { return provider.reads; }

    LedgerProvider provider;
};

/// Checks come at once and then soon.
ReconcilePolicy contractPolicy()
{
    using std::chrono::milliseconds;
    ReconcilePolicy policy;
    policy.first = {milliseconds(0), milliseconds(20), milliseconds(20), milliseconds(20)};
    policy.steady = milliseconds(40);
    policy.absence = milliseconds(50);
    return policy;
}

} // namespace

/// What every gateway has to keep, whatever its provider can do.
class TestGatewayContract : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anAnsweredOperationIsSettledAfterOneWrite_data() { sides(); }
    void anAnsweredOperationIsSettledAfterOneWrite();
    void itIsRecordedAsItGoesOutBeforeItGoes_data() { sides(); }
    void itIsRecordedAsItGoesOutBeforeItGoes();
    void aLostAnswerLeavesOneEffectAtMost_data() { sides(); }
    void aLostAnswerLeavesOneEffectAtMost();
    void whatWasLostOnTheWayIsSentAgainOnlyWhereThatIsSafe_data() { sides(); }
    void whatWasLostOnTheWayIsSentAgainOnlyWhereThatIsSafe();
    void whatIsOfferedCanBePrepared_data() { sides(); }
    void whatIsOfferedCanBePrepared();
    void aReferenceThatLooksLikeACardNumberIsFoundAgain_data() { sides(); }
    void aReferenceThatLooksLikeACardNumberIsFoundAgain();

    void aSumThatFitsIsForAPersonToBelieve();
    void anotherSumContradicts();
    void whatThePaymentDoesNotOfferIsNotRecorded();
    void aUniqueReferenceIsSentAgain();
    void theRefusalOfADuplicateIsNoRefusal();
    void aDuplicateAtTheFirstTryIsLookedUp();
    void aHeldOperationIsStillHeldByTheNextRun();
    void noPartnerIsAskedWhereTheProviderCannot();
    void withoutACheckoutThereAreNoSessions();

private:
    static void sides();
    /// The provider of the row, and the service on it.
    void open();
    LedgerProvider &openLedger();
    void openServices();
    tl::expected<IdempotencyKey, SubmitRefusal> refund(qint64 minorUnits = 1000,
                                                       const QString &reference = u"RMA1"_s);
    [[nodiscard]] OperationEntry entry() const { return *m_service->entry(m_key); }
    /// As the file has it, whatever the service says.
    [[nodiscard]] std::optional<OperationEntry> kept() const;

    std::unique_ptr<ScratchJournal> m_scratch;
    std::unique_ptr<ContractSide> m_side;
    std::unique_ptr<KnownPayments> m_known;
    std::unique_ptr<OperationService> m_service;
    IdempotencyKey m_key;
    qint64 m_before = 0;
};

void TestGatewayContract::sides()
{
    QTest::addColumn<const LocalShop *>("shop");
    QTest::addColumn<ResendPromise::Kind>("promise");
    for (const LocalShop *shop : {&purseShop(), &payShop(), &payexShop()})
        QTest::newRow(qPrintable(shop->provider)) << shop << shop->promise;
    QTest::newRow("neither key, list nor version")
        << static_cast<const LocalShop *>(nullptr) << ResendPromise::Kind::None;
}

void TestGatewayContract::init()
{
    m_scratch = std::make_unique<ScratchJournal>();
}

void TestGatewayContract::cleanup()
{
    m_service.reset();
    m_known.reset();
    m_side.reset();
    m_scratch.reset();
}

void TestGatewayContract::open()
{
    QFETCH(const LocalShop *, shop);
    QFETCH(ResendPromise::Kind, promise);
    if (shop)
        m_side = std::make_unique<ShopSide>(*shop);
    else
        m_side = std::make_unique<LedgerSide>();
    openServices();
    QCOMPARE(m_side->promise(), promise);
}

LedgerProvider &TestGatewayContract::openLedger()
{
    auto side = std::make_unique<LedgerSide>();
    LedgerProvider &provider = side->provider;
    m_side = std::move(side);
    openServices();
    return provider;
}

void TestGatewayContract::openServices()
{
    m_service.reset();
    m_known = std::make_unique<KnownPayments>();
    m_service = std::make_unique<OperationService>(
        Account{ContractAccount, u"Contract"_s, u"Any"_s}, m_side->gateway(), *m_known,
        m_scratch->journal, m_scratch->clock, Person{u"agent"_s}, contractPolicy());
    m_before = m_side->refunded();
}

tl::expected<IdempotencyKey, SubmitRefusal> TestGatewayContract::refund(qint64 minorUnits,
                                                                        const QString &reference)
{
    const PaymentPtr seen = m_side->payment();
    OperationRequest request;
    request.kind = OperationKind::Refund;
    request.amount = seen->amount.with(minorUnits);
    request.merchantReference = reference;
    const auto key = m_service->submit(seen, request, {});
    if (key)
        m_key = *key;
    return key;
}

std::optional<OperationEntry> TestGatewayContract::kept() const
{
    const auto file = JournalFile::open(m_scratch->journal.path(), QDateTime::currentDateTimeUtc());
    return file ? (*file)->find(m_key).value_or(std::nullopt) : std::nullopt;
}

void TestGatewayContract::anAnsweredOperationIsSettledAfterOneWrite()
{
    open();
    QVERIFY(refund().has_value());
    QTRY_COMPARE(entry().state, EntryState::Settled);
    QVERIFY(entry().status.is(OperationStatus::Success));
    QCOMPARE(m_side->writes(), 1);
    QCOMPARE(m_side->refunded() - m_before, 1000);
    QTRY_COMPARE(kept()->state, EntryState::Settled);
}

void TestGatewayContract::itIsRecordedAsItGoesOutBeforeItGoes()
{
    open();
    const auto prepared = [this] {
        OperationRequest request;
        request.kind = OperationKind::Refund;
        request.amount = m_side->payment()->amount.with(1000);
        request.merchantReference = u"RMA1"_s;
        return m_side->gateway().prepare(request, *m_side->payment());
    }();
    QVERIFY(prepared.has_value());
    std::optional<OperationEntry> before;
    connect(m_service.get(), &OperationService::entryChanged, this,
            [&](const OperationEntry &entry) {
                if (entry.state == EntryState::Sent && m_side->writes() == 0)
                    before = kept();
            });
    QVERIFY(refund().has_value());
    QTRY_COMPARE(entry().state, EntryState::Settled);
    QVERIFY(before.has_value());
    QCOMPARE(before->state, EntryState::Sent);
    QCOMPARE(before->request, *prepared);
    QVERIFY(before->before.moved.has_value());
}

void TestGatewayContract::aLostAnswerLeavesOneEffectAtMost()
{
    open();
    m_side->setFate(Fate::LostAfter);
    QVERIFY(refund().has_value());
    if (m_side->promise() == ResendPromise::Kind::None) {
        QTRY_COMPARE(entry().hold, Hold::Fits);
        QCOMPARE(entry().state, EntryState::Unknown);
    } else {
        QTRY_COMPARE(entry().state, EntryState::Settled);
    }
    QCOMPARE(m_side->writes(), 1);
    QCOMPARE(m_side->refunded() - m_before, 1000);
}

void TestGatewayContract::whatWasLostOnTheWayIsSentAgainOnlyWhereThatIsSafe()
{
    open();
    m_side->setFate(Fate::LostBefore);
    QVERIFY(refund().has_value());
    if (m_side->promise() != ResendPromise::Kind::None) {
        QTRY_COMPARE(entry().state, EntryState::Settled);
        QCOMPARE(m_side->writes(), 2);
        QCOMPARE(m_side->refunded() - m_before, 1000);
        return;
    }
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    const int reads = m_side->reads();
    QTRY_VERIFY(m_side->reads() > reads + 4); // long after two reads that were far enough apart
    QCOMPARE(entry().state, EntryState::Unknown);
    QVERIFY(entry().needsAttention());
    QCOMPARE(m_side->writes(), 1);
    QCOMPARE(m_side->refunded() - m_before, 0);
    QVERIFY(m_service->cancel(m_key));
    QTRY_COMPARE(entry().state, EntryState::Cancelled);
}

void TestGatewayContract::whatIsOfferedCanBePrepared()
{
    open();
    const PaymentPtr payment = m_side->payment();
    QVERIFY(m_side->gateway().rules(OperationKind::Refund, *payment).offered);
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        OperationRequest request;
        request.kind = kind;
        request.amount = payment->available(kind);
        request.merchantReference = u"RMA1"_s;
        if (m_side->gateway().rules(kind, *payment).offered)
            QVERIFY(m_side->gateway().prepare(request, *payment).has_value());
    }
}

void TestGatewayContract::aReferenceThatLooksLikeACardNumberIsFoundAgain()
{
    open();
    const auto reference = u"4111111111111111"_s;
    m_side->setFate(Fate::LostAfter);
    QVERIFY(refund(1000, reference).has_value());
    if (m_side->promise() == ResendPromise::Kind::None)
        QTRY_COMPARE(entry().hold, Hold::Fits);
    else
        QTRY_COMPARE(entry().state, EntryState::Settled);
    QCOMPARE(m_side->writes(), 1);
    QTRY_COMPARE(kept()->merchantReference, reference);
    QCOMPARE(kept()->request, entry().request);
}

void TestGatewayContract::aSumThatFitsIsForAPersonToBelieve()
{
    LedgerProvider &provider = openLedger();
    provider.next = Fate::LostBefore;
    QVERIFY(refund().has_value());
    QTRY_COMPARE(entry().hold, Hold::NoPromise);
    provider.refundElsewhere(1000); // as much, and not ours
    QTRY_COMPARE(entry().hold, Hold::Fits);
    QCOMPARE(entry().state, EntryState::Unknown);
    QCOMPARE(provider.writes, 1);
}

void TestGatewayContract::anotherSumContradicts()
{
    LedgerProvider &provider = openLedger();
    provider.promise = ResendPromise::sameKey(std::chrono::hours(1));
    provider.next = Fate::LostBefore;
    QVERIFY(refund().has_value());
    provider.refundElsewhere(300);
    QTRY_COMPARE(entry().hold, Hold::Contradicted);
    const int reads = provider.reads;
    QTRY_VERIFY(provider.reads > reads + 4);
    QCOMPARE(entry().state, EntryState::Unknown);
    QCOMPARE(provider.writes, 1); // the promise of a key changes nothing
}

void TestGatewayContract::whatThePaymentDoesNotOfferIsNotRecorded()
{
    LedgerProvider &provider = openLedger();
    provider.offerNothing();
    const auto refused = refund();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, SubmitRefusal::Kind::NotOffered);
    QCOMPARE(m_service->openCount(), 0);
    QCOMPARE(provider.writes, 0);
}

void TestGatewayContract::aUniqueReferenceIsSentAgain()
{
    LedgerProvider &provider = openLedger();
    provider.promise = ResendPromise::uniqueReference();
    provider.next = Fate::LostBefore;
    QVERIFY(refund().has_value());
    QTRY_COMPARE(entry().state, EntryState::Settled);
    QCOMPARE(provider.writes, 2);
    QCOMPARE(provider.done, QStringList{u"RMA1"_s});
}

void TestGatewayContract::theRefusalOfADuplicateIsNoRefusal()
{
    LedgerProvider &provider = openLedger();
    provider.promise = ResendPromise::uniqueReference();
    provider.freeze(); // reads lag behind
    provider.next = Fate::LostAfter;
    QVERIFY(refund().has_value());
    QTRY_COMPARE(entry().hold, Hold::SaidDone);
    QCOMPARE(entry().state, EntryState::Unknown);
    QCOMPARE(provider.writes, 2);
    QCOMPARE(provider.done.size(), 1);
}

void TestGatewayContract::aDuplicateAtTheFirstTryIsLookedUp()
{
    LedgerProvider &provider = openLedger();
    provider.promise = ResendPromise::uniqueReference();
    provider.done.append(u"RMA1"_s); // on a payment that is not this one
    QVERIFY(refund().has_value());
    QTRY_COMPARE(entry().hold, Hold::SaidDone);
    QCOMPARE(entry().state, EntryState::Unknown);
    QCOMPARE(provider.writes, 1);
    QVERIFY(provider.reads > 0);
}

void TestGatewayContract::aHeldOperationIsStillHeldByTheNextRun()
{
    LedgerProvider &provider = openLedger();
    provider.next = Fate::LostBefore;
    QVERIFY(refund().has_value());
    QTRY_VERIFY(kept() && kept()->hold == Hold::NoPromise);
    openServices();
    QTRY_VERIFY(m_service->entry(m_key));
    const int reads = provider.reads;
    QTRY_VERIFY(provider.reads > reads + 4);
    QCOMPARE(entry().hold, Hold::NoPromise);
    QCOMPARE(provider.writes, 1);
}

void TestGatewayContract::noPartnerIsAskedWhereTheProviderCannot()
{
    LedgerProvider &provider = openLedger();
    provider.next = Fate::LostAfter;
    QVERIFY(refund().has_value());
    QTRY_COMPARE(entry().hold, Hold::Fits);
    QVERIFY(!provider.freshness.isEmpty());
    QVERIFY(!provider.freshness.contains(Freshness::AskPartners));
}

void TestGatewayContract::withoutACheckoutThereAreNoSessions()
{
    LedgerProvider &provider = openLedger();
    QVERIFY(!provider.checkout());
    SessionService sessions(provider.checkout(), m_scratch->catalogue, ContractAccount);
    QVERIFY(!sessions.isOffered());
    const QSignalSpy failed(&sessions, &SessionService::sessionFailed);
    sessions.recall();
    sessions.openSession(SessionId(u"session-1"_s));
    sessions.openLink(PaymentLinkId(u"link-1"_s));
    QVERIFY(sessions.sessions().isEmpty());
    QVERIFY(failed.isEmpty());
}

COUNTERFOIL_TEST(QCoreApplication, TestGatewayContract)
#include "tst_gateway_contract.moc"
