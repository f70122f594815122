// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/account.h"
#include "core/domain/local_clock.h"
#include "tests/support/test_program.h"

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestLocalClock : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_zone = qgetenv("TZ"); }
    void cleanup() { qputenv("TZ", m_zone); }

    void zoneOfTheSystemIsFollowed()
    {
        LocalClock clock;
        qputenv("TZ", "Europe/Paris");
        const QDateTime now({2026, 11, 20}, {9, 0}, Qt::UTC);
        QCOMPARE(clock.at(now).time(), QTime(10, 0));
        qputenv("TZ", "Asia/Tokyo");
        QCOMPARE(clock.at(now.addMSecs(999)).timeZone(), QTimeZone("Europe/Paris"));
        QCOMPARE(clock.at(now.addSecs(1)).time(), QTime(18, 0, 1));
        QCOMPARE(clock.at(now.addSecs(1)), now.addSecs(1));
        QCOMPARE(clock.at(now.addSecs(1)).timeZone(), QTimeZone("Asia/Tokyo"));
        qputenv("TZ", "Europe/Paris");
        QCOMPARE(clock.at(now).time(), QTime(10, 0)); // a clock that was put back
    }

    void timesOfBothHalvesOfTheYearAreRight()
    {
        LocalClock clock;
        qputenv("TZ", "Europe/Paris");
        const QDateTime winter({2026, 11, 20}, {9, 0}, Qt::UTC);
        const QDateTime summer({2026, 7, 20}, {9, 0}, Qt::UTC);
        QCOMPARE(clock.at(winter).time(), QTime(10, 0));
        QCOMPARE(clock.at(summer).time(), QTime(11, 0));
        QCOMPARE(clock.at(summer), summer.toLocalTime());
    }

    void zoneThatQtDoesNotKnowIsLeftToTheSystem()
    {
        LocalClock clock;
        qputenv("TZ", "Nowhere/Known");
        const QDateTime now({2026, 11, 20}, {9, 0}, Qt::UTC);
        QCOMPARE(clock.at(now), now);
        QCOMPARE(clock.at(now).time(), now.toLocalTime().time());
    }

    void accountWithoutAZoneGoesByThisComputers()
    {
        qputenv("TZ", "Asia/Tokyo");
        Account account;
        QCOMPARE(clockOf(account)().timeZone(), QTimeZone("Asia/Tokyo"));
        account.zone = "Europe/Paris";
        QCOMPARE(clockOf(account)().timeZone(), QTimeZone("Europe/Paris"));
    }

private:
    QByteArray m_zone;
};

COUNTERFOIL_TEST(QCoreApplication, TestLocalClock)
#include "tst_local_clock.moc"
