// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/order_outcome_view.h"

#include "models/journal/entry_words.h"
#include "ui/theme/accessible.h"
#include "ui/theme/status_look.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/status_chip.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

OrderOutcomeView::OrderOutcomeView(QWidget *parent)
    : QWidget(parent)
    , m_chip(new StatusChip(this))
    , m_headline(plainLabel({}, "figure-small", this))
    , m_sentence(plainLabel({}, "", this))
    , m_linkLabel(plainLabel(tr("Payment link for the customer"), "section", this))
    //: What a button copies
    , m_link(new CopyLabel(tr("payment link"), this))
    , m_number(plainLabel(tr("Order id"), "section", this))
    //: What a button copies
    , m_id(new CopyLabel(tr("order id"), this))
{
    m_headline->setObjectName(u"orderHeadline"_s);
    m_sentence->setObjectName(u"orderSentence"_s);
    m_sentence->setWordWrap(true);
    m_link->setObjectName(u"orderLink"_s);
    m_id->setObjectName(u"orderId"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_headline);
    head->addWidget(m_chip);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 4, 20, 20);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_linkLabel);
    column->addWidget(m_link);
    column->addWidget(m_number);
    column->addWidget(m_id);
}

void OrderOutcomeView::show(const CreationFlow &flow)
{
    const std::optional<OperationEntry> &entry = flow.entry();
    if (!entry)
        return;
    const QString before = m_sentence->text();
    m_headline->setText(entryTitle(*entry));
    m_chip->setLook(entry->state == EntryState::Settled ? operationLook(entry->status.text())
                                                        : unknownLook({}));
    const PaymentPtr &payment = flow.created().payment;
    const QString page = payment && payment->redirection ? payment->redirection->href : QString();
    m_sentence->setText(
        !payment         ? knownSentence(*entry, nullptr, entry->changedAt)
        : page.isEmpty() ? tr("The answer has no payment link: open the order and read it again.")
                         : tr("Not paid yet. Anyone who has the link can pay it."));
    m_link->setValue(page);
    m_id->setValue(payment ? payment->id.text() : QString());
    for (QWidget *widget : {static_cast<QWidget *>(m_linkLabel), static_cast<QWidget *>(m_link)})
        widget->setVisible(!page.isEmpty());
    for (QWidget *widget : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_id)})
        widget->setVisible(payment != nullptr);
    if (m_sentence->text() != before)
        announce(m_sentence);
}

// The outcome comes in place of what was filled in.
void OrderOutcomeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce(m_headline);
    announce(m_sentence);
}

QString OrderOutcomeView::link() const
{
    return m_link->value();
}

void OrderOutcomeView::copyLink()
{
    m_link->copy();
}

} // namespace counterfoil
