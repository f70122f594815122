// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/large_payment.h"

#include "core/gateways/providers.h"
#include "core/gateways/sandbox_directory.h"
#include "ui/pages/payment/payment_tabs.h"
#include "ui/pages/payment_page.h"

#include <QScrollBar>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int LargePaymentRounds = 7;
constexpr int LargePaymentFrames = 300;

} // namespace

LargePayment::LargePayment(QObject *parent)
    : Part(parent)
{
    m_scrolling.setInterval(std::chrono::milliseconds(5));
    connect(&m_scrolling, &QTimer::timeout, this, &LargePayment::scroll);
    connect(&m_account, &SandboxAccounts::failed, this, &LargePayment::finished);
    connect(&m_account, &SandboxAccounts::learned, this, &LargePayment::findIt);
}

LargePayment::~LargePayment() = default;

void LargePayment::begin()
{
    m_account.begin({});
}

void LargePayment::findIt()
{
    auto *directory = new SandboxDirectory(m_account.sandbox(), this);
    directory->list().then(this, [this](const auto &answer) {
        if (!answer)
            return emit finished();
        const QString &firstWord = providers().front()->sandbox.word;
        for (const SandboxPayment &payment : *answer) {
            if (payment.scenario == "scale"_L1 && payment.provider == firstWord)
                m_id = payment.id.text();
        }
        signIn();
    });
}

void LargePayment::signIn()
{
    m_window.reset();
    m_dialogs.reset();
    m_reader.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_presets = std::make_unique<FilePriorityPresetStore>(m_folder->path());
    m_reader = std::make_unique<SandboxAccounts>(m_folder->path(), nullptr);
    connect(m_reader.get(), &SandboxAccounts::failed, this, &LargePayment::finished);
    connect(m_reader.get(), &SandboxAccounts::learned, this, &LargePayment::open);
    m_reader->begin(m_account.sandbox());
}

void LargePayment::open()
{
    m_dialogs = std::make_unique<OperationDialogs>(*m_reader->services(), *m_presets);
    m_window = std::make_unique<MainWindow>(*m_reader->services(), *m_dialogs);
    m_window->show();
    QTimer::singleShot(500, this, [this] {
        m_isOpening = true;
        m_stalls.reset();
        m_opening.start();
        m_window->open(Place::payment(m_id));
        // When what is on the page has been made.
        auto *page = static_cast<PaymentPage *>(m_window->page());
        QMetaObject::invokeMethod(
            page, [this, page] { page->tabs().timeline().viewport()->installEventFilter(this); },
            Qt::QueuedConnection);
    });
}

bool LargePayment::eventFilter(QObject *watched, QEvent *event)
{
    auto *page = m_isOpening ? dynamic_cast<PaymentPage *>(m_window->page()) : nullptr;
    if (event->type() == QEvent::Paint && page && page->payment() && !page->isLoading() &&
        page->tabs().timeline().timeline().rowCount() > 0) { // they come a little later
        m_isOpening = false;
        // Behind this paint event: the timeline is on the screen then.
        QTimer::singleShot(0, this, &LargePayment::opened);
    }
    return Part::eventFilter(watched, event);
}

void LargePayment::opened()
{
    m_openTimes.append(m_opening.took());
    auto *page = static_cast<PaymentPage *>(m_window->page());
    m_json = page->payment()->raw;
    QTimer::singleShot(1000, this, [this, page] {
        m_openStalls.append(m_stalls.longest());
        TimelineView &timeline = page->tabs().timeline();
        timeline.setFocus();
        TimelineModel &model = timeline.timeline();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isFoldable(row) && model.isFolded(row))
                model.setFolded(row, false);
        }
        m_frame = 0;
        QTimer::singleShot(500, this, [this] {
            m_stalls.reset();
            m_scrolling.start();
        });
    });
}

void LargePayment::scroll()
{
    auto *page = static_cast<PaymentPage *>(m_window->page());
    QScrollBar *bar = page->tabs().timeline().verticalScrollBar();
    if (m_frame++ < LargePaymentFrames) {
        bar->setValue(int(qint64(bar->maximum()) * m_frame / LargePaymentFrames));
        return;
    }
    m_scrolling.stop();
    m_scrollStalls.append(m_stalls.longest());
    if (m_openTimes.size() < LargePaymentRounds)
        signIn();
    else
        emit finished();
}

QList<Row> LargePayment::rows() const
{
    return rowsOf(u"open 10,000 transactions to painted timeline"_s, m_openTimes, &median, 150) +
           rowsOf(u"longest stall while it opens"_s, m_openStalls, &median, 16) +
           rowsOf(u"longest stall while its timeline scrolls"_s, m_scrollStalls, &largest, 16);
}

} // namespace bench
