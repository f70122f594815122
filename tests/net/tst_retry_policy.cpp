// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/problem.h"
#include "core/net/retry_policy.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace std::chrono_literals;

namespace {

RetryPolicy longestDelays()
{
    RetryPolicy policy;
    policy.random = [](std::chrono::milliseconds limit) { return limit; };
    return policy;
}

ApiError status(int code)
{
    return parseProblem({}, code);
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatMayPassIsTriedAgain_data();
    void onlyWhatMayPassIsTriedAgain();
    void delaysGrowToTheCapAndEnd();
    void jitterReachesFromZeroToTheLimit();
    void serverNamesTheMoment();
};

void TestRetryPolicy::onlyWhatMayPassIsTriedAgain_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<bool>("again");
    for (const int code : {408, 429, 502, 503, 504})
        QTest::addRow("%d", code) << status(code) << true;
    for (const int code : {400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 422, 500, 501, 505})
        QTest::addRow("%d", code) << status(code) << false;
    const auto network = [](NetworkFault fault) {
        ApiError error = makeError(ErrorKind::Network);
        error.fault = fault;
        return error;
    };
    QTest::newRow("name") << network(NetworkFault::NameNotFound) << true;
    QTest::newRow("refused") << network(NetworkFault::ConnectionRefused) << true;
    QTest::newRow("dropped") << network(NetworkFault::Dropped) << true;
    QTest::newRow("truncated") << network(NetworkFault::Truncated) << true;
    QTest::newRow("certificate") << network(NetworkFault::TlsFailure) << false;
    QTest::newRow("timeout") << makeError(ErrorKind::Timeout) << true;
    QTest::newRow("cancelled") << makeError(ErrorKind::Cancelled) << false;
    QTest::newRow("unreadable") << makeError(ErrorKind::Protocol) << false;
    QTest::newRow("not sendable") << notSendable(NotSendable::Reason::BrokenHeader) << false;
}

void TestRetryPolicy::onlyWhatMayPassIsTriedAgain()
{
    QFETCH(ApiError, error);
    QFETCH(bool, again);
    QCOMPARE(RetryPolicy().delayAfter(error, 1, 0ms).has_value(), again);
}

void TestRetryPolicy::delaysGrowToTheCapAndEnd()
{
    RetryPolicy policy = longestDelays();
    QCOMPARE(policy.delayAfter(status(503), 1, 0ms), 500ms);
    QCOMPARE(policy.delayAfter(status(503), 2, 0ms), 1000ms);
    QCOMPARE(policy.delayAfter(status(503), 4, 0ms), 4000ms);
    QCOMPARE(policy.delayAfter(status(503), 5, 0ms), std::nullopt);
    policy.tries = 1000;
    QCOMPARE(policy.delayAfter(status(503), 999, 0ms), 20'000ms);
    QCOMPARE(policy.delayAfter(status(503), 999, 40'001ms), std::nullopt);
}

void TestRetryPolicy::jitterReachesFromZeroToTheLimit()
{
    bool low = false;
    bool high = false;
    for (int i = 0; i < 10'000; ++i) {
        const auto delay = RetryPolicy::uniform(4ms);
        QVERIFY(delay >= 0ms && delay <= 4ms);
        low = low || delay == 0ms;
        high = high || delay == 4ms;
    }
    QVERIFY(low && high);
}

void TestRetryPolicy::serverNamesTheMoment()
{
    const RetryPolicy policy = longestDelays();
    ApiError error = status(429);
    error.retryAfter = 120s;
    QCOMPARE(policy.delayAfter(error, 1, 59s), 120'000ms);
    error.retryAfter = 0s;
    QCOMPARE(policy.delayAfter(error, 1, 0ms), 500ms);
    error.retryAfter = 301s;
    QCOMPARE(policy.delayAfter(error, 1, 0ms), std::nullopt);
}

COUNTERFOIL_TEST(QCoreApplication, TestRetryPolicy)
#include "tst_retry_policy.moc"
