// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payments/preview_pane.h"

#include "core/domain/outside_text.h"
#include "core/services/account_services.h"
#include "models/words/age_text.h"
#include "models/words/time_text.h"
#include "ui/pages/payment/ledger_card.h"
#include "ui/pages/payment/split_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

PreviewPane::PreviewPane(AccountServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_order(new ElidedLabel(this))
    , m_facts(plainLabel({}, "secondary", this))
    , m_age(plainLabel({}, "small", this))
    , m_ledger(new LedgerCard(this))
    , m_split(new SplitCard(this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
{
    setObjectName(u"preview"_s);
    setAccessibleName(tr("Preview"));
    m_order->setProperty("role", u"dialog-title"_s);
    m_order->setObjectName(u"previewOrder"_s);
    m_facts->setWordWrap(true);
    m_split->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_order);
    layout->addWidget(m_facts);
    layout->addWidget(m_ledger);
    layout->addWidget(m_split);
    layout->addWidget(m_age);
    layout->addStretch();
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_content);
    stack->addWidget(m_empty);
    showNothing();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::showNothing()
{
    m_watch.reset();
    m_row = {};
    m_empty->setState(Icon::Inbox, tr("No payment selected"));
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_empty);
}

void PreviewPane::show(const PaymentRow &row)
{
    if (row.payment == m_row.payment && row.version == m_row.version)
        return;
    m_row = row;
    m_watch = m_services.payments().recall(row.payment);
    connect(m_watch.get(), &PaymentWatch::changed, this, &PreviewPane::showPayment);
    showPayment();
}

void PreviewPane::showPayment()
{
    const PaymentPtr payment = m_watch->payment();
    m_order->setText(shownText(m_row.order));
    QStringList facts{formatMoney(m_row.amount)};
    if (!m_row.customer.isEmpty())
        facts << shownText(m_row.customer);
    if (m_row.createdAt.isValid())
        facts << mediumTime(onClockOf(clockOf(m_services.account())(), m_row.createdAt));
    m_facts->setText(facts.join(u" · "_s));
    m_ledger->setVisible(payment != nullptr);
    m_split->setVisible(payment != nullptr && !payment->split.empty());
    if (payment) {
        m_ledger->setPayment(*payment);
        m_split->setPayment(payment);
    }
    const QString age = ageText(m_row.seenAt, QDateTime::currentDateTime());
    //: %1 is a span of time, such as "5 min"
    m_age->setText(payment ? tr("Seen %1 ago").arg(age)
                           : tr("Only this row is kept here. Open the payment to read the rest."));
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_content);
}

} // namespace counterfoil
