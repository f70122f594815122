// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/forgotten_payments.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/gateways/purse/purse_parsers.h"
#include "core/services/catalogue_maintenance.h"
#include "tests/support/payment_generator.h"
#include "tests/support/test_program.h"
#include "tests/support/unix_only.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

const auto Shop = u"shop"_s;
const auto Other = u"other"_s;

} // namespace

/// Time that passes when the test says so.
class HandClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_elapsed; }
    void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> run) override
    {
        m_waiting.append({m_elapsed + wait, context, std::move(run)});
    }
    void advance(std::chrono::milliseconds by)
    {
        m_elapsed += by;
        m_now = m_now.addMSecs(by.count());
        const QList<Waiting> all = std::exchange(m_waiting, {});
        for (const Waiting &one : all) {
            if (one.at > m_elapsed)
                m_waiting.append(one);
            else if (one.context)
                one.run();
        }
    }
    void setNow(const QDateTime &now) { m_now = now; }

private:
    struct Waiting
    {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> run;
    };
    QDateTime m_now{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};
    std::chrono::milliseconds m_elapsed{0};
    QList<Waiting> m_waiting;
};

namespace {

PaymentPtr readPurse(const QByteArray &raw)
{
    return purse::parsePayment(raw).value_or(nullptr);
}

} // namespace

/// The catalogue's upkeep on a real file, with a clock of the test's.
class TestCatalogueMaintenance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsDoneAtOnceAndThenOnceADay();
    void aClockThatWasPutBackKeepsNothingForEver();
    void withoutAPeriodNothingGoes();
    void aLongPruneLetsOthersWriteBetween();
    void namesAreReducedAndTheLastWishCounts();
    void aAccountLeavesWithItsForgottenPayments();
    void whatFailsIsTriedAgain();
    void forgottenPaymentsAreKnownToEveryProcess();
    void onlyTheOwnerMayReadWhatIsForgotten();
    void ofForgottenPaymentsNothingPersonalIsKept();

private:
    void fill(quint64 from, quint64 until, const QString &account = Shop);
    [[nodiscard]] qint64 size(const QString &account = Shop);
    [[nodiscard]] qint64 names();
    /// A moment so long before the clock's.
    void setNowAfter(quint64 payment, int months);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<CatalogueMaintenance> m_maintenance;
};

void TestCatalogueMaintenance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalogue = std::make_unique<SqliteCatalogue>(m_folder->filePath(u"catalogue.sqlite"_s));
    m_clock = std::make_unique<HandClock>();
    m_maintenance = std::make_unique<CatalogueMaintenance>(*m_catalogue, *m_clock);
}

void TestCatalogueMaintenance::cleanup()
{
    m_maintenance.reset();
    m_catalogue.reset();
}

void TestCatalogueMaintenance::fill(quint64 from, quint64 until, const QString &account)
{
    const PaymentGenerator generator(7);
    QList<SeenPayment> seen;
    for (quint64 i = from; i < until; ++i)
        seen.append({generator.payment(i), m_clock->now()});
    bool isDone = false;
    m_catalogue->payments().keep(account, seen, {}).then(this, [&isDone](const auto &changed) {
        isDone = changed.has_value();
    });
    QTRY_VERIFY(isDone);
}

qint64 TestCatalogueMaintenance::size(const QString &account)
{
    std::optional<qint64> known;
    m_catalogue->payments().size({account}).then(
        this, [&known](const auto &size) { known = size ? size->payments : -1; });
    [&] { QTRY_VERIFY(known); }();
    return known.value_or(-1);
}

qint64 TestCatalogueMaintenance::names()
{
    std::optional<qint64> named;
    m_catalogue->payments().first({Shop, {}}, {}, 1000, {}).then(this, [&named](const auto &page) {
        named = page ? std::count_if(page->rows.cbegin(), page->rows.cend(),
                                     [](const PaymentRow &row) { return !row.customer.isEmpty(); })
                     : -1;
    });
    [&] { QTRY_VERIFY(named); }();
    return named.value_or(-1);
}

void TestCatalogueMaintenance::setNowAfter(quint64 payment, int months)
{
    m_clock->setNow(QDateTime::fromMSecsSinceEpoch(
                        PaymentGenerator::createdAt(payment).msecsSinceEpoch(), Qt::UTC)
                        .addMonths(months));
}

void TestCatalogueMaintenance::nothingIsDoneAtOnceAndThenOnceADay()
{
    fill(0, 40);
    setNowAfter(30, 12);
    QSignalSpy pruned(m_maintenance.get(), &CatalogueMaintenance::pruned);
    QSignalSpy changed(m_catalogue.get(), &Catalogue::changed);
    m_maintenance->setRetention(Shop, 12);
    QVERIFY(!m_maintenance->isBusy());
    m_clock->advance(CatalogueMaintenance::AfterStart);
    QVERIFY(m_maintenance->isBusy());
    QTRY_COMPARE(pruned.size(), 1);
    const qint64 first = pruned.first().at(1).toLongLong();
    QVERIFY(first >= 30 && first < 40);
    QCOMPARE(size(), 40 - first);
    QCOMPARE(changed.size(), 1);

    fill(0, 5); // somebody looked at old ones
    for (int hour = 0; hour < 23; ++hour)
        m_clock->advance(CatalogueMaintenance::Between);
    QVERIFY(!m_maintenance->isBusy());
    m_clock->advance(CatalogueMaintenance::Between);
    QVERIFY(m_maintenance->isBusy());
    QTRY_COMPARE(pruned.size(), 2);
    QVERIFY(pruned.last().at(1).toLongLong() >= 5);
}

void TestCatalogueMaintenance::aClockThatWasPutBackKeepsNothingForEver()
{
    QSignalSpy pruned(m_maintenance.get(), &CatalogueMaintenance::pruned);
    m_maintenance->setRetention(Shop, 6);
    m_clock->advance(CatalogueMaintenance::AfterStart);
    QTRY_COMPARE(pruned.size(), 1);
    m_clock->setNow(m_clock->now().addYears(-1));
    m_clock->advance(CatalogueMaintenance::Between);
    QTRY_COMPARE(pruned.size(), 2);
}

void TestCatalogueMaintenance::withoutAPeriodNothingGoes()
{
    fill(0, 10);
    setNowAfter(9, 1200);
    m_maintenance->setRetention(Shop, 6);
    m_maintenance->setRetention(Shop, 0); // another thought
    m_clock->advance(CatalogueMaintenance::AfterStart);
    QVERIFY(!m_maintenance->isBusy());
    QCOMPARE(size(), 10);
}

void TestCatalogueMaintenance::aLongPruneLetsOthersWriteBetween()
{
    fill(0, 3000);
    setNowAfter(2999, 7);
    m_maintenance->setRetention(Shop, 6);
    QSignalSpy pruned(m_maintenance.get(), &CatalogueMaintenance::pruned);
    m_clock->advance(CatalogueMaintenance::AfterStart);
    // Asked after the prune began, answered before it ends.
    bool wasAnswered = false;
    m_catalogue->operations()
        .annotate(Other, {OperationId(u"x"_s), {}, {}, {}})
        .then(this, [&](const auto &) { wasAnswered = pruned.isEmpty(); });
    QTRY_COMPARE_WITH_TIMEOUT(pruned.size(), 1, 20000);
    QVERIFY(wasAnswered);
    QCOMPARE(pruned.first().at(1).toLongLong(), 3000);
}

void TestCatalogueMaintenance::namesAreReducedAndTheLastWishCounts()
{
    fill(0, 250);
    QVERIFY(names() > 100);
    QSignalSpy reduced(m_maintenance.get(), &CatalogueMaintenance::peopleReduced);
    const PersonalDataPolicy nothing{PersonalData::None, {}};
    m_maintenance->reducePeople(Shop, nothing, readPurse);
    m_maintenance->reducePeople(Shop, {PersonalData::Full, {}}, readPurse); // called off
    QTRY_VERIFY(!m_maintenance->isBusy());
    QCOMPARE(reduced.size(), 0);
    QVERIFY(names() > 0);
    m_maintenance->reducePeople(Shop, nothing, readPurse);
    QTRY_COMPARE(reduced.size(), 1);
    QCOMPARE(names(), 0);
    QCOMPARE(size(), 250);
}

void TestCatalogueMaintenance::aAccountLeavesWithItsForgottenPayments()
{
    fill(0, 30);
    fill(0, 20, Other);
    QVERIFY(addForgotten(m_folder->path(), Shop, {PaymentGenerator::idOf(1)}));
    QVERIFY(addForgotten(m_folder->path(), Other, {PaymentGenerator::idOf(2)}));
    QSignalSpy removed(m_maintenance.get(), &CatalogueMaintenance::accountRemoved);
    m_maintenance->removeAccount(Shop);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(size(), 0);
    QCOMPARE(size(Other), 20);
    QVERIFY(forgottenPayments(m_folder->path(), Shop).isEmpty());
    QCOMPARE(forgottenPayments(m_folder->path(), Other).size(), 1);
}

void TestCatalogueMaintenance::whatFailsIsTriedAgain()
{
    fill(0, 10);
    bool isLocked = false;
    auto other = Database::open(m_catalogue->location(), Database::Access::ReadWrite);
    QVERIFY(other.has_value());
    isLocked = (*other)->execute(u"PRAGMA user_version = 1000"_s).has_value();
    QVERIFY(isLocked);
    m_maintenance.reset();
    m_catalogue = std::make_unique<SqliteCatalogue>(m_folder->filePath(u"catalogue.sqlite"_s));
    m_maintenance = std::make_unique<CatalogueMaintenance>(*m_catalogue, *m_clock);
    QSignalSpy failed(m_maintenance.get(), &CatalogueMaintenance::failed);
    m_maintenance->removeAccount(Shop);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_maintenance->isBusy());
    m_clock->advance(CatalogueMaintenance::AfterStart);
    QTRY_COMPARE(failed.size(), 2);
    m_clock->advance(CatalogueMaintenance::Between);
    QTRY_COMPARE(failed.size(), 3);
}

void TestCatalogueMaintenance::forgottenPaymentsAreKnownToEveryProcess()
{
    QVERIFY(forgottenPayments(m_folder->path(), Shop).isEmpty());
    QVERIFY(addForgotten(m_folder->path(), Shop, {PaymentId(u"a"_s), PaymentId(u"b"_s)}));
    QVERIFY(addForgotten(m_folder->path(), Shop, {PaymentId(u"c"_s)}));
    QVERIFY(addForgotten(m_folder->path(), u"sho"_s, {PaymentId(u"d"_s)}));
    const QSet<PaymentId> expected{PaymentId(u"a"_s), PaymentId(u"b"_s), PaymentId(u"c"_s)};
    QCOMPARE(forgottenPayments(m_folder->path(), Shop), expected);
    QVERIFY(!addForgotten(m_folder->filePath(u"nowhere"_s), Shop, {PaymentId(u"a"_s)}));
}

void TestCatalogueMaintenance::onlyTheOwnerMayReadWhatIsForgotten()
{
    COUNTERFOIL_NEEDS_UNIX("modes are those of Unix");
    QVERIFY(addForgotten(m_folder->path(), Shop, {PaymentId(u"a"_s)}));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"forgotten.tsv"_s)) & others));
}

void TestCatalogueMaintenance::ofForgottenPaymentsNothingPersonalIsKept()
{
    const PaymentGenerator generator(7);
    QList<SeenPayment> seen;
    for (quint64 i = 0; i < 20; ++i)
        seen.append({generator.payment(i), m_clock->now()});
    const auto named = std::find_if(seen.cbegin(), seen.cend(), [](const SeenPayment &one) {
        return one.payment->customer && !one.payment->customer->fullName().isEmpty();
    });
    QVERIFY(named != seen.cend());
    QVERIFY(addForgotten(m_folder->path(), Shop, {named->payment->id}));
    std::optional<qint64> kept;
    m_catalogue->payments().keep(Shop, seen, {}).then(this, [&kept](const auto &changed) {
        kept = changed.value_or(-1);
    });
    QTRY_COMPARE(kept, 20);
    const qint64 withNames = std::count_if(seen.cbegin(), seen.cend(), [](const SeenPayment &one) {
        return one.payment->customer && !(one.payment->customer->fullName().isEmpty() &&
                                          one.payment->customer->email.isEmpty());
    });
    QCOMPARE(names(), withNames - 1);
}

COUNTERFOIL_TEST(QCoreApplication, TestCatalogueMaintenance)
#include "tst_catalogue_maintenance.moc"
