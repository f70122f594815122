// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions_page.h"

#include "core/domain/status_words.h"
#include "core/services/account_services.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using SessionColumn = SessionsModel::Column;

constexpr int mostOnScreen = 40;
constexpr int anySession = -1;

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
    m_filters = makeFilters();
    card->body()->addWidget(m_filters);
    auto *content = new QWidget(card);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(content, 1);

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
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model.countAll() == 0) {
            emit searchRequested();
            return;
        }
        m_status->setCurrentIndex(0);
        m_words->clear();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &SessionsPage::updateState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &SessionsPage::updateState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SessionsPage::updateState);
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

QWidget *SessionsPage::makeFilters()
{
    auto *filters = new QWidget(this);
    m_words = new QLineEdit(filters);
    m_words->setObjectName(u"sessionWords"_s);
    m_words->setAccessibleName(tr("Find in the sessions"));
    m_words->setPlaceholderText(tr("Order, customer, id or amount"));
    m_words->setClearButtonEnabled(true);
    m_status = new Choice(filters);
    m_status->setObjectName(u"sessionStatus"_s);
    m_status->setAccessibleName(tr("State"));
    m_status->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_status->addItem(tr("Every state"), anySession);
    for (const SessionStatus status :
         {SessionStatus::Created, SessionStatus::Submitted, SessionStatus::AbortedByCustomer,
          SessionStatus::AbortedByMerchant, SessionStatus::Expired})
        m_status->addItem(sessionLook(statusWord(status)).word, static_cast<int>(status));
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_status);
    row->addWidget(m_words, 1);
    row->addStretch(1);
    connect(m_words, &QLineEdit::textChanged, this, &SessionsPage::applyFilter);
    connect(m_status, &QComboBox::currentIndexChanged, this, &SessionsPage::applyFilter);
    return filters;
}

void SessionsPage::applyFilter()
{
    const int status = m_status->currentData().toInt();
    m_model.setFilter({m_words->text(), status == anySession
                                            ? std::nullopt
                                            : std::optional(static_cast<SessionStatus>(status))});
}

void SessionsPage::updateState()
{
    const bool any = m_model.rowCount() > 0;
    const int all = m_model.countAll();
    if (all == 0)
        m_empty->setState(Icon::ShoppingCart, tr("No session was opened yet"),
                          tr("A session is found by its id: paste the id, a link or JSON into the "
                             "search, or open the session of a payment from its page."),
                          tr("Search"));
    else
        m_empty->setState(Icon::ShoppingCart, tr("No session matches"),
                          tr("None of the sessions that were opened here matches the words and "
                             "the state."),
                          tr("Show all"));
    m_filters->setVisible(all > 0);
    if (m_model.rowCount() < all)
        m_count->setText(tr("%1 of %2").arg(m_model.rowCount()).arg(all));
    else
        m_count->setText(any ? tr("%n opened", nullptr, all) : QString());
    QWidget *shown = any ? static_cast<QWidget *>(m_table) : m_empty;
    if (m_stack->currentWidget() != shown)
        setInitialFocus(nullptr); // what is hidden with the keys hands them to a stranger
    m_stack->setCurrentWidget(shown);
    setInitialFocus(any ? static_cast<QWidget *>(m_table) : m_empty->actionButton());
}

} // namespace counterfoil
