// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/operation_history.h"

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/domain/os_user.h"
#include "core/gateways/purse/purse_gateway.h"
#include "tests/support/journal_filler.h"
#include "ui/pages/operations/history_card.h"
#include "ui/pages/operations_page.h"
#include "ui/widgets/list_table.h"

#include <QScrollBar>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int Entries = 100'000;
constexpr int OperationHistoryRounds = 5;
constexpr int OperationHistoryFrames = 300;

/// One a few minutes, back over a year; all over.
OperationEntry entry(int number)
{
    OperationEntry entry;
    entry.key = IdempotencyKey(u"key-%1"_s.arg(number));
    entry.account = u"bench"_s;
    entry.payment =
        PaymentId(u"9a14962c-bdcf-49d1-8673-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
    entry.kind = number % 3 == 0 ? OperationKind::Capture : OperationKind::Refund;
    entry.amount = Money(100 + number, *Currency::fromCode(u"EUR"_s));
    entry.merchantReference = u"RMA-%1"_s.arg(number);
    entry.request.body = QByteArray(400, 'x');
    entry.reason = u"Returned goods"_s;
    entry.who = number % 2 == 0 ? u"alice"_s : u"bob"_s;
    entry.recordedAt = QDateTime::currentDateTimeUtc().addSecs(-300LL * number);
    entry.changedAt = entry.recordedAt;
    entry.attempts = 1;
    entry.state = EntryState::Settled;
    entry.status = {OperationStatus::Success, u"SUCCESS"_s};
    entry.operation = OperationId(u"operation-%1"_s.arg(number));
    entry.evidence = {{entry.recordedAt, true, 3}};
    return entry;
}

} // namespace

OperationHistory::OperationHistory(QObject *parent)
    : Part(parent)
{
    m_scrolling.setInterval(std::chrono::milliseconds(5));
    connect(&m_scrolling, &QTimer::timeout, this, &OperationHistory::scroll);
}

OperationHistory::~OperationHistory()
{
    m_window.reset();
    m_dialogs.reset();
    m_services.reset();
}

OperationsPage *OperationHistory::page() const
{
    return dynamic_cast<OperationsPage *>(m_window->page());
}

void OperationHistory::begin()
{
    const QString path = m_folder.filePath(u"journal.sqlite"_s);
    if (!fillJournal(path, Entries, &entry)) {
        QMetaObject::invokeMethod(this, &OperationHistory::finished, Qt::QueuedConnection);
        return;
    }
    m_journal = std::make_unique<Journal>(path);
    m_catalogue = std::make_unique<SqliteCatalogue>(m_folder.filePath(u"catalogue.sqlite"_s));
    // Nothing is open, so the provider is never asked.
    PurseAccount account{QUrl(u"http://127.0.0.1:9"_s), EntityId(u"bench"_s), u"bench"_s,
                         Secret("bench"), Secret("bench")};
    m_services = std::make_unique<AccountServices>(
        Account{u"bench"_s, u"Bench"_s, u"Purse"_s, Environment::Test},
        std::make_unique<PurseGateway>(std::move(account)),
        ServiceStores{*m_journal, *m_catalogue, {m_folder.path()}, {osUser()}}, m_clock);
    m_presets = std::make_unique<FilePriorityPresetStore>(m_folder.path());
    m_dialogs = std::make_unique<OperationDialogs>(*m_services, *m_presets);
    open();
}

void OperationHistory::open()
{
    m_window = std::make_unique<MainWindow>(*m_services, *m_dialogs);
    m_window->show();
    QTimer::singleShot(500, this, [this] {
        m_stalls.reset();
        m_stage = Stage::Page;
        m_opening.start();
        m_window->open({Place::Kind::Operations, {}});
        page()->installEventFilter(this);
    });
}

bool OperationHistory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || m_stage == Stage::Waiting)
        return Part::eventFilter(watched, event);
    if (m_stage == Stage::Page && watched == page()) {
        m_stage = Stage::Waiting;
        // Behind this paint event: the page is on the screen then.
        QTimer::singleShot(0, this, [this] {
            m_pageTimes.append(m_opening.took());
            QTimer::singleShot(1000, this, &OperationHistory::showHistory);
        });
    } else if (m_stage == Stage::History && watched != page() &&
               page()->history().model().cached() > 0) {
        m_stage = Stage::Waiting;
        QTimer::singleShot(0, this, [this] {
            m_historyTimes.append(m_opening.took());
            QTimer::singleShot(1000, this, [this] {
                m_openStalls.append(m_stalls.longest());
                m_frame = 0;
                m_stalls.reset();
                m_scrolling.start();
            });
        });
    }
    return Part::eventFilter(watched, event);
}

/// All of it, not only the last month's.
void OperationHistory::showHistory()
{
    HistoryFilter all;
    all.period = HistoryFilter::Period::All;
    page()->showHistory(true);
    page()->history().table().viewport()->installEventFilter(this);
    m_stage = Stage::History;
    m_opening.start();
    page()->history().model().setFilter(all);
}

void OperationHistory::scroll()
{
    QScrollBar *bar = page()->history().table().verticalScrollBar();
    if (m_frame++ < OperationHistoryFrames) {
        bar->setValue(int(qint64(bar->maximum()) * m_frame / OperationHistoryFrames));
        return;
    }
    m_scrolling.stop();
    m_scrollStalls.append(m_stalls.longest());
    if (m_historyTimes.size() < OperationHistoryRounds)
        open();
    else
        emit finished();
}

QList<Row> OperationHistory::rows() const
{
    return rowsOf(u"open the operations of a journal of 100,000"_s, m_pageTimes, &median, 100) +
           rowsOf(u"show all 100,000 of its history, to painted rows"_s, m_historyTimes, &median,
                  0) +
           rowsOf(u"longest stall while they open"_s, m_openStalls, &median, 16) +
           rowsOf(u"longest stall while the history scrolls"_s, m_scrollStalls, &largest, 16);
}

} // namespace bench
