// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/secret.h"
#include "core/secrets/core_dumps.h"
#include "core/secrets/secret_store.h"
#include "tests/support/test_program.h"

#include <QDebug>
#include <QFile>
#include <QTest>
#include <QTextStream>
#include <QUuid>
#include <QVariant>

#include <cstring>
#include <ostream>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>
#endif

using namespace counterfoil;

namespace {

template <typename T>
concept Debuggable = requires(QDebug debug, T value)
{
    debug << value;
};
template <typename T>
concept Streamable = requires(std::ostream &stream, T value)
{
    stream << value;
};
template <typename T>
concept TextStreamable = requires(QTextStream &stream, T value)
{
    stream << value;
};
template <typename T>
concept DataStreamable = requires(QDataStream &stream, T value)
{
    stream << value;
};
template <typename T>
concept EqualityComparable = requires(T a, T b)
{
    a == b;
};
template <typename T>
concept Orderable = requires(T a, T b)
{
    a < b;
};
template <typename T>
concept Hashable = requires(T value)
{
    qHash(value);
};
template <typename T>
concept IntoVariant = requires(T value)
{
    QVariant(value);
};

// The checks are able to say yes.
static_assert(Debuggable<QByteArray> && Streamable<const char *> && TextStreamable<QByteArray> &&
              DataStreamable<QByteArray> && EqualityComparable<QByteArray> &&
              Orderable<QByteArray> && Hashable<QByteArray> && IntoVariant<QByteArray>);

static_assert(!Debuggable<Secret>, "a secret must not be logged");
static_assert(!Streamable<Secret> && !TextStreamable<Secret> && !DataStreamable<Secret>);
static_assert(!EqualityComparable<Secret> && !Orderable<Secret> && !Hashable<Secret>);
static_assert(!IntoVariant<Secret>, "a secret must not become a QVariant");
static_assert(!std::is_convertible_v<Secret, QByteArray> &&
              !std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<QByteArray, Secret>, "what is a secret is said in words");

#ifdef Q_OS_LINUX
/// How often the bytes stand in this process's writable memory. They are given with their lowest
/// bits turned, so that the search does not find itself.
int timesInMemory(const QByteArray &turned)
{
    constexpr size_t step = 1 << 20;
    const size_t overlap = size_t(turned.size());
    auto *window = static_cast<char *>(
        mmap(nullptr, step + overlap, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    const auto own = quintptr(window);
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        return -1;
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> range = line.split(' ').first().split('-');
        if (range.size() != 2 || !line.contains(" rw"))
            continue;
        const quintptr end = range[1].toULongLong(nullptr, 16);
        // Sanitizers keep terabytes of notes about memory, none of them copies of it.
        constexpr quintptr large = quintptr(1) << 30;
        if (end - range[0].toULongLong(nullptr, 16) > large)
            continue;
        for (quintptr at = range[0].toULongLong(nullptr, 16); at < end; at += step) {
            if (at < own + step + overlap && own < at + step + overlap)
                continue;
            const ssize_t size =
                pread(memory, window, std::min<size_t>(step + overlap, end - at), off_t(at));
            const char *last = window + std::min<ssize_t>(size - turned.size(), ssize_t(step) - 1);
            for (const char *hit = window; hit <= last; ++hit) {
                hit = static_cast<const char *>(
                    std::memchr(hit, turned[0] ^ 1, size_t(last - hit) + 1));
                if (!hit)
                    break;
                if (std::equal(turned.begin(), turned.end(), hit,
                               [](char x, char y) { return char(x ^ 1) == y; }))
                    ++found;
            }
        }
    }
    close(memory);
    munmap(window, step + overlap);
    return found;
}
#endif

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void lastHolderWipesTheBytes();
    void copyKeepsTheBytes();
    void assignmentWipesWhatWasThere();
    void keysOfTwoAccountsNeverCollide();
    void coreDumpsAreForbidden();
};

void TestSecret::lastHolderWipesTheBytes()
{
#ifdef Q_OS_LINUX
    // Made at run time, so that the program's constants do not hold it; and long, so that memory
    // that was given back is not all in use again when it is looked at.
    const QByteArray hidden = QUuid::createUuid().toByteArray(QUuid::Id128);
    const auto unhide = [&hidden] {
        QByteArray bytes = hidden.repeated(256);
        for (char &c : bytes)
            c = char(c ^ 1);
        return bytes;
    };
    auto secret = std::make_unique<Secret>(unhide());
    const auto copy = std::make_unique<Secret>(*secret);
    QVERIFY(timesInMemory(hidden) > 0); // the sweep can see
    secret.reset();
    QVERIFY(timesInMemory(hidden) > 0);
    *copy = Secret();
    QCOMPARE(timesInMemory(hidden), 0);
#else
    QSKIP("looks at its own memory through /proc");
#endif
}

void TestSecret::copyKeepsTheBytes()
{
    auto first = std::make_unique<Secret>(QByteArray("marked-secret"));
    const Secret second = *first;
    first.reset();
    QCOMPARE(second.reveal(), QByteArray("marked-secret"));
}

void TestSecret::assignmentWipesWhatWasThere()
{
    Secret secret(QByteArray("first"));
    secret = Secret(QByteArray("second"));
    QCOMPARE(secret.reveal(), QByteArray("second"));
    const Secret &itself = secret;
    secret = itself;
    QCOMPARE(secret.reveal(), QByteArray("second"));
}

void TestSecret::keysOfTwoAccountsNeverCollide()
{
    const QString shop = QStringLiteral("shop");
    QCOMPARE(keyOf({shop, SecretPurpose::ApiKey}), QStringLiteral("counterfoil/shop/api-key"));
    QSet<QString> keys;
    for (const QString &account : {shop, QStringLiteral("shop/api-key"), QStringLiteral("shop%2F"),
                                   QStringLiteral("Shop"), QString()}) {
        for (const auto purpose :
             {SecretPurpose::ClientSecret, SecretPurpose::ApiKey, SecretPurpose::LockPin})
            keys.insert(keyOf({account, purpose}));
    }
    QCOMPARE(keys.size(), 15);
    for (const QString &key : keys)
        QCOMPARE(key.count(u'/'), 2);
}

void TestSecret::coreDumpsAreForbidden()
{
#ifdef Q_OS_LINUX
    rlimit before{};
    getrlimit(RLIMIT_CORE, &before);
    QVERIFY(forbidCoreDumps());
    QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    rlimit after{};
    getrlimit(RLIMIT_CORE, &after);
    QCOMPARE(after.rlim_cur, rlim_t(0));
    QCOMPARE(after.rlim_max, rlim_t(0));
    prctl(PR_SET_DUMPABLE, 1); // what runs this test may want to look at it
#else
    QVERIFY(forbidCoreDumps());
#endif
}

COUNTERFOIL_TEST(QCoreApplication, TestSecret)
#include "tst_secret.moc"
