// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "tests/app/reach_findings.h"
#include "tests/support/test_program.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int walkPatience = 240'000; // ms

/// Tells each of the findings.
bool areNone(const QStringList &findings)
{
    for (const QString &finding : findings)
        qWarning("%s", qPrintable(finding));
    return findings.isEmpty();
}

} // namespace

/// The tour, which opens every page and dialog, as somebody goes who has no mouse or no sight. It
/// is walked once, in the light mode; each test tells of one kind of finding.
class TestTourReach : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everyControlHasANameAndARole();
    void everythingPaintedHasWords();
    void everyColumnHasAHeader();
    void noTwoShortcutsClash();
    void everyShortcutIsOnTheSheet();
    void tabGoesAsOneReads();
    void theFocusIsSeenOnEveryControl();

private:
    ReachFindings m_findings;
};

void TestTourReach::initTestCase()
{
    QAccessible::setActive(true);
    const QTemporaryDir folder;
    CommandLine line;
    line.start = CommandLine::Start::Demo;
    line.screenshots = folder.path();
    Theme theme(*qApp);
    Program program(line, folder.path(), std::make_unique<RunStore>(), theme);
    bool isOver = false;
    QString problem;
    connect(&program, &Program::pictured, this, [&](const QString &name, QWidget *window) {
        if (name.endsWith("-light"_L1))
            m_findings.look(name.chopped(6), window);
        else
            isOver = true; // the other modes have the same windows
    });
    connect(&program, &Program::ended, this, [&isOver] { isOver = true; });
    connect(&program, &Program::failed, this, [&](const QString &sentence) {
        problem = sentence;
        isOver = true;
    });
    const auto started = program.start();
    QVERIFY2(started.has_value(), qPrintable(started ? QString() : started.error()));
    QTRY_VERIFY_WITH_TIMEOUT(isOver, walkPatience);
    if (!problem.isEmpty())
        qWarning("%s", qPrintable(problem)); // the pictures have a test of their own
    QVERIFY2(m_findings.pictures > 90, qPrintable(QString::number(m_findings.pictures)));
    QVERIFY2(m_findings.controls > 1000, qPrintable(QString::number(m_findings.controls)));
}

void TestTourReach::everyControlHasANameAndARole()
{
    QVERIFY(areNone(m_findings.controlsWithoutName));
}

void TestTourReach::everythingPaintedHasWords()
{
    QVERIFY(areNone(m_findings.paintedWithoutText));
}

void TestTourReach::everyColumnHasAHeader()
{
    QVERIFY(areNone(m_findings.columnsWithoutHeader));
}

void TestTourReach::noTwoShortcutsClash()
{
    QVERIFY(areNone(m_findings.clashingShortcuts));
}

void TestTourReach::everyShortcutIsOnTheSheet()
{
    QVERIFY(areNone(m_findings.unlistedShortcuts));
}

void TestTourReach::tabGoesAsOneReads()
{
    QVERIFY(areNone(m_findings.tabAgainstReading));
}

void TestTourReach::theFocusIsSeenOnEveryControl()
{
    QVERIFY(areNone(m_findings.focusUnseen));
}

COUNTERFOIL_TEST(QApplication, TestTourReach)
#include "tst_tour_reach.moc"
