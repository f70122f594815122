// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/os_user.h"
#include "core/services/account_services.h"
#include "tests/simulation/sim_provider.h"
#include "tests/support/no_catalogue.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As the program's: the order of everything that happens follows from the seed alone.
void deliver()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::sendPostedEvents();
}

/// Where fsync costs nothing: the order of writes is tested here, not the disk.
QString scratchTemplate()
{
    return QFileInfo::exists(u"/dev/shm"_s) ? u"/dev/shm/counterfoil-XXXXXX"_s
                                            : QDir::tempPath() + u"/counterfoil-XXXXXX"_s;
}

/// A process with a desk: dies without a word, and may come back.
struct Process
{
    std::unique_ptr<Journal> journal;
    testing::NoCatalogue catalogue;
    std::unique_ptr<AccountServices> services;

    void start(const QString &path, SimProvider &provider, SimClock &clock)
    {
        journal = std::make_unique<Journal>(path, Journal::WorkThread::Callers);
        Account account;
        account.id = u"shop"_s;
        ReconcilePolicy policy;
        policy.takeover = 20s; // rarer than in the program: most of the run's time went there
        services = std::make_unique<AccountServices>(
            account, std::make_unique<SimGateway>(provider),
            ServiceStores{*journal, catalogue, {QFileInfo(path).path()}, {osUser()}}, clock,
            policy);
    }
    void die()
    {
        services.reset();
        journal.reset();
    }
};

/// One seed: a morning of two people at two desks, on three payments, over a bad network.
class Morning
{
public:
    explicit Morning(quint64 seed)
        : m_chance(seed)
        , m_provider(m_clock, m_chance)
        , m_folder(scratchTemplate())
    {}

    /// Empty when all is well; else what went wrong.
    QString run();

    int meant = 0;
    int doubles = 0;
    int restarts = 0;
    int repeats = 0;

private:
    void person();
    void trouble();
    void runUntil(std::chrono::milliseconds end);
    void follow(Process &process);
    QString verdict();

    Chance m_chance;
    SimClock m_clock;
    SimProvider m_provider;
    QTemporaryDir m_folder;
    std::array<Process, 2> m_processes;
    QList<IdempotencyKey>
        m_meant; ///< in order; the person pressed the button, and was not told "no"
};

void Morning::runUntil(std::chrono::milliseconds end)
{
    deliver();
    while (m_clock.step(end))
        deliver();
}

void Morning::follow(Process &process)
{
    process.start(m_folder.filePath(u"journal.sqlite"_s), m_provider, m_clock);
    QObject::connect(&process.services->operations(), &OperationService::refused,
                     process.services.get(),
                     [this](const IdempotencyKey &key) { m_meant.removeOne(key); });
}

/// Presses buttons as people do: submits, repeats knowingly, retries, takes back.
void Morning::person()
{
    Process &process = m_processes.at(size_t(m_chance.below(2)));
    if (!process.services)
        return;
    OperationService &operations = process.services->operations();
    if (m_chance.percent(25)) {
        for (const OperationEntry &entry : operations.working()) {
            if (entry.state == EntryState::NotSent)
                (void)(m_chance.percent(70) ? operations.retry(entry.key)
                                            : operations.cancel(entry.key));
            else
                operations.checkNow(entry.key);
        }
        return;
    }
    const PaymentId id(u"pay-%1"_s.arg(1 + m_chance.below(3)));
    const PaymentPtr seen = m_provider.truth(id);
    process.services->known().upsert(seen);
    OperationRequest request;
    request.kind = m_chance.percent(80) ? OperationKind::Refund : OperationKind::Capture;
    request.amount = seen->amount.with(1000 * (1 + m_chance.below(2)));
    request.merchantReference = m_chance.percent(30) ? u"SAME"_s : QString();
    const auto key = operations.submit(seen, request, {});
    if (key) {
        m_meant.append(*key);
    } else if (key.error().kind == SubmitRefusal::Kind::Duplicate && m_chance.percent(50)) {
        ++repeats;
        if (const auto again = operations.submit(seen, request, {{}, {}, key.error().other->key}))
            m_meant.append(*again);
    }
}

void Morning::trouble()
{
    if (m_chance.percent(30)) {
        m_clock.jump(m_chance.between(-600'000, 600'000));
        return;
    }
    Process &process = m_processes.at(size_t(m_chance.below(2)));
    if (process.services) {
        process.die();
    } else {
        ++restarts;
        follow(process);
    }
}

QString Morning::run()
{
    m_provider.breakUntil(10min);
    for (Process &process : m_processes)
        follow(process);
    for (std::chrono::milliseconds now{0}; now < 10min;) {
        now += m_chance.between(1, 20'000);
        runUntil(now);
        if (m_chance.percent(60))
            person();
        if (m_chance.percent(25))
            trouble();
    }
    // The faults are over: what was meant must now come to its end by itself.
    for (Process &process : m_processes) {
        if (!process.services)
            follow(process);
    }
    runUntil(10min + 40min);
    const QString result = verdict();
    for (Process &process : m_processes)
        process.die();
    return result;
}

QString Morning::verdict()
{
    auto opened = JournalFile::open(m_folder.filePath(u"journal.sqlite"_s), m_clock.now());
    if (!opened)
        return u"the journal cannot be opened: "_s + opened.error().detail;
    JournalFile &file = **opened;
    if (const auto broken = file.firstBrokenLine(); !broken || *broken)
        return u"the audit trail is broken"_s;
    if (m_provider.sawChangedBody())
        return u"a key was sent with other bytes"_s;
    for (const IdempotencyKey &key : std::as_const(m_meant)) {
        const auto found = file.find(key);
        const qsizetype effects = m_provider.effects(key);
        // Keys differ from run to run: the failure is told so that a replay tells the same.
        const QString about = u"operation %1: "_s.arg(m_meant.indexOf(key) + 1);
        if (!found)
            return about + u"cannot be read"_s;
        if (!*found) {
            // The process died before the journal had it: then nothing may have left.
            if (effects != 0 || m_provider.posts(key) != 0)
                return about + u"was sent and is not in the journal"_s;
            continue;
        }
        ++meant;
        doubles += effects > 1;
        const OperationEntry &entry = **found;
        if (effects > 1)
            return about + u"was done %1 times"_s.arg(effects);
        if (entry.state == EntryState::Settled) {
            if (effects != 1 || m_provider.statusOf(key) != entry.status.text())
                return about + u"is told as %1, and is %2"_s.arg(entry.status.text(),
                                                                 m_provider.statusOf(key));
            if (entry.isOpen())
                return about + u"has not ended: "_s + entry.status.text();
        } else if (entry.state == EntryState::Unknown) {
            if (entry.hold == Hold::None)
                return about + u"has no end and nobody is asked"_s;
            if (effects != 0)
                return about + u"was done and is told as unknown"_s;
        } else if (effects != 0) {
            return about + u"was done and is told as state %1"_s.arg(int(entry.state));
        } else if (entry.state == EntryState::Recorded || entry.state == EntryState::Sent) {
            return about + u"has no end"_s;
        }
    }
    return {};
}

} // namespace

/// A seed that fails is printed; COUNTERFOIL_SEED=that runs it alone, and the same happens again.
/// COUNTERFOIL_SEEDS says how many there are, where a thousand take too long.
class TestSimulation : public QObject
{
    Q_OBJECT

private slots:
    void everyOperationIsDoneOnceAndToldTruly();
    void theSameSeedDoesTheSame();
};

void TestSimulation::everyOperationIsDoneOnceAndToldTruly()
{
    bool isAlone = false;
    const int alone = qEnvironmentVariableIntValue("COUNTERFOIL_SEED", &isAlone);
    const int first = isAlone ? alone : 1;
    bool isCounted = false;
    const int seeds = qEnvironmentVariableIntValue("COUNTERFOIL_SEEDS", &isCounted);
    const int last = isAlone ? alone : (isCounted ? seeds : 1000);
    int meant = 0;
    int restarts = 0;
    int repeats = 0;
    QStringList failures;
    for (int seed = first; seed <= last; ++seed) {
        Morning morning(static_cast<quint64>(seed));
        const QString wrong = morning.run();
        if (!wrong.isEmpty())
            failures << u"seed %1: %2"_s.arg(seed).arg(wrong);
        meant += morning.meant;
        restarts += morning.restarts;
        repeats += morning.repeats;
    }
    qInfo("%d seeds, %d operations meant, %d knowingly repeated, %d restarts", last - first + 1,
          meant, repeats, restarts);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.mid(0, 20).join(u'\n')));
    QVERIFY(meant > last - first); // else nothing was tried
}

void TestSimulation::theSameSeedDoesTheSame()
{
    Morning one(42);
    Morning two(42);
    QCOMPARE(one.run(), two.run());
    QCOMPARE(one.meant, two.meant);
    QCOMPARE(one.restarts, two.restarts);
    QCOMPARE(one.repeats, two.repeats);
}

COUNTERFOIL_TEST(QCoreApplication, TestSimulation)
#include "tst_simulation.moc"
