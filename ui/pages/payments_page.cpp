// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payments_page.h"

#include "core/desk/desk.h"
#include "ui/delegates/row_delegate.h"
#include "ui/payment_state_look.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using Column = KnownPaymentsModel::Column;

int number(Column column)
{
    return static_cast<int>(column);
}

} // namespace

PaymentsPage::PaymentsPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(desk.known())
    , m_count(plainLabel({}, "secondary", this))
    , m_table(new ListTable(this))
    , m_empty(new EmptyState(this))
    , m_ages(new QTimer(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(plainLabel(tr("Payments"), "title", this));
    head->addWidget(m_count);
    head->addStretch();

    auto *card = new CardFrame(this);
    card->setFlush();
    auto *content = new QWidget(card);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(card, 1);

    m_table->setObjectName(u"payments"_s);
    m_table->setAccessibleName(tr("Known payments"));
    m_table->setModel(&m_model);
    RowDelegate *rows = m_table->rows();
    rows->setColumnStyle(number(Column::Order), CellStyle::Strong);
    rows->setColumnStyle(number(Column::Created), CellStyle::Secondary);
    rows->setChips(number(Column::State), [](const QModelIndex &index) {
        return paymentLooks(*index.data(KnownPaymentsModel::PaymentRole).value<PaymentPtr>());
    });
    rows->setColumnStyle(number(Column::Amount), CellStyle::Strong);
    for (const Column column : {Column::Currency, Column::Card, Column::Seen})
        rows->setColumnStyle(number(column), CellStyle::Secondary);
    m_table->setWeights({162, 148, 110, 312, 112, 52, 166, 66, 62});
    m_table->setSortable(number(Column::Created), Qt::DescendingOrder);

    connect(m_table, &ListTable::rowActivated, this, &PaymentsPage::open);
    connect(m_empty, &EmptyState::actionTriggered, this, &PaymentsPage::searchRequested);
    connect(&desk.known(), &KnownPayments::updated, this, &PaymentsPage::updateState);
    connect(&desk.payments(), &PaymentDesk::learningChanged, this, &PaymentsPage::updateState);
    connect(&desk.gateway(), &PaymentGateway::reachabilityChanged, this, [this](bool reachable) {
        m_reachable = reachable;
        updateState();
    });
    m_ages->setInterval(std::chrono::seconds(10));
    connect(m_ages, &QTimer::timeout, this, [this] { m_model.refreshAges(); });
    updateState();
}

PaymentsPage::~PaymentsPage() = default;

void PaymentsPage::refresh()
{
    constexpr int most = 40; // the screen's worth
    m_reads.clear();
    const int first = qMax(0, m_table->rowAt(0));
    for (int row = first; row < qMin(first + most, m_model.rowCount()); ++row) {
        if (row > first && m_table->rowViewportPosition(row) > m_table->viewport()->height())
            break;
        m_reads.push_back(m_desk.payments().watch(m_model.payment(row)->id, Freshness::AsKnown));
    }
}

void PaymentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model.refreshAges();
    m_ages->start();
}

void PaymentsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_ages->stop();
    m_reads.clear();
}

void PaymentsPage::open(int row)
{
    if (const PaymentPtr payment = m_model.payment(row))
        emit openRequested(Place::payment(payment->id.text()));
}

void PaymentsPage::updateState()
{
    const int known = m_model.rowCount();
    const int toRead = static_cast<int>(m_desk.payments().learning());
    if (known > 0 && toRead == 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0)); // selectRow() finds none from right to left
    QString count = known > 0 ? tr("%n known", nullptr, known) : QString();
    if (known > 0 && toRead > 0)
        count = tr("%1, reading %n more", nullptr, toRead).arg(count);
    m_count->setText(count);

    // A list that fills keeps its frame: the rows come as they are read.
    QWidget *shown = known > 0 ? static_cast<QWidget *>(m_table) : m_empty;
    if (m_stack->currentWidget() != shown)
        setInitialFocus(nullptr); // what is hidden with the keys hands them to a stranger
    m_stack->setCurrentWidget(shown);
    if (known > 0) {
        setInitialFocus(toRead > 0 ? nullptr : m_table); // its first row, not the first that came
        return;
    }
    setInitialFocus(toRead > 0 ? nullptr : m_empty->actionButton());
    if (toRead > 0)
        m_empty->setLoading(tr("Reading %n payments …", nullptr, toRead));
    else if (!m_reachable)
        m_empty->setOffline(
            tr("%1 cannot be reached, and no payment is known yet.").arg(m_desk.profile().provider),
            tr("Search"));
    else
        m_empty->setState(Icon::Inbox, tr("No payment is known yet"),
                          tr("Paste an id, a link or JSON into the search to open one."),
                          tr("Search"));
}

} // namespace counterfoil
