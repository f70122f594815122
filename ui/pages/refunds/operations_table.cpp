// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/operations_table.h"

#include "models/refunds/operations_list_model.h"
#include "ui/accounts/account_delegate.h"
#include "ui/pages/column_words.h"
#include "ui/pages/refunds/amount_delegate.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using OperationColumn = OperationsListModel::Column;

int number(OperationColumn column)
{
    return static_cast<int>(column);
}

void styleColumns(RowDelegate &rows)
{
    rows.setColumnStyle(number(OperationColumn::Order), CellStyle::Strong);
    rows.setColumnStyle(number(OperationColumn::Amount), CellStyle::Strong);
    rows.setColumnStyle(number(OperationColumn::Reference), CellStyle::Mono);
    for (const OperationColumn column : {OperationColumn::When, OperationColumn::Currency,
                                         OperationColumn::Who, OperationColumn::Reviewed})
        rows.setColumnStyle(number(column), CellStyle::Secondary);
    rows.setChips(number(OperationColumn::State), [](const QModelIndex &index) {
        const QVariant word = index.data(OperationsListModel::ValueRole);
        return word.isValid() ? QList<StatusLook>{operationLook(word.toString())}
                              : QList<StatusLook>();
    });
}

} // namespace

OperationsTable::OperationsTable(OperationsListModel &model, QWidget *parent)
    : ListTable(parent)
    , m_model(model)
    , m_accounts(new AccountDelegate(OperationsListModel::ValueRole, this))
{
    setObjectName(u"operationsTable"_s);
    setModel(&model);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *amounts = new AmountDelegate(this);
    for (RowDelegate *delegate : {rows(), static_cast<RowDelegate *>(amounts)})
        styleColumns(*delegate);
    setItemDelegateForColumn(number(OperationColumn::Amount), amounts);
    setItemDelegateForColumn(number(OperationColumn::Account), m_accounts);
    setWeights({102, 146, 146, 52, 164, 108, 64, 104, 116, 96, 160});
    setColumnHidden(number(OperationColumn::Account), true);
    setRigid({number(OperationColumn::When), number(OperationColumn::Order),
              number(OperationColumn::Amount), number(OperationColumn::Currency),
              number(OperationColumn::Who), number(OperationColumn::State),
              number(OperationColumn::Account)});
    setWords(number(OperationColumn::When), rowTimeWords());
    setWords(number(OperationColumn::Who), actorWords());
    setWords(number(OperationColumn::State), operationStateWords());
    hideTitle(number(OperationColumn::Currency));
    setMovable(true);
    setOpensWindows(true);
    setSortable(number(OperationColumn::When), Qt::DescendingOrder);

    connect(addShortcut(this, Shortcut::PreviewOrMark, Qt::WidgetShortcut), &QAction::triggered,
            this, &OperationsTable::markRequested);
    connect(addShortcut(this, Shortcut::CopyRows, Qt::WidgetShortcut), &QAction::triggered, this,
            &OperationsTable::copyRequested);
}

qint64 OperationsTable::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

void OperationsTable::setAccounts(const QList<Account> &accounts)
{
    m_accounts->setAccounts(accounts);
    viewport()->update();
}

void OperationsTable::showAccountColumn(bool shown)
{
    showColumn(number(OperationColumn::Account), 1, shown);
}

void OperationsTable::addToMenu(QMenu &menu)
{
    if (!m_markWords.isEmpty())
        menu.addAction(m_markWords + menuKeys(Shortcut::PreviewOrMark), this,
                       &OperationsTable::markRequested);
    menu.addAction(tr("Copy rows with headers") + menuKeys(Shortcut::CopyRows), this,
                   &OperationsTable::copyRequested);
}

} // namespace counterfoil
