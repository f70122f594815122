// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/server_clock.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace std::chrono_literals;

namespace {

const QDateTime serverNoon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
const QByteArray serverNoonDate = "Sun, 01 Mar 2026 12:00:00 GMT";

} // namespace

class TestServerClock : public QObject
{
    Q_OBJECT

private slots:
    void skewIsTheLeastThatExplainsTheDate_data();
    void skewIsTheLeastThatExplainsTheDate();
    void nothingIsKnownWithoutADate();
    void datesThatCannotBeReadChangeNothing();
    void halfAMinuteIsTolerated();
};

void TestServerClock::skewIsTheLeastThatExplainsTheDate_data()
{
    QTest::addColumn<QDateTime>("receivedAt");
    QTest::addColumn<int>("tookMs");
    QTest::addColumn<int>("skew");
    QTest::newRow("same moment") << serverNoon << 0 << 0;
    QTest::newRow("within the second") << serverNoon.addMSecs(900) << 10 << 0;
    QTest::newRow("a slow answer, dated at its start") << serverNoon.addSecs(25) << 25'000 << 0;
    QTest::newRow("server ahead") << serverNoon.addSecs(-600) << 100 << 600;
    QTest::newRow("server behind") << serverNoon.addSecs(601) << 0 << -600;
    QTest::newRow("server behind, slow answer") << serverNoon.addSecs(631) << 30'000 << -600;
    QTest::newRow("another day") << serverNoon.addDays(1).addSecs(1) << 0 << -86'400;
}

void TestServerClock::skewIsTheLeastThatExplainsTheDate()
{
    QFETCH(QDateTime, receivedAt);
    QFETCH(int, tookMs);
    QFETCH(int, skew);
    ServerClock clock;
    clock.note(serverNoonDate, receivedAt, std::chrono::milliseconds(tookMs));
    QVERIFY(clock.skew());
    QCOMPARE(clock.skew()->count(), skew);
}

void TestServerClock::nothingIsKnownWithoutADate()
{
    ServerClock clock;
    clock.note("", serverNoon, 0ms);
    QVERIFY(!clock.skew());
    QVERIFY(!clock.isFarOff());
}

void TestServerClock::datesThatCannotBeReadChangeNothing()
{
    ServerClock clock;
    clock.note(serverNoonDate, serverNoon.addSecs(-100), 0ms);
    clock.note("soon", serverNoon, 0ms);
    QCOMPARE(clock.skew()->count(), 100);
}

void TestServerClock::halfAMinuteIsTolerated()
{
    ServerClock clock;
    clock.note(serverNoonDate, serverNoon.addSecs(-30), 0ms);
    QVERIFY(!clock.isFarOff());
    clock.note(serverNoonDate, serverNoon.addSecs(-31), 0ms);
    QVERIFY(clock.isFarOff());
    clock.note(serverNoonDate, serverNoon.addSecs(32), 0ms);
    QVERIFY(clock.isFarOff());
}

COUNTERFOIL_TEST(QCoreApplication, TestServerClock)
#include "tst_server_clock.moc"
