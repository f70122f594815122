// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/payment_header.h"

#include "core/domain/ledger_check.h"
#include "core/domain/outside_text.h"
#include "models/operation/amount_sentences.h"
#include "models/operation/decision_words.h"
#include "models/operation/operation_words.h"
#include "models/words/currency_words.h"
#include "models/words/customer_text.h"
#include "models/words/time_text.h"
#include "ui/frame/place_words.h"
#include "ui/pages/payment/timeline_look.h"
#include "ui/theme/payment_state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/status_chip.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QString nothingLeft(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return PaymentHeader::tr("Nothing is left to capture.");
    case OperationKind::Refund:
        return PaymentHeader::tr("Nothing is left to refund.");
    case OperationKind::Void:
        return PaymentHeader::tr("Nothing is left to void.");
    }
    return {};
}

QString notOffered(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return PaymentHeader::tr("The provider doesn't offer captures for this payment.");
    case OperationKind::Refund:
        return PaymentHeader::tr("The provider doesn't offer refunds for this payment.");
    case OperationKind::Void:
        return PaymentHeader::tr("The provider doesn't offer voids for this payment.");
    }
    return {};
}

QString whyNotOffered(OperationKind kind, NotOffered::Why why)
{
    switch (why) {
    case NotOffered::Why::OpenTransaction:
        return PaymentHeader::tr("An earlier transaction of this payment has no result yet. The "
                                 "provider accepts no others until it does.");
    case NotOffered::Why::LinkMethod:
    case NotOffered::Why::LinkLeadsAway:
        return PaymentHeader::tr(
            "The provider offers this at an address that Counterfoil doesn't send to.");
    case NotOffered::Why::NotNow:
    case NotOffered::Why::NotSendable:
        break;
    }
    return notOffered(kind);
}

QString stillRunning(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return PaymentHeader::tr("A capture of this payment is still in progress.");
    case OperationKind::Refund:
        return PaymentHeader::tr("A refund of this payment is still in progress.");
    case OperationKind::Void:
        return PaymentHeader::tr("A void of this payment is still in progress.");
    }
    return {};
}

QString whoText(const Payment &payment, const QDateTime &now)
{
    QStringList facts = payerTexts(payerOf(payment));
    facts << mediumTime(onClockOf(now, payment.createdAt.local()));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

/// Why an operation cannot be done, in a sentence; empty where it can.
QString refusalReason(const Payment &payment, OperationKind kind, const OperationRules &rules)
{
    if (payment.isFromNotification)
        return PaymentHeader::tr("This payment is only known from a notification: it can't be "
                                 "captured, refunded or voided here.");
    if (!payment.currency().exponent())
        return unknownDecimalsSentence(payment.currency());
    if (!payment.available(kind).isPositive())
        return nothingLeft(kind);
    if (!rules.several && mayHaveTakenPlace(payment, kind))
        return onlyOnceSentence(kind);
    return rules.offered ? QString() : whyNotOffered(kind, rules.notOffered);
}

QString limitText(Money available, const OperationRules &rules)
{
    const QString amount = formatMoney(available);
    //: %1 is an amount; behind "Refund" on a button
    return rules.partial ? PaymentHeader::tr("up to %1").arg(amount) : amount;
}

} // namespace

PaymentHeader::PaymentHeader(PaymentGateway &gateway, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttonRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_reference(new ElidedLabel(this))
    , m_chips(new QHBoxLayout)
    , m_said(new ElidedLabel(this))
    , m_who(new ElidedLabel(this))
    , m_id(new CopyLabel(tr("payment id"), this))
    , m_session(new QPushButton(tr("Session"), this))
{
    m_reference->setProperty("role", u"title"_s);
    m_reference->setObjectName(u"orderReference"_s);
    m_said->setProperty("role", u"small"_s);
    m_said->setObjectName(u"providerState"_s);
    m_said->hide();
    m_who->setProperty("role", u"secondary"_s);
    m_who->setObjectName(u"customerLine"_s);
    m_id->setObjectName(u"paymentId"_s);
    m_id->setDragged([this] { return mimeOf({Place::payment(m_id->value())}); });
    m_session->setObjectName(u"sessionLink"_s);
    m_session->setVisible(false);
    setButtonRole(m_session, ButtonRole::Link);
    connect(m_session, &QPushButton::clicked, this, [this] { emit sessionRequested(m_sessionId); });

    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(10);
    m_chips->setSpacing(10);
    titleRow->addWidget(m_reference);
    titleRow->addLayout(m_chips);
    titleRow->addWidget(m_said);
    titleRow->addStretch(1);
    m_idRow = new QHBoxLayout;
    m_idRow->setSpacing(12);
    m_idRow->addWidget(m_id);
    m_idRow->addWidget(m_session);
    m_idRow->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(titleRow);
    words->addWidget(m_who);
    words->addLayout(m_idRow);

    m_buttonRow->setSpacing(8);
    for (const PaymentDecision decision :
         {PaymentDecision::Approve, PaymentDecision::Decline, PaymentDecision::Abort})
        addButton(decision);
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void})
        addButton(kind);
    m_more = new IconButton(Icon::Ellipsis, tr("More"), this);
    m_more->setObjectName(u"moreButton"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_buttonRow->addWidget(m_more);
    m_buttonRow->addStretch(0);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addLayout(words, 1);
    m_layout->addLayout(m_buttonRow);
    m_layout->setAlignment(m_buttonRow, Qt::AlignTop);
}

void PaymentHeader::addButton(OperationKind kind)
{
    auto *button =
        new ActionButton(operationIcon(kind), operationCommand(kind), ButtonRole::Outlined, this);
    button->setObjectName(keyOf(kind) + u"Button"_s);
    button->setEnabled(false);
    button->setReason(tr("The payment hasn't been read yet."));
    connect(button, &QPushButton::clicked, this, [this, kind] { emit operationRequested(kind); });
    m_buttons.insert(kind, button);
    m_buttonRow->addWidget(button);
}

void PaymentHeader::addButton(PaymentDecision decision)
{
    auto *button = new ActionButton(decisionTitle(decision), ButtonRole::Outlined, this);
    button->setObjectName(QStringList{u"approveButton"_s, u"declineButton"_s, u"abortButton"_s}.at(
        static_cast<int>(decision)));
    button->hide();
    connect(button, &QPushButton::clicked, this,
            [this, decision] { emit decisionRequested(decision); });
    m_decisions.insert(decision, button);
    m_buttonRow->addWidget(button);
}

void PaymentHeader::setVersions(QWidget *versions)
{
    m_idRow->insertWidget(m_idRow->count() - 1, versions);
}

void PaymentHeader::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

void PaymentHeader::setPaymentId(const PaymentId &id)
{
    m_id->setValue(id.text());
    if (m_reference->text().isEmpty())
        m_reference->setText(tr("Payment"));
}

void PaymentHeader::setPayment(const Payment &payment, const QDateTime &now)
{
    setPaymentId(payment.id);
    m_reference->setText(payment.displayReference());
    m_who->setText(whoText(payment, now));
    m_sessionId = payment.clientSessionId;
    m_session->setVisible(!m_sessionId.isEmpty() && m_gateway.checkout());
    showChips(payment);
    showProviderState(payment.providerState);
    // A figure that does not follow from the others, or was only told, is no limit to offer.
    const bool isInDoubt = payment.isFromNotification || !checkLedger(payment).empty();
    for (auto at = m_buttons.keyBegin(); at != m_buttons.keyEnd(); ++at) {
        const OperationKind kind = *at;
        const OperationRules rules = m_gateway.rules(kind, payment);
        const Money available = payment.available(kind);
        m_limits[kind] =
            available.isPositive() && !isInDoubt ? limitText(available, rules) : QString();
        m_reasons[kind] = refusalReason(payment, kind, rules);
    }
    for (auto it = m_decisions.cbegin(); it != m_decisions.cend(); ++it)
        it.value()->setVisible(m_gateway.isOffered(it.key(), payment));
    updateButtons();
    fitDirection();
}

void PaymentHeader::setRunning(const QList<OperationKind> &kinds)
{
    m_running = kinds;
    if (!m_reasons.isEmpty())
        updateButtons();
}

void PaymentHeader::setWaiting(const QString &reason)
{
    m_waiting = reason;
    if (!m_reasons.isEmpty())
        updateButtons();
}

void PaymentHeader::setHeld(const QString &reason)
{
    m_held = reason;
    if (!m_reasons.isEmpty())
        updateButtons();
}

void PaymentHeader::updateButtons()
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        QString reason = m_held.isEmpty() ? m_reasons.value(it.key()) : m_held;
        if (reason.isEmpty() && m_running.contains(it.key()))
            reason = stillRunning(it.key());
        if (reason.isEmpty())
            reason = m_waiting;
        it.value()->setSecondary(m_held.isEmpty() ? m_limits.value(it.key()) : QString());
        it.value()->setEnabled(reason.isEmpty());
        it.value()->setReason(reason);
    }
    updateDecisions();
    // The one filled button of the page.
    const bool refund = m_buttons[OperationKind::Refund]->isEnabled();
    const bool capture = !refund && m_buttons[OperationKind::Capture]->isEnabled();
    m_buttons[OperationKind::Refund]->setRole(refund ? ButtonRole::Primary : ButtonRole::Outlined);
    m_buttons[OperationKind::Capture]->setRole(capture ? ButtonRole::Primary
                                                       : ButtonRole::Outlined);
}

/// The journal keeps a decision as a void: none runs beside another, or beside a void.
void PaymentHeader::updateDecisions()
{
    const QString reason = !m_held.isEmpty() ? m_held
                           : m_running.contains(OperationKind::Void)
                               ? tr("A decision on or a void of this payment is still in progress.")
                               : m_waiting;
    for (ActionButton *button : std::as_const(m_decisions)) {
        button->setEnabled(reason.isEmpty());
        button->setReason(reason);
    }
}

void PaymentHeader::showChips(const Payment &payment)
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<StatusLook> looks = paymentLooks(payment);
    if (payment.isFromNotification)
        looks << statusLook(Look::Told);
    for (const StatusLook &look : std::as_const(looks))
        m_chips->addWidget(new StatusChip(look, this));
}

/// The chips have our words; what a person reads in the provider's own program may be another.
void PaymentHeader::showProviderState(const QString &state)
{
    const QString shown = shownText(state);
    //: %1 is a word of the provider
    const QString sentence = tr("The provider says: %1").arg(shown);
    m_said->setText(shown);
    m_said->setToolTip(plainToolTip(sentence));
    m_said->setAccessibleName(sentence);
    m_said->setVisible(!shown.isEmpty());
}

void PaymentHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDirection();
}

/// Big fonts and narrow windows put the buttons beneath the words, and beneath each other.
void PaymentHeader::fitDirection()
{
    int buttons = m_more->sizeHint().width();
    for (const ActionButton *button : std::as_const(m_buttons))
        buttons += button->sizeHint().width() + m_buttonRow->spacing();
    for (const ActionButton *button : std::as_const(m_decisions)) {
        if (!button->isHidden())
            buttons += button->sizeHint().width() + m_buttonRow->spacing();
    }
    const int said = m_said->isHidden() ? 0 : m_said->sizeHint().width();
    const int words = m_reference->sizeHint().width() + m_chips->sizeHint().width() + said;
    const bool beside = width() >= buttons + words + Theme::current().scaled(60);
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setAlignment(m_buttonRow, beside ? Qt::AlignTop : Qt::AlignLeading | Qt::AlignTop);
    m_buttonRow->setDirection(width() >= buttons ? QBoxLayout::LeftToRight
                                                 : QBoxLayout::TopToBottom);
}

} // namespace counterfoil
