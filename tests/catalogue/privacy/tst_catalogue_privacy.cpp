// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/customer_sql.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/retention_sql.h"
#include "tests/catalogue/named_payment.h"
#include "tests/support/payment_generator.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

const auto PrivacyShop = u"shop"_s;
const auto Other = u"other"_s;
const QDateTime PrivacyNow(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

} // namespace

/// What leaves the catalogue, and what of it stays in no file.
class TestCataloguePrivacy : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oldPaymentsGoStepByStep();
    void wipedNamesAreInNoPageOfTheFile();
    void aNewerVersionsFileIsNotChanged();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"catalogue.sqlite"_s); }
    [[nodiscard]] std::unique_ptr<CatalogueFile> open()
    {
        auto opened = CatalogueFile::open(path(), CatalogueFile::Access::ReadWrite, PrivacyNow);
        return opened ? std::move(*opened) : nullptr;
    }
    static void fill(CatalogueFile &file, quint64 payments, const QString &account = PrivacyShop)
    {
        const PaymentGenerator generator(7);
        QList<SeenPayment> seen;
        for (quint64 i = 0; i < payments; ++i)
            seen.append({generator.payment(i), PrivacyNow});
        QCOMPARE(PaymentSql(file).keep(account, seen, {}).value_or(-1), qint64(payments));
    }
    template <typename Step>
    static int runSteps(Step step, qint64 *payments = nullptr)
    {
        std::optional<qint64> from = CatalogueStep::FirstRow;
        int steps = 0;
        while (from && steps < 1000) {
            const DatabaseResult<CatalogueStep> done = step(*from);
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

void TestCataloguePrivacy::wipedNamesAreInNoPageOfTheFile()
{
    auto file = open();
    fill(*file, 300);
    QList<SeenPayment> seen;
    for (int i = 0; i < 40; ++i)
        seen << SeenPayment{
            namedPayment(i, u"Wilhelmina"_s, u"Quickstep"_s, u"quickstep@example.org"_s),
            PrivacyNow};
    QVERIFY(PaymentSql(*file).keep(PrivacyShop, seen, {}));
    QVERIFY(bytes().contains("quickstep"));
    const PersonalDataPolicy nothing{PersonalData::None, {}};
    QVERIFY(runSteps([&](qint64 from) {
                return RetentionSql(*file).reduceStep(PrivacyShop, nothing, readNamed, from);
            }) > 0);
    tidy(*file);
    QVERIFY(!bytes().contains("uickstep"));
    QVERIFY(!bytes().contains("Wilhelmina"));
    QCOMPARE(PaymentSql(*file).size(PrivacyShop)->payments, 340);
    const SearchQuery euros{PrivacyShop,
                            {{{SearchTerm::Field::Currency, u"EUR"_s, true, false, {}, {}}}}};
    QVERIFY(PaymentSql(*file).search(euros, {}, {}, {})->size() > 40);
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
             DatabaseError::Kind::Newer);
    QCOMPARE(RetentionSql(*file).reduceStep(PrivacyShop, {}, readNamed, 0).error().kind,
             DatabaseError::Kind::Newer);
    QCOMPARE(CustomerSql(*file).forget(PrivacyShop, {}, {}).error().kind,
             DatabaseError::Kind::Newer);
    QCOMPARE(RetentionSql(*file).tidyStep().error().kind, DatabaseError::Kind::Newer);
}

COUNTERFOIL_TEST(QCoreApplication, TestCataloguePrivacy)
#include "tst_catalogue_privacy.moc"
