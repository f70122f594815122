// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/local_account.h"
#include "tests/support/next_revision.h"
#include "tests/support/test_program.h"
#include "tests/ui/fake_gateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

class TestPaymentDesk : public QObject
{
    Q_OBJECT

private slots:
    void aWatchReadsItsPaymentAndKeepsIt();
    void aFailedReadKeepsWhatWasKnown();
    void aNewerVersionReachesEveryWatch();
    void destroyingAWatchCancelsItsRead();
    void partnersAreAskedOnlyWhereTheProviderCan();
    void learningReadsEachUnknownPaymentOnce();
    void sessionsAndLinksAreReadAndRemembered();
};

void TestPaymentDesk::aWatchReadsItsPaymentAndKeepsIt()
{
    LocalAccount account;
    const auto desk = account.desk();
    const PaymentId id = account.paymentOf(u"plain"_s);
    const auto watch = desk->payments().watch(id);
    QVERIFY(watch->isLoading());
    QVERIFY(!watch->payment());
    QTRY_VERIFY(watch->payment());
    QTRY_VERIFY(!watch->isLoading());
    QVERIFY(!watch->error());
    QCOMPARE(watch->payment()->id, id);
    QVERIFY(watch->seenAt().isValid());
    QCOMPARE(desk->known().find(id)->payment, watch->payment());
}

void TestPaymentDesk::aFailedReadKeepsWhatWasKnown()
{
    LocalAccount account;
    const auto desk = account.desk();
    const auto watch = desk->payments().watch(account.paymentOf(u"plain"_s));
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

void TestPaymentDesk::aNewerVersionReachesEveryWatch()
{
    LocalAccount account;
    const auto desk = account.desk();
    const PaymentId id = account.paymentOf(u"plain"_s);
    const auto one = desk->payments().watch(id);
    const auto other = desk->payments().watch(id);
    QTRY_VERIFY(one->payment() && !one->isLoading() && !other->isLoading());
    QSignalSpy changed(other.get(), &PaymentWatch::changed);
    Payment newer = *one->payment();
    moveOn(newer);
    desk->known().upsert(std::make_shared<const Payment>(newer));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(other->payment()->revision, newer.revision);
}

void TestPaymentDesk::destroyingAWatchCancelsItsRead()
{
    FakeGateway gateway;
    KnownPayments known;
    ScratchJournal scratch;
    PaymentDesk desk(gateway, known, scratch.catalogue, u"demo"_s);
    auto watch = desk.watch(PaymentId(u"p1"_s));
    QSignalSpy cancelled(gateway.reads.first(), &CallBase::cancelRequested);
    watch.reset();
    QCOMPARE(cancelled.size(), 1);
}

void TestPaymentDesk::partnersAreAskedOnlyWhereTheProviderCan()
{
    FakeGateway gateway;
    KnownPayments known;
    ScratchJournal scratch;
    PaymentDesk desk(gateway, known, scratch.catalogue, u"demo"_s);
    const auto asking = desk.watch(PaymentId(u"p1"_s));
    gateway.can.freshRead = false;
    const auto reading = desk.watch(PaymentId(u"p1"_s));
    QCOMPARE(gateway.freshness, (QList{Freshness::AskPartners, Freshness::AsKnown}));
}

void TestPaymentDesk::learningReadsEachUnknownPaymentOnce()
{
    LocalAccount account(u"12"_s);
    const auto desk = account.desk();
    QList<PaymentId> ids;
    for (const QJsonValue &payment : account.payments())
        ids.append(PaymentId(payment["id"_L1].toString()));
    QCOMPARE(ids.size(), 12);
    desk->payments().learn(ids);
    desk->payments().learn(ids.first(6));
    QTRY_COMPARE(desk->payments().learning(), 0);
    QCOMPARE(desk->known().count(), 12);
    int reads = 0;
    for (const QJsonValue &request : account.requests())
        reads += request["path"_L1].toString().contains("/v2/payments/"_L1) ? 1 : 0;
    QCOMPARE(reads, 12);
}

void TestPaymentDesk::sessionsAndLinksAreReadAndRemembered()
{
    LocalAccount account;
    const auto desk = account.desk();
    QSignalSpy updated(&desk->sessions(), &SessionDesk::sessionUpdated);
    QSignalSpy failed(&desk->sessions(), &SessionDesk::sessionFailed);
    SessionId id;
    for (const QJsonValue &payment : account.payments()) {
        if (id.isEmpty())
            id = SessionId(payment["client_session_id"_L1].toString());
    }
    QVERIFY(!id.isEmpty());
    desk->sessions().openSession(id);
    QTRY_COMPARE(updated.size(), 1);
    QCOMPARE(desk->sessions().session(id)->id, id);
    desk->sessions().openSession(SessionId(u"00000000-0000-4000-8000-000000000000"_s));
    QTRY_COMPARE(failed.size(), 1);
    QSignalSpy linkFailed(&desk->sessions(), &SessionDesk::linkFailed);
    desk->sessions().openLink(PaymentLinkId(u"00000000-0000-4000-8000-000000000000"_s));
    QTRY_COMPARE(linkFailed.size(), 1);
}

COUNTERFOIL_TEST(QCoreApplication, TestPaymentDesk)
#include "tst_payment_desk.moc"
