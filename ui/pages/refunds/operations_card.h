// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "models/refunds/operations_list_model.h"
#include "ui/widgets/card_frame.h"

class QStackedLayout;

namespace counterfoil {

class EmptyState;
class OperationFilterForm;
class OperationFilters;
class OperationTotalsWatch;
class OperationsTable;

// The list with its filters; what stands in its place while there is nothing to show.
class OperationsCard : public CardFrame
{
    Q_OBJECT

public:
    // Form, model and totals outlive it.
    OperationsCard(OperationFilterForm &form, OperationsListModel &model,
                   OperationTotalsWatch &totals, const Person &me, QWidget *parent = nullptr);

    [[nodiscard]] OperationsTable &table() { return *m_table; }
    // What has the keys when the page does; null while there is nothing to work with.
    [[nodiscard]] QWidget *initialFocus() const;
    // Nothing of the kind is known at all.
    [[nodiscard]] bool knowsNothing() const;

signals:
    // What stands here is another thing than before.
    void stateChanged();
    void retryRequested();

private:
    enum class Remedy { None, Clear, Widen, Retry };

    void updateState();
    void showEmpty();
    void help();

    OperationFilterForm &m_form;
    OperationsListModel &m_model;
    OperationTotalsWatch &m_totals;
    OperationFilters *m_filters = nullptr;
    OperationsTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    Remedy m_remedy = Remedy::None;
};

} // namespace counterfoil
