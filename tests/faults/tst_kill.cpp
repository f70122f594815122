// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/kill_run.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil::test;

/// The program is killed at random moments between order and end, and started again. The
/// environment sets how often (COUNTERFOIL_KILLS) and which moments (COUNTERFOIL_SEED).
class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void everyOperationHappensOnce();
};

void TestKill::everyOperationHappensOnce()
{
    const int kills = qEnvironmentVariableIntValue("COUNTERFOIL_KILLS");
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("COUNTERFOIL_SEED", &isGiven);
    const unsigned seed = isGiven ? unsigned(given) : std::random_device()();
    std::printf("kill run: seed %u\n", seed);
    KillRun run(seed);
    for (int i = 0; i < (kills > 0 ? kills : 20); ++i)
        QVERIFY(run.killOnTheWay());
    QVERIFY(run.settle());

    const KillRun::Figures figures = run.figures();
    std::printf("kill run: %d kills, %d operations meant, %d effects, %d doubles, %d lost, longest "
                "time to settle %lld ms\n",
                figures.kills, figures.meant, figures.effects, figures.doubles, figures.lost,
                static_cast<long long>(figures.longestMs));
    for (auto it = figures.killedAt.begin(); it != figures.killedAt.end(); ++it)
        std::printf("kill run: killed %d times when the operation was %s\n", it.value(),
                    qPrintable(it.key()));
    QCOMPARE(figures.doubles, 0);
    QCOMPARE(figures.lost, 0);
    QCOMPARE(figures.effects, figures.meant);
}

COUNTERFOIL_TEST(QCoreApplication, TestKill)
#include "tst_kill.moc"
