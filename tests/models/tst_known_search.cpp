// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/known_search.h"

#include "tests/models/payment_builder.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

KnownPayment known(const QString &id, const QString &firstName, const QString &lastName,
                   const char *created)
{
    Payment payment = samplePayment();
    payment.id = PaymentId(id);
    payment.orderReference = u"order_"_s + id;
    payment.createdAt = at(created);
    payment.customer = Customer();
    payment.customer->firstName = firstName;
    payment.customer->lastName = lastName;
    payment.customer->email = firstName.toLower() + u"@example.org"_s;
    return {std::make_shared<const Payment>(payment), QDateTime()};
}

QList<KnownPayment> shop()
{
    return {known(u"1120"_s, u"Emily"_s, u"Parker"_s, "2026-09-19T10:00:00Z"),
            known(u"8841"_s, u"Emily"_s, u"Parker"_s, "2026-11-19T10:00:00Z"),
            known(u"0077"_s, u"Emilio"_s, u"Sánchez"_s, "2026-04-19T10:00:00Z"),
            known(u"5550"_s, u"Hugo"_s, u"Lefebvre"_s, "2026-10-19T10:00:00Z")};
}

QStringList idsOf(const KnownSearch &search)
{
    QStringList ids;
    for (const KnownPayment &hit : search.hits)
        ids << hit.payment->id.text();
    return ids;
}

} // namespace

class TestKnownSearch : public QObject
{
    Q_OBJECT

private slots:
    void newestComesFirst()
    {
        const KnownSearch search = searchKnown(shop(), u"emi"_s, 10);
        QCOMPARE(idsOf(search), QStringList({u"8841"_s, u"1120"_s, u"0077"_s}));
        QCOMPARE(search.matched, 3);
        QCOMPARE(search.words, QStringList({u"emi"_s}));
    }

    void everyWordMustStandSomewhere()
    {
        QCOMPARE(idsOf(searchKnown(shop(), u"  PARKER   1120 "_s, 10)), QStringList({u"1120"_s}));
        QCOMPARE(idsOf(searchKnown(shop(), u"parker hugo"_s, 10)), QStringList());
    }

    void emailReferenceAndPartnerAreSearched()
    {
        QCOMPARE(idsOf(searchKnown(shop(), u"hugo@example"_s, 10)), QStringList({u"5550"_s}));
        QCOMPARE(searchKnown(shop(), u"order_5550"_s, 10).matched, 1);
        QCOMPARE(searchKnown(shop(), u"illicado"_s, 10).matched, 4);
    }

    void wordDoesNotSpanTwoFields()
    {
        QCOMPARE(searchKnown(shop(), u"order_5550 order"_s, 10).matched, 1);
        QCOMPARE(searchKnown(shop(), u"lefebvrehugo"_s, 10).matched, 0);
    }

    void limitKeepsTheCountHonest()
    {
        const KnownSearch search = searchKnown(shop(), u"emi"_s, 2);
        QCOMPARE(search.hits.size(), 2);
        QCOMPARE(search.matched, 3);
    }

    void noWordsFindNothing() { QCOMPARE(searchKnown(shop(), u"   "_s, 10).matched, 0); }
};

QTEST_GUILESS_MAIN(TestKnownSearch)
#include "tst_known_search.moc"
