// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/detail_pane.h"

#include "models/notices/event_words.h"
#include "models/notices/notice_words.h"
#include "models/operation/line_sentences.h"
#include "models/orders/order_words.h"
#include "models/words/error_sentence.h"
#include "models/words/joined_text.h"
#include "models/words/status_text.h"
#include "models/words/time_text.h"
#include "ui/pages/payment/fact_sheet.h"
#include "ui/pages/payment/payment_facts.h"
#include "ui/pages/payment/provider_facts.h"
#include "ui/pages/payment/timeline_look.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/status_chip.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int detailLabelWidth = 108;
constexpr size_t mostFactsOfPart = 60; // the documents' transactions have about thirty

QString joined(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one + other;
    return one + u" · "_s + other;
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : CardFrame(parent)
    , m_title(new ElidedLabel(this))
    , m_chip(new StatusChip(this))
    , m_facts(new FactSheet(1, tr("Details"), this))
    , m_exchange(
          new ActionButton(Icon::Braces, tr("Request and answer"), ButtonRole::Outlined, this))
{
    setObjectName(u"detailPane"_s);
    setAccessibleName(tr("Details"));
    setFlush();
    m_title->setProperty("role", u"section"_s);
    m_title->setObjectName(u"detailTitle"_s);
    m_facts->setTight();
    m_facts->setLabelWidth(detailLabelWidth);
    m_facts->setObjectName(u"detailFacts"_s);
    m_facts->setCutNote(restIsInJson());
    m_exchange->setObjectName(u"exchangeButton"_s);
    connect(m_exchange, &QPushButton::clicked, this, &DetailPane::exchangeRequested);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 11, 16, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_chip);
    head->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 14);
    foot->addWidget(m_exchange);
    foot->addStretch(1);
    body()->addLayout(head);
    body()->addWidget(m_facts, 1);
    body()->addWidget(separator(this)); // what scrolls ends here
    body()->addLayout(foot);
}

QString DetailPane::moment(const QDateTime &time) const
{
    return longTime(onClockOf(m_now, time));
}

void DetailPane::showRow(const TimelineModel &timeline, int row)
{
    m_now = timeline.now();
    m_facts->clear();
    const bool valid = row >= 0 && row < timeline.rowCount();
    m_chip->setVisible(valid);
    m_exchange->setVisible(valid);
    if (!valid) {
        m_title->clear();
        return;
    }
    showTitle(timeline, row);
    const TimelineGroup &group = timeline.group(row);
    m_facts->addSection({});
    switch (group.kind()) {
    case TimelineKind::Entry:
        addEntry(*group.entry());
        break;
    case TimelineKind::Operation:
        addOperation(group);
        break;
    case TimelineKind::Authorisation:
        addAuthorisation(group);
        break;
    case TimelineKind::Start:
        addStart(*group.payment());
        break;
    case TimelineKind::Notice:
        addNotice(*group.notice());
        break;
    }
    if (const PartnerTransaction *part = timeline.part(row))
        addPart(*part, group);
    else if (group.parts().size() == 1)
        addPart(group.parts().front(), group);
    m_exchange->setVisible(!group.notice());
    m_exchange->setText(group.entry() ? tr("Request and answer") : tr("Raw JSON"));
}

QString DetailPane::titleOf(const TimelineGroup &group)
{
    const std::optional<Money> amount = group.amount();
    return amount ? tr("%1 %2", "Refund 12.50 EUR").arg(group.title(), formatMoney(*amount))
                  : group.title();
}

void DetailPane::showTitle(const TimelineModel &timeline, int row)
{
    const TimelineGroup &group = timeline.group(row);
    m_title->setText(titleOf(group));
    const std::optional<StatusLook> look = statusLook(timeline.line(timeline.firstRowOfGroup(row)));
    m_chip->setVisible(look.has_value());
    if (look)
        m_chip->setLook(*look);
}

void DetailPane::addOperation(const TimelineGroup &group)
{
    const Operation &operation = *group.operation();
    const std::optional<OperationEntry> &entry = group.entry();
    m_facts->addFact(tr("Requested"), formatMoney(operation.amount));
    m_facts->addFact(tr("Processed"), formatMoney(operation.processed()));
    constexpr size_t mostLines = 20;
    m_facts->addFact(tr("Order lines"), operationLines(operation, mostLines).join(u'\n'));
    if (entry)
        m_facts->addFact(tr("Reason"), joined(entry->reason, entry->note));
    m_facts->addCopyable(tr("Reference"), operation.merchantReference, tr("reference"));
    m_facts->addFact(tr("Triggered by"), group.actorText());
    if (entry) {
        m_facts->addFact(tr("Recorded here"), moment(entry->recordedAt));
        m_facts->addFact(tr("Times sent"), QString::number(entry->attempts));
        m_facts->addFact(tr("Outcome seen"), moment(entry->changedAt));
    }
    m_facts->addFact(tr("Reported"), moment(operation.createdAt.local()));
    if (operation.updatedAt != operation.createdAt)
        m_facts->addFact(tr("Updated"), moment(operation.updatedAt.local()));
    m_facts->addFact(tr("Seen here"), moment(m_seenAt));
    m_facts->addCopyable(tr("Operation id"), operation.id.text(), tr("operation id"));
    if (entry)
        m_facts->addCopyable(tr("Idempotency key"), entry->key.text(), tr("idempotency key"));
}

void DetailPane::addEntry(const OperationEntry &entry)
{
    if (!entry.decision)
        m_facts->addFact(tr("Requested"), formatMoney(entry.amount));
    m_facts->addFact(tr("Reason"), joined(entry.reason, entry.note));
    m_facts->addCopyable(tr("Reference"), entry.merchantReference, tr("reference"));
    m_facts->addFact(tr("Recorded"), moment(entry.recordedAt));
    //: Followed by the name of a person
    m_facts->addFact(tr("By"), entry.who);
    m_facts->addFact(tr("Times sent"), QString::number(entry.attempts));
    if (!entry.evidence.isEmpty()) {
        const Evidence &last = entry.evidence.last();
        m_facts->addFact(tr("Last check"),
                         //: %1 is a time; the operation was found on the payment
                         last.seen ? tr("%1: the payment shows it").arg(moment(last.at))
                                   //: %1 is a time; the operation was not found on the payment
                                   : tr("%1: the payment doesn't show it").arg(moment(last.at)));
    }
    m_facts->addFact(tr("Next check"), moment(entry.nextCheck));
    if (entry.error)
        m_facts->addFact(tr("Last answer"), errorSentence(*entry.error, ErrorContext::Operation));
    m_facts->addCopyable(tr("Idempotency key"), entry.key.text(), tr("idempotency key"));
}

void DetailPane::addAuthorisation(const TimelineGroup &group)
{
    const Payment &payment = *group.payment();
    m_facts->addFact(tr("Requested"), formatMoney(payment.amount));
    m_facts->addFact(tr("Authorised"), formatMoney(payment.amounts.totalAuthorised));
    m_facts->addFact(tr("Capture mode"), captureModeWords(payment.captureMode));
    m_facts->addFact(tr("Reported"), moment(group.time()));
    m_facts->addFact(tr("Updated"), moment(payment.authorisation.updatedAt.local()));
    m_facts->addFact(tr("Seen here"), moment(m_seenAt));
}

void DetailPane::addStart(const Payment &payment)
{
    m_facts->addFact(tr("Requested"), formatMoney(payment.amount));
    m_facts->addFact(tr("Reported"), moment(payment.createdAt.local()));
    m_facts->addFact(tr("Seen here"), moment(m_seenAt));
    m_facts->addCopyable(tr("Session"), payment.clientSessionId.text(), tr("session id"));
    m_facts->addCopyable(tr("Payment link"), payment.paymentLinkId.text(), tr("payment link id"));
}

void DetailPane::addNotice(const NoticeEvent &event)
{
    QLabel *sentence = plainLabel(outcomeSentence(event), "secondary", m_facts);
    sentence->setWordWrap(true);
    m_facts->addWide(sentence);
    m_facts->addSection({});
    m_facts->addFact(tr("Received"), moment(event.at));
    m_facts->addFact(tr("Form"), noticeFormName(event.form));
    m_facts->addFact(tr("Event"), event.event);
    m_facts->addFact(tr("Signature"), signatureText(event.signature));
    //: Followed by an HTTP status
    m_facts->addFact(tr("Answered with"), tr("HTTP %1").arg(event.status));
    m_facts->addFact(tr("Changed"), changeText(event.change));
}

void DetailPane::addPart(const PartnerTransaction &part, const TimelineGroup &group)
{
    // The only part of an operation says again what stands above it.
    const Operation *alone = group.parts().size() == 1 ? group.operation() : nullptr;
    m_facts->addWide(CardFrame::separator(m_facts));
    m_facts->addSection(partTitle(part));
    if (!alone || part.amount != alone->amount)
        m_facts->addFact(tr("Amount"), formatMoney(part.amount));
    if (part.remainingAmount)
        m_facts->addFact(tr("Remaining"), formatMoney(*part.remainingAmount));
    if (part.taxAmount)
        m_facts->addFact(tr("Tax included"), formatMoney(*part.taxAmount));
    if (!alone || part.status != alone->status.text())
        m_facts->addFact(tr("State"), group.operation() ? operationStatusText(part.status)
                                                        : authorisationStatusText(part.status));
    m_facts->addCopyable(tr("Reference"), part.partnerReference, tr("partner reference"));
    m_facts->addFact(tr("Partner response"),
                     withDetail(part.partnerStatus, part.partnerStatusDescription));
    if (!alone || part.createdAt != alone->createdAt)
        m_facts->addFact(tr("Reported"), moment(part.createdAt.local()));
    m_facts->addCopyable(tr("Token"), part.partnerToken, tr("partner token"));
    m_facts->addCopyable(tr("Id"), part.id.text(), tr("transaction id"));
    m_facts->addFact(tr("Additional data"), part.partnerAdditionalData);
    addOwnFacts(*m_facts, part.facts, mostFactsOfPart);
}

} // namespace counterfoil
