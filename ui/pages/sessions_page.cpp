// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions_page.h"

#include "core/services/account_services.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using SessionColumn = SessionsModel::Column;

constexpr int mostOnScreen = 40;

int number(SessionColumn column)
{
    return static_cast<int>(column);
}

} // namespace

SessionsPage::SessionsPage(AccountServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(services.sessions(), clockOf(services.account()))
    , m_count(plainLabel({}, "secondary", this))
    , m_table(new ListTable(this))
    , m_empty(new EmptyState(this))
{
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
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(plainLabel(title(), "title", this));
    head->addWidget(m_count);
    head->addStretch();
    layout->addLayout(head);
    layout->addWidget(card, 1);

    m_table->setObjectName(u"sessions"_s);
    m_table->setAccessibleName(tr("Opened sessions"));
    m_table->setModel(&m_model);
    RowDelegate *rows = m_table->rows();
    rows->setColumnStyle(number(SessionColumn::Order), CellStyle::Strong);
    rows->setChips(number(SessionColumn::Status), [](const QModelIndex &index) {
        return QList<StatusLook>{sessionLook(index.data(SessionsModel::ValueRole).toString())};
    });
    rows->setColumnStyle(number(SessionColumn::Amount), CellStyle::Strong);
    rows->setColumnStyle(number(SessionColumn::Currency), CellStyle::Secondary);
    rows->setColumnStyle(number(SessionColumn::Expires), CellStyle::Secondary);
    rows->setColumnStyle(number(SessionColumn::Payment), CellStyle::Mono);
    m_table->setWeights({180, 160, 180, 110, 58, 160, 290});

    connect(m_table, &ListTable::rowActivated, this, [this](int row) {
        emit openRequested(Place::session(m_model.session(row)->id.text()));
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &SessionsPage::searchRequested);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &SessionsPage::updateState);
    m_empty->setState(Icon::ShoppingCart, tr("No session was opened yet"),
                      tr("A session is found by its id: paste the id, a link or JSON into the "
                         "search, or open the session of a payment from its page."),
                      tr("Search"));
    updateState();
    // What an earlier run has seen may have changed since.
    connect(&services.sessions(), &SessionService::recalled, this, &SessionsPage::refresh);
    services.sessions().recall();
}

void SessionsPage::refresh()
{
    const int first = qMax(0, m_table->rowAt(0));
    for (int row = first; row < qMin(first + mostOnScreen, m_model.rowCount()); ++row) {
        if (row > first && m_table->rowViewportPosition(row) > m_table->viewport()->height())
            break;
        m_services.sessions().openSession(m_model.session(row)->id);
    }
}

void SessionsPage::updateState()
{
    const bool any = m_model.rowCount() > 0;
    m_count->setText(any ? tr("%n opened", nullptr, m_model.rowCount()) : QString());
    QWidget *shown = any ? static_cast<QWidget *>(m_table) : m_empty;
    if (m_stack->currentWidget() != shown)
        setInitialFocus(nullptr); // what is hidden with the keys hands them to a stranger
    m_stack->setCurrentWidget(shown);
    setInitialFocus(any ? static_cast<QWidget *>(m_table) : m_empty->actionButton());
}

} // namespace counterfoil
