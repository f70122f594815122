// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/customer_sql.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/search_tokens.h"
#include "tests/support/payment_generator.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using counterfoil::testing::PaymentGenerator;

namespace {

using PlaceField = SearchTerm::Field;

const auto PlacesShop = u"shop"_s;
const QDateTime PlacesNow(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

/// Of Ida Brandt, with all that a search looks into.
Payment idasPayment()
{
    Payment payment = *PaymentGenerator(11).payment(1);
    payment.orderReference = u"WEB-00012345"_s;
    payment.number = u"8845667701"_s;
    payment.customer.emplace();
    payment.customer->firstName = u"Ida"_s;
    payment.customer->lastName = u"Brandt"_s;
    payment.customer->email = u"ida@example.org"_s;
    payment.customer->reference = u"C-778812"_s;
    payment.order.emplace();
    payment.order->billingAddress.emplace();
    payment.order->billingAddress->firstName = u"Ida"_s;
    payment.order->billingAddress->lastName = u"Brandt"_s;
    payment.order->billingAddress->mobilePhoneNumber = u"+49301234567"_s;
    ItemLine line;
    line.name = u"Blue cup, large"_s;
    line.skuReference = u"SKU-4711-B"_s;
    payment.order->shipments.emplace_back().itemLines = {line};
    Operation refund;
    refund.kind = OperationKind::Refund;
    refund.id = OperationId(u"7b2c1f44-0d7e-4b61-9d8e-1a2b3c4d5e6f"_s);
    refund.amount = payment.amount;
    payment.refunds = {refund};
    payment.split.front().parentPaymentId = u"1e0d92f1-79ab-4cf4-8fc5-2f6f3b1a9a10"_s;
    payment.split.front().parentPartnerTransactionId = u"T-77120"_s;
    payment.split.front().parentPartnerToken = u"B-4EX3412"_s;
    payment.split.front().parentPartnerReference = u"987654321"_s;
    return payment;
}

/// A guest's: without a customer.
Payment guestsPayment()
{
    Payment payment = *PaymentGenerator(11).payment(2);
    payment.orderReference = u"GUEST-1"_s;
    payment.customer.reset();
    payment.order.emplace();
    payment.order->billingAddress.emplace();
    payment.order->billingAddress->firstName = u"Nora"_s;
    payment.order->billingAddress->lastName = u"Quist"_s;
    payment.order->billingAddress->companyName = u"Kaffe & Søn ApS"_s;
    payment.order->billingAddress->phoneNumber = u"0301 765432"_s;
    return payment;
}

} // namespace

/// Where a search looks: what people at a desk have of a payment finds it.
class TestSearchPlaces : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsAtHandFindsThePayment_data();
    void whatIsAtHandFindsThePayment();
    void namesAreFoundAsTheyAreTyped_data();
    void namesAreFoundAsTheyAreTyped();
    void hashedPeopleAreFoundByPhoneAndReference();
    void nothingOfAForgottenCustomerIsFound();
    void aGuestIsForgottenByTheBilledName();
    void ordersOfManyLinesHaveFewTokens();
    void splitsOfManyParentsHaveFewTokens();
    void idsThatAServerSendsInCapitalsAreFound();

private:
    /// The orders that are found.
    QStringList found(PlaceField field, const QString &text, const PersonalDataPolicy &policy = {},
                      bool isWhole = false)
    {
        const SearchQuery query{PlacesShop, {{{field, text, isWhole, false, {}, {}}}}};
        const auto page = PaymentSql(*m_file).first(query, {}, 10, policy);
        QStringList orders;
        for (const PaymentRow &row : page ? page->rows : QList<PaymentRow>())
            orders << row.order;
        const auto rows = PaymentSql(*m_file).search(query, {}, policy, {});
        return rows && rows->size() == orders.size() ? orders : QStringList(u"differs"_s);
    }
    void keep(const Payment &payment, const PersonalDataPolicy &policy = {})
    {
        QVERIFY(PaymentSql(*m_file).keep(
            PlacesShop, {{std::make_shared<const Payment>(payment), PlacesNow}}, policy));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueFile> m_file;
};

void TestSearchPlaces::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = CatalogueFile::open(m_folder->filePath(u"catalogue.sqlite"_s),
                                      CatalogueFile::Access::ReadWrite, PlacesNow);
    QVERIFY(opened);
    m_file = std::move(*opened);
}

void TestSearchPlaces::whatIsAtHandFindsThePayment_data()
{
    QTest::addColumn<PlaceField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("order"); // empty: nothing
    const auto row = [](const char *name, const QString &text, const QString &order,
                        PlaceField field = PlaceField::Word) {
        QTest::newRow(name) << field << text << order;
    };
    const QString ida = u"WEB-00012345"_s;
    row("phone with plus", u"+49301234567"_s, ida);
    row("phone with two zeros", u"0049 30 1234567"_s, ida);
    row("phone with a leading zero", u"030 1234567"_s, ida);
    row("phone without one", u"301234567"_s, ida);
    row("the end of a phone number", u"1234567"_s, ida);
    row("another country", u"+48301234568"_s, {});
    row("kept without a country", u"+45 301 765432"_s, u"GUEST-1"_s);
    row("customer reference", u"C-778812"_s, ida);
    row("its digits", u"778812"_s, ida);
    row("article's reference", u"SKU-4711-B"_s, ida);
    row("article's words", u"blue cup"_s, ida);
    row("article's words out of order", u"cup blue"_s, {});
    row("order's digits without zeros", u"12345"_s, ida);
    row("the end of an order", u"2345"_s, ida);
    row("the end of an order, in its field", u"2345"_s, ida, PlaceField::Order);
    row("not the middle", u"1234"_s, {}, PlaceField::Order);
    row("the payment's number", u"8845667701"_s, ida);
    row("an operation's id", u"7b2c1f44-0d7e-4b61-9d8e-1a2b3c4d5e6f"_s, ida);
    row("its beginning", u"7b2c1f44"_s, ida);
    row("an operation's id, in its field", u"7b2c1f44-0d7e"_s, ida, PlaceField::Id);
    row("an id that begins like it", u"7b2c1f44-0d7e-4b61-9d8e-000000000000"_s, {});
    row("a parent's id", u"1e0d92f1-79ab-4cf4-8fc5-2f6f3b1a9a10"_s, ida);
    row("a parent transaction's id", u"T-77120"_s, ida);
    row("a parent's token", u"B-4EX3412"_s, ida);
    row("a parent's reference", u"987654321"_s, ida);
    row("the billed person", u"nora quist"_s, u"GUEST-1"_s, PlaceField::Name);
    row("the billed company", u"Kaffe & S"_s, u"GUEST-1"_s, PlaceField::Name);
    row("no sequence from one name to the next", u"quist kaffe"_s, {}, PlaceField::Name);
    row("letters that do not fall apart", u"son"_s, u"GUEST-1"_s, PlaceField::Name);
}

void TestSearchPlaces::whatIsAtHandFindsThePayment()
{
    QFETCH(PlaceField, field);
    QFETCH(QString, text);
    QFETCH(QString, order);
    keep(idasPayment());
    keep(guestsPayment());
    keep(*PaymentGenerator(11).payment(3));
    QCOMPARE(found(field, text), order.isEmpty() ? QStringList() : QStringList(order));
}

void TestSearchPlaces::namesAreFoundAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("typed");
    QTest::newRow("o with stroke") << u"Søren"_s << u"Bjørn"_s << u"soren"_s;
    QTest::newRow("its last name") << u"Søren"_s << u"Bjørn"_s << u"bjorn"_s;
    QTest::newRow("l with stroke") << u"Łucja"_s << u"Żółć"_s << u"lucja"_s;
    QTest::newRow("l within") << u"Łucja"_s << u"Żółć"_s << u"zolc"_s;
    QTest::newRow("a beginning") << u"Łukasz"_s << u"Kąkol"_s << u"luka"_s;
    QTest::newRow("d with stroke") << u"Đorđe"_s << u"Ćirić"_s << u"dorde"_s;
    QTest::newRow("sharp s") << u"Jürgen"_s << u"Groß"_s << u"gross"_s;
    QTest::newRow("as it is written") << u"Jürgen"_s << u"Groß"_s << u"Groß"_s;
    QTest::newRow("decomposed") << u"So\u0308ren"_s << u"Bjo\u0308rn"_s << u"Sören"_s;
}

void TestSearchPlaces::namesAreFoundAsTheyAreTyped()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, typed);
    Payment payment = idasPayment();
    payment.customer->firstName = first;
    payment.customer->lastName = last;
    payment.order->billingAddress.reset();
    keep(payment);
    keep(guestsPayment());
    QCOMPARE(found(PlaceField::Name, typed), QStringList(payment.orderReference));
    QCOMPARE(found(PlaceField::Word, typed), QStringList(payment.orderReference));
}

void TestSearchPlaces::hashedPeopleAreFoundByPhoneAndReference()
{
    const PersonalDataPolicy hashed{PersonalData::Hashed, "a key"};
    keep(idasPayment(), hashed);
    keep(guestsPayment(), hashed);
    const QString ida = u"WEB-00012345"_s;
    QCOMPARE(found(PlaceField::Word, u"030 1234567"_s, hashed), QStringList(ida));
    QCOMPARE(found(PlaceField::Word, u"+49 30 1234567"_s, hashed), QStringList(ida));
    QCOMPARE(found(PlaceField::Word, u"c-778812"_s, hashed), QStringList(ida));
    QCOMPARE(found(PlaceField::Name, u"KAFFE & SON APS"_s, hashed), QStringList(u"GUEST-1"_s));
    QCOMPARE(found(PlaceField::Word, u"234567"_s, hashed), QStringList());
}

void TestSearchPlaces::nothingOfAForgottenCustomerIsFound()
{
    keep(idasPayment());
    const qint64 row = PaymentSql(*m_file).find(PlacesShop, idasPayment().id).value()->row;
    QVERIFY(CustomerSql(*m_file).forget(PlacesShop, {row}, {}));
    for (const QString &text : {u"ida"_s, u"C-778812"_s, u"+49301234567"_s, u"030 1234567"_s})
        QCOMPARE(found(PlaceField::Word, text), QStringList());
    QCOMPARE(found(PlaceField::Word, u"blue cup"_s), QStringList(u"WEB-00012345"_s));
}

void TestSearchPlaces::aGuestIsForgottenByTheBilledName()
{
    keep(guestsPayment());
    const SnapshotReader read = [](const QByteArray &) { return PaymentPtr(); };
    const auto rows = [&](const QString &name) {
        return CustomerSql(*m_file).rows({PlacesShop, name, {}, read}).value().size();
    };
    QCOMPARE(rows(u"Nora Quist"_s), 1);
    QCOMPARE(rows(u"kaffe & son aps"_s), 1);
    QCOMPARE(rows(u"Quist"_s), 0);
    QCOMPARE(rows(u"Nora Quist Kaffe"_s), 0);
}

void TestSearchPlaces::ordersOfManyLinesHaveFewTokens()
{
    Payment payment = idasPayment();
    std::vector<ItemLine> &lines = payment.order->shipments.front().itemLines;
    for (int i = 0; i < 5000; ++i) {
        ItemLine line;
        line.name = u"article %1"_s.arg(i);
        lines.push_back(line);
    }
    QVERIFY(searchTokens(payment, 1, {}).size() < 10'000);
    keep(payment);
    QCOMPARE(found(PlaceField::Word, u"article 7"_s), QStringList(u"WEB-00012345"_s));
}

void TestSearchPlaces::splitsOfManyParentsHaveFewTokens()
{
    Payment payment = idasPayment();
    const SplitItem one = payment.split.front();
    for (int i = 0; i < 5000; ++i) {
        payment.split.push_back(one);
        payment.split.back().parentPaymentId = u"parent-%1"_s.arg(i);
    }
    QVERIFY(searchTokens(payment, 1, {}).size() < 20'000);
    keep(payment);
    QCOMPARE(found(PlaceField::Word, u"parent-7"_s), QStringList(u"WEB-00012345"_s));
}

void TestSearchPlaces::idsThatAServerSendsInCapitalsAreFound()
{
    Payment payment = guestsPayment();
    payment.id = PaymentId(u"EX-4711-ABCD"_s);
    payment.orderReference = u"CAPITALS"_s;
    Operation refund;
    refund.kind = OperationKind::Refund;
    refund.id = OperationId(u"RF-2026-00AF"_s);
    refund.amount = payment.amount;
    payment.refunds = {refund};
    keep(payment);
    keep(idasPayment());
    const QStringList capitals{payment.orderReference};
    for (const QString &typed :
         {u"RF-2026-00AF"_s, u"rf-2026-00af"_s, u"Rf-2026-0"_s, u"EX-4711-ABCD"_s, u"ex-4711-ab"_s})
        QCOMPARE(found(PlaceField::Id, typed), capitals);
    QCOMPARE(found(PlaceField::Id, u"rf-2026-00b"_s), QStringList());

    // As an earlier version kept them.
    auto written =
        m_file->database().execute(u"UPDATE operation SET operation = upper(operation)"_s);
    QVERIFY(written.has_value());
    const QStringList ida{u"WEB-00012345"_s};
    QCOMPARE(found(PlaceField::Word, u"7b2c1f44-0d7e-4b61-9d8e-1a2b3c4d5e6f"_s), ida);
    QCOMPARE(found(PlaceField::Id, u"7B2C1F44-0d7e"_s), ida);
}

COUNTERFOIL_TEST(QCoreApplication, TestSearchPlaces)
#include "tst_search_places.moc"
