// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/server_clock.h"

#include <QTest>

using namespace counterfoil;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
const QByteArray noonDate = "Sun, 01 Mar 2026 12:00:00 GMT";

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
    QTest::newRow("same moment") << noon << 0 << 0;
    QTest::newRow("within the second") << noon.addMSecs(900) << 10 << 0;
    QTest::newRow("a slow answer, dated at its start") << noon.addSecs(25) << 25'000 << 0;
    QTest::newRow("server ahead") << noon.addSecs(-600) << 100 << 600;
    QTest::newRow("server behind") << noon.addSecs(601) << 0 << -600;
    QTest::newRow("server behind, slow answer") << noon.addSecs(631) << 30'000 << -600;
    QTest::newRow("another day") << noon.addDays(1).addSecs(1) << 0 << -86'400;
}

void TestServerClock::skewIsTheLeastThatExplainsTheDate()
{
    QFETCH(QDateTime, receivedAt);
    QFETCH(int, tookMs);
    QFETCH(int, skew);
    ServerClock clock;
    clock.note(noonDate, receivedAt, std::chrono::milliseconds(tookMs));
    QVERIFY(clock.skew());
    QCOMPARE(clock.skew()->count(), skew);
}

void TestServerClock::nothingIsKnownWithoutADate()
{
    ServerClock clock;
    clock.note("", noon, 0ms);
    QVERIFY(!clock.skew());
    QVERIFY(!clock.isFarOff());
}

void TestServerClock::datesThatCannotBeReadChangeNothing()
{
    ServerClock clock;
    clock.note(noonDate, noon.addSecs(-100), 0ms);
    clock.note("soon", noon, 0ms);
    QCOMPARE(clock.skew()->count(), 100);
}

void TestServerClock::halfAMinuteIsTolerated()
{
    ServerClock clock;
    clock.note(noonDate, noon.addSecs(-30), 0ms);
    QVERIFY(!clock.isFarOff());
    clock.note(noonDate, noon.addSecs(-31), 0ms);
    QVERIFY(clock.isFarOff());
    clock.note(noonDate, noon.addSecs(32), 0ms);
    QVERIFY(clock.isFarOff());
}

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_server_clock.moc"
