// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_answers.h"
#include "tests/faults/invariant.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allKinds{OperationKind::Capture, OperationKind::Refund, OperationKind::Void};

} // namespace

/// Every fault that an operation can meet on its way, for a capture, a refund and a void of each
/// provider: what becomes of it, what the person reads, and that it happened once or not at all.
/// See README.md.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_sandbox->clearFaults(); }
    void fault_data();
    void fault();
    void unknownOutcomeIsNeverRepeatedWithoutAPromise_data();
    void unknownOutcomeIsNeverRepeatedWithoutAPromise();

private:
    std::map<QString, std::vector<FaultRow>> m_rows; ///< by provider
    std::unique_ptr<LocalAccount> m_sandbox;
    std::unique_ptr<Certificates> m_certificates;
};

void TestFaultMatrix::initTestCase()
{
    m_sandbox = std::make_unique<LocalAccount>(u"empty"_s);
    m_certificates = std::make_unique<Certificates>();
    QVERIFY(m_certificates->areMade());
    printHeading();
}

void TestFaultMatrix::fault_data()
{
    QTest::addColumn<const LocalShop *>("shop");
    QTest::addColumn<size_t>("row");
    QTest::addColumn<OperationKind>("kind");
    for (const LocalShop *shop : {&purseShop(), &payShop(), &payexShop()}) {
        const auto &rows = m_rows[shop->provider] = rowsOf(*shop);
        const QString before = shop == &purseShop() ? QString() : shop->provider + u' ';
        for (const OperationKind kind : allKinds) {
            for (size_t row = 0; row < rows.size(); ++row)
                QTest::addRow("%s%s: %s", qPrintable(before), qPrintable(keyOf(kind)),
                              qPrintable(rows[row].name))
                    << shop << row << kind;
        }
    }
}

void TestFaultMatrix::fault()
{
    QFETCH(const LocalShop *, shop);
    QFETCH(size_t, row);
    QFETCH(OperationKind, kind);
    const FaultRow &fault = m_rows.at(shop->provider)[row];
    FaultStage stage(*m_sandbox, *m_certificates, kind, *shop);
    fault.arrange(stage);
    stage.open();
    stage.submit();
    if (fault.afterRecord)
        fault.afterRecord(stage);
    QVERIFY(stage.waitUntil([&] { return hasEnded(stage); }));
    QCOMPARE(brokenInvariant(fault.name, stage, fault.expected), QString());

    if (!fault.end)
        return;
    fault.end(stage);
    stage.retry();
    QVERIFY(stage.waitUntil([&] { return hasEnded(stage); }));
    QCOMPARE(brokenInvariant(fault.name + u", and over"_s, stage, succeeds()), QString());
}

void TestFaultMatrix::unknownOutcomeIsNeverRepeatedWithoutAPromise_data()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<bool>("isDone");
    for (const OperationKind kind : allKinds) {
        QTest::addRow("%s, done", qPrintable(keyOf(kind))) << kind << true;
        QTest::addRow("%s, not done", qPrintable(keyOf(kind))) << kind << false;
    }
}

/// Long after it was left to a person.
void TestFaultMatrix::unknownOutcomeIsNeverRepeatedWithoutAPromise()
{
    QFETCH(OperationKind, kind);
    QFETCH(bool, isDone);
    FaultStage stage(*m_sandbox, *m_certificates, kind, payShop());
    stage.policy.absence = stage.policy.steady = std::chrono::seconds(1);
    stage.onSubmit(drop(isDone ? "after" : "before"));
    stage.open();
    stage.submit();
    QVERIFY(stage.waitUntil([&] { return hasEnded(stage); }));
    const auto reads = [&] { return stage.wire().requests("GET", "/status").size(); };
    const size_t enough = reads() + 20;
    QVERIFY(stage.waitUntil([&] { return reads() >= enough; }));
    QCOMPARE(stage.posts().size(), size_t(1));
    QVERIFY(stage.entry().needsAttention());
    QCOMPARE(
        brokenInvariant(u"unknown outcome"_s, stage,
                        isLeftToAPerson(isDone ? 1 : 0, isDone ? Hold::Fits : Hold::NoPromise)),
        QString());
}

COUNTERFOIL_TEST(QCoreApplication, TestFaultMatrix)
#include "tst_fault_matrix.moc"
