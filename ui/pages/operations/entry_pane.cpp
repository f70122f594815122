// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operations/entry_pane.h"

#include "models/journal/entry_words.h"
#include "models/words/error_sentence.h"
#include "models/words/time_text.h"
#include "ui/pages/entry_look.h"
#include "ui/pages/payment/fact_sheet.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/status_chip.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int entryLabelWidth = 108;

} // namespace

EntryPane::EntryPane(std::function<QDateTime()> now, QWidget *parent)
    : CardFrame(parent)
    , m_now(std::move(now))
    , m_title(new ElidedLabel(this))
    , m_chip(new StatusChip(this))
    , m_facts(new FactSheet(1, tr("Details of the operation"), this))
{
    setObjectName(u"entryPane"_s);
    setAccessibleName(tr("Details of the operation"));
    setFlush();
    m_title->setProperty("role", u"section"_s);
    m_title->setObjectName(u"entryTitle"_s);
    m_facts->setTight();
    m_facts->setLabelWidth(entryLabelWidth);
    auto *close = new IconButton(Icon::X, tr("Close the details"), this);
    close->setObjectName(u"closeDetails"_s);
    m_open = new ActionButton(tr("Open payment"), ButtonRole::Outlined, this);
    m_open->setObjectName(u"openPayment"_s);
    connect(close, &QToolButton::clicked, this, &EntryPane::closeRequested);
    connect(m_open, &QPushButton::clicked, this,
            [this] { emit openRequested(m_account, m_place); });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 11, 10, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_chip);
    head->addStretch(1);
    head->addWidget(close);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 14);
    foot->addWidget(m_open);
    foot->addStretch(1);
    body()->addLayout(head);
    body()->addWidget(m_facts, 1);
    body()->addWidget(separator(this)); // what scrolls ends here
    body()->addLayout(foot);
}

void EntryPane::showEntry(const OperationEntry &entry, const PaymentPtr &payment,
                          const QString &accountName)
{
    m_key = entry.key;
    m_account = entry.account;
    m_place = entryPlace(entry);
    m_open->setText(m_place.kind == Place::Kind::Session ? tr("Open session") : tr("Open payment"));
    m_open->setVisible(m_place.kind != Place::Kind::Operations);
    m_title->setText(entryTitle(entry));
    m_chip->setLook(entryLook(entry));
    m_facts->clear();
    QLabel *sentence = plainLabel(knownSentence(entry, payment, m_now()), "secondary", m_facts);
    sentence->setWordWrap(true);
    m_facts->addSection({});
    m_facts->addWide(sentence);
    m_facts->addSection({});
    if (!entry.abort && !entry.creation)
        m_facts->addCopyable(tr("Order"), payment ? payment->rawReference() : entry.payment.text(),
                             tr("order reference"));
    m_facts->addFact(tr("Account"), accountName);
    addFacts(entry);
}

void EntryPane::addFacts(const OperationEntry &entry)
{
    const QDateTime now = m_now();
    const auto shown = [&now](const QDateTime &time) { return longTime(onClockOf(now, time)); };
    //: Followed by the name of a person
    m_facts->addFact(tr("By"), entry.who);
    m_facts->addFact(tr("Reason"), entry.reason);
    m_facts->addFact(tr("Note"), entry.note);
    m_facts->addFact(tr("Recorded"), shown(entry.recordedAt));
    m_facts->addFact(tr("Sent after"), shown(entry.sendAt));
    m_facts->addFact(tr("Times sent"), QString::number(entry.attempts));
    m_facts->addFact(tr("Checks"), evidenceLines(entry, now).join(u'\n'));
    m_facts->addFact(tr("Next check"), shown(entry.nextCheck));
    if (entry.error)
        m_facts->addFact(tr("Last answer"), errorSentence(*entry.error, ErrorContext::Operation));
    m_facts->addFact(tr("Last change"), shown(entry.changedAt));
    if (entry.acknowledgedAt.isValid()) {
        m_facts->addFact(tr("Acknowledged"),
                         //: %1 is a time, %2 a person
                         tr("%1 by %2").arg(shown(entry.acknowledgedAt), entry.acknowledgedBy));
    }
    m_facts->addCopyable(tr("Idempotency key"), entry.key.text(), tr("idempotency key"));
    m_facts->addCopyable(tr("Reference"), entry.merchantReference, tr("reference"));
    m_facts->addCopyable(tr("Operation id"), entry.operation.text(), tr("operation id"));
    m_facts->addCopyable(tr("Payment id"), entry.payment.text(), tr("payment id"));
    if (m_place.kind == Place::Kind::Session)
        m_facts->addCopyable(tr("Session id"), entry.about(), tr("session id"));
}

} // namespace counterfoil
