// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/operation_sql.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/domain/status_words.h"
#include "core/services/store_check.h"
#include "tests/support/payment_generator.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using counterfoil::testing::PaymentGenerator;

/// What is said when one of the two files is gone, or is older than the other.
class TestStoreCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void twoNewFilesLackNothing();
    void filesThatAgreeLackNothing();
    void aMissingJournalIsToldWithWhatWasOpen();
    void aMissingJournalIsToldThoughAllHasEnded();
    void anEmptyJournalLacksWhatWasOpen();
    void whatWasDoneSinceTheJournalWasMadeIsNoLoss();
    void aMissingCatalogueIsTold();
    void anOperationThatEndedIsNotNamedAnyMore();
    void theTrailIsCheckedOnce();

private:
    /// A refund that was sent from this desk, in both files, in that state by the provider's word.
    void refund(const QString &id, OperationStatus status);
    void see(const QString &id, OperationStatus status);
    [[nodiscard]] StoreLosses losses();

    static constexpr qint64 Amount = 3000;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_journalPath;
    QString m_cataloguePath;
    QDateTime m_before; ///< when the operations were recorded
    qint64 m_version = 1;
};

namespace {

const auto CheckedShop = u"shop"_s;

} // namespace

void TestStoreCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_before = QDateTime::currentDateTimeUtc().addDays(-1);
    m_journalPath = m_folder->filePath(u"journal.sqlite"_s);
    m_cataloguePath = m_folder->filePath(u"catalogue.sqlite"_s);
}

void TestStoreCheck::see(const QString &id, OperationStatus status)
{
    auto payment = std::make_shared<Payment>(*PaymentGenerator().payment(1));
    payment->revision = ++m_version;
    payment->captures.clear();
    payment->voids.clear();
    Operation operation;
    operation.kind = OperationKind::Refund;
    operation.id = OperationId(id);
    operation.amount = payment->amount.with(Amount);
    operation.createdAt = payment->createdAt;
    operation.merchantReference = u"RMA-"_s + id;
    operation.status = Word<OperationStatus>(status, statusWord(status));
    payment->refunds = {operation};
    auto file = CatalogueFile::open(m_cataloguePath, CatalogueFile::Access::ReadWrite, m_before);
    QVERIFY(file.has_value());
    QVERIFY(PaymentSql(**file).keep(CheckedShop, {{payment, m_before}}, {}).has_value());
    QVERIFY(OperationSql(**file)
                .annotate(CheckedShop, {operation.id, u"Returned"_s, {}, u"agent"_s})
                .has_value());
}

void TestStoreCheck::refund(const QString &id, OperationStatus status)
{
    see(id, status);
    auto file = JournalFile::open(m_journalPath, m_before);
    QVERIFY(file.has_value());
    OperationEntry entry;
    entry.key = IdempotencyKey(u"key-"_s + id);
    entry.account = CheckedShop;
    entry.payment = PaymentGenerator::idOf(1);
    entry.kind = OperationKind::Refund;
    entry.amount = PaymentGenerator().payment(1)->amount.with(Amount);
    entry.recordedAt = m_before;
    QVERIFY((*file)->record(entry, {m_before, {}}).has_value());
    entry.state = EntryState::Sent;
    QVERIFY((*file)->update(entry, EntryState::Recorded).value_or(false));
    entry.state = EntryState::Settled;
    entry.operation = OperationId(id);
    entry.status = Word<OperationStatus>(status, statusWord(status));
    QVERIFY((*file)->update(entry, EntryState::Sent).value_or(false));
}

StoreLosses TestStoreCheck::losses()
{
    Journal journal(m_journalPath);
    SqliteCatalogue catalogue(m_cataloguePath);
    StoreCheck check(CheckedShop, journal, catalogue);
    QSignalSpy checked(&check, &StoreCheck::checked);
    check.begin();
    [&] { QTRY_COMPARE(checked.size(), 1); }();
    return check.losses();
}

void TestStoreCheck::twoNewFilesLackNothing()
{
    QVERIFY(losses().isEmpty());
}

void TestStoreCheck::filesThatAgreeLackNothing()
{
    refund(u"a"_s, OperationStatus::Pending);
    QVERIFY(losses().isEmpty());
}

void TestStoreCheck::aMissingJournalIsToldWithWhatWasOpen()
{
    refund(u"a"_s, OperationStatus::Pending);
    QVERIFY(QFile::remove(m_journalPath));
    const StoreLosses found = losses();
    QVERIFY(found.isJournalGone);
    QVERIFY(!found.isCatalogueGone);
    QCOMPARE(found.operations.size(), 1);
    QCOMPARE(found.operations.first().operation, OperationId(u"a"_s));
    QCOMPARE(found.operations.first().payment, PaymentGenerator::idOf(1));
    QCOMPARE(found.operations.first().requested.minorUnits(), Amount);
    QCOMPARE(found.operations.first().reference, u"RMA-a"_s);

    // The next run finds a journal; what nobody follows is still named.
    const StoreLosses later = losses();
    QVERIFY(!later.isJournalGone);
    QCOMPARE(later.operations.size(), 1);
}

void TestStoreCheck::aMissingJournalIsToldThoughAllHasEnded()
{
    refund(u"a"_s, OperationStatus::Success);
    QVERIFY(QFile::remove(m_journalPath));
    const StoreLosses found = losses();
    QVERIFY(found.isJournalGone); // an operation without an outcome is in no catalogue
    QVERIFY(found.operations.isEmpty());
}

void TestStoreCheck::anEmptyJournalLacksWhatWasOpen()
{
    refund(u"a"_s, OperationStatus::Uncertain);
    QVERIFY(QFile::resize(m_journalPath, 0));
    const StoreLosses found = losses();
    QVERIFY(!found.isJournalGone); // it is told as damaged
    QCOMPARE(found.operations.size(), 1);
}

void TestStoreCheck::whatWasDoneSinceTheJournalWasMadeIsNoLoss()
{
    Journal journal(m_journalPath);
    SqliteCatalogue catalogue(m_cataloguePath);
    StoreCheck first(CheckedShop, journal, catalogue);
    QSignalSpy checked(&first, &StoreCheck::checked);
    first.begin();
    QTRY_COMPARE(checked.size(), 1);
    m_before = QDateTime::currentDateTimeUtc().addSecs(1);
    refund(u"a"_s, OperationStatus::Pending);
    StoreCheck second(CheckedShop, journal, catalogue); // the account was opened again
    QSignalSpy again(&second, &StoreCheck::checked);
    second.begin();
    QTRY_COMPARE(again.size(), 1);
    QVERIFY(second.losses().isEmpty());
}

void TestStoreCheck::aMissingCatalogueIsTold()
{
    refund(u"a"_s, OperationStatus::Pending);
    QVERIFY(QFile::remove(m_cataloguePath));
    const StoreLosses found = losses();
    QVERIFY(found.isCatalogueGone);
    QVERIFY(!found.isJournalGone);
    QVERIFY(!losses().isCatalogueGone); // of the next run: it is there
}

void TestStoreCheck::anOperationThatEndedIsNotNamedAnyMore()
{
    see(u"a"_s, OperationStatus::Pending);
    Journal journal(m_journalPath);
    SqliteCatalogue catalogue(m_cataloguePath);
    StoreCheck check(CheckedShop, journal, catalogue);
    check.begin();
    QTRY_COMPARE(check.losses().operations.size(), 1);
    see(u"a"_s, OperationStatus::Success);
    catalogue.tellChanged(CheckedShop);
    QTRY_VERIFY(check.losses().operations.isEmpty());
}

void TestStoreCheck::theTrailIsCheckedOnce()
{
    refund(u"a"_s, OperationStatus::Success);
    Journal journal(m_journalPath);
    SqliteCatalogue catalogue(m_cataloguePath);
    QSignalSpy trail(&journal.trail(), &TrailCheck::changed);
    for (int services = 0; services < 2; ++services) {
        StoreCheck check(CheckedShop, journal, catalogue);
        QSignalSpy checked(&check, &StoreCheck::checked);
        check.begin();
        QTRY_COMPARE(checked.size(), 1);
        QTRY_COMPARE(journal.trail().state().verdict, TrailState::Verdict::Sound);
    }
    QVERIFY(!journal.trail().isRunning());
    QCOMPARE(trail.size(), 1);
    QVERIFY(journal.trail().state().lines > 0);
}

COUNTERFOIL_TEST(QCoreApplication, TestStoreCheck)
#include "tst_store_check.moc"
