// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/notice.h"
#include "core/gateways/providers.h"
#include "core/gateways/sandbox_directory.h"
#include "tests/net/caught.h"
#include "tests/support/answer_of.h"
#include "tests/support/local_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

/// The flat notification of an order that the provider's API does not know.
QByteArray flatNotice(const QByteArray &action, const QByteArray &end, const QByteArray &amount)
{
    return "action=" + action.toPercentEncoding() + "&order_id=10000000001Xabcd&amount=" + amount +
           "&payment_profile_id=10&starttime=2026-11-20+10%3A00%3A00&stoptime=2026-11-20+" +
           end.toPercentEncoding();
}

const PaymentId ToldId(u"10000000001Xabcd"_s);

} // namespace

/// Payments that only a notification told of, over real HTTP where the provider is asked.
class TestToldPayments : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_services.reset(); }

    void legacyOrdersOfTheSandboxAreKeptAndARefreshFindsNone();
    void whatWasToldIsThereAfterARestart();
    void whatWasToldIsFoundAsAPaymentAndARefund();
    void aReadReplacesWhatWasTold();
    void whatWasReadIsNotReplaced_data();
    void whatWasReadIsNotReplaced();
    void theLaterOfTwoNoticesStays();
    void aNoticeOfARefundDoesNotReplaceWhatThePaymentIs();

private:
    void restart();
    [[nodiscard]] PaymentPtr told(const QByteArray &notice) const
    {
        return m_services->gateway().noticeReader()({{}, {}, notice}).payment;
    }
    void keep(const QByteArray &notice) { m_services->payments().keep(told(notice)); }
    /// As far as this run has seen it.
    [[nodiscard]] PaymentPtr known(const PaymentId &id = ToldId)
    {
        const KnownPayment *found = m_services->known().find(id);
        return found ? found->payment : nullptr;
    }
    [[nodiscard]] QString knownState(const PaymentId &id = ToldId)
    {
        const PaymentPtr payment = known(id);
        return payment ? payment->providerState : QString();
    }
    /// What was asked of the catalogue before is done.
    void settle() { (void)answerOf(m_services->catalogue().snapshots().newest(u"shop"_s, ToldId)); }
    [[nodiscard]] PaymentId readableOrder()
    {
        return PaymentId(m_sandbox->payments(u"pay"_s).first()[u"id"_s].toString());
    }

    std::unique_ptr<LocalAccount> m_sandbox;
    std::unique_ptr<AccountServices> m_services;
};

void TestToldPayments::init()
{
    m_sandbox = std::make_unique<LocalAccount>();
    restart();
}

void TestToldPayments::restart()
{
    m_services.reset();
    m_services = std::make_unique<AccountServices>(
        Account{u"shop"_s, u"A shop"_s, payShop().provider, Environment::Test},
        payShop().open(payShop().accountAt(m_sandbox->url()), {}), m_sandbox->scratch().stores(),
        m_sandbox->scratch().clock);
}

void TestToldPayments::legacyOrdersOfTheSandboxAreKeptAndARefreshFindsNone()
{
    SandboxDirectory directory(m_sandbox->url());
    test::Caught list(directory.list());
    WAIT_FOR(list);
    QStringList states;
    for (const SandboxPayment &listed : list.value()) {
        if (listed.notice.isEmpty())
            continue;
        QCOMPARE(listed.scenario, u"legacy"_s);
        const PaymentPtr payment = told(listed.notice);
        QVERIFY(payment);
        QCOMPARE(payment->id, listed.id);
        m_services->payments().keep(payment);
        QTRY_VERIFY(known(listed.id));

        const auto watch = m_services->payments().watch(listed.id);
        QTRY_VERIFY(watch->error());
        QVERIFY(isNotFound(*watch->error()));
        QCOMPARE(watch->payment(), payment);
        QVERIFY(watch->payment()->isFromNotification);
        for (const auto kind : {OperationKind::Capture, OperationKind::Refund, OperationKind::Void})
            QVERIFY(!m_services->gateway().rules(kind, *payment).offered);
        states << payment->providerState + u' ' + QString::number(payment->amount.minorUnits());
    }
    QCOMPARE(states, (QStringList{u"new_ppt 10"_s, u"new_ppt 12950"_s, u"pending 2400"_s,
                                  u"cancel 399"_s, u"refund:received 12950"_s}));
}

void TestToldPayments::whatWasToldIsThereAfterARestart()
{
    keep(flatNotice("whatever", "10:00:08", "129.5"));
    QTRY_VERIFY(known());
    const QByteArray raw = known()->raw;
    QTRY_VERIFY(answerOf(m_services->catalogue().snapshots().newest(u"shop"_s, ToldId)).value());
    restart();
    QVERIFY(!known());
    const auto watch = m_services->payments().recall(ToldId);
    QTRY_VERIFY(watch->payment());
    const Payment &payment = *watch->payment();
    QVERIFY(payment.isFromNotification);
    QCOMPARE(payment.providerState, u"whatever"_s);
    QVERIFY(!payment.authorisation.status.known());
    QCOMPARE(payment.amount, Money(12950, *Currency::fromCode(u"EUR")));
    QCOMPARE(payment.createdAt, *Timestamp::fromIso("2026-11-20T10:00:00+01:00"));
    QCOMPARE(payment.raw, raw);
    // Nor does this run keep an older one instead.
    keep(flatNotice("cancel", "09:00:00", "129.5"));
    settle();
    QCOMPARE(knownState(), u"whatever"_s);
}

void TestToldPayments::whatWasToldIsFoundAsAPaymentAndARefund()
{
    keep(flatNotice("refund:received", "10:00:08", "12.30"));
    QTRY_VERIFY(known());
    const auto row = [this] {
        return answerOf(m_services->catalogue().payments().find(u"shop"_s, ToldId))
            .value_or(std::nullopt);
    };
    QTRY_VERIFY(row());
    QCOMPARE(row()->authorisationWord, u"refund:received"_s);
    QCOMPARE(row()->amount.minorUnits(), 1230);
    QCOMPARE(row()->sums.refunded.minorUnits(), 0); // nobody said that it was done
    QCOMPARE(known()->refunds.size(), size_t(1));
}

void TestToldPayments::aReadReplacesWhatWasTold()
{
    const PaymentId id = readableOrder();
    QByteArray notice = flatNotice("new_ppt", "10:00:08", "1");
    // Also where its moment is later than all that the order has.
    notice.replace(ToldId.text().toLatin1(), id.text().toLatin1()).replace("2026", "2126");
    keep(notice);
    QTRY_VERIFY(known(id));
    QVERIFY(known(id)->isFromNotification);
    const auto watch = m_services->payments().watch(id);
    QTRY_VERIFY(!watch->isLoading());
    QVERIFY(!watch->error());
    QVERIFY(!watch->payment()->isFromNotification);
    const auto newest = [&] {
        const auto kept = answerOf(m_services->catalogue().snapshots().newest(u"shop"_s, id));
        return kept && *kept ? (*kept)->raw : QByteArray();
    };
    QTRY_COMPARE(newest(), watch->payment()->raw);
}

void TestToldPayments::whatWasReadIsNotReplaced_data()
{
    QTest::addColumn<bool>("isRestarted");
    QTest::newRow("in this run") << false;
    QTest::newRow("in an earlier run") << true;
}

void TestToldPayments::whatWasReadIsNotReplaced()
{
    QFETCH(bool, isRestarted);
    const PaymentId id = readableOrder();
    const auto read = m_services->payments().watch(id);
    QTRY_VERIFY(read->payment());
    const auto isKept = [&] {
        return answerOf(m_services->catalogue().snapshots().newest(u"shop"_s, id))
            .value_or(std::nullopt)
            .has_value();
    };
    QTRY_VERIFY(isKept());
    if (isRestarted)
        restart();
    QByteArray notice = flatNotice("cancel", "10:00:08", "1");
    notice.replace(ToldId.text().toLatin1(), id.text().toLatin1()).replace("2026", "2126");
    keep(notice);
    settle();
    QCOMPARE(known(id) != nullptr, !isRestarted);
    QVERIFY(!known(id) || !known(id)->isFromNotification);
}

void TestToldPayments::theLaterOfTwoNoticesStays()
{
    keep(flatNotice("pending", "10:00:08", "1"));
    QTRY_COMPARE(knownState(), u"pending"_s);
    keep(flatNotice("new_ppt", "10:05:00", "1"));
    QTRY_COMPARE(knownState(), u"new_ppt"_s);
    keep(flatNotice("pending", "10:00:08", "1")); // it came again
    settle();
    QCOMPARE(knownState(), u"new_ppt"_s);
}

void TestToldPayments::aNoticeOfARefundDoesNotReplaceWhatThePaymentIs()
{
    keep(flatNotice("refund:add", "10:05:00", "0.5"));
    QTRY_COMPARE(knownState(), u"refund:add"_s);
    keep(flatNotice("new_ppt", "10:00:08", "1"));
    QTRY_COMPARE(knownState(), u"new_ppt"_s);
    keep(flatNotice("refund:send", "10:06:00", "0.5"));
    settle();
    QCOMPARE(knownState(), u"new_ppt"_s);
    QCOMPARE(known()->amount.minorUnits(), 100);
}

COUNTERFOIL_TEST(QCoreApplication, TestToldPayments)
#include "tst_told_payments.moc"
