// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/operations_card.h"

#include "models/refunds/operation_filter_form.h"
#include "models/refunds/operation_totals_watch.h"
#include "models/refunds/totals_words.h"
#include "models/words/catalogue_error_words.h"
#include "ui/pages/refunds/operation_filters.h"
#include "ui/pages/refunds/operations_table.h"
#include "ui/widgets/empty_state.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QString nothingKnown(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return OperationsCard::tr("No captures known yet");
    case OperationKind::Refund:
        return OperationsCard::tr("No refunds known yet");
    case OperationKind::Void:
        return OperationsCard::tr("No voids known yet");
    }
    Q_UNREACHABLE();
}

QString nothingFits(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return OperationsCard::tr("No matching captures");
    case OperationKind::Refund:
        return OperationsCard::tr("No matching refunds");
    case OperationKind::Void:
        return OperationsCard::tr("No matching voids");
    }
    Q_UNREACHABLE();
}

} // namespace

OperationsCard::OperationsCard(OperationFilterForm &form, OperationsListModel &model,
                               OperationTotalsWatch &totals, const Person &me, QWidget *parent)
    : CardFrame(parent)
    , m_form(form)
    , m_model(model)
    , m_totals(totals)
    , m_filters(new OperationFilters(form, me, this))
    , m_table(new OperationsTable(model, this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"operationsCard"_s);
    setFlush();
    m_empty->setObjectName(u"operationsState"_s);
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_filters);
    body()->addWidget(separator(this));
    body()->addWidget(content, 1);

    connect(m_empty, &EmptyState::actionTriggered, this, &OperationsCard::help);
    connect(&model, &OperationsListModel::stateChanged, this, &OperationsCard::updateState);
    connect(&totals, &OperationTotalsWatch::changed, this, [this] {
        m_filters->setValues(m_totals.values());
        updateState();
    });
    updateState();
}

QWidget *OperationsCard::initialFocus() const
{
    if (m_stack->currentWidget() == m_table)
        return m_table;
    return m_remedy == Remedy::None ? nullptr : m_empty->actionButton();
}

bool OperationsCard::knowsNothing() const
{
    const auto &values = m_totals.values();
    return m_model.rowCount() == 0 && !m_model.isLoading() && !m_model.error() &&
           m_totals.totals() && m_totals.totals()->count == 0 && values.partners.isEmpty() &&
           values.people.isEmpty();
}

void OperationsCard::updateState()
{
    const int count = m_model.rowCount();
    if (m_model.filter() && !m_model.isLoading()) // the old count stays while the new is made
        m_filters->setCount(operationCount(m_model.filter()->kind, count));
    m_filters->setVisible(!knowsNothing());
    m_table->setAccessibleName(operationsTitle(m_form.kind()));
    if (count == 0)
        showEmpty();
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (count > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    emit stateChanged();
}

void OperationsCard::showEmpty()
{
    m_remedy = Remedy::None;
    if (m_model.error()) {
        m_remedy = Remedy::Retry;
        m_empty->setFailed(catalogueSentence(*m_model.error()), tr("Try again"));
    } else if (m_model.isLoading() || !m_model.filter()) {
        m_empty->setLoading(tr("Loading…"));
    } else if (knowsNothing()) {
        m_empty->setState(Icon::Inbox, nothingKnown(m_form.kind()),
                          tr("Operations of the payments seen on this computer are listed here. "
                             "Open or search for a payment, or import a list of ids."));
    } else if (m_form.isNarrowed()) {
        m_remedy = Remedy::Clear;
        m_empty->setState(Icon::Inbox, nothingFits(m_form.kind()),
                          tr("Others are known, but none match all filters."), tr("Clear filters"));
    } else if (m_form.period() == OperationPeriod::All) {
        m_empty->setState(Icon::Inbox, nothingKnown(m_form.kind()));
    } else {
        m_remedy = Remedy::Widen;
        m_empty->setState(Icon::Inbox, nothingFits(m_form.kind()),
                          //: %1 is a period, such as "this week"
                          tr("None known in this period: %1.").arg(m_form.periodText()),
                          tr("Show all time"));
    }
}

void OperationsCard::help()
{
    switch (m_remedy) {
    case Remedy::None:
        break;
    case Remedy::Clear:
        m_form.clear();
        break;
    case Remedy::Widen:
        m_form.widen();
        break;
    case Remedy::Retry:
        emit retryRequested();
        break;
    }
}

} // namespace counterfoil
