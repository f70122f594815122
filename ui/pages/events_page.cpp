// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events_page.h"

#include "core/domain/outside_text.h"
#include "core/services/account_services.h"
#include "models/accounts/setting_words.h"
#include "models/words/catalogue_error_words.h"
#include "ui/accounts/account_delegate.h"
#include "ui/accounts/accounts_choice.h"
#include "ui/pages/column_words.h"
#include "ui/pages/events/event_look.h"
#include "ui/pages/events/event_pane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_anchor.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/remembered_look.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/wrap_layout.h"

#include <QAction>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int eventPaneWidth = 440; // at 100 %

using EventColumn = EventsListModel::Column;

int number(EventColumn column)
{
    return static_cast<int>(column);
}

} // namespace

EventsPage::EventsPage(AccountServices &services, QWidget *parent)
    : ScrolledPage(12, parent)
    , m_services(services)
    , m_model(services.catalogue(), clockOf(services.account()))
{
    setObjectName(u"eventsPage"_s);
    buildHead();
    auto *row = new SideBySide(body());
    row->add(makeList());
    m_pane = new EventPane(services.catalogue(), clockOf(services.account()), body());
    m_pane->hide();
    m_table->giveWayTo(m_pane, {number(EventColumn::Form), number(EventColumn::Event)});
    row->addPane(m_pane, eventPaneWidth);
    column().addWidget(row, 1);
    connectParts();
    setOtherAccounts({});
    updateState();
}

void EventsPage::buildHead()
{
    m_count = plainLabel({}, "secondary", body());
    m_count->setObjectName(u"eventsCount"_s);
    m_listening = plainLabel({}, "secondary", body());
    m_listening->setObjectName(u"eventsReceiver"_s);
    m_group = new Choice(body());
    m_group->setObjectName(u"eventsVerdict"_s);
    m_group->setAccessibleName(tr("Verdict"));
    m_group->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (const EventGroup group : {EventGroup::Every, EventGroup::Taken, EventGroup::Waiting,
                                   EventGroup::Known, EventGroup::Failed, EventGroup::Refused})
        m_group->addItem(eventGroupText(group), static_cast<int>(group));
    m_accounts = new AccountsChoice(m_services.account(), body());
    m_accounts->setObjectName(u"eventsAccounts"_s);
    //: Button: opens the notification inspector
    m_replay = new ActionButton(Icon::ClipboardPaste, tr("Replay a notification"),
                                ButtonRole::Outlined, body());
    m_replay->setObjectName(u"replayNotice"_s);
    auto *head = new WrapLayout;
    head->setSpacing(10);
    head->addWidget(plainLabel(title(), "title", body()));
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_listening);
    head->addWidget(m_group);
    head->addWidget(m_accounts);
    head->addWidget(m_replay);
    column().addLayout(head);
}

QWidget *EventsPage::makeList()
{
    auto *card = new CardFrame(body());
    card->setFlush();
    auto *content = new QWidget(card);
    m_stack = new QStackedLayout(content);
    m_table = new ListTable(content);
    m_table->setObjectName(u"eventsTable"_s);
    m_table->setAccessibleName(tr("Received notifications"));
    m_table->setModel(&m_model);
    RowDelegate *rows = m_table->rows();
    rows->setColumnStyle(number(EventColumn::When), CellStyle::Secondary);
    rows->setColumnStyle(number(EventColumn::Order), CellStyle::Strong);
    rows->setColumnStyle(number(EventColumn::Form), CellStyle::Secondary);
    rows->setChips(number(EventColumn::Outcome), [](const QModelIndex &index) {
        const QVariant outcome = index.data(EventsListModel::ValueRole);
        return outcome.isValid()
                   ? QList<StatusLook>{eventLook(static_cast<NoticeOutcome>(outcome.toInt()))}
                   : QList<StatusLook>();
    });
    m_marks = new AccountDelegate(EventsListModel::ValueRole, this);
    m_table->setItemDelegateForColumn(number(EventColumn::Account), m_marks);
    m_table->setWeights({112, 140, 168, 130, 240, 150, 160});
    m_table->setRigid({number(EventColumn::Order)});
    m_table->setWords(number(EventColumn::When), rowTimeWords());
    m_table->setWords(number(EventColumn::Outcome), outcomeWords());
    m_table->setWords(number(EventColumn::Form), noticeFormWords());
    m_table->setColumnHidden(number(EventColumn::Account), true);
    m_table->setMovable(true);
    new RememberedLook(*m_table, m_services.folder(), m_services.account().id, u"events"_s);
    m_anchor = new ListAnchor(*m_table, storedRows(m_model));
    m_empty = new EmptyState(content);
    m_empty->setObjectName(u"eventsState"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(content, 1);
    return card;
}

void EventsPage::connectParts()
{
    connect(&m_model, &EventsListModel::stateChanged, this, &EventsPage::updateState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_pane->isVisible())
            showDetails(m_table->currentIndex().row());
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, &EventsPage::followFilters);
    connect(m_accounts, &QComboBox::activated, this, &EventsPage::followFilters);
    connect(m_replay, &QPushButton::clicked, this, &EventsPage::replay);
    connect(m_empty, &EmptyState::actionTriggered, this, &EventsPage::help);
    m_table->setOpensWindows(true);
    connect(m_table, &ListTable::rowActivated, this, [this](int row) { openRow(row, false); });
    connect(m_table, &ListTable::newWindowRequested, this, [this](int row) { openRow(row, true); });
    connect(m_table, &QAbstractItemView::clicked, this, &EventsPage::showCurrentDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (m_pane->isVisible())
                    showDetails(current.row());
            });
    connect(m_pane, &EventPane::closeRequested, m_pane, &QWidget::hide);
    connect(m_pane, &EventPane::openRequested, this,
            [this](const QString &account, const Place &place) { openIn(account, place, false); });
    connect(addShortcut(this, Shortcut::Details), &QAction::triggered, this,
            &EventsPage::showCurrentDetails);
}

void EventsPage::refresh()
{
    m_model.refresh();
}

void EventsPage::setOtherAccounts(const QList<Account> &accounts)
{
    m_accounts->setOthers(accounts);
    m_model.setAccountNames(namesOf(m_accounts->all()));
    m_marks->setAccounts(m_accounts->all());
    followFilters();
}

void EventsPage::setReceiver(const std::optional<ReceiverState> &state, const QString &address)
{
    m_receiver = state;
    m_address = address;
    const bool isListening = state && state->kind == ReceiverState::Kind::Listening;
    m_listening->setText(isListening ? tr("Listening on port %1").arg(state->port)
                         : state     ? tr("Receiver off")
                                     : QString());
    m_listening->setToolTip(plainToolTip(isListening && !address.isEmpty() ? address
                                         : state ? receiverSentence(*state)
                                                 : QString()));
    updateState();
}

void EventsPage::setGroup(EventGroup group)
{
    m_group->setCurrentIndex(m_group->findData(static_cast<int>(group)));
}

QVariant EventsPage::kept() const
{
    return m_group->currentIndex();
}

void EventsPage::restore(const QVariant &kept)
{
    m_group->setCurrentIndex(kept.toInt());
}

void EventsPage::followFilters()
{
    m_table->showColumn(number(EventColumn::Account), 1, m_accounts->isOfAll());
    const auto group = static_cast<EventGroup>(m_group->currentData().toInt());
    m_model.setFilter({idsOf(m_accounts->chosen()), outcomesOf(group)});
}

void EventsPage::updateState()
{
    const int count = m_model.rowCount();
    m_count->setText(count > 0 ? tr("%n notifications", nullptr, count) : QString());
    QWidget *wanted = count > 0 ? static_cast<QWidget *>(m_table) : m_empty;
    if (m_stack->currentWidget() != wanted || count == 0)
        setInitialFocus(nullptr); // hidden with the focus, it would pass it to a stranger
    if (count == 0)
        showEmpty();
    m_stack->setCurrentWidget(wanted);
    if (count == 0)
        m_pane->hide();
    setInitialFocus(count > 0                  ? static_cast<QWidget *>(m_table)
                    : m_remedy == Remedy::None ? nullptr
                                               : m_empty->actionButton());
    if (count > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void EventsPage::showEmpty()
{
    m_remedy = Remedy::None;
    if (m_model.error()) {
        m_remedy = Remedy::Retry;
        m_empty->setFailed(catalogueSentence(*m_model.error()), tr("Try again"));
    } else if (m_model.isLoading() || !m_model.filter()) {
        m_empty->setLoading(tr("Loading notifications…"));
    } else if (!m_model.filter()->outcomes.isEmpty()) {
        m_remedy = Remedy::Widen;
        m_empty->setState(Icon::Inbox, tr("No matching notifications"),
                          tr("Notifications with other verdicts may have arrived."),
                          tr("Show all verdicts"));
    } else {
        showNothingCame();
    }
}

void EventsPage::showNothingCame()
{
    if (!m_receiver) {
        m_remedy = Remedy::Replay;
        m_empty->setState(Icon::Inbox, tr("No notifications here"),
                          tr("Only your own accounts and those of the demo receive notifications. "
                             "Replay one to see what it does."),
                          m_replay->text());
    } else if (m_receiver->kind == ReceiverState::Kind::Listening) {
        m_empty->setState(
            Icon::Inbox, tr("No notifications yet"),
            m_address.isEmpty()
                ? tr("Counterfoil is listening for the demo's provider. Pay a session "
                     "or refund a payment.")
                : tr("Counterfoil is listening. Give your provider this address, or "
                     "one that forwards to it: %1")
                      .arg(shownText(m_address)));
    } else {
        m_remedy = Remedy::Settings;
        const bool isOff = m_receiver->kind == ReceiverState::Kind::Off;
        m_empty->setState(Icon::CloudOff, tr("Not receiving notifications"),
                          isOff ? tr("The receiver of this account is off. Edit the account in the "
                                     "settings and turn on “Receive notifications”. The address "
                                     "for your provider is shown there.")
                                : receiverSentence(*m_receiver),
                          tr("Open settings"));
    }
}

void EventsPage::help()
{
    switch (m_remedy) {
    case Remedy::None:
        break;
    case Remedy::Retry:
        refresh();
        break;
    case Remedy::Widen:
        setGroup(EventGroup::Every);
        break;
    case Remedy::Settings:
        emit openRequested({Kind::Settings, {}});
        break;
    case Remedy::Replay:
        replay();
        break;
    }
}

void EventsPage::showDetails(int row)
{
    const NoticeEvent *event = m_model.row(row);
    if (!event)
        return;
    m_pane->showNotice(*event, m_accounts->isOfAll()
                                   ? nameIn(namesOf(m_accounts->all()), event->account)
                                   : QString());
    m_pane->show();
}

void EventsPage::showCurrentDetails()
{
    showDetails(m_table->currentIndex().row());
}

void EventsPage::openRow(int row, bool inNewWindow)
{
    const NoticeEvent *event = m_model.row(row);
    if (event && event->payment.isEmpty())
        showDetails(row);
    else if (event)
        openIn(event->account, Place::payment(event->payment.text()), inNewWindow);
}

void EventsPage::openIn(const QString &account, const Place &place, bool inNewWindow)
{
    if (account != m_services.account().id)
        emit accountRequested(account, place);
    else if (inNewWindow)
        emit newWindowRequested(place);
    else
        emit openRequested(place);
}

void EventsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && m_pane->isVisible()) {
        m_pane->hide();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace counterfoil
