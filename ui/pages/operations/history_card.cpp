// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operations/history_card.h"

#include "core/services/account_services.h"
#include "models/journal/journal_words.h"
#include "models/words/time_text.h"
#include "ui/accounts/account_delegate.h"
#include "ui/pages/column_words.h"
#include "ui/pages/entry_look.h"
#include "ui/pages/operations/history_filters.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/remembered_look.h"
#include "ui/widgets/row_delegate.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using HistoryColumn = OperationsHistoryModel::Column;

int number(HistoryColumn column)
{
    return static_cast<int>(column);
}

} // namespace

HistoryCard::HistoryCard(AccountServices &services, EntryPayments &payments, QWidget *parent)
    : CardFrame(parent)
    , m_model(services.operations(), payments, clockOf(services.account()))
    , m_filters(new HistoryFilters(services.person(), this))
    , m_count(plainLabel({}, "secondary", this))
    , m_table(new ListTable(this))
    , m_accounts(new AccountDelegate(OperationsHistoryModel::ValueRole, this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"historyCard"_s);
    setFlush();
    QBoxLayout *head = setTitle(tr("History"));
    head->insertWidget(1, m_count);
    auto *hide = new ActionButton(tr("Hide history"), ButtonRole::Link, this);
    hide->setObjectName(u"hideHistory"_s);
    head->addWidget(hide);
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_filters);
    body()->addWidget(separator(this));
    body()->addWidget(content, 1);

    m_table->setObjectName(u"operationsHistory"_s);
    m_table->setAccessibleName(tr("Completed operations"));
    m_table->setModel(&m_model);
    RowDelegate *rows = m_table->rows();
    rows->setColumnStyle(number(HistoryColumn::Recorded), CellStyle::Secondary);
    rows->setChips(number(HistoryColumn::State), [](const QModelIndex &index) {
        const QVariant entry = index.data(OperationsHistoryModel::EntryRole);
        return entry.isValid() ? QList<StatusLook>{entryLook(entry.value<OperationEntry>())}
                               : QList<StatusLook>();
    });
    rows->setColumnStyle(number(HistoryColumn::Amount), CellStyle::Strong);
    rows->setColumnStyle(number(HistoryColumn::Order), CellStyle::Strong);
    for (const HistoryColumn column :
         {HistoryColumn::Currency, HistoryColumn::Reason, HistoryColumn::Who})
        rows->setColumnStyle(number(column), CellStyle::Secondary);
    m_table->setItemDelegateForColumn(number(HistoryColumn::Account), m_accounts);
    m_table->setWeights({120, 116, 94, 106, 52, 220, 170, 170, 110, 160});
    m_table->setRigid({number(HistoryColumn::Currency)});
    m_table->setWords(
        number(HistoryColumn::Recorded),
        timeWords([](const QDateTime &time, QDate today) { return shortTime(time, today); }));
    m_table->setWords(number(HistoryColumn::State), entryStateWords());
    m_table->setWords(number(HistoryColumn::Kind), entryNameWords());
    m_table->hideTitle(number(HistoryColumn::Currency));
    m_table->setColumnHidden(number(HistoryColumn::Account), true);
    m_table->setMovable(true);
    new RememberedLook(*m_table, services.folder(), services.account().id, u"history"_s);

    connect(hide, &QPushButton::clicked, this, &HistoryCard::closeRequested);
    connect(m_filters, &HistoryFilters::changed, this, &HistoryCard::begin);
    connect(&m_model, &OperationsHistoryModel::stateChanged, this, &HistoryCard::updateState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &HistoryCard::tellCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryCard::tellCurrent);
    connect(m_table, &QAbstractItemView::clicked, this, &HistoryCard::clicked);
    connect(m_table, &ListTable::rowActivated, this, [this](int row) {
        const auto entry = m_model.entry(row);
        if (entry && !entry->about().isEmpty())
            emit openRequested(entry->account, entryPlace(*entry));
    });
    m_table->setOpensWindows(true);
    connect(m_table, &ListTable::newWindowRequested, this, [this](int row) {
        const auto entry = m_model.entry(row);
        if (entry && !entry->about().isEmpty())
            emit newWindowRequested(entry->account, entryPlace(*entry));
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &HistoryCard::refresh);
    updateState();
}

void HistoryCard::begin()
{
    m_model.setFilter(m_filters->filter());
}

void HistoryCard::setAccounts(const QList<Account> &accounts)
{
    m_accounts->setAccounts(accounts);
    m_table->showColumn(number(HistoryColumn::Account), 1, accounts.size() > 1);
    m_model.setAccounts(idsOf(accounts), namesOf(accounts));
}

void HistoryCard::tellCurrent()
{
    if (const auto entry = m_model.entry(m_table->currentIndex().row()))
        emit currentEntryChanged(*entry);
}

void HistoryCard::updateState()
{
    const int count = m_model.rowCount();
    m_count->setText(count > 0 ? tr("%n operations", nullptr, count) : QString());
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (count > 0)
        return;
    if (m_model.error())
        m_empty->setFailed(journalSentence(*m_model.error()), tr("Try again"));
    else if (m_model.isLoading())
        m_empty->setLoading(tr("Loading the journal…"));
    else
        m_empty->setState(Icon::Inbox, tr("Nothing found"),
                          tr("No completed operations match these filters."));
}

} // namespace counterfoil
