// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/invariant.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

/// Every fault that an operation can meet on its way, for a capture, a refund and a void: what
/// becomes of it, what the person reads, and that it happened once or not at all. See README.md.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_sandbox->clearFaults(); }
    void fault_data();
    void fault();

private:
    std::vector<FaultRow> m_rows;
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
    QTest::addColumn<size_t>("row");
    QTest::addColumn<OperationKind>("kind");
    m_rows.clear();
    for (const auto &group : {reachRows(), tokenRows(), statusRows(), formRows(), wireRows(),
                              answerRows(), endRows(), clockRows()})
        m_rows.insert(m_rows.end(), group.begin(), group.end());
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        for (size_t row = 0; row < m_rows.size(); ++row)
            QTest::addRow("%s: %s", qPrintable(keyOf(kind)), qPrintable(m_rows[row].name))
                << row << kind;
    }
}

void TestFaultMatrix::fault()
{
    QFETCH(size_t, row);
    QFETCH(OperationKind, kind);
    const FaultRow &fault = m_rows[row];
    FaultStage stage(*m_sandbox, *m_certificates, kind);
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

COUNTERFOIL_TEST(QCoreApplication, TestFaultMatrix)
#include "tst_fault_matrix.moc"
