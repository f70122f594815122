// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/ledger_provider.h"
#include "tests/support/local_account.h"
#include "tests/support/next_revision.h"
#include "tests/support/test_program.h"
#include "tests/ui/fake_gateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

class TestPaymentService : public QObject
{
    Q_OBJECT

private slots:
    void aWatchReadsItsPaymentAndKeepsIt();
    void aFailedReadKeepsWhatWasKnown();
    void aNewerVersionReachesEveryWatch();
    void destroyingAWatchCancelsItsRead();
    void partnersAreAskedOnlyWhereTheProviderCan();
    void aPaymentMayBeAskedForByAnotherId();
    void learningReadsEachUnknownPaymentOnce();
    void sessionsAndLinksAreReadAndRemembered();
};

void TestPaymentService::aWatchReadsItsPaymentAndKeepsIt()
{
    LocalAccount account;
    const auto services = account.services();
    const PaymentId id = account.paymentOf(u"plain"_s);
    const auto watch = services->payments().watch(id);
    QVERIFY(watch->isLoading());
    QVERIFY(!watch->payment());
    QTRY_VERIFY(watch->payment());
    QTRY_VERIFY(!watch->isLoading());
    QVERIFY(!watch->error());
    QCOMPARE(watch->payment()->id, id);
    QVERIFY(watch->seenAt().isValid());
    QCOMPARE(services->known().find(id)->payment, watch->payment());
}

void TestPaymentService::aFailedReadKeepsWhatWasKnown()
{
    LocalAccount account;
    const auto services = account.services();
    const auto watch = services->payments().watch(account.paymentOf(u"plain"_s));
    QTRY_VERIFY(watch->payment() && !watch->isLoading());
    account.addFault(
        {{u"match"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"path"_s, u"/payments/"_s}}},
         {u"times"_s, 1},
         {u"do"_s, QJsonObject{{u"status"_s, 403}, {u"body"_s, QJsonObject{}}}}});
    watch->refresh();
    QTRY_VERIFY(watch->error().has_value());
    QCOMPARE(watch->error()->httpStatus, 403);
    QVERIFY(watch->payment());
    watch->refresh();
    QTRY_VERIFY(!watch->isLoading());
    QVERIFY(!watch->error());
}

void TestPaymentService::aNewerVersionReachesEveryWatch()
{
    LocalAccount account;
    const auto services = account.services();
    const PaymentId id = account.paymentOf(u"plain"_s);
    const auto one = services->payments().watch(id);
    const auto other = services->payments().watch(id);
    QTRY_VERIFY(one->payment() && !one->isLoading() && !other->isLoading());
    QSignalSpy changed(other.get(), &PaymentWatch::changed);
    Payment newer = *one->payment();
    moveOn(newer);
    services->known().upsert(std::make_shared<const Payment>(newer));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(other->payment()->revision, newer.revision);
}

void TestPaymentService::destroyingAWatchCancelsItsRead()
{
    FakeGateway gateway;
    KnownPayments known;
    ScratchJournal scratch;
    PaymentService service(gateway, known, scratch.catalogue, u"demo"_s);
    auto watch = service.watch(PaymentId(u"p1"_s));
    QSignalSpy cancelled(gateway.reads.first(), &CallBase::cancelRequested);
    watch.reset();
    QCOMPARE(cancelled.size(), 1);
}

void TestPaymentService::partnersAreAskedOnlyWhereTheProviderCan()
{
    FakeGateway gateway;
    KnownPayments known;
    ScratchJournal scratch;
    PaymentService service(gateway, known, scratch.catalogue, u"demo"_s);
    const auto asking = service.watch(PaymentId(u"p1"_s));
    gateway.can.freshRead = false;
    const auto reading = service.watch(PaymentId(u"p1"_s));
    QCOMPARE(gateway.freshness, (QList{Freshness::AskPartners, Freshness::AsKnown}));
}

void TestPaymentService::aPaymentMayBeAskedForByAnotherId()
{
    LedgerProvider provider;
    KnownPayments known;
    ScratchJournal scratch;
    PaymentService service(provider, known, scratch.catalogue, u"demo"_s);
    const auto watch = service.watch(PaymentId(u"another-name"_s));
    QTRY_VERIFY(watch->payment());
    QCOMPARE(watch->payment()->id.text(), u"ledger-1"_s);
    QCOMPARE(watch->id(), watch->payment()->id);
}

void TestPaymentService::learningReadsEachUnknownPaymentOnce()
{
    LocalAccount account(u"12"_s);
    const auto services = account.services();
    QList<PaymentId> ids;
    for (const QJsonValue &payment : account.payments())
        ids.append(PaymentId(payment["id"_L1].toString()));
    QCOMPARE(ids.size(), 12);
    services->payments().learn(ids);
    services->payments().learn(ids.first(6));
    QTRY_COMPARE(services->payments().learning(), 0);
    QCOMPARE(services->known().count(), 12);
    int reads = 0;
    for (const QJsonValue &request : account.requests())
        reads += request["path"_L1].toString().contains("/v2/payments/"_L1) ? 1 : 0;
    QCOMPARE(reads, 12);
}

void TestPaymentService::sessionsAndLinksAreReadAndRemembered()
{
    LocalAccount account;
    const auto services = account.services();
    QSignalSpy updated(&services->sessions(), &SessionService::sessionUpdated);
    QSignalSpy failed(&services->sessions(), &SessionService::sessionFailed);
    SessionId id;
    for (const QJsonValue &payment : account.payments()) {
        if (id.isEmpty())
            id = SessionId(payment["client_session_id"_L1].toString());
    }
    QVERIFY(!id.isEmpty());
    services->sessions().openSession(id);
    QTRY_COMPARE(updated.size(), 1);
    QCOMPARE(services->sessions().session(id)->id, id);
    services->sessions().openSession(SessionId(u"00000000-0000-4000-8000-000000000000"_s));
    QTRY_COMPARE(failed.size(), 1);
    QSignalSpy linkFailed(&services->sessions(), &SessionService::linkFailed);
    services->sessions().openLink(PaymentLinkId(u"00000000-0000-4000-8000-000000000000"_s));
    QTRY_COMPARE(linkFailed.size(), 1);
}

COUNTERFOIL_TEST(QCoreApplication, TestPaymentService)
#include "tst_payment_service.moc"
