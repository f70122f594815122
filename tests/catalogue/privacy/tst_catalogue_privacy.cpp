// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/customer_sql.h"
#include "core/catalogue/sqlite/operation_sql.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/retention_sql.h"
#include "core/catalogue/sqlite/session_sql.h"
#include "core/gateways/purse/purse_parsers.h"
#include "tests/support/payment_generator.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

const auto PrivacyShop = u"shop"_s;
const auto Other = u"other"_s;
const QDateTime PrivacyNow(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
const PersonalDataPolicy Hashes{PersonalData::Hashed, "a key that nobody has"};

PaymentPtr readPurse(const QByteArray &raw)
{
    return purse::parsePayment(raw).value_or(nullptr);
}

/// The provider's example, of somebody.
SeenPayment paymentOf(int number, const QString &first, const QString &last, const QString &email)
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-get-payment.response.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    json["id"_L1] = u"9a14962c-bdcf-49d1-8673-e75dfb48%1"_s.arg(1000 + number);
    json["customer"_L1] =
        QJsonObject{{"first_name"_L1, first}, {"last_name"_L1, last}, {"email"_L1, email}};
    return {readPurse(QJsonDocument(json).toJson()), PrivacyNow};
}

} // namespace

/// What leaves the catalogue, and what of it stays in no file.
class TestCataloguePrivacy : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oldPaymentsGoStepByStep();
    void reasonsAndSessionsGoWithTheirPayments();
    void withoutADateEverythingOfTheProfileGoes();
    void fullNamesBecomeHashes();
    void withNothingKeptNothingIsFound();
    void wipedNamesAreInNoPageOfTheFile();
    void onlyThatCustomerIsMeant_data();
    void onlyThatCustomerIsMeant();
    void aHashedCustomerIsFoundByTheKey();
    void forgottenCustomersSessionIsWiped();
    void aNewerVersionsFileIsNotChanged();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"catalogue.sqlite"_s); }
    [[nodiscard]] std::unique_ptr<CatalogueFile> open()
    {
        auto opened = CatalogueFile::open(path(), CatalogueFile::Access::ReadWrite, PrivacyNow);
        return opened ? std::move(*opened) : nullptr;
    }
    static void fill(CatalogueFile &file, quint64 payments, const QString &profile = PrivacyShop)
    {
        const PaymentGenerator generator(7);
        QList<SeenPayment> seen;
        for (quint64 i = 0; i < payments; ++i)
            seen.append({generator.payment(i), PrivacyNow});
        QCOMPARE(PaymentSql(file).keep(profile, seen, {}).value_or(-1), qint64(payments));
    }
    template <typename Step>
    static int runSteps(Step step, qint64 *payments = nullptr)
    {
        std::optional<qint64> from = CatalogueStep::FirstRow;
        int steps = 0;
        while (from && steps < 1000) {
            const StoreResult<CatalogueStep> done = step(*from);
            if (!done)
                return -1;
            if (payments)
                *payments += done->payments;
            from = done->next;
            ++steps;
        }
        return steps;
    }
    static void tidy(CatalogueFile &file)
    {
        for (int i = 0; i < 1000; ++i) {
            const auto isDone = RetentionSql(file).tidyStep();
            QVERIFY(isDone.has_value());
            if (*isDone)
                return;
        }
        QFAIL("it never ends");
    }
    static qsizetype found(CatalogueFile &file, SearchTerm::Field field, const QString &text,
                           const PersonalDataPolicy &policy = {})
    {
        return file
            .paymentRows({PrivacyShop, {{{field, text, true, false, {}, {}}}}}, {}, policy, {})
            ->size();
    }
    /// Bytes of the database and its log.
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray all;
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(path() + suffix);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCataloguePrivacy::oldPaymentsGoStepByStep()
{
    const auto file = open();
    fill(*file, 1300);
    fill(*file, 900, Other);
    const auto limit = QDateTime::fromMSecsSinceEpoch(
        PaymentGenerator::createdAt(1250).msecsSinceEpoch(), Qt::UTC);
    qint64 removed = 0;
    const int steps = runSteps(
        [&](qint64 from) { return RetentionSql(*file).pruneStep(PrivacyShop, limit, from); },
        &removed);
    QCOMPARE(removed, 1250);
    // 2150 older rows of both, at most 100 a step, and the last that finds none.
    QCOMPARE(steps, 23);
    QCOMPARE(PaymentSql(*file).size(PrivacyShop)->payments, 50);
    QCOMPARE(PaymentSql(*file).size(Other)->payments, 900);
    QVERIFY(!PaymentSql(*file).find(PrivacyShop, PaymentGenerator::idOf(1249)).value());
    QVERIFY(PaymentSql(*file).find(PrivacyShop, PaymentGenerator::idOf(1250)).value());
    QCOMPARE(PaymentSql(*file).search({Other, {}}, {}, {}, {})->size(), 900);
}

void TestCataloguePrivacy::reasonsAndSessionsGoWithTheirPayments()
{
    const auto file = open();
    fill(*file, 60);
    OperationFilter filter;
    filter.profile = PrivacyShop;
    filter.kind = OperationKind::Refund;
    const auto operations =
        OperationSql(*file).read(OperationSql(*file).search(filter, {}, PrivacyNow, {}).value());
    QVERIFY(operations->size() > 1);
    for (const OperationRow &row : *operations)
        QVERIFY(OperationSql(*file).annotate(PrivacyShop,
                                             {row.operation, u"Returned goods"_s, {}, u"me"_s}));
    auto session = std::make_shared<Session>();
    session->id = SessionId(u"s-1"_s);
    session->raw = R"({"id":"s-1"})";
    QVERIFY(SessionSql(*file).keep(PrivacyShop, session, PrivacyNow.addYears(-3), {}));
    QCOMPARE(SessionSql(*file).newest(PrivacyShop, 9)->size(), 1);
    QVERIFY(runSteps([&](qint64 from) {
                return RetentionSql(*file).pruneStep(PrivacyShop, PrivacyNow.addYears(9), from);
            }) > 0);
    QCOMPARE(PaymentSql(*file).size(PrivacyShop)->payments, 0);
    QCOMPARE(SessionSql(*file).newest(PrivacyShop, 9)->size(), 0);
    QVERIFY(OperationSql(*file).values(PrivacyShop, OperationKind::Refund)->reasons.isEmpty());
}

void TestCataloguePrivacy::withoutADateEverythingOfTheProfileGoes()
{
    const auto file = open();
    fill(*file, 40);
    fill(*file, 30, Other);
    QVERIFY(runSteps([&](qint64 from) {
                return RetentionSql(*file).pruneStep(PrivacyShop, {}, from);
            }) > 0);
    QVERIFY(RetentionSql(*file).removeProfile(PrivacyShop));
    QCOMPARE(PaymentSql(*file).size(PrivacyShop)->payments, 0);
    QCOMPARE(PaymentSql(*file).size(Other)->payments, 30);
}

void TestCataloguePrivacy::fullNamesBecomeHashes()
{
    const auto file = open();
    const SeenPayment seen =
        paymentOf(1, u"Wilhelmina"_s, u"Quickstep"_s, u"quickstep@example.org"_s);
    QVERIFY(seen.payment && seen.payment->customer);
    QVERIFY(PaymentSql(*file).keep(PrivacyShop, {seen}, {}));
    QCOMPARE(found(*file, SearchTerm::Field::Name, u"quickstep"_s), 1);
    qint64 reduced = 0;
    QVERIFY(runSteps(
                [&](qint64 from) {
                    return RetentionSql(*file).reduceStep(PrivacyShop, Hashes, readPurse, from);
                },
                &reduced) > 0);
    QCOMPARE(reduced, 1);
    QCOMPARE(PaymentSql(*file).find(PrivacyShop, seen.payment->id).value()->customer, QString());
    QCOMPARE(found(*file, SearchTerm::Field::Name, u"quickstep"_s), 0);
    QCOMPARE(found(*file, SearchTerm::Field::Email, u"Quickstep@example.org"_s, Hashes), 1);
    QCOMPARE(found(*file, SearchTerm::Field::Name, u"Wilhelmina Quickstep"_s, Hashes), 1);
    QCOMPARE(found(*file, SearchTerm::Field::Email, u"quick@example.org"_s, Hashes), 0);
    const PersonalDataPolicy otherKey{PersonalData::Hashed, "another"};
    QCOMPARE(found(*file, SearchTerm::Field::Email, u"quickstep@example.org"_s, otherKey), 0);
}

void TestCataloguePrivacy::withNothingKeptNothingIsFound()
{
    const auto file = open();
    const SeenPayment seen =
        paymentOf(1, u"Wilhelmina"_s, u"Quickstep"_s, u"quickstep@example.org"_s);
    QVERIFY(PaymentSql(*file).keep(PrivacyShop, {seen}, Hashes));
    QCOMPARE(found(*file, SearchTerm::Field::Email, u"quickstep@example.org"_s, Hashes), 1);
    const PersonalDataPolicy nothing{PersonalData::None, {}};
    QVERIFY(runSteps([&](qint64 from) {
                return RetentionSql(*file).reduceStep(PrivacyShop, nothing, readPurse, from);
            }) > 0);
    QCOMPARE(found(*file, SearchTerm::Field::Email, u"quickstep@example.org"_s, Hashes), 0);
    QCOMPARE(PaymentSql(*file).size(PrivacyShop)->payments, 1);
}

void TestCataloguePrivacy::wipedNamesAreInNoPageOfTheFile()
{
    auto file = open();
    fill(*file, 300);
    QList<SeenPayment> seen;
    for (int i = 0; i < 40; ++i)
        seen << paymentOf(i, u"Wilhelmina"_s, u"Quickstep"_s, u"quickstep@example.org"_s);
    QVERIFY(PaymentSql(*file).keep(PrivacyShop, seen, {}));
    QVERIFY(bytes().contains("quickstep"));
    const PersonalDataPolicy nothing{PersonalData::None, {}};
    QVERIFY(runSteps([&](qint64 from) {
                return RetentionSql(*file).reduceStep(PrivacyShop, nothing, readPurse, from);
            }) > 0);
    tidy(*file);
    QVERIFY(!bytes().contains("uickstep"));
    QVERIFY(!bytes().contains("Wilhelmina"));
    QCOMPARE(PaymentSql(*file).size(PrivacyShop)->payments, 340);
    QCOMPARE(found(*file, SearchTerm::Field::Currency, u"EUR"_s) > 40, true);
}

void TestCataloguePrivacy::onlyThatCustomerIsMeant_data()
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

void TestCataloguePrivacy::onlyThatCustomerIsMeant()
{
    QFETCH(QString, person);
    QFETCH(QList<int>, meant);
    const auto file = open();
    const QList<SeenPayment> seen{
        paymentOf(1, u"Ann"_s, u"Dupré"_s, u"ann@example.com"_s),
        paymentOf(2, u"A."_s, u"Dupré"_s, u"ann@example.com"_s),
        paymentOf(3, u"Jo Ann"_s, u"Dupré"_s, u"jo-ann@example.com"_s),
        paymentOf(4, u"Ann Dupré"_s, u"Smith"_s, u"ann@example.com.au"_s)};
    QVERIFY(PaymentSql(*file).keep(PrivacyShop, seen, {}));
    QVERIFY(PaymentSql(*file).keep(Other, seen, {}));
    const auto rows = CustomerSql(*file).rows({PrivacyShop, person, {}, readPurse});
    QVERIFY(rows.has_value());
    QVERIFY(CustomerSql(*file).forget(PrivacyShop, *rows, person));
    for (int i = 0; i < seen.size(); ++i) {
        const bool isKept =
            !PaymentSql(*file).find(PrivacyShop, seen[i].payment->id).value()->customer.isEmpty();
        QCOMPARE(isKept, !meant.contains(i + 1));
        QVERIFY(!PaymentSql(*file).find(Other, seen[i].payment->id).value()->customer.isEmpty());
    }
}

void TestCataloguePrivacy::aHashedCustomerIsFoundByTheKey()
{
    const auto file = open();
    QVERIFY(PaymentSql(*file).keep(
        PrivacyShop, {paymentOf(1, u"Ann"_s, u"Dupré"_s, u"ann@example.com"_s)}, Hashes));
    QCOMPARE(CustomerSql(*file).rows({PrivacyShop, u"ann@example.com"_s, {}, readPurse})->size(),
             0);
    QCOMPARE(
        CustomerSql(*file).rows({PrivacyShop, u"ann@example.com"_s, Hashes, readPurse})->size(), 1);
}

void TestCataloguePrivacy::forgottenCustomersSessionIsWiped()
{
    const auto file = open();
    for (const QByteArray name : {"ann", "bob"}) {
        auto session = std::make_shared<Session>();
        session->id = SessionId(QString::fromLatin1(name));
        session->raw = R"({"customer":{"email":")" + name + R"(@example.com"},"id":"x"})";
        QVERIFY(SessionSql(*file).keep(PrivacyShop, session, PrivacyNow, {}));
    }
    QVERIFY(CustomerSql(*file).forget(PrivacyShop, {}, u"Ann@example.com"_s));
    QByteArray all;
    const auto sessions = SessionSql(*file).newest(PrivacyShop, 9).value();
    for (const Snapshot &session : sessions)
        all += session.raw;
    QVERIFY(!all.contains("ann@"));
    QVERIFY(all.contains("bob@"));
}

void TestCataloguePrivacy::aNewerVersionsFileIsNotChanged()
{
    open().reset();
    {
        auto database = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY((*database)->execute(u"PRAGMA user_version = 1000"_s).has_value());
    }
    const auto file = open();
    QVERIFY(file && file->isNewer());
    QCOMPARE(RetentionSql(*file).pruneStep(PrivacyShop, PrivacyNow, 0).error().kind,
             StoreError::Kind::Newer);
    QCOMPARE(RetentionSql(*file).reduceStep(PrivacyShop, {}, readPurse, 0).error().kind,
             StoreError::Kind::Newer);
    QCOMPARE(CustomerSql(*file).forget(PrivacyShop, {}, {}).error().kind, StoreError::Kind::Newer);
    QCOMPARE(RetentionSql(*file).tidyStep().error().kind, StoreError::Kind::Newer);
}

COUNTERFOIL_TEST(QCoreApplication, TestCataloguePrivacy)
#include "tst_catalogue_privacy.moc"
