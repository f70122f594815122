// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/link_page.h"

#include "core/domain/outside_text.h"
#include "core/services/account_services.h"
#include "models/words/answer_fault_words.h"
#include "models/words/customer_text.h"
#include "models/words/time_text.h"
#include "ui/pages/payment/fact_sheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/status_chip.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

LinkPage::LinkPage(AccountServices &services, PaymentLinkId id, QWidget *parent)
    : DocumentPage(tr("payment link id"), id.text(), parent)
    , m_services(services)
    , m_id(std::move(id))
{
    connect(&services.sessions(), &SessionService::linkUpdated, this,
            [this](const PaymentLinkPtr &link) {
                if (link->id == m_id)
                    show(*link);
            });
    connect(&services.sessions(), &SessionService::linkFailed, this,
            [this](const PaymentLinkId &failed, const ApiError &error) {
                if (failed == m_id)
                    showFailed(error, ErrorContext::PaymentLink);
            });
    if (const PaymentLinkPtr known = services.sessions().link(m_id))
        show(*known);
    refresh();
}

void LinkPage::refresh()
{
    showLoading(tr("Reading the payment link …"));
    m_services.sessions().openLink(m_id);
}

QWidget *LinkPage::attemptRow(const PaymentAttempt &attempt)
{
    auto *row = new QWidget(this);
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    // The rows stand apart from each other, so each keeps the columns of the others.
    const Tokens &tokens = Theme::current();
    layout->setColumnMinimumWidth(0, tokens.scaled(144));
    layout->setColumnMinimumWidth(1, tokens.scaled(132));
    layout->setColumnStretch(2, 1);
    const QDateTime at = onClockOf(clockOf(m_services.account())(), attempt.createdAt.local());
    layout->addWidget(plainLabel(mediumTime(at), "secondary", row), 0, 0);
    layout->addWidget(new StatusChip(authorisationLook(attempt.status), row), 0, 1,
                      Qt::AlignLeading | Qt::AlignVCenter);
    auto *id = new CopyLabel(tr("payment id"), row);
    id->setValue(attempt.paymentId.text());
    layout->addWidget(id, 0, 2);
    auto *open = new ActionButton(tr("Open payment"), ButtonRole::Link, row);
    open->setVisible(!attempt.paymentId.isEmpty());
    const QString payment = attempt.paymentId.text();
    connect(open, &QPushButton::clicked, this,
            [this, payment] { emit openRequested(Place::payment(payment)); });
    layout->addWidget(open, 0, 3);
    return row;
}

void LinkPage::show(const PaymentLink &link)
{
    QString reference = link.order ? link.order->reference : QString();
    reference = shownText(reference.isEmpty() ? link.id.text() : reference);
    const QString amount = formatMoney(m_services.sessions().completed(link.amount));
    QStringList facts = {amount};
    facts << payerTexts(payerOf(link));

    clearBody();
    auto *card = new CardFrame(this);
    card->setFlush();
    auto *sheet = new FactSheet(1, tr("Payment link"), card);
    sheet->addSection(tr("Payment link"));
    sheet->addFact(tr("Amount"), amount);
    sheet->addFact(tr("Expires"),
                   longTime(onClockOf(clockOf(m_services.account())(), link.expiresAt.local())));
    sheet->addFact(tr("Capture"), link.captureMode.text());
    if (link.allowFutureUsage)
        sheet->addFact(tr("Future use"), *link.allowFutureUsage ? tr("allowed") : tr("no"));
    sheet->addCopyable(tr("Entity"), link.entityId.text(), tr("entity id"));
    sheet->addSection(tr("Attempts to pay"));
    if (link.attempts.empty())
        sheet->addWide(plainLabel(tr("Nobody has tried to pay yet."), "secondary", sheet));
    for (const PaymentAttempt &attempt : link.attempts)
        sheet->addWide(attemptRow(attempt));
    if (const QString unread = unreadSentence(link.unread); !unread.isEmpty()) {
        sheet->addSection(tr("Not shown"));
        sheet->addFact(tr("Why"), unread);
    }
    card->body()->addWidget(sheet);
    body()->addWidget(card, 1);
    showHead(reference, linkLook(link.status.text()), facts.join(u" · "_s));
}

} // namespace counterfoil
