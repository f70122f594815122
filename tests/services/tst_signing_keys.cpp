// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/signing_key_service.h"
#include "tests/support/local_account.h"
#include "tests/support/test_program.h"
#include "tests/ui/fake_gateway.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Stands still but for what the test lets pass.
class KeysClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + m_now.count(), Qt::UTC);
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_now; }
    void after(std::chrono::milliseconds, QObject *, std::function<void()>) override {}
    void pass(std::chrono::milliseconds time) { m_now += time; }

private:
    std::chrono::milliseconds m_now = 5s; // the machine was just started
};

namespace {

ApiError noNetwork()
{
    ApiError error;
    error.kind = ErrorKind::Network;
    error.fault = NetworkFault::ConnectionRefused;
    return error;
}

} // namespace

/// How often a provider is asked for its signing keys.
class TestSigningKeys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keysAreAskedForOnceAnHour();
    void anUnknownKeyIsAskedForOnceMore();
    void nothingIsAskedTwiceInAMinute();
    void oneUnknownKeyIsNotAskedForInFiveMinutes();
    void manyWhoWaitCostOneRequest();
    void offlineIsSaidAndNotAskedAgainInAMinute();
    void aPersonCanAskAgainAfterAFailure();
    void oldKeysAreNotUsedOffline();
    void aFailureDoesNotHideKeysThatAreKnown();
    void withoutACheckoutThereAreNone();
    void theSandboxServesItsKeys();

private:
    using Result = Call<SigningKeys>::Result;

    void want(const QString &keyId)
    {
        m_service->keysFor(keyId).then(this, [this](const Result &result) { m_results << result; });
    }
    void answer(const QStringList &keyIds)
    {
        std::vector<SigningKey> keys;
        for (const QString &id : keyIds)
            keys.push_back({u"RSA"_s, id, u"modulus"_s, u"AQAB"_s});
        m_gateway->signingKeyCalls.last()->settle(keys);
    }
    void fail() { m_gateway->signingKeyCalls.last()->settle(tl::unexpected(noNetwork())); }
    [[nodiscard]] qsizetype asked() const { return m_gateway->signingKeyCalls.size(); }
    /// The first time, with an answer of that one key.
    void fetch(const QString &keyId)
    {
        want(keyId);
        answer({keyId});
        QTRY_COMPARE(m_results.size(), 1);
        m_results.clear();
    }

    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<KeysClock> m_clock;
    std::unique_ptr<SigningKeyService> m_service;
    QList<Result> m_results;
};

void TestSigningKeys::init()
{
    m_results.clear();
    m_gateway = std::make_unique<FakeGateway>();
    m_clock = std::make_unique<KeysClock>();
    m_service = std::make_unique<SigningKeyService>(m_gateway.get(), *m_clock);
}

void TestSigningKeys::cleanup()
{
    m_service.reset();
    m_gateway.reset();
}

void TestSigningKeys::keysAreAskedForOnceAnHour()
{
    want(u"a"_s);
    QCOMPARE(asked(), 1);
    answer({u"a"_s, u"b"_s});
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results.first()->keys.size(), size_t(2));
    QCOMPARE(m_results.first()->fetchedAt, m_clock->now());
    const QDateTime fetchedAt = m_clock->now();
    m_clock->pass(59min);
    want(u"b"_s);
    QTRY_COMPARE(m_results.size(), 2);
    QCOMPARE(m_results.last()->fetchedAt, fetchedAt);
    QCOMPARE(asked(), 1);
    m_clock->pass(1min);
    want(u"b"_s);
    QCOMPARE(asked(), 2);
}

void TestSigningKeys::anUnknownKeyIsAskedForOnceMore()
{
    fetch(u"a"_s);
    m_clock->pass(2min);
    want(u"new"_s); // the provider has changed its keys since
    QCOMPARE(asked(), 2);
    answer({u"a"_s, u"new"_s});
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results.first()->keys.size(), size_t(2));
    want(u"new"_s);
    QTRY_COMPARE(m_results.size(), 2);
    QCOMPARE(asked(), 2);
}

void TestSigningKeys::nothingIsAskedTwiceInAMinute()
{
    fetch(u"a"_s);
    m_clock->pass(59s);
    want(u"x"_s);
    QTRY_COMPARE(m_results.size(), 1);
    QVERIFY(m_results.first()); // the keys, without it
    QCOMPARE(asked(), 1);
    m_clock->pass(1s);
    want(u"x"_s);
    QCOMPARE(asked(), 2);
    answer({u"a"_s});
    QTRY_COMPARE(m_results.size(), 2);
    want(u"y"_s); // another one: still within the minute
    QTRY_COMPARE(m_results.size(), 3);
    QCOMPARE(asked(), 2);
}

void TestSigningKeys::oneUnknownKeyIsNotAskedForInFiveMinutes()
{
    fetch(u"a"_s);
    m_clock->pass(1min);
    want(u"x"_s);
    answer({u"a"_s});
    QTRY_COMPARE(m_results.size(), 1);
    m_clock->pass(5min - 1ms);
    want(u"x"_s);
    QTRY_COMPARE(m_results.size(), 2);
    QCOMPARE(asked(), 2);
    m_clock->pass(1ms);
    want(u"x"_s);
    QCOMPARE(asked(), 3);
}

void TestSigningKeys::manyWhoWaitCostOneRequest()
{
    for (const QString &id : {u"a"_s, u"b"_s, u"a"_s})
        want(id);
    QCOMPARE(asked(), 1);
    answer({u"a"_s});
    QTRY_COMPARE(m_results.size(), 3);
    for (const Result &result : std::as_const(m_results))
        QVERIFY(result);
}

void TestSigningKeys::offlineIsSaidAndNotAskedAgainInAMinute()
{
    want(u"a"_s);
    fail();
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results.first().error().fault, NetworkFault::ConnectionRefused);
    m_clock->pass(59s);
    want(u"a"_s);
    QTRY_COMPARE(m_results.size(), 2);
    QCOMPARE(m_results.last().error().fault, NetworkFault::ConnectionRefused);
    QCOMPARE(asked(), 1);
    m_clock->pass(1s);
    want(u"a"_s);
    QCOMPARE(asked(), 2);
}

void TestSigningKeys::aPersonCanAskAgainAfterAFailure()
{
    want(u"a"_s);
    fail();
    QTRY_COMPARE(m_results.size(), 1);
    m_service->forgetFailure();
    want(u"a"_s);
    QCOMPARE(asked(), 2);
    answer({u"a"_s});
    QTRY_COMPARE(m_results.size(), 2);
    QVERIFY(m_results.last());
    m_service->forgetFailure(); // there was none
    want(u"x"_s);
    QTRY_COMPARE(m_results.size(), 3);
    QCOMPARE(asked(), 2);
}

void TestSigningKeys::oldKeysAreNotUsedOffline()
{
    fetch(u"a"_s);
    m_clock->pass(1h);
    want(u"a"_s);
    fail();
    QTRY_COMPARE(m_results.size(), 1);
    QVERIFY(!m_results.first());
    want(u"a"_s);
    QTRY_COMPARE(m_results.size(), 2);
    QVERIFY(!m_results.last());
}

void TestSigningKeys::aFailureDoesNotHideKeysThatAreKnown()
{
    fetch(u"a"_s);
    m_clock->pass(10min);
    want(u"x"_s);
    fail();
    QTRY_COMPARE(m_results.size(), 1);
    QVERIFY(!m_results.first()); // it may be new
    want(u"a"_s);
    want(u"x"_s);
    QTRY_COMPARE(m_results.size(), 3);
    QVERIFY(m_results.at(1));
    QVERIFY(!m_results.at(2));
    QCOMPARE(asked(), 2);
}

void TestSigningKeys::withoutACheckoutThereAreNone()
{
    SigningKeyService none(nullptr, *m_clock);
    none.keysFor(u"a"_s).then(this, [this](const Result &result) { m_results << result; });
    QTRY_COMPARE(m_results.size(), 1);
    QVERIFY(!m_results.first());
}

/// Over real HTTP.
void TestSigningKeys::theSandboxServesItsKeys()
{
    LocalAccount shop(u"empty"_s);
    const auto services = shop.services();
    services->signingKeys().keysFor(u"sandbox-2026"_s).then(this, [this](const Result &result) {
        m_results << result;
    });
    QTRY_COMPARE(m_results.size(), 1);
    QVERIFY(m_results.first());
    const auto &keys = m_results.first()->keys;
    QVERIFY(std::any_of(keys.begin(), keys.end(),
                        [](const SigningKey &key) { return key.keyId == u"sandbox-2026"_s; }));
}

COUNTERFOIL_TEST(QCoreApplication, TestSigningKeys)
#include "tst_signing_keys.moc"
