// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/routes.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>

namespace {

struct PlainRoute
{
    std::string_view method;
    std::string_view pattern;
};

constexpr std::array plainRoutes{
    PlainRoute{"GET", "orders/{}/status"},
    PlainRoute{"PATCH", "orders/{}/capture"},
    PlainRoute{"GET", "orders/{}/capture"},
};

} // namespace

class TestSandboxRoutes : public QObject
{
    Q_OBJECT

private slots:
    void pathsAreMatchedSegmentBySegment_data();
    void pathsAreMatchedSegmentBySegment();
    void methodDecidesAmongRoutesOfOnePath();
};

void TestSandboxRoutes::pathsAreMatchedSegmentBySegment_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("segments"); // "no" when it does not match
    const auto row = [](const char *pattern, const char *path, const char *segments) {
        QTest::addRow("%s for %s", path, pattern)
            << QByteArray(pattern) << QByteArray(path) << QByteArray(segments);
    };
    row("orders", "orders", "");
    row("orders/{}", "orders/7", "7");
    row("orders/{}/capture/amount", "orders/7/capture/amount", "7");
    row("payments/{}/captures/{}", "payments/a/captures/b", "a,b");
    row("orders", "orders/", "no");
    row("orders/{}", "orders/", "no");
    row("orders/{}", "orders", "no");
    row("orders/{}", "orders/7/", "no");
    row("orders/{}", "orders/7/8", "no");
    row("orders/{}/status", "orders/7", "no");
    row("orders/{}", "payments/7", "no");
}

void TestSandboxRoutes::pathsAreMatchedSegmentBySegment()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, segments);
    const auto found = sandbox::matchPath(pattern.toStdString(), path.toStdString());
    QByteArrayList texts{found ? QByteArrayList{} : QByteArrayList{"no"}};
    for (const std::string &segment : found.value_or(std::vector<std::string>{}))
        texts.append(QByteArray::fromStdString(segment));
    QCOMPARE(texts.join(','), segments);
}

void TestSandboxRoutes::methodDecidesAmongRoutesOfOnePath()
{
    const auto read = sandbox::findRoute(plainRoutes, "GET", "orders/7/capture");
    QCOMPARE(read.route, &plainRoutes[2]);
    QCOMPARE(read.segments, std::vector<std::string>{"7"});
    const auto wrongMethod = sandbox::findRoute(plainRoutes, "POST", "orders/7/capture");
    QVERIFY(!wrongMethod.route);
    QVERIFY(wrongMethod.pathIsKnown);
    QVERIFY(!sandbox::findRoute(plainRoutes, "GET", "orders/7").pathIsKnown);
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxRoutes)
#include "tst_sandbox_routes.moc"
