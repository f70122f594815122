// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparison_view.h"

#include "ui/widgets/card_frame.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/wrap_layout.h"

#include <QCheckBox>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using ComparedColumn = ComparisonModel::Column;

int at(ComparedColumn column)
{
    return static_cast<int>(column);
}

QCheckBox *makeSwitch(const QString &text, const QString &name, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setObjectName(name);
    return box;
}

} // namespace

ComparisonView::ComparisonView(Catalogue &catalogue, const QString &account,
                               const PaymentGateway::PaymentReader &read, const QDateTime &now,
                               QWidget *parent)
    : QWidget(parent)
    , m_comparison(catalogue, account, read)
    , m_now(now)
    , m_count(plainLabel({}, "secondary", this))
    , m_all(makeSwitch(tr("Show &all fields"), u"comparisonAll"_s, this))
    , m_paths(makeSwitch(tr("&JSON paths"), u"comparisonPaths"_s, this))
    , m_fieldsTable(new ListTable(this))
    , m_pathsTable(new ListTable(this))
    , m_empty(new EmptyState(this))
{
    m_count->setObjectName(u"comparisonCount"_s);
    m_empty->setObjectName(u"comparisonState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(makeHead());
    layout->addWidget(makeTables(), 1);
    connect(&m_comparison, &PaymentComparison::compared, this, &ComparisonView::follow);
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) {
        m_fieldsModel.showAll(all);
        updateView();
    });
    connect(m_paths, &QCheckBox::toggled, this, &ComparisonView::updateView);
    m_stack->setCurrentWidget(m_empty);
}

QLayout *ComparisonView::makeHead()
{
    auto *head = new WrapLayout;
    head->setSpacing(16);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_all);
    head->addWidget(m_paths);
    return head;
}

QWidget *ComparisonView::makeTables()
{
    m_fieldsTable->setObjectName(u"comparison"_s);
    m_fieldsTable->setAccessibleName(tr("Compared fields"));
    m_fieldsTable->setModel(&m_fieldsModel);
    RowDelegate &cells = *m_fieldsTable->rows();
    cells.setColumnStyle(at(ComparedColumn::Part), CellStyle::Secondary);
    for (const ComparedColumn column : {ComparedColumn::Left, ComparedColumn::Right}) {
        cells.setColumnStyle(at(column), [](const QModelIndex &index) {
            return index.data(ComparisonModel::DiffersRole).toBool() ? CellStyle::Strong
                                                                     : CellStyle::Secondary;
        });
    }
    m_fieldsTable->setWeights({170, 160, 230, 230});
    m_pathsTable->setObjectName(u"jsonDifferences"_s);
    m_pathsTable->setAccessibleName(tr("What differs in the JSON"));
    m_pathsTable->setModel(&m_pathsModel);
    for (int column = 0; column < m_pathsModel.columnCount(); ++column)
        m_pathsTable->rows()->setColumnStyle(column, CellStyle::Mono);
    m_pathsTable->setWeights({300, 245, 245});
    auto *card = new CardFrame(this);
    card->setFlush();
    auto *content = new QWidget(card);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_fieldsTable);
    m_stack->addWidget(m_pathsTable);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(content);
    return card;
}

void ComparisonView::compare(const ComparedPayment &left, const ComparedPayment &right)
{
    m_fieldsModel.setTitles(left.title, right.title);
    m_pathsModel.setTitles(left.title, right.title);
    m_comparison.compare(left, right);
    m_count->setText(tr("Comparing…"));
    if (m_stack->currentWidget() == m_empty)
        m_empty->setLoading(tr("Comparing…"));
}

void ComparisonView::showNothing(const QString &title, const QString &sentence)
{
    m_count->clear();
    m_empty->setState(Icon::Inbox, title, sentence);
    m_stack->setCurrentWidget(m_empty);
}

void ComparisonView::showProblem(const QString &sentence)
{
    m_count->clear();
    m_empty->setFailed(sentence, {});
    m_stack->setCurrentWidget(m_empty);
}

QWidget *ComparisonView::initialFocus() const
{
    return m_paths;
}

bool ComparisonView::isOfPaths() const
{
    return m_paths->isChecked();
}

void ComparisonView::follow()
{
    m_fieldsModel.setComparison(m_comparison.differences().fields, m_now);
    m_pathsModel.setDifferences(m_comparison.differences().json.list);
    updateView();
    // The keys that waited for rows go on to them.
    if (initialFocus()->hasFocus() && m_stack->currentWidget() == m_fieldsTable)
        m_fieldsTable->setFocus(Qt::OtherFocusReason);
}

void ComparisonView::updateView()
{
    m_all->setEnabled(!isOfPaths());
    if (m_comparison.isComparing())
        return;
    m_count->setText(countSentence());
    ListTable *table = isOfPaths() ? m_pathsTable : m_fieldsTable;
    if (table->model()->rowCount() > 0) {
        m_stack->setCurrentWidget(table);
        return;
    }
    showEmpty();
    m_stack->setCurrentWidget(m_empty);
}

void ComparisonView::showEmpty()
{
    const PaymentDifferences &found = m_comparison.differences();
    const auto others = static_cast<int>(found.json.list.size());
    if (!found.problem.isEmpty() && !(isOfPaths() && others == 0 && found.fields))
        m_empty->setFailed(found.problem, {});
    else if (others == 0)
        m_empty->setState(Icon::Check, tr("No differences"), tr("Both have the same values."));
    else
        m_empty->setState(
            Icon::Check, tr("No differences in these fields"),
            tr("%n values that have no field here differ. Turn on “JSON paths” to see "
               "them.",
               nullptr, others));
}

QString ComparisonView::countSentence() const
{
    const PaymentDifferences &found = m_comparison.differences();
    const auto values = static_cast<int>(found.json.list.size());
    if (isOfPaths())
        return found.json.isCut
                   ? tr("The first %n different values are shown; there are more.", nullptr, values)
               : values > 0 ? tr("%n values differ", nullptr, values)
                            : QString();
    if (!found.fields)
        return {};
    const auto fields = static_cast<int>(found.fields->different.size());
    return tr("%n fields differ", nullptr, fields);
}

} // namespace counterfoil
