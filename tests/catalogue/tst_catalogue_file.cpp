// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/customer_sql.h"
#include "core/catalogue/sqlite/document_sql.h"
#include "core/catalogue/sqlite/event_sql.h"
#include "core/catalogue/sqlite/operation_sql.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/reindex_sql.h"
#include "core/catalogue/sqlite/search_tokens.h"
#include "core/catalogue/sqlite/snapshot_sql.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/domain/status_words.h"
#include "tests/catalogue/named_payment.h"
#include "tests/support/next_revision.h"
#include "tests/support/payment_generator.h"
#include "tests/support/test_program.h"
#include "tests/support/unix_only.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using counterfoil::testing::namedPayment;
using counterfoil::testing::PaymentGenerator;
using counterfoil::testing::readNamed;

namespace {

const auto FileShop = u"shop"_s;
const QDateTime FileNow = QDateTime::fromString(u"2026-11-21T10:00:00Z"_s, Qt::ISODate);

constexpr QFile::Permissions FileOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

PaymentPtr moved(const PaymentPtr &payment)
{
    auto copy = std::make_shared<Payment>(*payment);
    counterfoil::testing::moveOn(*copy);
    copy->orderReference = u"moved"_s;
    return copy;
}

OperationFilter all(OperationKind kind = OperationKind::Refund, const QString &account = FileShop)
{
    OperationFilter filter;
    filter.account = account;
    filter.kind = kind;
    return filter;
}

} // namespace

class TestCatalogueFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void forgottenCustomerIsInNoFile();
    void hashedPeopleAreInNoFile();
    void aTextOfAMegabyteHasFewTokens_data();
    void aTextOfAMegabyteHasFewTokens();
    void fileIsTheOwnersAlone();
    void filesThatOthersMayUseAreNarrowed();
    void olderSchemaIsBroughtToOurs_data();
    void olderSchemaIsBroughtToOurs();
    void paymentsOfAnEarlierVersionAreIndexedAgain();
    void sumsOfWhatWasKeptBeforeFollowFromTheOperations();
    void aFileWithoutEventsGetsATableOfThem();
    void whatAnEarlierVersionLeftIsSavedFromADamagedFile();
    void linksAreSavedFromADamagedFile();
    void newerSchemaIsReadAndNotWritten();
    void damagedFileIsSetAsideAndRead();
    void garbageIsSetAside();
    void cutFileIsSetAside();
    void emptiedFileIsToldAndAMadeOneIsNot();
    void damageThatIsMetLaterIsMendedByTheNextStart();
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
        return PaymentSql(file)
            .search({FileShop, {{{SearchTerm::Field::Word, word, false, false, {}, {}}}}}, {}, {},
                    {})
            ->size();
    }
    void fill(CatalogueFile &file, quint64 payments, const QString &account = FileShop)
    {
        QList<SeenPayment> seen;
        for (quint64 i = 0; i < payments; ++i)
            seen.append({m_generator.payment(i), FileNow});
        QCOMPARE(PaymentSql(file).keep(account, seen, {}).value_or(-1), qint64(payments));
    }
    [[nodiscard]] static bool keepLink(CatalogueFile &file)
    {
        return DocumentSql(file, DocumentTable::PaymentLink)
            .keep(FileShop, u"link-1"_s, R"({"id":"link-1"})", FileNow, {})
            .has_value();
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
    for (const auto field : {SearchTerm::Field::Name, SearchTerm::Field::Email})
        QVERIFY(PaymentSql(*file).values(FileShop, field, u"quickstep"_s, 9).value().isEmpty());
    const auto left = file->database().number(u"SELECT count(*) FROM payment WHERE email <> ''"_s);
    QCOMPARE(left.value_or(-1), qint64(0));
    QVERIFY(!SnapshotSql(*file).newest(FileShop, payment->id).value()->raw.contains("quickstep"));
    QCOMPARE(PaymentSql(*file).size(FileShop)->payments, 1);
}

void TestCatalogueFile::hashedPeopleAreInNoFile()
{
    auto payment = std::make_shared<Payment>(*m_generator.payment(0));
    payment->customer.emplace();
    payment->customer->lastName = u"Quickstep"_s;
    payment->customer->email = u"quickstep@example.org"_s;
    payment->raw = R"({"customer":{"last_name":"Quickstep"},"id":"x"})";
    {
        const auto file = open();
        QVERIFY(PaymentSql(*file).keep(FileShop, {{payment, FileNow}},
                                       {PersonalData::Hashed, "a key"}));
        QVERIFY(!bytes().toLower().contains("quickstep"));
    }
    QVERIFY(bytes().contains(payment->orderReference.toUtf8()));
    QVERIFY(!bytes().toLower().contains("quickstep"));
}

void TestCatalogueFile::aTextOfAMegabyteHasFewTokens_data()
{
    QTest::addColumn<PersonalDataPolicy>("policy");
    QTest::newRow("full") << PersonalDataPolicy{PersonalData::Full, {}};
    QTest::newRow("hashed") << PersonalDataPolicy{PersonalData::Hashed, "a key"};
}

void TestCatalogueFile::aTextOfAMegabyteHasFewTokens()
{
    QFETCH(PersonalDataPolicy, policy);
    const QString longText = u" needle and "_s.repeated(100'000);
    Payment sent = *m_generator.payment(3);
    sent.orderReference = longText;
    sent.customer.emplace();
    sent.customer->firstName = longText;
    sent.customer->lastName = longText;
    sent.split = {{{longText, longText}, sent.amount, {}, {}, {}, {}}};
    for (PartnerTransaction &part : sent.authorisation.partnerTransactions)
        part.partnerReference = longText;
    QVERIFY(searchTokens(sent, 1, policy).size() < 20'000);
}

void TestCatalogueFile::fileIsTheOwnersAlone()
{
    COUNTERFOIL_NEEDS_UNIX("modes are those of Unix");
    const auto file = open();
    QCOMPARE(QFile::permissions(path()) & FileOthers, QFile::Permissions());
}

void TestCatalogueFile::filesThatOthersMayUseAreNarrowed()
{
    COUNTERFOIL_NEEDS_UNIX("modes are those of Unix");
    const auto file = open();
    fill(*file, 1);
    const QStringList files{path(), path() + u"-wal"_s, path() + u"-shm"_s};
    for (const QString &name : files)
        QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | FileOthers));
    const auto other = open();
    for (const QString &name : files)
        QVERIFY2(!(QFile::permissions(name) & FileOthers), qPrintable(name));
}

void TestCatalogueFile::olderSchemaIsBroughtToOurs_data()
{
    QTest::addColumn<QString>("name");
    for (const int version : {1, 2, 3, 4})
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
    QVERIFY(keepLink(*file));
    QCOMPARE(DocumentSql(*file, DocumentTable::PaymentLink).newest(FileShop, 9)->size(), 1);
    fill(*file, 4, u"other"_s);
    QVERIFY(OperationSql(*file)
                .search(all(OperationKind::Capture, u"other"_s), {}, FileNow, {})
                .has_value());
}

void TestCatalogueFile::paymentsOfAnEarlierVersionAreIndexedAgain()
{
    {
        const auto file = open();
        fill(*file, 250);
        QList<SeenPayment> seen;
        for (int i = 0; i < 3; ++i)
            seen << SeenPayment{namedPayment(i, u"Łucja"_s, u"Groß"_s, u"l@example.org"_s),
                                FileNow};
        QVERIFY(PaymentSql(*file).keep(FileShop, seen, {}));
        // As the earlier version left it.
        for (const QString &sql :
             {u"INSERT INTO search (search, rowid, tokens) SELECT 'delete', row, tokens FROM "
              u"payment "
              "WHERE tokens LIKE '%lucja%'"_s,
              u"UPDATE payment SET tokens = replace(tokens, 'lucja', 'łucja') WHERE tokens LIKE "
              "'%lucja%'"_s,
              u"INSERT INTO search (rowid, tokens) SELECT row, tokens FROM payment WHERE tokens "
              u"LIKE "
              "'%łucja%'"_s,
              u"PRAGMA user_version = 2"_s, u"DROP TABLE to_index"_s, u"DROP TABLE payment_link"_s,
              u"DROP TABLE event"_s, u"ALTER TABLE operation DROP COLUMN lines"_s,
              u"ALTER TABLE payment DROP COLUMN captured"_s,
              u"ALTER TABLE payment DROP COLUMN refunded"_s,
              u"ALTER TABLE payment DROP COLUMN available"_s,
              u"ALTER TABLE payment DROP COLUMN email"_s, u"UPDATE payment SET customer = ''"_s,
              u"ALTER TABLE partner_transaction DROP COLUMN partner_status"_s,
              u"ALTER TABLE partner_transaction DROP COLUMN description"_s,
              u"ALTER TABLE partner_transaction DROP COLUMN updated"_s})
            QVERIFY(file->database().execute(sql).has_value());
    }
    const auto file = open();
    QCOMPARE(count(*file, u"lucja"_s), 0);
    QCOMPARE(count(*file, u"Łucja"_s), 3); // as it was typed before
    int steps = 0;
    for (bool isMore = true; isMore && steps < 10; ++steps) {
        const auto step = ReindexSql(*file).step(FileShop, readNamed);
        QVERIFY(step.has_value());
        isMore = step->next.has_value();
    }
    QCOMPARE(steps, 3); // of 100 rows each
    QCOMPARE(count(*file, u"lucja"_s), 3);
    QCOMPARE(count(*file, u"gross"_s), 3);
    QVERIFY(!ReindexSql(*file).step(FileShop, readNamed)->next); // once
    const auto offered = [&](SearchTerm::Field field, const QString &begun) {
        const auto values = PaymentSql(*file).values(FileShop, field, begun, 1);
        return values && !values->isEmpty() ? values->first().value : QString();
    };
    QCOMPARE(offered(SearchTerm::Field::Name, u"lucja"_s), u"Łucja Groß"_s);
    QCOMPARE(offered(SearchTerm::Field::Email, u"l@"_s), u"l@example.org"_s);
    QCOMPARE(PaymentSql(*file).size(FileShop)->payments, 253);
}

void TestCatalogueFile::sumsOfWhatWasKeptBeforeFollowFromTheOperations()
{
    auto payment = std::make_shared<Payment>(*m_generator.payment(1));
    payment->captures.clear();
    payment->refunds.clear();
    payment->voids.clear();
    const auto money = [&payment](qint64 units) { return payment->amount.with(units); };
    const auto add = [&](OperationKind kind, qint64 units, OperationStatus status) {
        std::vector<Operation> &operations =
            kind == OperationKind::Capture ? payment->captures : payment->refunds;
        Operation operation;
        operation.kind = kind;
        operation.id = OperationId(keyOf(kind) + QString::number(operations.size()));
        operation.amount = money(units);
        operation.createdAt = payment->createdAt;
        operation.status = Word<OperationStatus>(status, statusWord(status));
        PartnerTransaction part;
        part.amount = operation.amount;
        part.status = statusWord(status);
        operation.partnerTransactions = {part};
        operations.push_back(operation);
    };
    add(OperationKind::Capture, 10'000, OperationStatus::Success);
    add(OperationKind::Capture, 3'000, OperationStatus::Pending);
    add(OperationKind::Refund, 2'000, OperationStatus::Success);
    add(OperationKind::Refund, 500, OperationStatus::Pending);
    add(OperationKind::Refund, 700, OperationStatus::Failure);
    {
        const auto file = open();
        QVERIFY(PaymentSql(*file).keep(FileShop, {{payment, FileNow}}, {}).has_value());
    }
    run(u"UPDATE payment SET captured = NULL, refunded = NULL, available = NULL"_s);
    const auto file = open();
    const PaymentSums expected{money(10'000), money(2'000), money(7'500)};
    const auto found = PaymentSql(*file).find(FileShop, payment->id);
    QVERIFY(found && *found);
    QCOMPARE((*found)->sums, expected);
    const auto first = PaymentSql(*file).first({FileShop, {}}, {}, 10, {});
    QVERIFY(first && first->rows.size() == 1);
    QCOMPARE(first->rows.first().sums, expected);
}

void TestCatalogueFile::aFileWithoutEventsGetsATableOfThem()
{
    {
        const auto file = open();
        fill(*file, 3);
    }
    run(u"DROP TABLE event"_s);
    run(u"PRAGMA user_version = 5"_s);
    const auto file = open();
    NoticeEvent event;
    event.row = 5;
    event.at = FileNow;
    QVERIFY(EventSql(*file).keep(FileShop, {{event}, {}}, {}, {}).has_value());
    QCOMPARE(EventSql(*file).search({{FileShop}, {}}).value_or(QList<qint64>()), QList<qint64>{5});
    QCOMPARE(PaymentSql(*file).size(FileShop)->payments, 3);
}

void TestCatalogueFile::whatAnEarlierVersionLeftIsSavedFromADamagedFile()
{
    QVERIFY(QFile::copy(QStringLiteral(COUNTERFOIL_TEST_DATA "/catalogue/catalogue-v2.sqlite"),
                        path()));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    catalogue::markDamaged(path());
    const auto file = open();
    QVERIFY(file && file->rescue());
    QCOMPARE(file->rescue()->payments, 3); // whose table has fewer columns
    QCOMPARE(PaymentSql(*file).first({FileShop, {}}, {}, 10, {})->rows.size(), 3);
}

void TestCatalogueFile::linksAreSavedFromADamagedFile()
{
    {
        const auto file = open();
        QVERIFY(keepLink(*file));
    }
    catalogue::markDamaged(path());
    const auto file = open();
    QVERIFY(file && file->rescue());
    QCOMPARE(DocumentSql(*file, DocumentTable::PaymentLink).newest(FileShop, 9)->size(), 1);
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
    QCOMPARE(refused.error().kind, DatabaseError::Kind::Newer);
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
                  [](CatalogueFile &, const Cancel &) -> DatabaseResult<void> {
                      return tl::unexpected(DatabaseError{DatabaseError::Kind::Damaged, {}, {}});
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

void TestCatalogueFile::twoConnectionsWriteTheSameFile()
{
    const auto one = open();
    const auto other = open();
    QVERIFY(PaymentSql(*one).keep(FileShop, {{m_generator.payment(1), FileNow}}, {}));
    QVERIFY(PaymentSql(*other).keep(FileShop, {{m_generator.payment(2), FileNow}}, {}));
    QVERIFY(PaymentSql(*one).keep(FileShop, {{moved(m_generator.payment(2)), FileNow}}, {}));
    QCOMPARE(PaymentSql(*other).size(FileShop)->payments, 2);
    QCOMPARE(PaymentSql(*other).find(FileShop, PaymentGenerator::idOf(2)).value()->order,
             u"moved"_s);
}

COUNTERFOIL_TEST(QCoreApplication, TestCatalogueFile)

#include "tst_catalogue_file.moc"
