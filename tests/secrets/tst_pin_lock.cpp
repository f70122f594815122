// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/pin_lock.h"
#include "core/secrets/run_store.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verdict = PinLock::Verdict;

class TestPinLock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void thePinIsRightAndAnythingElseIsWrong();
    void theStoreHasNoPin();
    void twoTimesTheSamePinIsNotTheSameHash();
    void wrongTriesMakeTheNextOneWaitLongerEachTime();
    void aRightTryEndsTheCount();
    void aRestartWaitsAgainAfterWrongTries();
    void aTryIsCountedBeforeItIsLookedAt();
    void withoutAPinItSaysSo();
    void whatIsNotOursIsDamaged();

private:
    Verdict check(const char *pin);
    void set(const char *pin);
    QByteArray kept();

    std::chrono::steady_clock::time_point m_now;
    std::unique_ptr<RunStore> m_store;
    std::unique_ptr<PinLock> m_lock;
};

namespace {

template <typename T>
tl::expected<T, SecretError> resultOf(SecretCall<T> &call)
{
    std::optional<tl::expected<T, SecretError>> result;
    QSignalSpy finished(&call, &CallBase::finished);
    QObject context;
    call.then(&context, [&result](const auto &outcome) { result = outcome; });
    if (!finished.wait(60'000))
        qFatal("The call never settled.");
    return *result;
}

} // namespace

void TestPinLock::init()
{
    m_now = std::chrono::steady_clock::time_point(1h);
    m_lock.reset();
    m_store = std::make_unique<RunStore>();
    m_lock = std::make_unique<PinLock>(*m_store, [this] { return m_now; });
}

Verdict TestPinLock::check(const char *pin)
{
    return *resultOf(m_lock->check(Secret(pin)));
}

void TestPinLock::set(const char *pin)
{
    QVERIFY(resultOf(m_lock->set(Secret(pin))).has_value());
}

QByteArray TestPinLock::kept()
{
    return resultOf(m_store->read(SecretName::lockPin()))->reveal();
}

void TestPinLock::thePinIsRightAndAnythingElseIsWrong()
{
    set("4711");
    QCOMPARE(check("4711"), Verdict::Right);
    QCOMPARE(check("4712"), Verdict::Wrong);
    QCOMPARE(check(""), Verdict::Wrong);
    set("other");
    QCOMPARE(check("4711"), Verdict::Wrong);
    QCOMPARE(check("other"), Verdict::Right);
}

void TestPinLock::theStoreHasNoPin()
{
    set("a-marked-pin");
    QVERIFY(kept().startsWith("pbkdf2-sha256:"));
    QVERIFY(!kept().contains("a-marked-pin"));
    QVERIFY(!kept().contains(QByteArray("a-marked-pin").toBase64()));
}

void TestPinLock::twoTimesTheSamePinIsNotTheSameHash()
{
    set("4711");
    const QByteArray first = kept();
    set("4711");
    QVERIFY(kept() != first);
}

void TestPinLock::wrongTriesMakeTheNextOneWaitLongerEachTime()
{
    set("4711");
    for (int i = 1; i < PinLock::freeTries; ++i) {
        QCOMPARE(check("1"), Verdict::Wrong);
        QCOMPARE(m_lock->wait(), 0ms);
    }
    std::chrono::milliseconds last = 0ms;
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(check("1"), Verdict::Wrong);
        const auto wait = m_lock->wait();
        QVERIFY(wait > last || wait == PinLock::longestWait);
        QCOMPARE(check("4711"), Verdict::TooSoon); // not even the right one
        m_now += wait - 1ms;
        QCOMPARE(check("4711"), Verdict::TooSoon);
        m_now += 1ms;
        last = wait;
    }
    QVERIFY(last <= PinLock::longestWait);
    QCOMPARE(check("4711"), Verdict::Right);
}

void TestPinLock::aRightTryEndsTheCount()
{
    set("4711");
    QCOMPARE(check("1"), Verdict::Wrong);
    QCOMPARE(check("1"), Verdict::Wrong);
    QCOMPARE(check("4711"), Verdict::Right);
    QCOMPARE(check("1"), Verdict::Wrong);
    QCOMPARE(check("1"), Verdict::Wrong);
    QCOMPARE(m_lock->wait(), 0ms);
}

void TestPinLock::aRestartWaitsAgainAfterWrongTries()
{
    set("4711");
    for (int i = 0; i < PinLock::freeTries; ++i)
        QCOMPARE(check("1"), Verdict::Wrong);
    const auto wait = m_lock->wait();
    QVERIFY(wait > 0ms);

    m_lock = std::make_unique<PinLock>(*m_store, [this] { return m_now; });
    QCOMPARE(check("4711"), Verdict::TooSoon);
    QCOMPARE(m_lock->wait(), wait);
    m_now += wait;
    QCOMPARE(check("1"), Verdict::Wrong);
    QVERIFY(m_lock->wait() > wait);
    m_now += m_lock->wait();
    QCOMPARE(check("4711"), Verdict::Right);

    m_lock = std::make_unique<PinLock>(*m_store, [this] { return m_now; });
    QCOMPARE(check("1"), Verdict::Wrong);
    QCOMPARE(m_lock->wait(), 0ms);
}

/// Who ends the process before the verdict comes has used up a try.
void TestPinLock::aTryIsCountedBeforeItIsLookedAt()
{
    set("4711");
    for (int i = 0; i < PinLock::freeTries; ++i) {
        (void)m_lock->check(Secret("1"));
        const auto counted = [this, i] {
            const auto tries = resultOf(m_store->read(SecretName::lockTries()));
            return tries && tries->reveal() == QByteArray::number(i + 1);
        };
        QTRY_VERIFY(counted());
        m_lock = std::make_unique<PinLock>(*m_store, [this] { return m_now; });
    }
    QCOMPARE(check("4711"), Verdict::TooSoon);
}

void TestPinLock::withoutAPinItSaysSo()
{
    QVERIFY(!*resultOf(m_lock->isSet()));
    QCOMPARE(check("4711"), Verdict::NotSet);
    set("4711");
    QVERIFY(*resultOf(m_lock->isSet()));
    QVERIFY(resultOf(m_lock->remove()).has_value());
    QCOMPARE(check("4711"), Verdict::NotSet);
}

void TestPinLock::whatIsNotOursIsDamaged()
{
    for (const char *text : {"4711", "pbkdf2-sha256:0:AA==:AA==", "pbkdf2-sha256:1::",
                             "pbkdf2-sha256:99999999999:AA==:AA==", "md5:1:AA==:AA=="}) {
        resultOf(m_store->write(SecretName::lockPin(), Secret(text)));
        QCOMPARE(check("4711"), Verdict::Damaged);
    }
}

COUNTERFOIL_TEST(QCoreApplication, TestPinLock)
#include "tst_pin_lock.moc"
