// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/ledger_provider.h"
#include "tests/support/answer_of.h"
#include "tests/support/scratch_journal.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

const Account UnlistedAccount{u"shop"_s, u"Shop"_s, u"Any"_s, Environment::Test};

/// Checks come at once and then soon.
ReconcilePolicy unlistedPolicy()
{
    using std::chrono::milliseconds;
    ReconcilePolicy policy;
    policy.first = {milliseconds(0), milliseconds(20)};
    policy.steady = milliseconds(20);
    policy.absence = milliseconds(30);
    return policy;
}

} // namespace

/// What was done here at a provider whose payments list no operations stands in the lists of the
/// catalogue.
class TestUnlistedOperations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsDoneIsKeptOnce();
    void whatIsNotKnownToBeDoneIsNotKept();

private:
    void openServices();
    void learn();
    IdempotencyKey refund();
    [[nodiscard]] QList<OperationRow> kept();
    [[nodiscard]] std::optional<PaymentRow> payment()
    {
        return answerOf(m_scratch->catalogue.payments().find(UnlistedAccount.id, m_id))
            .value_or(std::nullopt);
    }

    std::unique_ptr<ScratchJournal> m_scratch;
    std::unique_ptr<AccountServices> m_services;
    LedgerProvider *m_provider = nullptr; ///< of the services
    PaymentId m_id;
};

void TestUnlistedOperations::init()
{
    m_scratch = std::make_unique<ScratchJournal>();
    openServices();
    learn();
}

void TestUnlistedOperations::cleanup()
{
    m_services.reset();
    m_scratch.reset();
}

void TestUnlistedOperations::openServices()
{
    m_services.reset();
    auto provider = std::make_unique<LedgerProvider>();
    m_provider = provider.get();
    m_id = provider->snapshot()->id;
    m_services =
        std::make_unique<AccountServices>(UnlistedAccount, std::move(provider), m_scratch->stores(),
                                          m_scratch->clock, unlistedPolicy());
    QTRY_VERIFY(m_services->operations().isLoaded());
}

void TestUnlistedOperations::learn()
{
    m_services->payments().learn({m_id});
    QTRY_COMPARE(m_services->payments().learning(), 0);
    QTRY_VERIFY(payment());
}

IdempotencyKey TestUnlistedOperations::refund()
{
    const PaymentPtr seen = m_provider->snapshot();
    OperationRequest request;
    request.kind = OperationKind::Refund;
    request.amount = seen->amount.with(1250);
    request.merchantReference = u"RMA1"_s;
    return m_services->operations()
        .submit(seen, request, {u"Goodwill"_s, u"late"_s})
        .value_or(IdempotencyKey());
}

QList<OperationRow> TestUnlistedOperations::kept()
{
    OperationFilter filter;
    filter.account = UnlistedAccount.id;
    OperationIndex &operations = m_scratch->catalogue.operations();
    const auto rows = answerOf(operations.search(filter, {}, QDateTime::currentDateTimeUtc()));
    return answerOf(operations.read(rows.value_or(QList<qint64>())))
        .value_or(QList<OperationRow>());
}

void TestUnlistedOperations::whatIsDoneIsKeptOnce()
{
    const IdempotencyKey key = refund();
    QVERIFY(!key.isEmpty());
    QTRY_COMPARE(kept().size(), 1);
    const OperationRow row = kept().first();
    QCOMPARE(row.operation.text(), key.text());
    QCOMPARE(row.payment, m_id);
    QCOMPARE(row.requested.minorUnits(), 1250);
    QCOMPARE(row.processed, row.requested);
    QVERIFY(row.status.is(OperationStatus::Success));
    QCOMPARE(row.reference, u"RMA1"_s);
    QCOMPARE(row.reason, u"Goodwill"_s);
    QVERIFY(row.isOwn);

    // The payment's sums are the provider's, and another read takes nothing away.
    learn();
    QTRY_COMPARE(payment()->sums.refunded.minorUnits(), 1250);
    QCOMPARE(kept().size(), 1);

    // The journal tells the next run of it once more.
    openServices();
    QTRY_VERIFY(m_services->operations().entry(key));
    learn();
    QCOMPARE(kept().size(), 1);
}

void TestUnlistedOperations::whatIsNotKnownToBeDoneIsNotKept()
{
    m_provider->next = LedgerProvider::Fate::LostAfter;
    const IdempotencyKey key = refund();
    QTRY_COMPARE(m_services->operations().entry(key).value_or(OperationEntry()).hold, Hold::Fits);
    QVERIFY(kept().isEmpty());
}

COUNTERFOIL_TEST(QCoreApplication, TestUnlistedOperations)
#include "tst_unlisted_operations.moc"
