// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/suite/retention_suite.h"

#include "core/gateways/purse/purse_parsers.h"
#include "tests/catalogue/named_payment.h"
#include "tests/support/next_revision.h"

using namespace Qt::StringLiterals;

namespace counterfoil::testing {

namespace {

const PersonalDataPolicy SuiteHashes{PersonalData::Hashed, "a key that nobody has"};
const PersonalDataPolicy SuiteNothing{PersonalData::None, {}};

QDateTime createdAt(quint64 payment)
{
    return QDateTime::fromMSecsSinceEpoch(PaymentGenerator::createdAt(payment).msecsSinceEpoch(),
                                          Qt::UTC);
}

template <typename Document>
std::shared_ptr<const Document> documentOf(const QByteArray &person)
{
    auto document = std::make_shared<Document>();
    document->id = decltype(document->id)(QString::fromLatin1(person));
    document->raw = R"({"customer":{"email":")" + person + R"(@example.com"},"id":"x"})";
    return document;
}

} // namespace

std::pair<int, qint64> RetentionSuite::prune(const QDateTime &before)
{
    return run([&](qint64 from) { return retention().pruneStep(SuiteShop, before, from); });
}

std::pair<int, qint64> RetentionSuite::reduce(const PersonalDataPolicy &policy)
{
    return run(
        [&](qint64 from) { return retention().reduceStep(SuiteShop, policy, readNamed, from); });
}

bool RetentionSuite::keepDocuments(const QByteArray &person, const QDateTime &at,
                                   const QString &account)
{
    return answerOf(catalogue().sessions().keep(account, documentOf<Session>(person), at, {})) &&
           answerOf(catalogue().links().keep(account, documentOf<PaymentLink>(person), at, {}));
}

std::pair<QByteArray, QByteArray> RetentionSuite::documents(const QString &account)
{
    const auto all = [](const DatabaseResult<QList<Snapshot>> &kept) {
        QByteArray raw;
        for (const Snapshot &document : kept.value_or(QList<Snapshot>()))
            raw += document.raw;
        return raw;
    };
    return {all(answerOf(catalogue().sessions().newest(account, 9))),
            all(answerOf(catalogue().links().newest(account, 9)))};
}

void RetentionSuite::prunedPaymentsAreGoneWithAllTheirs()
{
    fill(40);
    QCOMPARE(prune(createdAt(10)).second, 10);
    QCOMPARE(size(), 30);
    QVERIFY(!find(PaymentGenerator::idOf(9)));
    QVERIFY(find(PaymentGenerator::idOf(10)));
    QCOMPARE(found(SearchTerm::Field::Word, m_generator.payment(3)->orderReference), 0);
    OperationFilter captures;
    captures.account = SuiteShop;
    captures.kind = OperationKind::Capture;
    const auto rows = answerOf(operations().search(captures, {}, SuiteNow));
    const auto left = answerOf(operations().read(rows.value_or(QList<qint64>())));
    QVERIFY(left && !left->isEmpty());
    for (const OperationRow &row : *left)
        QVERIFY(row.createdAt >= createdAt(10));
}

void RetentionSuite::oldPaymentsGoInShortSteps()
{
    fill(1300);
    fill(900, SuiteOther);
    const auto [steps, removed] = prune(createdAt(1250));
    QCOMPARE(removed, 1250);
    QVERIFY2(steps > 5, qPrintable(QString::number(steps)));
    QCOMPARE(size(), 50);
    QCOMPARE(size(SuiteOther), 900);
    QVERIFY(!find(PaymentGenerator::idOf(1249)));
    QVERIFY(find(PaymentGenerator::idOf(1250)));
    QCOMPARE(answerOf(payments().search({SuiteOther, {}}, {}, {}))->size(), 900);
}

void RetentionSuite::olderPaymentsAreCounted()
{
    fill(40);
    fill(20, SuiteOther);
    QCOMPARE(answerOf(retention().countOlder(SuiteShop, createdAt(10))).value_or(-1), 10);
}

void RetentionSuite::reasonsSessionsAndLinksGoWithTheirPayments()
{
    fill(60);
    OperationFilter filter;
    filter.account = SuiteShop;
    filter.kind = OperationKind::Refund;
    const auto rows = answerOf(operations().search(filter, {}, SuiteNow));
    const auto refunds = answerOf(operations().read(rows.value_or(QList<qint64>())));
    QVERIFY(refunds && refunds->size() > 1);
    for (const OperationRow &row : *refunds)
        QVERIFY(answerOf(operations().annotate(SuiteShop,
                                               {row.operation, u"Returned goods"_s, {}, u"me"_s}))
                    .has_value());
    QVERIFY(keepDocuments("ann", SuiteNow.addYears(-3)));
    QVERIFY(keepDocuments("bob", SuiteNow.addYears(20)));
    QVERIFY(prune(SuiteNow.addYears(9)).first > 0);
    QCOMPARE(size(), 0);
    for (const QByteArray &kept : {documents().first, documents().second}) {
        QVERIFY(!kept.contains("ann@"));
        QVERIFY(kept.contains("bob@")); // seen later
    }
    QVERIFY(answerOf(operations().summary(filter, SuiteNow))->values.reasons.isEmpty());
}

void RetentionSuite::withoutADateEverythingOfTheAccountGoes()
{
    fill(40);
    fill(30, SuiteOther);
    QVERIFY(prune({}).first > 0);
    QVERIFY(answerOf(retention().removeAccount(SuiteShop)).has_value());
    QCOMPARE(size(), 0);
    QCOMPARE(size(SuiteOther), 30);
}

void RetentionSuite::removedAccountLeavesTheOthers()
{
    fill(5);
    fill(7, SuiteOther);
    QVERIFY(keepDocuments("ann"));
    QVERIFY(keepDocuments("bob", SuiteNow, SuiteOther));
    QVERIFY(answerOf(retention().removeAccount(SuiteShop)).has_value());
    QCOMPARE(size(), 0);
    QVERIFY(documents().first.isEmpty());
    QVERIFY(documents().second.isEmpty());
    QCOMPARE(size(SuiteOther), 7);
    QVERIFY(documents(SuiteOther).first.contains("bob@"));
    QVERIFY(documents(SuiteOther).second.contains("bob@"));
    QCOMPARE(answerOf(payments().search({SuiteOther, {}}, {}, {}))->size(), 7);
}

void RetentionSuite::fullNamesBecomeHashes()
{
    using Field = SearchTerm::Field;
    const PaymentPtr payment =
        namedPayment(1, u"Wilhelmina"_s, u"Quickstep"_s, u"quickstep@example.org"_s);
    QVERIFY(payment && payment->customer);
    QCOMPARE(keep(payment), 1);
    QCOMPARE(found(Field::Name, u"quickstep"_s), 1);
    QCOMPARE(reduce(SuiteHashes).second, 1);
    QCOMPARE(find(payment->id)->customer, QString());
    QCOMPARE(found(Field::Name, u"quickstep"_s), 0);
    QCOMPARE(found(Field::Email, u"Quickstep@example.org"_s, SuiteHashes), 1);
    QCOMPARE(found(Field::Name, u"Wilhelmina Quickstep"_s, SuiteHashes), 1);
    QCOMPARE(found(Field::Email, u"quick@example.org"_s, SuiteHashes), 0);
    const PersonalDataPolicy otherKey{PersonalData::Hashed, "another"};
    QCOMPARE(found(Field::Email, u"quickstep@example.org"_s, otherKey), 0);
}

void RetentionSuite::withNothingKeptNothingIsFound()
{
    QVERIFY(keepDocuments("ann"));
    using Field = SearchTerm::Field;
    QCOMPARE(keep(namedPayment(1, u"Wilhelmina"_s, u"Quickstep"_s, u"quickstep@example.org"_s),
                  SuiteNow, SuiteHashes),
             1);
    QCOMPARE(found(Field::Email, u"quickstep@example.org"_s, SuiteHashes), 1);
    QVERIFY(reduce(SuiteNothing).first > 0);
    QVERIFY(!documents().first.isEmpty() && !documents().first.contains("ann@"));
    QVERIFY(!documents().second.isEmpty() && !documents().second.contains("ann@"));
    QCOMPARE(found(Field::Email, u"quickstep@example.org"_s, SuiteHashes), 0);
    QCOMPARE(size(), 1);
}

void RetentionSuite::onlyThatCustomerIsMeant_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QList<int>>("meant");
    QTest::newRow("e-mail") << u"ann@example.com"_s << QList<int>{1, 2};
    QTest::newRow("e-mail in capitals") << u"ANN@Example.com"_s << QList<int>{1, 2};
    QTest::newRow("an e-mail that ends like another") << u"jo-ann@example.com"_s << QList<int>{3};
    QTest::newRow("an e-mail that others begin with") << u"ann@example.co"_s << QList<int>{};
    QTest::newRow("name") << u"Ann Dupré"_s << QList<int>{1};
    QTest::newRow("name without accent") << u"ann dupre"_s << QList<int>{1};
    QTest::newRow("a part of a name") << u"Dupré"_s << QList<int>{};
    QTest::newRow("nobody") << u"@"_s << QList<int>{};
    QTest::newRow("nothing") << u" "_s << QList<int>{};
}

void RetentionSuite::onlyThatCustomerIsMeant()
{
    QFETCH(QString, person);
    QFETCH(QList<int>, meant);
    const QList<PaymentPtr> all{
        namedPayment(1, u"Ann"_s, u"Dupré"_s, u"ann@example.com"_s),
        namedPayment(2, u"A."_s, u"Dupré"_s, u"ann@example.com"_s),
        namedPayment(3, u"Jo Ann"_s, u"Dupré"_s, u"jo-ann@example.com"_s),
        namedPayment(4, u"Ann Dupré"_s, u"Smith"_s, u"ann@example.com.au"_s)};
    QList<SeenPayment> seen;
    for (const PaymentPtr &payment : all)
        seen.append({payment, SuiteNow});
    QVERIFY(answerOf(payments().keep(SuiteShop, seen, {})).has_value());
    QVERIFY(answerOf(payments().keep(SuiteOther, seen, {})).has_value());
    const CustomerSearch customer{SuiteShop, person, {}, readNamed};
    QCOMPARE(answerOf(retention().countCustomer(customer)).value_or(-1), meant.size());
    QCOMPARE(answerOf(retention().forgetCustomer(customer)).value_or(-1), meant.size());
    for (int i = 0; i < all.size(); ++i) {
        QCOMPARE(!find(all[i]->id)->customer.isEmpty(), !meant.contains(i + 1));
        QVERIFY(!find(all[i]->id, SuiteOther)->customer.isEmpty());
    }
}

void RetentionSuite::aHashedCustomerIsFoundByTheKey()
{
    QCOMPARE(
        keep(namedPayment(1, u"Ann"_s, u"Dupré"_s, u"ann@example.com"_s), SuiteNow, SuiteHashes),
        1);
    const auto count = [this](const PersonalDataPolicy &policy) {
        return answerOf(
                   retention().countCustomer({SuiteShop, u"ann@example.com"_s, policy, readNamed}))
            .value_or(-1);
    };
    QCOMPARE(count({}), 0);
    QCOMPARE(count(SuiteHashes), 1);
}

void RetentionSuite::aForgottenCustomerIsNotLearnedAgain()
{
    const PaymentPtr payment = namedPayment(1, u"Ann"_s, u"Dupré"_s, u"ann@example.com"_s);
    const PaymentPtr another = namedPayment(2, u"Ann"_s, u"Dupré"_s, u"ann@example.com"_s);
    QCOMPARE(keep(payment), 1);
    QCOMPARE(answerOf(retention().forgetCustomer({SuiteShop, u"ann@example.com"_s, {}, readNamed}))
                 .value_or(-1),
             1);
    auto newer = std::make_shared<Payment>(*payment);
    moveOn(*newer);
    QCOMPARE(keep(newer), 1);
    QCOMPARE(keep(another), 1);
    QCOMPARE(find(payment->id)->version, newer->revision.stored());
    QCOMPARE(find(payment->id)->customer, QString());
    QVERIFY(!find(another->id)->customer.isEmpty());
}

void RetentionSuite::forgottenCustomersSessionAndLinkAreWiped()
{
    for (const QByteArray name : {"ann", "bob"})
        QVERIFY(keepDocuments(name));
    QVERIFY(answerOf(retention().forgetCustomer({SuiteShop, u"Ann@example.com"_s, {}, readNamed}))
                .has_value());
    for (const QByteArray &kept : {documents().first, documents().second}) {
        QVERIFY(!kept.contains("ann@"));
        QVERIFY(kept.contains("bob@"));
    }
}

void RetentionSuite::aGuestIsFoundAndForgottenByTheBillingName()
{
    using Field = SearchTerm::Field;
    const PaymentPtr guest = guestPayment(1, u"Wilhelmina"_s, u"Quickstep"_s);
    QVERIFY(guest && !guest->customer);
    QCOMPARE(keep(guest), 1);
    QCOMPARE(find(guest->id)->customer, u"Wilhelmina Quickstep"_s);
    QCOMPARE(found(Field::Name, u"quickstep"_s), 1);
    auto session = std::make_shared<Session>();
    session->id = SessionId(u"of-a-guest"_s);
    session->raw = R"({"order":{"billing_address":{"first_name":"Wilhelmina",)"
                   R"("last_name":"Quickstep"}},"id":"of-a-guest"})";
    QVERIFY(answerOf(catalogue().sessions().keep(SuiteShop, session, SuiteNow, {})).has_value());
    QCOMPARE(
        answerOf(retention().forgetCustomer({SuiteShop, u"Wilhelmina Quickstep"_s, {}, readNamed}))
            .value_or(-1),
        1);
    QCOMPARE(find(guest->id)->customer, QString());
    QCOMPARE(found(Field::Name, u"quickstep"_s), 0);
    QVERIFY(documents().first.contains("of-a-guest"));
    QVERIFY(!documents().first.contains("Quickstep"));
}

void RetentionSuite::whatAPartnerSaidOfACustomerIsForgottenToo()
{
    const auto told = [](int number) {
        auto payment = std::make_shared<Payment>(
            *namedPayment(number, u"Ann"_s, u"Dupré"_s, u"ann@example.com"_s));
        Operation &capture = payment->captures.front();
        capture.id = OperationId(u"capture-%1"_s.arg(number));
        capture.partnerTransactions.front().partnerStatusDescription =
            u"Refused for ann@example.com"_s;
        return payment;
    };
    const auto said = [this] {
        OperationFilter captures;
        captures.account = SuiteShop;
        captures.kind = OperationKind::Capture;
        const auto rows = answerOf(operations().search(captures, {}, SuiteNow));
        const auto all = answerOf(operations().read(rows.value_or(QList<qint64>())));
        QStringList descriptions;
        for (const OperationRow &row : all.value_or(QList<OperationRow>()))
            descriptions << row.parts.value(0).partnerStatusDescription;
        descriptions.sort();
        return descriptions;
    };
    const auto masked = u"Refused for ***@***"_s;
    QCOMPARE(keep(told(1)), 1);
    QCOMPARE(keep(told(2), SuiteNow, SuiteHashes), 1);
    QCOMPARE(said(), QStringList({masked, u"Refused for ann@example.com"_s}));
    QCOMPARE(answerOf(retention().forgetCustomer({SuiteShop, u"ann@example.com"_s, {}, readNamed}))
                 .value_or(-1),
             1);
    QCOMPARE(said(), QStringList({masked, masked}));
}

void RetentionSuite::aGuestsNameBecomesAHash()
{
    using Field = SearchTerm::Field;
    const PaymentPtr guest = guestPayment(1, u"Wilhelmina"_s, u"Quickstep"_s);
    QCOMPARE(keep(guest), 1);
    QCOMPARE(reduce(SuiteHashes).second, 1);
    QCOMPARE(find(guest->id)->customer, QString());
    QCOMPARE(found(Field::Name, u"quickstep"_s), 0);
    QCOMPARE(found(Field::Name, u"Wilhelmina Quickstep"_s, SuiteHashes), 1);
}

} // namespace counterfoil::testing
