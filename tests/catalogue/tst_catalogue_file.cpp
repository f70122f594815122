// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/customer_sql.h"
#include "core/catalogue/sqlite/operation_sql.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/retention_sql.h"
#include "core/catalogue/sqlite/snapshot_sql.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "tests/support/payment_generator.h"
#include "tests/support/test_program.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using counterfoil::testing::PaymentGenerator;

namespace {

const auto FileShop = u"shop"_s;
const QDateTime FileNow = QDateTime::fromString(u"2026-11-21T10:00:00Z"_s, Qt::ISODate);

constexpr QFile::Permissions FileOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

PaymentPtr changed(const PaymentPtr &payment, qint64 version, const QString &order,
                   const QByteArray &raw = {})
{
    auto copy = std::make_shared<Payment>(*payment);
    copy->version = version;
    copy->orderReference = order;
    copy->raw = raw;
    return copy;
}

OperationFilter all(OperationKind kind = OperationKind::Refund, const QString &profile = FileShop)
{
    OperationFilter filter;
    filter.profile = profile;
    filter.kind = kind;
    return filter;
}

} // namespace

class TestCatalogueFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void olderVersionNeverOverwritesANewerOne();
    void sameVersionRenewsWhenItWasSeen();
    void newerVersionIsFoundByItsNewWordsOnly();
    void everyVersionIsKept();
    void operationsAreThoseOfThePayments();
    void totalsAreTheSumsOfTheOperations();
    void reviewOutlivesANewerVersion();
    void reasonOfThisDeskIsShown();
    void partOfAnOperationFilter();
    void forgottenCustomerIsInNoFile();
    void prunedPaymentsAreGoneWithAllTheirs();
    void removedProfileLeavesTheOthers();
    void fileIsTheOwnersAlone();
    void filesThatOthersMayUseAreNarrowed();
    void olderSchemaIsBroughtToOurs_data();
    void olderSchemaIsBroughtToOurs();
    void newerSchemaIsReadAndNotWritten();
    void damagedFileIsSetAsideAndRead();
    void garbageIsSetAside();
    void cutFileIsSetAside();
    void emptiedFileIsToldAndAMadeOneIsNot();
    void damageThatIsMetLaterIsMendedByTheNextStart();
    void ownOperationsAreThoseOfThisDesk();
    void twoConnectionsWriteTheSameFile();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"catalogue.sqlite"_s); }
    [[nodiscard]] std::unique_ptr<CatalogueFile> open()
    {
        auto opened = CatalogueFile::open(path(), CatalogueFile::Access::ReadWrite, FileNow);
        if (!opened)
            qWarning("%s", qPrintable(opened.error().detail));
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] static qsizetype count(CatalogueFile &file, const QString &word)
    {
        return file
            .paymentRows({FileShop, {{{SearchTerm::Field::Word, word, false, false, {}, {}}}}}, {},
                         {}, {})
            ->size();
    }
    void fill(CatalogueFile &file, quint64 payments, const QString &profile = FileShop)
    {
        QList<SeenPayment> seen;
        for (quint64 i = 0; i < payments; ++i)
            seen.append({m_generator.payment(i), FileNow});
        QCOMPARE(PaymentSql(file).keep(profile, seen, {}).value_or(-1), qint64(payments));
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
    void run(const QString &sql)
    {
        auto database = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(database.has_value());
        QVERIFY((*database)->execute(sql).has_value());
    }

    PaymentGenerator m_generator{11};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCatalogueFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCatalogueFile::olderVersionNeverOverwritesANewerOne()
{
    const auto file = open();
    const PaymentPtr payment = m_generator.payment(1);
    QCOMPARE(
        PaymentSql(*file).keep(FileShop, {{changed(payment, 5, u"newer"_s), FileNow}}, {}).value(),
        1);
    QCOMPARE(PaymentSql(*file)
                 .keep(FileShop, {{changed(payment, 4, u"older"_s), FileNow.addSecs(5)}}, {})
                 .value(),
             0);
    const auto row = PaymentSql(*file).find(FileShop, payment->id).value();
    QCOMPARE(row->order, u"newer"_s);
    QCOMPARE(row->version, 5);
    QCOMPARE(row->seenAt, FileNow);
}

void TestCatalogueFile::sameVersionRenewsWhenItWasSeen()
{
    const auto file = open();
    const PaymentPtr payment = m_generator.payment(1);
    QVERIFY(PaymentSql(*file).keep(FileShop, {{payment, FileNow}}, {}));
    QVERIFY(PaymentSql(*file).keep(FileShop, {{payment, FileNow.addSecs(60)}}, {}));
    QCOMPARE(PaymentSql(*file).find(FileShop, payment->id).value()->seenAt, FileNow.addSecs(60));
    QCOMPARE(PaymentSql(*file).size(FileShop)->payments, 1);
}

void TestCatalogueFile::newerVersionIsFoundByItsNewWordsOnly()
{
    const auto file = open();
    const PaymentPtr payment = m_generator.payment(1);
    QVERIFY(PaymentSql(*file).keep(FileShop, {{changed(payment, 1, u"before"_s), FileNow}}, {}));
    QVERIFY(
        PaymentSql(*file).keep(FileShop, {{changed(payment, 2, u"afterwards"_s), FileNow}}, {}));
    QCOMPARE(count(*file, u"before"_s), 0);
    QCOMPARE(count(*file, u"afterwards"_s), 1);
}

void TestCatalogueFile::everyVersionIsKept()
{
    const auto file = open();
    const PaymentPtr payment = m_generator.payment(1);
    for (const qint64 version : {1, 2, 3}) {
        const QByteArray raw = "{\"version\":" + QByteArray::number(version) + '}';
        QVERIFY(PaymentSql(*file).keep(FileShop,
                                       {{changed(payment, version, u"o"_s, raw), FileNow}}, {}));
    }
    const auto kept = SnapshotSql(*file).all(FileShop, payment->id).value();
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept[0].version, 3);
    QCOMPARE(kept[2].raw, QByteArray("{\"version\":1}"));
    QCOMPARE(SnapshotSql(*file).newest(FileShop, payment->id).value()->version, 3);
}

void TestCatalogueFile::operationsAreThoseOfThePayments()
{
    const auto file = open();
    fill(*file, 300);
    qsizetype expected = 0;
    for (quint64 i = 0; i < 300; ++i)
        expected += static_cast<qsizetype>(m_generator.payment(i)->refunds.size());
    const auto rows = OperationSql(*file).search(all(), {}, FileNow, {}).value();
    QCOMPARE(rows.size(), expected);
    QVERIFY(expected > 50);
    const auto operations = OperationSql(*file).read(rows).value();
    QCOMPARE(operations.size(), expected);
    for (const OperationRow &row : operations) {
        QCOMPARE(row.kind, OperationKind::Refund);
        QVERIFY(row.createdAt.isValid());
        qint64 parts = 0;
        for (const OperationPart &part : row.parts)
            parts += part.amount.minorUnits();
        QCOMPARE(parts, row.requested.minorUnits());
    }
    for (qsizetype i = 1; i < operations.size(); ++i)
        QVERIFY(operations[i - 1].createdAt >= operations[i].createdAt);
}

void TestCatalogueFile::totalsAreTheSumsOfTheOperations()
{
    const auto file = open();
    fill(*file, 400);
    QMap<QString, qint64> processed;
    qint64 conflicts = 0;
    for (quint64 i = 0; i < 400; ++i) {
        const PaymentPtr payment = m_generator.payment(i);
        for (const Operation &refund : payment->refunds) {
            processed[refund.amount.currency().code()] += refund.processed().minorUnits();
            conflicts += refund.status.is(OperationStatus::Conflict) ? 1 : 0;
        }
    }
    const auto totals = OperationSql(*file).totals(all(), FileNow).value();
    QCOMPARE(totals.currencies.size(), processed.size());
    qint64 byPartners = 0;
    qint64 byDays = 0;
    qint64 whole = 0;
    for (const CurrencyTotal &total : totals.currencies) {
        QCOMPARE(total.processed.minorUnits(), processed[total.processed.currency().code()]);
        whole += total.processed.minorUnits();
    }
    for (const PartnerTotal &total : totals.partners)
        byPartners += total.amount.minorUnits();
    for (const DayTotal &total : totals.days)
        byDays += total.processed.minorUnits();
    QCOMPARE(byPartners, whole);
    QCOMPARE(byDays, whole);
    QCOMPARE(totals.conflicts, conflicts);
    QCOMPARE(totals.unreviewed, totals.count);
}

void TestCatalogueFile::reviewOutlivesANewerVersion()
{
    const auto file = open();
    fill(*file, 50);
    const auto rows = OperationSql(*file).search(all(), {}, FileNow, {}).value();
    const Review review{FileNow, u"finance"_s, u"seen"_s};
    QVERIFY(OperationSql(*file).review({rows.first()}, review));
    const OperationRow before = OperationSql(*file).read({rows.first()})->first();
    QCOMPARE(before.review, std::optional(review));
    for (quint64 i = 0; i < 50; ++i) {
        const PaymentPtr payment = m_generator.payment(i);
        QVERIFY(PaymentSql(*file).keep(FileShop, {{changed(payment, 9, u"again"_s), FileNow}}, {}));
    }
    const OperationRow after = OperationSql(*file).read({rows.first()})->first();
    QCOMPARE(after.operation, before.operation);
    QCOMPARE(after.review, std::optional(review));
    OperationFilter open = all();
    open.isUnreviewed = true;
    QCOMPARE(OperationSql(*file).search(open, {}, FileNow, {})->size(), rows.size() - 1);
    QVERIFY(OperationSql(*file).unreview({rows.first()}));
    QVERIFY(!OperationSql(*file).read({rows.first()})->first().review);
}

void TestCatalogueFile::reasonOfThisDeskIsShown()
{
    const auto file = open();
    fill(*file, 50);
    const auto rows = OperationSql(*file).search(all(), {}, FileNow, {}).value();
    const OperationId id = OperationSql(*file).read({rows.first()})->first().operation;
    QVERIFY(OperationSql(*file).annotate(FileShop, {id, u"Goodwill"_s, u"late"_s, u"agent"_s}));
    const OperationRow row = OperationSql(*file).read({rows.first()})->first();
    QCOMPARE(row.reason, u"Goodwill"_s);
    QCOMPARE(row.who, u"agent"_s);
    OperationFilter filter = all();
    filter.reason = u"Goodwill"_s;
    QCOMPARE(OperationSql(*file).search(filter, {}, FileNow, {}).value(), QList{rows.first()});
    filter.reason.clear();
    filter.who = u"agent"_s;
    QCOMPARE(OperationSql(*file).search(filter, {}, FileNow, {}).value(), QList{rows.first()});
}

void TestCatalogueFile::partOfAnOperationFilter()
{
    const auto file = open();
    fill(*file, 300);
    OperationFilter filter = all();
    filter.partner = u"paypal"_s;
    filter.method = u"wallet"_s;
    filter.status = OperationStatus::Success;
    const auto rows = OperationSql(*file)
                          .read(OperationSql(*file).search(filter, {}, FileNow, {}).value())
                          .value();
    QVERIFY(!rows.isEmpty());
    for (const OperationRow &row : rows) {
        QVERIFY(row.status.is(OperationStatus::Success));
        QVERIFY(std::any_of(row.parts.cbegin(), row.parts.cend(), [](const OperationPart &part) {
            return part.solution.partner == "paypal"_L1;
        }));
    }
    filter.from = rows.first().createdAt;
    filter.until = rows.first().createdAt.addMSecs(1);
    QCOMPARE(OperationSql(*file).search(filter, {}, FileNow, {})->size(), 1);
}

void TestCatalogueFile::forgottenCustomerIsInNoFile()
{
    const auto file = open();
    auto payment = std::make_shared<Payment>(*m_generator.payment(0));
    payment->customer.emplace();
    payment->customer->firstName = u"Wilhelmina"_s;
    payment->customer->lastName = u"Quickstep"_s;
    payment->customer->email = u"quickstep@example.org"_s;
    payment->raw = R"({"customer":{"email":"quickstep@example.org"},"id":"x"})";
    QVERIFY(PaymentSql(*file).keep(FileShop, {{payment, FileNow}}, {}));
    QCOMPARE(count(*file, u"quickstep"_s), 1);
    const qint64 row = PaymentSql(*file).find(FileShop, payment->id).value()->row;
    QVERIFY(CustomerSql(*file).forget(FileShop, {row}, u"quickstep@example.org"_s));
    QCOMPARE(count(*file, u"quickstep"_s), 0);
    QCOMPARE(PaymentSql(*file).find(FileShop, payment->id).value()->customer, QString());
    QVERIFY(!SnapshotSql(*file).newest(FileShop, payment->id).value()->raw.contains("quickstep"));
    QCOMPARE(PaymentSql(*file).size(FileShop)->payments, 1);
}

void TestCatalogueFile::prunedPaymentsAreGoneWithAllTheirs()
{
    const auto file = open();
    fill(*file, 40);
    const auto limit =
        QDateTime::fromMSecsSinceEpoch(PaymentGenerator::createdAt(10).msecsSinceEpoch(), Qt::UTC);
    QCOMPARE(RetentionSql(*file).pruneStep(FileShop, limit, CatalogueStep::FirstRow)->payments, 10);
    QCOMPARE(PaymentSql(*file).size(FileShop)->payments, 30);
    QVERIFY(!PaymentSql(*file).find(FileShop, PaymentGenerator::idOf(9)).value());
    QVERIFY(PaymentSql(*file).find(FileShop, PaymentGenerator::idOf(10)).value());
    QCOMPARE(count(*file, m_generator.payment(3)->orderReference), 0);
    const OperationFilter captures = all(OperationKind::Capture);
    const auto left = OperationSql(*file)
                          .read(OperationSql(*file).search(captures, {}, FileNow, {}).value())
                          .value();
    for (const OperationRow &row : left)
        QVERIFY(row.createdAt >= limit);
}

void TestCatalogueFile::removedProfileLeavesTheOthers()
{
    const auto file = open();
    fill(*file, 5);
    fill(*file, 7, u"other"_s);
    QVERIFY(RetentionSql(*file).removeProfile(FileShop));
    QCOMPARE(PaymentSql(*file).size(FileShop)->payments, 0);
    QCOMPARE(PaymentSql(*file).size(u"other"_s)->payments, 7);
    QCOMPARE(PaymentSql(*file).search({u"other"_s, {}}, {}, {}, {})->size(), 7);
}

void TestCatalogueFile::fileIsTheOwnersAlone()
{
    const auto file = open();
    QCOMPARE(QFile::permissions(path()) & FileOthers, QFile::Permissions());
}

void TestCatalogueFile::filesThatOthersMayUseAreNarrowed()
{
#ifdef Q_OS_WIN
    QSKIP("modes are those of Unix");
#else
    const auto file = open();
    fill(*file, 1);
    const QStringList files{path(), path() + u"-wal"_s, path() + u"-shm"_s};
    for (const QString &name : files)
        QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | FileOthers));
    const auto other = open();
    for (const QString &name : files)
        QVERIFY2(!(QFile::permissions(name) & FileOthers), qPrintable(name));
#endif
}

void TestCatalogueFile::olderSchemaIsBroughtToOurs_data()
{
    QTest::addColumn<QString>("name");
    for (const int version : {1, 2})
        QTest::addRow("version %d", version) << u"catalogue-v%1.sqlite"_s.arg(version);
}

void TestCatalogueFile::olderSchemaIsBroughtToOurs()
{
    QFETCH(QString, name);
    QVERIFY(QFile::copy(QStringLiteral(COUNTERFOIL_TEST_DATA "/catalogue/") + name, path()));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    const auto file = open();
    QVERIFY(file);
    QVERIFY(!file->rescue());
    QCOMPARE(PaymentSql(*file).size(FileShop)->payments, 3);
    QCOMPARE(count(*file, u"order"_s), 3);
    fill(*file, 4, u"other"_s);
    QVERIFY(OperationSql(*file)
                .search(all(OperationKind::Capture, u"other"_s), {}, FileNow, {})
                .has_value());
}

void TestCatalogueFile::newerSchemaIsReadAndNotWritten()
{
    {
        const auto file = open();
        fill(*file, 3);
    }
    run(u"PRAGMA user_version = 99"_s);
    const auto file = open();
    QVERIFY(file->isNewer());
    QCOMPARE(PaymentSql(*file).size(FileShop)->payments, 3);
    const auto refused = PaymentSql(*file).keep(FileShop, {{m_generator.payment(9), FileNow}}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::Newer);
}

void TestCatalogueFile::damagedFileIsSetAsideAndRead()
{
    {
        const auto file = open();
        fill(*file, 200);
    }
    QFile raw(path());
    QVERIFY(raw.open(QIODevice::ReadWrite));
    const QByteArray before = raw.readAll();
    raw.seek(0);
    raw.write("SQLite format 3\0", 16);
    raw.seek(20); // the page's layout in the header
    raw.write("\xFF\xFF\xFF\xFF", 4);
    raw.seek(100);
    raw.write(QByteArray(40, '\xAA'));
    raw.close();
    const auto file = open();
    QVERIFY(file);
    QVERIFY(file->rescue().has_value());
    QVERIFY(QFile::exists(file->rescue()->asidePath));
    QCOMPARE(PaymentSql(*file).size(FileShop)->payments, file->rescue()->payments);
    fill(*file, 2, u"other"_s); // and it works
}

void TestCatalogueFile::garbageIsSetAside()
{
    QFile raw(path());
    QVERIFY(raw.open(QIODevice::WriteOnly));
    raw.write(QByteArray(10'000, 'x'));
    raw.close();
    const auto file = open();
    QVERIFY(file);
    QCOMPARE(file->rescue()->payments, 0);
    QFile aside(file->rescue()->asidePath);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), QByteArray(10'000, 'x'));
    fill(*file, 2);
}

void TestCatalogueFile::cutFileIsSetAside()
{
    {
        const auto file = open();
        fill(*file, 200);
    }
    QVERIFY(QFile::resize(path(), QFileInfo(path()).size() / 8192 * 4096));
    const auto file = open();
    QVERIFY(file);
    QVERIFY(file->rescue().has_value());
    QVERIFY(QFile::exists(file->rescue()->asidePath));
    QVERIFY(!file->isMade());
    fill(*file, 2, u"other"_s);
}

void TestCatalogueFile::emptiedFileIsToldAndAMadeOneIsNot()
{
    {
        const auto file = open();
        QVERIFY(file->isMade());
        QVERIFY(!file->rescue());
        fill(*file, 3);
    }
    QVERIFY(QFile::resize(path(), 0));
    {
        const auto file = open();
        QVERIFY(!file->isMade());
        QVERIFY(file->rescue());
        QCOMPARE(file->rescue()->asidePath, QString());
        QCOMPARE(PaymentSql(*file).size(FileShop)->payments, 0);
        fill(*file, 3);
    }
    const auto file = open();
    QVERIFY(!file->isMade());
    QVERIFY(!file->rescue());
}

void TestCatalogueFile::damageThatIsMetLaterIsMendedByTheNextStart()
{
    {
        const auto file = open();
        fill(*file, 3);
    }
    {
        SqliteCatalogue catalogue(path());
        bool isTold = false;
        catalogue
            .call(SqliteCatalogue::Lane::Find,
                  [](CatalogueFile &, const Cancel &) -> StoreResult<void> {
                      return tl::unexpected(StoreError{StoreError::Kind::Damaged, {}, {}});
                  })
            .then(this, [&isTold](const auto &) { isTold = true; });
        QTRY_VERIFY(isTold);
        QVERIFY(!catalogue.rescue()); // others use it
    }
    {
        const auto file = open();
        QVERIFY(file->rescue());
        QVERIFY(QFile::exists(file->rescue()->asidePath));
        QCOMPARE(PaymentSql(*file).size(FileShop)->payments, 3);
    }
    QVERIFY(!open()->rescue()); // once
}

void TestCatalogueFile::ownOperationsAreThoseOfThisDesk()
{
    const auto file = open();
    auto payment = std::make_shared<Payment>(*m_generator.payment(1));
    payment->refunds.clear();
    payment->captures.clear();
    payment->voids.clear();
    const auto add = [&payment](const QString &id, const QString &status, qint64 seconds) {
        Operation refund;
        refund.kind = OperationKind::Refund;
        refund.id = OperationId(id);
        refund.amount = payment->amount;
        refund.createdAt = Timestamp(FileNow.toMSecsSinceEpoch() + seconds * 1000, 0);
        refund.merchantReference = u"RMA-"_s + id;
        refund.status = operationStatusFrom(status);
        payment->refunds.push_back(refund);
    };
    add(u"ended"_s, u"SUCCESS"_s, 1);
    add(u"pending"_s, u"PENDING"_s, 2);
    add(u"colleague"_s, u"PENDING"_s, 3);
    add(u"uncertain"_s, u"UNCERTAIN"_s, 4);
    QVERIFY(PaymentSql(*file).keep(FileShop, {{payment, FileNow}}, {}));
    for (const QString &id : {u"ended"_s, u"pending"_s, u"uncertain"_s})
        QVERIFY(OperationSql(*file).annotate(FileShop, {OperationId(id), {}, {}, u"agent"_s}));

    const auto ids = [](const QList<OperationRow> &rows) {
        QStringList texts;
        for (const OperationRow &row : rows)
            texts << row.operation.text();
        return texts;
    };
    const auto own = OperationSql(*file).own(FileShop, 50);
    QVERIFY(own.has_value());
    QCOMPARE(ids(own->newest), QStringList({u"uncertain"_s, u"pending"_s, u"ended"_s}));
    QCOMPARE(ids(own->open), QStringList({u"uncertain"_s, u"pending"_s}));
    QCOMPARE(own->open.last().reference, u"RMA-pending"_s);
    QCOMPARE(own->open.last().requested, payment->amount);
    QCOMPARE(ids(OperationSql(*file).own(FileShop, 1)->newest), QStringList{u"uncertain"_s});
    QVERIFY(OperationSql(*file).own(u"other"_s, 50)->newest.isEmpty());
}

void TestCatalogueFile::twoConnectionsWriteTheSameFile()
{
    const auto one = open();
    const auto other = open();
    QVERIFY(PaymentSql(*one).keep(FileShop, {{m_generator.payment(1), FileNow}}, {}));
    QVERIFY(PaymentSql(*other).keep(FileShop, {{m_generator.payment(2), FileNow}}, {}));
    QVERIFY(PaymentSql(*one).keep(FileShop,
                                  {{changed(m_generator.payment(2), 2, u"moved"_s), FileNow}}, {}));
    QCOMPARE(PaymentSql(*other).size(FileShop)->payments, 2);
    QCOMPARE(PaymentSql(*other).find(FileShop, PaymentGenerator::idOf(2)).value()->order,
             u"moved"_s);
}

COUNTERFOIL_TEST(QCoreApplication, TestCatalogueFile)

#include "tst_catalogue_file.moc"
