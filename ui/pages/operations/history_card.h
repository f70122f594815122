// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "models/journal/operations_history_model.h"
#include "ui/frame/place.h"
#include "ui/widgets/card_frame.h"

class QLabel;
class QStackedLayout;

namespace counterfoil {

class AccountDelegate;
class AccountServices;
class EmptyState;
class HistoryFilters;
class ListTable;

// The operations that are over, with filters.
class HistoryCard : public CardFrame
{
    Q_OBJECT

public:
    // Reads nothing before begin(). Both outlive the card.
    HistoryCard(AccountServices &services, EntryPayments &payments, QWidget *parent = nullptr);

    void begin();
    // Several have a column of their names and marks.
    void setAccounts(const QList<Account> &accounts);
    void refresh() { m_model.refresh(); }
    [[nodiscard]] ListTable &table() { return *m_table; }
    [[nodiscard]] OperationsHistoryModel &model() { return m_model; }

signals:
    void openRequested(const QString &account, const counterfoil::Place &place);
    void newWindowRequested(const QString &account, const counterfoil::Place &place);
    void closeRequested();
    // A row was clicked or reached with the keys; or what is in it came.
    void currentEntryChanged(const counterfoil::OperationEntry &entry);
    void clicked();

private:
    void updateState();
    void tellCurrent();

    OperationsHistoryModel m_model;
    HistoryFilters *m_filters = nullptr;
    QLabel *m_count = nullptr;
    ListTable *m_table = nullptr;
    AccountDelegate *m_accounts = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace counterfoil
