// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/payer.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Address addressOf(const QString &first, const QString &last)
{
    Address address;
    address.firstName = first;
    address.lastName = last;
    return address;
}

/// Each source has a name of its own.
Payment paymentNamedEverywhere()
{
    Payment payment;
    payment.customer.emplace();
    payment.customer->firstName = u"Emily"_s;
    payment.customer->lastName = u"Parker"_s;
    payment.customer->email = u"emily@example.org"_s;
    payment.order.emplace();
    payment.order->billingAddress = addressOf(u"Hugo"_s, u"Lefebvre"_s);
    payment.order->shipments.resize(2);
    payment.order->shipments[1].shippingAddress = addressOf(u"Anna"_s, u"Lindqvist"_s);
    payment.authorisation.partnerTransactions.resize(2);
    payment.authorisation.partnerTransactions[1].card = Card{};
    payment.authorisation.partnerTransactions[1].card->holderName = u"OMAR HADDAD"_s;
    return payment;
}

} // namespace

class TestPayer : public QObject
{
    Q_OBJECT

private slots:
    void theCustomersNameComesFirst();
    void aGuestHasTheNameOfTheBillingAddress();
    void withoutABillingAddressTheFirstShippingAddressNames();
    void withoutAddressesTheCardHolderNames();
    void aCompanyNamesWhereNoPersonDoes();
    void aCustomerWithoutANameIsBilledUnderOne();
    void aSessionsGuestHasTheNameOfTheBillingAddress();
    void theEmailAddressIdentifiesBeforeTheName();
    void nobodyIsNamedByNothing();
};

void TestPayer::theCustomersNameComesFirst()
{
    const Payer payer = payerOf(paymentNamedEverywhere());
    QCOMPARE(payer.name, u"Emily Parker"_s);
    QCOMPARE(payer.nameSource, PayerSource::Customer);
    QCOMPARE(payer.email, u"emily@example.org"_s);
}

void TestPayer::aGuestHasTheNameOfTheBillingAddress()
{
    Payment payment = paymentNamedEverywhere();
    payment.customer.reset();
    const Payer payer = payerOf(payment);
    QCOMPARE(payer.name, u"Hugo Lefebvre"_s);
    QCOMPARE(payer.nameSource, PayerSource::BillingAddress);
    QVERIFY(payer.email.isEmpty());
}

void TestPayer::withoutABillingAddressTheFirstShippingAddressNames()
{
    Payment payment = paymentNamedEverywhere();
    payment.customer.reset();
    payment.order->billingAddress.reset();
    const Payer payer = payerOf(payment);
    QCOMPARE(payer.name, u"Anna Lindqvist"_s);
    QCOMPARE(payer.nameSource, PayerSource::ShippingAddress);
}

void TestPayer::withoutAddressesTheCardHolderNames()
{
    Payment payment = paymentNamedEverywhere();
    payment.customer.reset();
    payment.order.reset();
    const Payer payer = payerOf(payment);
    QCOMPARE(payer.name, u"OMAR HADDAD"_s);
    QCOMPARE(payer.nameSource, PayerSource::CardHolder);
}

void TestPayer::aCompanyNamesWhereNoPersonDoes()
{
    Payment payment = paymentNamedEverywhere();
    payment.customer.reset();
    payment.order->billingAddress = Address{};
    payment.order->billingAddress->companyName = u"Müller & Söhne"_s;
    QCOMPARE(payerOf(payment).name, u"Müller & Söhne"_s);
    QCOMPARE(payerOf(payment).nameSource, PayerSource::BillingAddress);
}

void TestPayer::aCustomerWithoutANameIsBilledUnderOne()
{
    Payment payment = paymentNamedEverywhere();
    payment.customer->firstName.clear();
    payment.customer->lastName.clear();
    const Payer payer = payerOf(payment);
    QCOMPARE(payer.name, u"Hugo Lefebvre"_s);
    QCOMPARE(payer.nameSource, PayerSource::BillingAddress);
    QCOMPARE(payer.email, u"emily@example.org"_s);
}

void TestPayer::aSessionsGuestHasTheNameOfTheBillingAddress()
{
    Session session;
    session.order.emplace();
    session.order->billingAddress = addressOf(u"Hugo"_s, u"Lefebvre"_s);
    QCOMPARE(payerOf(session).name, u"Hugo Lefebvre"_s);
}

void TestPayer::theEmailAddressIdentifiesBeforeTheName()
{
    Payment payment = paymentNamedEverywhere();
    QCOMPARE(payerOf(payment).identity(), u"emily@example.org"_s);
    QCOMPARE(payerOf(payment).shownName(), u"Emily Parker"_s);
    payment.customer->email = u"  "_s;
    QCOMPARE(payerOf(payment).identity(), u"Emily Parker"_s);
}

void TestPayer::nobodyIsNamedByNothing()
{
    const Payer payer = payerOf(Payment());
    QVERIFY(payer.identity().isEmpty());
    QVERIFY(payer.shownName().isEmpty());
}

COUNTERFOIL_TEST(QCoreApplication, TestPayer)
#include "tst_payer.moc"
