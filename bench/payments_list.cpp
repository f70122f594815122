// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/payments_list.h"

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/domain/os_user.h"
#include "core/gateways/purse/purse_gateway.h"
#include "ui/pages/payments_page.h"
#include "ui/widgets/list_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPaintEvent>
#include <QScrollBar>

#include <cstdio>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int Variants = 6;
constexpr int PaymentsListFrames = 400;
constexpr int PaymentsListPatience = 1000; // ms until rows that are not painted are given up

/// Into the system's memory, from which a machine may have taken it back: what a disk takes is not
/// the list's.
void readThrough(const QString &path)
{
    constexpr qint64 atOnce = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.read(atOnce).isEmpty()) {
    }
}

} // namespace

PaymentsList::PaymentsList(const CatalogueFill &fill, QObject *parent)
    : Part(parent)
    , m_fill(fill)
{
    m_look.setInterval(std::chrono::milliseconds(20));
    connect(&m_look, &QTimer::timeout, this, &PaymentsList::look);
    m_drag.setInterval(std::chrono::milliseconds(16)); // as often as a screen shows it
    connect(&m_drag, &QTimer::timeout, this, &PaymentsList::drag);
}

PaymentsList::~PaymentsList()
{
    m_window.reset();
    m_dialogs.reset();
    m_services.reset();
}

PaymentsPage &PaymentsList::page() const
{
    return dynamic_cast<PaymentsPage &>(*m_window->page());
}

ListTable &PaymentsList::table() const
{
    return *page().findChild<ListTable *>();
}

void PaymentsList::begin()
{
    plan();
    readThrough(m_fill.path());
    m_journal = std::make_unique<Journal>(m_folder.filePath(u"journal.sqlite"_s));
    m_catalogue = std::make_unique<SqliteCatalogue>(m_fill.path());
    PurseAccount account{QUrl(QString::fromLatin1(CatalogueFill::Sandbox)), EntityId(u"bench"_s),
                         u"bench"_s, Secret("bench"), Secret("bench")};
    m_services = std::make_unique<AccountServices>(
        Account{CatalogueFill::account(), u"Bench"_s, u"Purse"_s, Environment::Test},
        std::make_unique<PurseGateway>(std::move(account)),
        ServiceStores{*m_journal, *m_catalogue, {m_folder.path()}, {osUser()}}, m_clock);
    m_presets = std::make_unique<FilePriorityPresetStore>(m_folder.path());
    m_dialogs = std::make_unique<OperationDialogs>(*m_services, *m_presets);
    m_window = std::make_unique<MainWindow>(*m_services, *m_dialogs);
    m_window->show();
    m_window->open({Place::Kind::Payments, {}});
    table().viewport()->installEventFilter(this);
    m_look.start();
}

void PaymentsList::plan()
{
    const auto add = [this](Kind kind, const QString &text) { m_trials.append({kind, text}); };
    for (int variant = 0; variant < Variants; ++variant) {
        // Spread over all of them; of those with a card and a customer.
        auto number = static_cast<quint64>(m_fill.payments()) * (2 * variant + 1) / (2 * Variants);
        PaymentPtr some = m_fill.generator().payment(number);
        while (some->lastFourDigits().isEmpty() || !some->customer)
            some = m_fill.generator().payment(--number);
        const QString amount =
            QString::number(static_cast<double>(1157 + 912 * variant) / 100, 'f', 2);
        add(Kind::Exact, some->id.text());
        add(Kind::Exact, some->id.text().left(8));
        add(Kind::Exact, some->orderReference);
        add(Kind::Exact, some->customer->email.left(8));
        add(Kind::Exact, u"last4:"_s + some->lastFourDigits().right(4));
        add(Kind::Exact, u"amount:"_s + amount);
        add(Kind::Exact, u"amount:>"_s + amount);
        add(Kind::Exact, u"partner:oney amount:"_s + amount);
        add(Kind::Exact, u"status:pending"_s);
        add(Kind::Exact, u"status:captured"_s);
        add(Kind::Exact, u"partner:oney"_s);
        add(Kind::Exact, u"status:pending partner:oney"_s);
        add(Kind::Exact, u"status:captured amount:>"_s + amount);
        add(Kind::Words, some->customer->firstName);
        add(Kind::Words, some->customer->lastName);
        add(Kind::Words, some->customer->firstName + u' ' + some->customer->lastName);
        add(Kind::Words, some->customer->lastName + u" order"_s);
        add(Kind::Adverse, some->customer->firstName.left(1));
        add(Kind::Adverse, some->customer->lastName.left(2));
        add(Kind::Adverse, u"-status:captured"_s);
        add(Kind::Adverse, u"status:captured or partner:oney"_s);
        add(Kind::Adverse, u"order"_s);
        add(Kind::Sorted, some->customer->firstName.left(1));
        add(Kind::Sorted, some->customer->firstName);
        add(Kind::Sorted, u"status:captured"_s);
        add(Kind::Sorted, u"status:pending"_s);
    }
}

/// Goes on when the list has settled: all of it is known, nothing is being read.
void PaymentsList::look()
{
    if (m_stage == Stage::Waiting && m_pressed.elapsed() > PaymentsListPatience)
        giveUp();
    if (m_stage == Stage::Painted && page().model().isCounted())
        prepare();
    else if (m_stage == Stage::Settling && page().model().isCounted() &&
             !page().model().isLoading())
        m_trial < 0 ? prepare() : act();
}

/// A search that finds the rows which are shown already paints none: it has no time to take.
void PaymentsList::giveUp()
{
    if (page().model().isLoading()) {
        painted();
        return;
    }
    std::fprintf(stderr, "nothing to paint anew: %s\n", qUtf8Printable(m_trials[m_trial].text));
    m_stage = Stage::Painted;
}

void PaymentsList::prepare()
{
    m_stage = Stage::Settling;
    ++m_trial;
    const int created = static_cast<int>(PaymentsListModel::Column::Created);
    table().sortByColumn(created, Qt::DescendingOrder);
    if (m_trial >= m_trials.size()) {
        page().search().clear();
        return;
    }
    const Trial &trial = m_trials[m_trial];
    page().search().setText(trial.kind == Kind::Sorted ? trial.text : trial.text.chopped(1));
}

void PaymentsList::act()
{
    if (m_trial >= m_trials.size()) {
        m_stage = Stage::Dragging;
        m_look.stop();
        m_stalls.reset();
        m_drag.start();
        return;
    }
    m_stage = Stage::Waiting;
    m_stalls.reset();
    m_pressed.start();
    const Trial &trial = m_trials[m_trial];
    if (trial.kind == Kind::Sorted) {
        table().sortByColumn(static_cast<int>(PaymentsListModel::Column::Amount),
                             Qt::DescendingOrder);
        return;
    }
    auto *line = page().findChild<QLineEdit *>(u"filterLine"_s);
    line->end(false);
    QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, trial.text.last(1));
    QCoreApplication::sendEvent(line, &key);
}

bool PaymentsList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        // Behind this paint event: what it draws is on the screen then.
        if (m_stage == Stage::Waiting && !page().model().isLoading())
            QTimer::singleShot(0, this, &PaymentsList::painted);
        if (m_stage == Stage::Dragging && !m_isPainting) {
            QTimer::singleShot(0, this, &PaymentsList::measureBlank);
            paintMeasured(static_cast<QPaintEvent *>(event));
            return true;
        }
    }
    return Part::eventFilter(watched, event);
}

/// Rows that are still to come are painted in no time, and those that were painted are kept.
void PaymentsList::paintMeasured(QPaintEvent *event)
{
    QWidget *viewport = table().viewport();
    const int row = table().rowAt(0);
    const bool isWhole = event->rect().height() > viewport->height() * 9 / 10;
    const bool isNew = isWhole && row != m_paintedRow && !isBlank();
    Effort effort;
    effort.start();
    m_isPainting = true;
    QCoreApplication::sendEvent(viewport, event);
    m_isPainting = false;
    if (!isNew)
        return;
    m_pages.append(effort.took());
    m_paintedRow = row;
}

void PaymentsList::painted()
{
    if (m_stage != Stage::Waiting)
        return;
    m_stage = Stage::Painted;
    const Trial &trial = m_trials[m_trial];
    const Took took = m_pressed.took();
    m_times[trial.kind].append(took);
    m_slowest.append({took.wall, trial.text});
    m_keyStalls.append(m_stalls.longest());
}

void PaymentsList::drag()
{
    QScrollBar *bar = table().verticalScrollBar();
    if (m_frame++ < PaymentsListFrames) {
        bar->setValue(static_cast<int>(qint64(bar->maximum()) * m_frame / PaymentsListFrames));
        return;
    }
    if (m_blank.isValid() && m_frame < 2 * PaymentsListFrames)
        return; // the last rows are still to come
    m_drag.stop();
    m_dragStall = m_stalls.longest();
    m_window->hide();
    emit finished();
}

/// Whether a row on the screen is still to come.
bool PaymentsList::isBlank() const
{
    const PaymentsListModel &model = page().model();
    const int height = table().viewport()->height();
    for (int row = qMax(0, table().rowAt(0));
         row < model.rowCount() && table().rowViewportPosition(row) < height; ++row) {
        if (!model.row(row))
            return true;
    }
    return false;
}

void PaymentsList::measureBlank()
{
    if (m_blank.isValid())
        m_longestBlank = std::max(m_longestBlank, milliseconds(m_blank));
    if (!isBlank())
        m_blank.invalidate();
    else if (!m_blank.isValid())
        m_blank.start();
}

QList<Row> PaymentsList::rows() const
{
    const auto keys = [this](const QString &name, Kind kind, double goal) {
        const auto found = m_times.find(kind);
        return rowsOf(name, found == m_times.end() ? QList<Took>() : found->second, &percentile95,
                      goal);
    };
    auto slowest = m_slowest;
    std::sort(slowest.begin(), slowest.end(), std::greater<>());
    for (const auto &[time, text] : std::as_const(slowest).mid(0, 12))
        std::fprintf(stderr, "%8.1f ms to rows: %s\n", time, qUtf8Printable(text));
    // What other programs take of the processor while it is dragged is not the list's.
    return keys(u"key to painted rows, p95: id, order, e-mail, card, status, amount, …"_s,
                Kind::Exact, 12) +
           keys(u"key to painted rows, p95: free words"_s, Kind::Words, 20) +
           keys(u"key to painted rows, p95: one letter, -status:, wide or"_s, Kind::Adverse, 20) +
           keys(u"to painted rows, p95: by amount under a filter"_s, Kind::Sorted, 20) +
           rowsOf(u"longest stall from key to rows"_s, m_keyStalls, &largest, 16) +
           rowsOf(u"painting a page of new rows, p95"_s, m_pages, &percentile95, 0, 6) +
           rowsOf(u"longest stall while the list is dragged from top to end"_s, {m_dragStall},
                  &largest, 0, 16) +
           QList<Row>{
               {u"longest time that a row on the screen is blank"_s, m_longestBlank, u"ms"_s, 50}};
}

} // namespace bench
