// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fast_clock.h"
#include "tests/faults/fault_answers.h"
#include "tests/faults/journal_reader.h"
#include "tests/support/creating.h"
#include "tests/support/local_shop.h"
#include "tests/support/no_catalogue.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Where something is created, and how.
struct CreatingAt
{
    const LocalShop *shop = nullptr;
    CreationKind kind = CreationKind::Payment;
    QString path;
};

/// What must come of it: it is sent at most once, and nothing is ever repeated.
struct CreationEnd
{
    EntryState state = EntryState::Unknown;
    int effects = 1; ///< in the sandbox
    int posts = 1;
};

struct CreationFault
{
    QString name;
    QJsonObject what; ///< the sandbox does; empty: `way`
    CreationEnd end;
    std::optional<Tampering::Way> way = std::nullopt;
    bool isSlow = false; ///< it lasts until the client gives up
    bool isClosed = false;
};

namespace {

/// No document promises a key for what is created, so every lost answer is left to a person.
std::vector<CreationFault> creationFaults(const LocalShop &shop)
{
    const auto refused = [&shop](int code) {
        QJsonObject what = status(code);
        if (shop.problem)
            what.insert(u"body"_s, QString::fromUtf8(shop.problem(code)));
        return what;
    };
    const CreationEnd done{EntryState::Settled, 1, 1};
    const CreationEnd unknownDone{EntryState::Unknown, 1, 1};
    const CreationEnd unknownNotDone{EntryState::Unknown, 0, 1};
    const CreationEnd no{EntryState::Refused, 0, 1};
    return {
        {u"no fault"_s, {}, done},
        {u"dropped before the effect"_s, drop("before"), unknownNotDone},
        {u"dropped after the effect"_s, drop("after"), unknownDone},
        {u"dropped in the headers"_s, drop("in-headers"), unknownDone},
        {u"dropped in the body"_s, drop("in-body"), unknownDone},
        {u"reset before the effect"_s, {}, unknownNotDone, Tampering::Way::Reset},
        {u"body cut after the first byte"_s, {{u"truncate"_s, 1}}, unknownDone},
        {u"bytes that are no HTTP"_s, {{u"garbage"_s, true}}, unknownDone},
        {u"hangs before the effect"_s, {{u"hang"_s, true}}, unknownNotDone, {}, true},
        {u"hangs after the effect"_s,
         {{u"hang"_s, true}, {u"after"_s, true}},
         unknownDone,
         {},
         true},
        {u"500, not executed"_s, status(500), unknownNotDone},
        {u"500, executed"_s, statusAfter(500), unknownDone},
        {u"502 of a proxy"_s, saysAfter(502, "<html>Bad Gateway</html>"), unknownDone},
        {u"404 of a proxy"_s, saysAfter(404, "<html>Not Found</html>"), unknownDone},
        {u"an empty answer"_s, saysAfter(201, ""), unknownDone},
        {u"an answer without an id"_s, saysAfter(201, "{}"), unknownDone},
        {u"400"_s, refused(400), no},
        {u"403"_s, refused(403), no},
        {u"409"_s, refused(409), unknownNotDone},
        {u"429, then taken"_s, refused(429), {EntryState::Settled, 1, 2}},
        {u"connection refused"_s, {}, {EntryState::NotSent, 0, 0}, {}, false, true},
    };
}

} // namespace

/// Every fault that a session, a payment or an order can meet while it is created: none is created
/// twice, none is lost without a word, and nothing leaves that the journal does not have.
class TestCreationFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_sandbox->clearFaults(); }
    void fault_data();
    void fault();

private:
    void arrange(const CreationFault &fault);
    void open(const CreationFault &fault);
    /// How many there are in the sandbox; sessions are not listed there.
    [[nodiscard]] qsizetype thingsThere();

    std::unique_ptr<LocalAccount> m_sandbox;
    CreatingAt m_at;
    int m_number = 0;
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FastClock> m_clock;
    std::unique_ptr<NoCatalogue> m_catalogue;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<AccountServices> m_services;
};

void TestCreationFaults::initTestCase()
{
    m_sandbox = std::make_unique<LocalAccount>(u"empty"_s);
}

void TestCreationFaults::fault_data()
{
    QTest::addColumn<CreatingAt>("at");
    QTest::addColumn<CreationFault>("fault");
    for (const CreatingAt &at :
         {CreatingAt{&purseShop(), CreationKind::Session, u"/v2/client-sessions"_s},
          CreatingAt{&purseShop(), CreationKind::Payment, u"/v2/payments"_s},
          CreatingAt{&payShop(), CreationKind::Payment, u"/v1/orders"_s}}) {
        const QString what = at.kind == CreationKind::Session ? u"session"_s : u"payment"_s;
        for (const CreationFault &fault : creationFaults(*at.shop))
            QTest::addRow("%s %s: %s", qPrintable(at.shop->provider), qPrintable(what),
                          qPrintable(fault.name))
                << at << fault;
    }
}

void TestCreationFaults::arrange(const CreationFault &fault)
{
    if (!fault.what.isEmpty())
        m_sandbox->addFault(
            {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, m_at.path}}},
             {u"times"_s, 1},
             {u"do"_s, fault.what}});
    if (fault.way)
        m_wire->tamper("POST", m_at.path.toLatin1(), {*fault.way});
    if (fault.isClosed)
        m_wire->close();
}

void TestCreationFaults::open(const CreationFault &fault)
{
    m_services.reset();
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<FastClock>();
    m_catalogue = std::make_unique<NoCatalogue>();
    m_wire = std::make_unique<Wire>(m_sandbox->url());
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal.sqlite"_s));
    GatewayOptions options;
    options.retry.base = 1ms;
    options.retry.cap = 5ms;
    options.http.timeouts.whole = fault.isSlow ? std::chrono::milliseconds(400) : 20s;
    m_services = std::make_unique<AccountServices>(
        Account{u"faults"_s, u"Faults"_s, m_at.shop->provider},
        m_at.shop->open(m_at.shop->accountAt(m_wire->url()), options),
        ServiceStores{*m_journal, *m_catalogue, {m_folder->path()}, {u"agent"_s}}, *m_clock);
    QTRY_VERIFY(m_services->operations().isLoaded());
}

qsizetype TestCreationFaults::thingsThere()
{
    return m_sandbox->payments(m_at.shop == &payShop() ? u"pay"_s : u"purse"_s).size();
}

void TestCreationFaults::fault()
{
    QFETCH(CreatingAt, at);
    QFETCH(CreationFault, fault);
    m_at = at;
    open(fault);
    if (QTest::currentTestFailed())
        return;
    const qsizetype before = thingsThere();
    arrange(fault);
    int unnoted = 0;
    connect(m_wire.get(), &Wire::passed, this, [&](const RawRequest &request) {
        if (request.method == "POST" && request.path.endsWith(at.path.toLatin1()) &&
            JournalReader(m_journal->path()).onlyState() != u"sent"_s)
            ++unnoted;
    });
    const auto key =
        m_services->creations().submit(creationOf(at.kind, u"FAULT%1"_s.arg(++m_number), 1000));
    QVERIFY(key.has_value());
    const auto entry = [&] { return *m_services->operations().entry(*key); };
    QTRY_VERIFY_WITH_TIMEOUT((!entry().hasNoOutcome() && !entry().nextCheck.isValid()) ||
                                 entry().hold != Hold::None,
                             20'000);
    m_services->operations().checkNow(*key); // has nothing to look at

    QCOMPARE(entry().state, fault.end.state);
    const bool isUnknown = fault.end.state == EntryState::Unknown;
    QCOMPARE(entry().hold, isUnknown ? Hold::NoPromise : Hold::None);
    QCOMPARE(entry().needsAttention(), isUnknown || fault.end.state == EntryState::NotSent);
    QCOMPARE(entry().about().isEmpty(), fault.end.state != EntryState::Settled);
    const std::vector<RawRequest> posts = m_wire->requests("POST", at.path.toLatin1());
    QCOMPARE(int(posts.size()), fault.end.posts);
    for (const RawRequest &post : posts) {
        QCOMPARE(post.body, entry().request.body);
        QVERIFY(post.header("x-idempotency-key").isEmpty());
    }
    QCOMPARE(unnoted, 0);
    m_sandbox->clearFaults();
    if (at.kind == CreationKind::Payment)
        QCOMPARE(int(thingsThere() - before), fault.end.effects);
}

COUNTERFOIL_TEST(QCoreApplication, TestCreationFaults)
#include "tst_creation_faults.moc"
