// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/document_sql.h"
#include "core/catalogue/sqlite/operation_sql.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/retention_sql.h"
#include "core/catalogue/sqlite/snapshot_sql.h"
#include "core/gateways/purse/purse_parsers.h"
#include "tests/faults/failing_disk.h"
#include "tests/support/payment_generator.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <array>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

const auto NthShop = u"shop"_s;   // of the people
const auto NthOther = u"other"_s; // of many payments
const QDateTime NthNow(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
constexpr int People = 3;
constexpr int Versions = 3;
constexpr quint64 Others = 300;

/// Hexadecimal digits that fill pages of the file of their own, however they are compressed.
QString filling(int number)
{
    QRandomGenerator random(static_cast<quint32>(number + 1));
    QString digits;
    for (int i = 0; i < 2500; ++i)
        digits += u"%1"_s.arg(random.generate(), 8, 16, QChar(u'0'));
    return digits;
}

PaymentPtr readNth(const QByteArray &raw)
{
    return purse::parsePayment(raw).value_or(nullptr);
}

PaymentId personsPayment(int person)
{
    return PaymentId(u"9a14962c-bdcf-49d1-8673-e75dfb48%1"_s.arg(1000 + person));
}

SeenPayment paymentOf(int person, int version)
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-get-payment.response.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    json["id"_L1] = personsPayment(person).text();
    json["version"_L1] = version;
    json["filling"_L1] = filling(person * Versions + version);
    json["customer"_L1] =
        QJsonObject{{"first_name"_L1, u"Wilhelmina"_s}, {"email"_L1, u"wilhelmina@example.org"_s}};
    return {readNth(QJsonDocument(json).toJson()), NthNow};
}

SessionPtr sessionOf(int person)
{
    auto session = std::make_shared<Session>();
    session->id = SessionId(u"session-%1"_s.arg(person));
    session->raw = R"({"customer":{"email":"wilhelmina@example.org"},"filling":")" +
                   filling(1000 + person).toLatin1() + R"("})";
    return session;
}

/// Whether what is kept of people was reduced, as it says.
bool reduces(CatalogueFile &file)
{
    std::optional<qint64> from = CatalogueStep::FirstRow;
    while (from) {
        const auto step = RetentionSql(file).reduceStep(NthShop, {PersonalData::None, {}}, &readNth,
                                                        from.value());
        if (!step)
            return false;
        from = step->next;
    }
    return true;
}

QString textOf(const DatabaseResult<QList<Snapshot>> &snapshots)
{
    QString text;
    for (const Snapshot &snapshot : *snapshots)
        text += QString::fromUtf8(snapshot.raw) + u'\n';
    return text;
}

DatabaseResult<QString> versionsOf(CatalogueFile &file, const PaymentId &payment)
{
    const auto kept = SnapshotSql(file).versions(NthShop, payment);
    if (!kept)
        return tl::unexpected(kept.error());
    QString text;
    for (const KeptVersion &version : *kept) {
        const auto read = SnapshotSql(file).at(NthShop, payment, version.version);
        if (!read)
            return tl::unexpected(read.error());
        text += QString::fromUtf8((*read)->raw) + u'\n';
    }
    return text;
}

// What each read gives, as one text.

DatabaseResult<QString> readVersions(CatalogueFile &file)
{
    return versionsOf(file, personsPayment(1));
}

DatabaseResult<QString> readSessions(CatalogueFile &file)
{
    const auto read = DocumentSql(file, DocumentTable::Session).newest(NthShop, 100);
    return read ? DatabaseResult<QString>(textOf(read)) : tl::unexpected(read.error());
}

DatabaseResult<QString> readWords(CatalogueFile &file)
{
    const auto read = PaymentSql(file).values(NthOther, SearchTerm::Field::Currency, {}, 100);
    if (!read)
        return tl::unexpected(read.error());
    QString text;
    for (const ValueCount &value : *read)
        text += u"%1 %2\n"_s.arg(value.value).arg(value.count);
    return text;
}

DatabaseResult<QString> readOperations(CatalogueFile &file)
{
    OperationFilter filter;
    filter.account = NthOther;
    const auto rows = OperationSql(file).search(filter, {}, NthNow, {});
    if (!rows)
        return tl::unexpected(rows.error());
    const auto read = OperationSql(file).read(*rows);
    if (!read)
        return tl::unexpected(read.error());
    QString text;
    for (const OperationRow &row : *read)
        text += u"%1 %2\n"_s.arg(row.operation.text()).arg(row.parts.size());
    return text;
}

DatabaseResult<QString> readFilters(CatalogueFile &file)
{
    OperationFilter filter;
    filter.account = NthOther;
    const auto read = OperationSql(file).values(filter);
    if (!read)
        return tl::unexpected(read.error());
    return (read->partners + read->methods + read->reasons + read->people).join(u'\n');
}

DatabaseResult<QString> readTotals(CatalogueFile &file)
{
    OperationFilter filter;
    filter.account = NthOther;
    const auto read = OperationSql(file).totals(filter, NthNow);
    if (!read)
        return tl::unexpected(read.error());
    QString text = u"%1\n"_s.arg(read->count);
    for (const PartnerTotal &partner : read->partners)
        text += u"%1 %2\n"_s.arg(partner.partner).arg(partner.amount.minorUnits());
    return text;
}

constexpr std::array Reads{&readVersions,   &readSessions, &readWords,
                           &readOperations, &readFilters,  &readTotals};

} // namespace

/// The catalogue with the first call of the disk failing, then the second, and so on until none
/// fails: a read is complete, or an error.
class TestReadsAtNth : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { FailingDisk::heal(); }

    void reducedMeansThatNobodyIsLeft_data() { codes(); }
    void reducedMeansThatNobodyIsLeft();
    void whatStopsAtAnErrorIsNotComplete_data();
    void whatStopsAtAnErrorIsNotComplete();

private:
    static void codes()
    {
        QTest::addColumn<int>("code");
        // After the first SQLite rolls the transaction back, after the second it writes no more;
        // after the third only the reader can know.
        QTest::newRow("broken") << SQLITE_IOERR;
        QTest::newRow("damaged") << SQLITE_CORRUPT;
        QTest::newRow("refused") << SQLITE_READONLY;
    }
    /// A copy of the full file, of which nothing is in memory.
    [[nodiscard]] std::unique_ptr<CatalogueFile> open();

    QTemporaryDir m_folder;
    int m_copies = 0;
};

void TestReadsAtNth::initTestCase()
{
    QVERIFY(FailingDisk::install());
    auto file = CatalogueFile::open(m_folder.filePath(u"full.sqlite"_s),
                                    CatalogueFile::Access::ReadWrite, NthNow);
    QVERIFY(file.has_value());
    const PaymentGenerator generator(7);
    QList<SeenPayment> others;
    for (quint64 i = 0; i < Others; ++i)
        others.append({generator.payment(i), NthNow});
    QVERIFY(PaymentSql(**file).keep(NthOther, others, {}).has_value());
    for (int version = 1; version <= Versions; ++version) {
        for (int person = 0; person < People; ++person) {
            const SeenPayment seen = paymentOf(person, version);
            QVERIFY(seen.payment);
            QCOMPARE(PaymentSql(**file).keep(NthShop, {seen}, {}).value_or(0), 1);
        }
    }
    for (int person = 0; person < People; ++person)
        QVERIFY(DocumentSql(**file, DocumentTable::Session)
                    .keep(NthShop, sessionOf(person)->id.text(), sessionOf(person)->raw, NthNow, {})
                    .has_value());
}

std::unique_ptr<CatalogueFile> TestReadsAtNth::open()
{
    const QString path = m_folder.filePath(u"copy-%1.sqlite"_s.arg(++m_copies));
    QFile::remove(m_folder.filePath(u"copy-%1.sqlite"_s.arg(m_copies - 1)));
    if (!QFile::copy(m_folder.filePath(u"full.sqlite"_s), path))
        return nullptr;
    auto opened = CatalogueFile::open(path, CatalogueFile::Access::ReadWrite, NthNow);
    return opened ? std::move(*opened) : nullptr;
}

void TestReadsAtNth::reducedMeansThatNobodyIsLeft()
{
    QFETCH(int, code);
    const auto peopleIn = [](CatalogueFile &file) {
        QString all = textOf(DocumentSql(file, DocumentTable::Session).newest(NthShop, 100));
        for (int person = 0; person < People; ++person) {
            all += versionsOf(file, personsPayment(person)).value();
            all += PaymentSql(file).find(NthShop, personsPayment(person)).value()->customer;
        }
        return all.count(u"ilhelmina"_s);
    };
    int call = 0;
    bool hasFailed = true;
    while (hasFailed) {
        const auto file = open();
        QVERIFY(file);
        FailingDisk::failAt(++call, code);
        const bool isReduced = reduces(*file);
        hasFailed = FailingDisk::hasFailed();
        FailingDisk::heal();
        QVERIFY2(isReduced || hasFailed, "it fails by itself");
        if (isReduced) {
            QVERIFY2(peopleIn(*file) == 0,
                     qPrintable(u"with call %1 failing, names are left"_s.arg(call)));
        }
    }
    QVERIFY(call > People * Versions);
}

void TestReadsAtNth::whatStopsAtAnErrorIsNotComplete_data()
{
    QTest::addColumn<int>("read");
    QTest::newRow("versions") << 0;
    QTest::newRow("sessions") << 1;
    QTest::newRow("words") << 2;
    QTest::newRow("operations with their parts") << 3;
    QTest::newRow("words of filters") << 4;
    QTest::newRow("sums by partner") << 5;
}

void TestReadsAtNth::whatStopsAtAnErrorIsNotComplete()
{
    QFETCH(int, read);
    const auto reader = Reads.at(static_cast<size_t>(read));
    auto whole = open();
    QVERIFY(whole);
    const auto all = reader(*whole);
    QVERIFY(all.has_value() && !all->isEmpty());
    whole.reset();
    int call = 0;
    bool hasFailed = true;
    while (hasFailed) {
        const auto file = open();
        QVERIFY(file);
        FailingDisk::failAt(++call, SQLITE_CORRUPT);
        const auto some = reader(*file);
        hasFailed = FailingDisk::hasFailed();
        FailingDisk::heal();
        QVERIFY2(some || hasFailed, "it fails by itself");
        if (some)
            QVERIFY2(*some == *all, qPrintable(u"with call %1 failing"_s.arg(call)));
    }
    QVERIFY(call > 1);
}

COUNTERFOIL_TEST(QCoreApplication, TestReadsAtNth)
#include "tst_reads_at_nth.moc"
