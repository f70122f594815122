// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operations_page.h"

#include "core/services/account_services.h"
#include "ui/accounts/accounts_choice.h"
#include "ui/pages/entry_actor.h"
#include "ui/pages/entry_look.h"
#include "ui/pages/operations/entry_pane.h"
#include "ui/pages/operations/history_card.h"
#include "ui/pages/operations/open_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/wrap_layout.h"

#include <QAction>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int detailsWidth = 380; // at 100 %
constexpr std::chrono::seconds OthersPace{5};

} // namespace

OperationsPage::OperationsPage(AccountServices &services, QWidget *parent)
    : ScrolledPage(14, parent)
    , m_services(services)
    , m_payments(services.known(), services.catalogue())
    , m_model(services.operations(), m_payments, clockOf(services.account()))
    , m_summary(services.operations())
    , m_actor(new EntryActor(services, this))
    , m_notice(new Banner(body()))
    , m_tick(new QTimer(this))
    , m_others(new QTimer(this))
{
    setObjectName(u"operationsPage"_s);
    m_notice->setObjectName(u"operationsNotice"_s);
    m_tick->setInterval(std::chrono::seconds(1));
    m_others->setInterval(OthersPace);
    buildHead();
    column().addWidget(m_notice);
    buildOpen();
    column().addWidget(makeLower(), 1);
    connectParts();
    connectDetails();
    setOtherAccounts({});
    updateState();
}

void OperationsPage::buildHead()
{
    auto *head = new WrapLayout;
    head->setSpacing(10);
    head->addWidget(plainLabel(title(), "title", body()));
    m_look = plainLabel({}, "badge", body());
    m_look->setObjectName(u"needALook"_s);
    head->addWidget(m_look);
    head->setAlignment(m_look, Qt::AlignVCenter);
    head->addStretch();
    m_accounts = new AccountsChoice(m_services.account(), body());
    m_accounts->setObjectName(u"operationsAccounts"_s);
    head->addWidget(m_accounts);
    column().addLayout(head);
}

void OperationsPage::buildOpen()
{
    m_openCard = new CardFrame(body());
    m_openCard->setObjectName(u"openCard"_s);
    m_openCard->setFlush();
    //: Heading: the operations that are open
    m_openCard->setTitle(tr("Open"));
    m_open = new OpenList(m_model, m_openCard);
    m_openCard->body()->addWidget(m_open);
    column().addWidget(m_openCard);
}

QWidget *OperationsPage::makeLower()
{
    auto *lower = new SideBySide(body());
    auto *stack = new QWidget(lower);
    m_lower = new QStackedLayout(stack);
    auto *settledCard = new CardFrame(stack);
    m_settled = new EmptyState(settledCard);
    m_settled->setObjectName(u"settledState"_s);
    qobject_cast<ActionButton *>(m_settled->actionButton())->setRole(ButtonRole::Link);
    settledCard->body()->addWidget(m_settled);
    m_lower->addWidget(settledCard);
    m_details = new EntryPane(clockOf(m_services.account()), lower);
    m_details->hide();
    lower->add(stack);
    lower->addPane(m_details, detailsWidth);
    return lower;
}

/// Made when it is first asked for: it is as large as the rest of the page.
HistoryCard &OperationsPage::history()
{
    if (m_history)
        return *m_history;
    m_history = new HistoryCard(m_services, m_payments, m_lower->parentWidget());
    m_lower->addWidget(m_history);
    using Column = OperationsHistoryModel::Column;
    m_history->table().giveWayTo(m_details,
                                 {static_cast<int>(Column::Reason), static_cast<int>(Column::Who),
                                  static_cast<int>(Column::Customer)});
    m_history->setAccounts(m_accounts->chosen());
    connect(m_history, &HistoryCard::newWindowRequested, this, &OperationsPage::openApart);
    connect(m_history, &HistoryCard::closeRequested, this, [this] { showHistory(false); });
    connect(m_history, &HistoryCard::openRequested, this, &OperationsPage::openIn);
    connect(m_history, &HistoryCard::currentEntryChanged, this,
            [this](const OperationEntry &entry) {
                if (m_details->isVisible() && m_history->table().hasFocus())
                    showDetails(entry);
            });
    connect(m_history, &HistoryCard::clicked, this, &OperationsPage::showCurrentDetails);
    return *m_history;
}

void OperationsPage::connectParts()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &OperationsPage::updateState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &OperationsPage::updateState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty()) // else only the seconds went on
                    updateState();
            });
    connect(&m_summary, &OperationsSummary::changed, this, &OperationsPage::updateSettled);
    connect(&m_services.operations().journal(), &Journal::troubleChanged, this, [this] {
        updateSettled();
        if (!m_services.operations().journal().trouble())
            readAgain();
    });
    connect(m_tick, &QTimer::timeout, this, [this] { m_model.refreshTimes(); });
    connect(m_others, &QTimer::timeout, &m_model, &OperationsOpenModel::refreshOthers);
    connect(m_accounts, &QComboBox::activated, this, &OperationsPage::followAccounts);
    connect(&m_model, &OperationsOpenModel::otherLeft, this, &OperationsPage::readAgain);

    connect(m_open, &OpenList::rowActivated, this, [this](int row) {
        const OperationEntry entry = m_model.entry(row);
        if (entryPlace(entry) == place())
            showDetails(entry);
        else
            openIn(entry.account, entryPlace(entry));
    });
    connect(m_open, &OpenList::newWindowRequested, this, [this](int row) {
        const OperationEntry entry = m_model.entry(row);
        if (entryPlace(entry) != place()) // else nobody knows its id yet
            openApart(entry.account, entryPlace(entry));
    });
    connect(m_open, &OpenList::actionTriggered, this, [this](int row, EntryAction action) {
        m_notice->clear();
        const OperationEntry entry = m_model.entry(row); // acting may take the row away
        m_actor->act(action, entry);
    });
    connect(m_settled, &EmptyState::actionTriggered, this, [this] { showHistory(true); });
    connect(m_actor, &EntryActor::operationRequested, this, &OperationsPage::operationRequested);
    connect(m_actor, &EntryActor::paymentRequested, this,
            [this](const PaymentId &id) { emit openRequested(Place::payment(id.text())); });
    connect(m_actor, &EntryActor::refused, this, [this](const QString &sentence) {
        m_notice->showMessage(Banner::Kind::Warning, sentence);
    });
}

void OperationsPage::connectDetails()
{
    connect(m_open, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { showDetails(m_model.entry(index.row())); });
    connect(m_open->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (m_details->isVisible() && index.isValid())
                    showDetails(m_model.entry(index.row()));
            });
    connect(m_details, &EntryPane::closeRequested, m_details, &QWidget::hide);
    connect(m_details, &EntryPane::openRequested, this, &OperationsPage::openIn);
    connect(&m_services.operations(), &OperationService::entryChanged, this,
            [this](const OperationEntry &entry) {
                if (m_details->isVisible() && m_details->key() == entry.key)
                    showDetails(entry);
            });
    connect(addShortcut(this, Shortcut::Details), &QAction::triggered, this,
            &OperationsPage::showCurrentDetails);
}

void OperationsPage::refresh()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_services.operations().checkNow(m_model.entry(row).key);
    m_model.refreshOthers();
    readAgain();
}

void OperationsPage::readAgain()
{
    m_summary.count();
    if (m_history)
        m_history->refresh();
}

void OperationsPage::setOtherAccounts(const QList<Account> &accounts)
{
    m_accounts->setOthers(accounts);
    followAccounts();
}

void OperationsPage::followAccounts()
{
    const QList<Account> chosen = m_accounts->chosen();
    const QStringList ids = idsOf(chosen);
    m_open->setAccounts(chosen);
    m_model.setAccounts(ids, namesOf(chosen));
    m_summary.setAccounts(ids);
    if (m_history)
        m_history->setAccounts(chosen);
    m_details->hide();
}

void OperationsPage::showHistory(bool shown)
{
    if (shown)
        history().begin();
    m_lower->setCurrentIndex(shown ? 1 : 0);
    m_details->hide();
    fitOpen();
    if (shown)
        m_history->table().setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void OperationsPage::updateState()
{
    int looks = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        looks += m_model.entry(row).needsAttention() ? 1 : 0;
    m_look->setText(tr("%n need attention", nullptr, looks));
    m_look->setVisible(looks > 0);
    const bool any = m_model.rowCount() > 0;
    if (!any)
        setInitialFocus(nullptr); // hidden with the focus, it would pass it to a stranger
    m_openCard->setVisible(any);
    setInitialFocus(any ? static_cast<QWidget *>(m_open) : m_settled->actionButton());
    fitOpen();
    updateSettled();
}

void OperationsPage::updateSettled()
{
    const bool any = m_model.rowCount() > 0;
    if (m_services.operations().journal().trouble()) // the window says what is wrong
        m_settled->setState(Icon::CircleAlert, tr("The journal can't be read or written"),
                            tr("No operations will be sent until this is fixed."));
    else if (!m_summary.overThisMonth())
        m_settled->setLoading(tr("Loading the journal…"));
    else if (!m_summary.hasAny())
        m_settled->setState(Icon::Inbox, tr("No operations yet"),
                            tr("The captures, refunds and voids you submit are listed here."));
    else
        m_settled->setState(Icon::CircleCheck,
                            any ? tr("Everything else is settled") : tr("Everything is settled"),
                            summarySentence(*m_summary.overThisMonth()), tr("Show history"));
}

// As high as its rows, as long as the rest of the page can still be worked with.
void OperationsPage::fitOpen()
{
    const bool withHistory = m_lower->currentIndex() == 1;
    const int most = qMax(m_open->rowHeight(), height() * (withHistory ? 35 : 55) / 100);
    m_open->setFixedHeight(qMin(m_open->wholeHeight(), most));
}

void OperationsPage::showDetails(const OperationEntry &entry)
{
    m_details->showEntry(entry, m_payments.payment(entry),
                         m_accounts->isOfAll() ? nameIn(namesOf(m_accounts->all()), entry.account)
                                               : QString());
    m_details->show();
}

void OperationsPage::showCurrentDetails()
{
    if (const auto entry = currentEntry())
        showDetails(*entry);
}

std::optional<OperationEntry> OperationsPage::currentEntry() const
{
    if (m_lower->currentIndex() == 1 && !m_open->hasFocus())
        return m_history->model().entry(m_history->table().currentIndex().row());
    const int row = m_open->currentIndex().row();
    return row < 0 ? std::nullopt : std::optional(m_model.entry(row));
}

void OperationsPage::openIn(const QString &account, const Place &place)
{
    if (account == m_services.account().id)
        emit openRequested(place);
    else
        emit accountRequested(account, place);
}

void OperationsPage::openApart(const QString &account, const Place &place)
{
    if (account == m_services.account().id)
        emit newWindowRequested(place);
    else
        emit accountRequested(account, place);
}

void OperationsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model.refreshTimes();
    m_model.refreshOthers();
    m_tick->start();
    m_others->start();
    fitOpen();
}

void OperationsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_tick->stop();
    m_others->stop();
}

void OperationsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitOpen();
}

void OperationsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && m_details->isVisible()) {
        m_details->hide();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace counterfoil
