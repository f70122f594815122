// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/link/link_attempts_tab.h"

#include "ui/theme/status_look.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

int number(LinkAttemptsModel::Column column)
{
    return static_cast<int>(column);
}

} // namespace

LinkAttemptsTab::LinkAttemptsTab(QWidget *parent)
    : QStackedWidget(parent)
{
    addWidget(makeList());
    auto *empty = new EmptyState(this);
    empty->setState(Icon::Link, tr("No attempts yet"), tr("Nobody has tried to pay yet."));
    addWidget(empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LinkAttemptsTab::offer);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LinkAttemptsTab::offer);
    connect(m_table, &ListTable::rowActivated, this, [this](int row) {
        const PaymentAttempt *attempt = m_model.attempt(row);
        if (attempt && !attempt->paymentId.isEmpty())
            emit paymentRequested(attempt->paymentId);
    });
    connect(m_openPayment, &QPushButton::clicked, this, [this] {
        if (const PaymentAttempt *attempt = current())
            emit paymentRequested(attempt->paymentId);
    });
    connect(m_openSession, &QPushButton::clicked, this, [this] {
        if (const PaymentAttempt *attempt = current())
            emit sessionRequested(attempt->clientSessionId);
    });
    offer();
}

QWidget *LinkAttemptsTab::makeList()
{
    using Column = LinkAttemptsModel::Column;
    auto *list = new QWidget(this);
    m_table = new ListTable(list);
    m_table->setObjectName(u"linkAttempts"_s);
    m_table->setAccessibleName(tr("Payment attempts"));
    m_table->setModel(&m_model);
    RowDelegate *rows = m_table->rows();
    rows->setColumnStyle(number(Column::Created), CellStyle::Secondary);
    rows->setChips(number(Column::Status), [](const QModelIndex &index) {
        const QString word = index.data(LinkAttemptsModel::ValueRole).toString();
        return word.isEmpty() ? QList<StatusLook>() : QList<StatusLook>{authorisationLook(word)};
    });
    for (const Column column : {Column::Payment, Column::Session, Column::Other})
        rows->setColumnStyle(number(column), CellStyle::Mono);
    m_table->setWeights({150, 140, 290, 290, 200});

    m_openPayment =
        new ActionButton(Icon::CreditCard, tr("Open payment"), ButtonRole::Outlined, list);
    m_openPayment->setObjectName(u"openAttemptPayment"_s);
    m_openSession =
        new ActionButton(Icon::ShoppingCart, tr("Open session"), ButtonRole::Outlined, list);
    m_openSession->setObjectName(u"openAttemptSession"_s);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(12, 8, 12, 10);
    actions->setSpacing(8);
    actions->addWidget(m_openPayment);
    actions->addWidget(m_openSession);
    actions->addStretch();
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(actions);
    return list;
}

void LinkAttemptsTab::setLink(const PaymentLinkPtr &link, const QDateTime &now)
{
    m_model.setLink(link, now);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    setCurrentIndex(link->attempts.empty() ? 1 : 0);
    offer();
}

const PaymentAttempt *LinkAttemptsTab::current() const
{
    return m_model.attempt(m_table->currentIndex().row());
}

void LinkAttemptsTab::offer()
{
    const PaymentAttempt *attempt = current();
    const auto offerIf = [](ActionButton *button, bool can, const QString &reason) {
        button->setEnabled(can);
        button->setReason(can ? QString() : reason);
    };
    offerIf(m_openPayment, attempt && !attempt->paymentId.isEmpty(),
            tr("The provider doesn't report a payment for this attempt."));
    offerIf(m_openSession, attempt && !attempt->clientSessionId.isEmpty(),
            tr("The provider doesn't report a session for this attempt."));
}

} // namespace counterfoil
