// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/known_payments.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestKnownPayments : public QObject
{
    Q_OBJECT

private slots:
    void anOlderVersionNeverReplacesANewerOne();
    void theSameVersionRenewsWhenItWasSeen();
    void theSameDocumentStaysTheSameObject();
    void theVersionReadInAnotherWayIsShownAsSeenThen();
    void whatIsNotKnownIsNull();
};

namespace {

PaymentPtr payment(const QString &id, qint64 version)
{
    Payment made;
    made.id = PaymentId(id);
    made.revision = version;
    return std::make_shared<const Payment>(made);
}

} // namespace

void TestKnownPayments::anOlderVersionNeverReplacesANewerOne()
{
    KnownPayments known;
    QSignalSpy updated(&known, &KnownPayments::updated);
    known.upsert(payment(u"a"_s, 2));
    known.upsert(payment(u"a"_s, 1));
    QCOMPARE(known.find(PaymentId(u"a"_s))->payment->revision, 2);
    QCOMPARE(updated.size(), 1);
    known.upsert(payment(u"a"_s, 3));
    QCOMPARE(known.find(PaymentId(u"a"_s))->payment->revision, 3);
    QCOMPARE(updated.size(), 2);
    QCOMPARE(known.count(), 1);
}

void TestKnownPayments::theSameVersionRenewsWhenItWasSeen()
{
    KnownPayments known;
    const QDateTime first = QDateTime::fromSecsSinceEpoch(1000);
    known.upsert(payment(u"a"_s, 1), first);
    QCOMPARE(known.find(PaymentId(u"a"_s))->seenAt, first);
    known.upsert(payment(u"a"_s, 1), first.addSecs(5));
    QCOMPARE(known.find(PaymentId(u"a"_s))->seenAt, first.addSecs(5));
}

void TestKnownPayments::theSameDocumentStaysTheSameObject()
{
    const auto saying = [](const QByteArray &raw) {
        auto made = std::make_shared<Payment>(*payment(u"a"_s, 1));
        made->raw = raw;
        return made;
    };
    KnownPayments known;
    const QDateTime first = QDateTime::fromSecsSinceEpoch(1000);
    const PaymentPtr before = saying("{\"a\":1}");
    known.upsert(before, first);
    known.upsert(saying("{\"a\":1}"), first.addSecs(5));
    QCOMPARE(known.find(PaymentId(u"a"_s))->payment, before);
    QCOMPARE(known.find(PaymentId(u"a"_s))->seenAt, first.addSecs(5));

    const PaymentPtr other = saying("{\"a\":2}"); // of the same version
    known.upsert(other, first.addSecs(6));
    QCOMPARE(known.find(PaymentId(u"a"_s))->payment, other);
}

void TestKnownPayments::theVersionReadInAnotherWayIsShownAsSeenThen()
{
    KnownPayments known;
    const QDateTime first = QDateTime::fromSecsSinceEpoch(1000);
    known.upsert(payment(u"a"_s, 2), first);
    QSignalSpy updated(&known, &KnownPayments::updated);
    const PaymentPtr again = payment(u"a"_s, 2);
    known.renew(again);
    QCOMPARE(known.find(PaymentId(u"a"_s))->payment, again);
    QCOMPARE(known.find(PaymentId(u"a"_s))->seenAt, first);
    QCOMPARE(updated.size(), 1);
    known.renew(payment(u"a"_s, 1)); // of an earlier version
    known.renew(payment(u"b"_s, 1)); // not known
    QCOMPARE(known.find(PaymentId(u"a"_s))->payment, again);
    QCOMPARE(known.count(), 1);
}

void TestKnownPayments::whatIsNotKnownIsNull()
{
    KnownPayments known;
    QVERIFY(!known.find(PaymentId(u"a"_s)));
    QVERIFY(known.all().isEmpty());
}

COUNTERFOIL_TEST(QCoreApplication, TestKnownPayments)
#include "tst_known_payments.moc"
