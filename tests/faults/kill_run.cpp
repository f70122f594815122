// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/kill_run.h"

#include "tests/faults/fault_answers.h"
#include "tests/support/local_shop.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

/// For a busy machine; nothing waits longer than it must.
constexpr int killPatience = 60'000;

} // namespace

KillRun::KillRun(unsigned seed)
    : m_random(seed)
    , m_direct(m_sandbox.gateway())
    , m_wire(m_sandbox.url())
{
    connect(&m_wire, &Wire::passed, this, [this](const RawRequest &request) {
        for (const Order &order : std::as_const(m_orders)) {
            if (request.path.contains(order.payment.text().toUtf8()))
                ++m_steps[order.reference];
        }
        emit stirred();
    });
    start();
}

KillRun::~KillRun()
{
    kill();
}

bool KillRun::killOnTheWay()
{
    m_orders.append(newOrder());
    const Order &order = m_orders.last();
    scriptFault(order);
    if (!waitUntil([this] { return m_isLoaded; }))
        return false;
    command(order);

    // Steps of an operation: its process said something about it, or sent something for it. At one
    // of them, or a moment later, or at its end.
    const int step = random(7);
    const int later = random(1) == 0 ? 0 : random(8);
    const bool came = waitUntil([&] {
        return m_settled.contains(order.reference) || m_steps.value(order.reference) >= step;
    });
    if (later > 0) {
        bool isTime = false;
        QTimer::singleShot(later, Qt::PreciseTimer, this, [&] {
            isTime = true;
            emit stirred();
        });
        (void)waitUntil([&] { return isTime; });
    }
    kill();
    ++m_figures.kills;

    const auto rows = journal();
    const auto last = rows.constFind(order.reference);
    ++m_figures.killedAt[last == rows.cend() ? u"not recorded"_s : last->state];
    start();
    for (const Order &earlier : std::as_const(m_orders)) {
        if (!rows.contains(earlier.reference)) {
            if (!waitUntil([this] { return m_isLoaded; }))
                return false;
            command(earlier);
        }
    }
    return came;
}

bool KillRun::settle()
{
    const bool isDone = waitUntil([this] {
        const auto rows = journal();
        return std::all_of(m_orders.cbegin(), m_orders.cend(), [&rows](const Order &order) {
            const auto row = rows.constFind(order.reference);
            return row != rows.cend() && !row->isOpen;
        });
    });
    const auto rows = journal();
    for (const Order &order : std::as_const(m_orders)) {
        if (const JournalRow row = rows.value(order.reference); row.isOpen || row.state.isEmpty())
            qWarning("%s is %s, held for “%s”", qPrintable(order.reference),
                     row.state.isEmpty() ? "not recorded" : qPrintable(row.state),
                     qPrintable(row.hold));
    }
    return isDone;
}

KillRun::Figures KillRun::figures()
{
    m_sandbox.clearFaults();
    const auto rows = journal();
    m_figures.meant = int(m_orders.size());
    for (const Order &order : std::as_const(m_orders)) {
        const PaymentPtr payment = m_sandbox.truth(order.payment);
        const auto &operations = payment->operations(order.kind);
        const auto effects =
            std::count_if(operations.begin(), operations.end(), [&order](const Operation &o) {
                return o.merchantReference == order.reference;
            });
        m_figures.effects += int(effects);
        m_figures.doubles += int(std::max<qsizetype>(effects - 1, 0));
        m_figures.lost += effects == 0 || rows.value(order.reference).state != "settled"_L1;
    }
    return m_figures;
}

int KillRun::random(int most)
{
    return std::uniform_int_distribution(0, most)(m_random);
}

Order KillRun::newOrder()
{
    Order order;
    order.payment = testing::halfCaptured(*m_direct)->id;
    order.kind = std::array{OperationKind::Capture, OperationKind::Refund,
                            OperationKind::Void}[size_t(random(2))];
    order.reference = u"KILL-%1"_s.arg(m_orders.size() + 1);
    order.since.start();
    return order;
}

void KillRun::scriptFault(const Order &order)
{
    m_sandbox.clearFaults();
    const std::array<QJsonObject, 8> faults{QJsonObject{},
                                            QJsonObject{},
                                            drop("before"),
                                            drop("after"),
                                            status(503),
                                            statusAfter(504),
                                            outcome("PENDING", "SUCCESS"),
                                            outcome("UNCERTAIN", "SUCCESS")};
    const QJsonObject &what = faults[size_t(random(int(faults.size()) - 1))];
    if (what.isEmpty())
        return;
    const QJsonObject match{{u"method"_s, u"POST"_s}, {u"path"_s, order.payment.text()}};
    m_sandbox.addFault({{u"match"_s, match}, {u"do"_s, what}});
}

void KillRun::start()
{
    m_isLoaded = false;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, [this] {
        while (m_process->canReadLine()) {
            const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
            m_isLoaded |= line == "loaded"_L1;
            const QString reference = line.section(u' ', 0, 0);
            ++m_steps[reference];
            if (line.endsWith(" settled SUCCESS"_L1) && !m_settled.contains(reference)) {
                m_settled.insert(reference);
                for (const Order &order : std::as_const(m_orders)) {
                    if (order.reference == reference)
                        m_figures.longestMs = std::max(m_figures.longestMs, order.since.elapsed());
                }
            }
        }
        emit stirred();
    });
    connect(m_process.get(), &QProcess::finished, this, &KillRun::stirred);
    m_process->start(QCoreApplication::applicationDirPath() + u"/desk_process"_s,
                     {m_wire.url().toString(), m_folder.path()});
}

void KillRun::command(const Order &order)
{
    m_process->write(
        (keyOf(order.kind) + u' ' + order.payment.text() + u" 1000 "_s + order.reference + u'\n')
            .toUtf8());
}

void KillRun::kill()
{
    QSignalSpy finished(m_process.get(), &QProcess::finished);
    m_process->kill();
    if (m_process->state() != QProcess::NotRunning)
        finished.wait(killPatience);
}

QHash<QString, JournalRow> KillRun::journal() const
{
    const QString path = m_folder.filePath(u"journal.sqlite"_s);
    return QFile::exists(path) ? JournalReader(path).rows() : QHash<QString, JournalRow>();
}

bool KillRun::waitUntil(const std::function<bool()> &holds)
{
    // The journal's file changes without a sound: it is looked at now and then.
    constexpr int step = 50;
    QSignalSpy spy(this, &KillRun::stirred);
    QElapsedTimer waited;
    waited.start();
    while (!holds()) {
        if (waited.hasExpired(killPatience))
            return false;
        spy.wait(step);
    }
    return true;
}

} // namespace counterfoil::test
