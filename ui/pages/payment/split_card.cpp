// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/split_card.h"

#include "core/net/aside.h"
#include "ui/pages/payment/split_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/elided_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int solutionWidth = 200;
constexpr int moneyWidth = 98;
constexpr int narrowMoneyWidth = 82;
/// Between the titles of two columns.
constexpr int titleGap = 12;
/// Below this there is no room for a bar.
constexpr int barFrom = 640;
/// Below this only what was captured and what is left stand beside the name.
constexpr int allFrom = 460;
/// The last column ends at the card's padding.
constexpr int cardEdge = 16;
bool isShownNarrow(SplitModel::Column column)
{
    return column == SplitModel::Column::Captured || column == SplitModel::Column::Left;
}

qsizetype transactions(const Payment &payment)
{
    qsizetype count = std::ssize(payment.authorisation.partnerTransactions);
    for (const auto *operations : {&payment.captures, &payment.voids, &payment.refunds}) {
        for (const Operation &operation : *operations)
            count += std::ssize(operation.partnerTransactions);
    }
    return count;
}

constexpr int firstMoney = static_cast<int>(SplitModel::Column::Authorised);
constexpr int lastMoney = static_cast<int>(SplitModel::Column::Left);

} // namespace

SplitCard::SplitCard(QWidget *parent)
    : CardFrame(parent)
    , m_view(new QTableView(this))
{
    setObjectName(u"split"_s);
    setFlush();
    //: How the payment is divided over partners
    QBoxLayout *header = setTitle(tr("Split"));
    header->setSpacing(0);
    for (int column = firstMoney; column <= lastMoney; ++column) {
        auto *title = new ElidedLabel(this);
        title->setProperty("role", u"label"_s);
        title->setAlignment(windowAlignment(Qt::AlignTrailing | Qt::AlignVCenter));
        header->addWidget(title);
        m_titles << title;
    }

    m_view->setObjectName(u"splitTable"_s);
    //: How the payment is divided over partners
    m_view->setAccessibleName(tr("Split"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new SplitDelegate(m_model, this));
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->horizontalHeader()->hide();
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setSectionResizeMode(static_cast<int>(SplitModel::Column::Bar),
                                                     QHeaderView::Stretch);
    body()->addWidget(m_view);
    fitColumns();
}

void SplitCard::setPayment(const PaymentPtr &payment)
{
    const bool isOther = m_payment && m_payment->id != payment->id;
    m_payment = payment;
    if (transactions(*payment) <= MostAtOnce)
        return take(*payment, splitRows(*payment));
    if (isOther) // nobody may take its money for that of this one
        take(*payment, {});
    aside([payment] { return splitRows(*payment); }, this,
          [this, payment](std::vector<SplitRow> rows) {
              if (payment == m_payment)
                  take(*payment, std::move(rows));
          });
}

void SplitCard::take(const Payment &payment, std::vector<SplitRow> rows)
{
    m_model.setRows(payment, std::move(rows));
    for (int column = firstMoney; column <= lastMoney; ++column)
        m_titles[column - firstMoney]->setText(
            m_model.headerData(column, Qt::Horizontal).toString());
    fitColumns();
    // A solution that scrolls must still be reachable; one that does not needs no stop for Tab.
    m_view->setFocusPolicy(m_model.rowCount() > mostRows ? Qt::StrongFocus : Qt::NoFocus);
    fitHeight();
}

void SplitCard::changeEvent(QEvent *event)
{
    CardFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fitColumns();
        fitHeight();
    }
}

void SplitCard::resizeEvent(QResizeEvent *event)
{
    CardFrame::resizeEvent(event);
    fitColumns();
}

void SplitCard::fitColumns()
{
    const Tokens &tokens = Theme::current();
    const bool bars = width() >= tokens.scaled(barFrom);
    const auto solution = static_cast<int>(SplitModel::Column::Solution);
    const auto bar = static_cast<int>(SplitModel::Column::Bar);
    m_view->verticalHeader()->setDefaultSectionSize(SplitDelegate::rowHeight());
    m_view->setColumnHidden(bar, !bars);
    m_view->horizontalHeader()->setSectionResizeMode(solution, bars ? QHeaderView::Fixed
                                                                    : QHeaderView::Stretch);
    m_view->setColumnWidth(solution, tokens.scaled(solutionWidth));
    const int money = tokens.scaled(bars ? moneyWidth : narrowMoneyWidth);
    const bool isNarrow = width() < tokens.scaled(allFrom);
    for (int column = firstMoney; column <= lastMoney; ++column) {
        const auto which = static_cast<SplitModel::Column>(column);
        const bool hasRoom = !isNarrow || isShownNarrow(which);
        const bool isShown = hasRoom && (which != SplitModel::Column::Voided || m_model.hasVoids());
        m_view->setColumnHidden(column, !isShown);
        m_titles[column - firstMoney]->setVisible(isShown);
        QLabel *title = m_titles[column - firstMoney];
        title->ensurePolished();
        // Not by its hint, which knows the width that it was fixed to before.
        const int word = title->fontMetrics().horizontalAdvance(title->text()) + 1;
        const int wanted = qMax(money, word + tokens.scaled(titleGap));
        m_view->setColumnWidth(column, column == lastMoney ? wanted + cardEdge : wanted);
        // The header row has the card's padding of its own.
        title->setFixedWidth(wanted);
    }
}

void SplitCard::fitHeight()
{
    const int rows = std::min(m_model.rowCount(), mostRows);
    // Half a row peeping out says that there is more.
    const int more = m_model.rowCount() > mostRows ? SplitDelegate::rowHeight() / 2 : 0;
    m_view->setFixedHeight(rows * SplitDelegate::rowHeight() + more);
}

} // namespace counterfoil
