// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/session_page.h"

#include "core/domain/outside_text.h"
#include "core/services/account_services.h"
#include "models/sessions_model.h"
#include "models/words/answer_fault_words.h"
#include "models/words/customer_text.h"
#include "models/words/time_text.h"
#include "ui/pages/payment/fact_sheet.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

SessionPage::SessionPage(AccountServices &services, SessionId id, QWidget *parent)
    : DocumentPage(tr("session id"), id.text(), parent)
    , m_services(services)
    , m_id(std::move(id))
    , m_openPayment(
          new ActionButton(Icon::CreditCard, tr("Open payment"), ButtonRole::Primary, this))
{
    m_openPayment->setObjectName(u"openPayment"_s);
    actions()->addWidget(m_openPayment);
    connect(m_openPayment, &QPushButton::clicked, this,
            [this] { emit openRequested(Place::payment(m_payment.text())); });
    connect(&services.sessions(), &SessionService::sessionUpdated, this,
            [this](const SessionPtr &session) {
                if (session->id == m_id)
                    show(*session);
            });
    connect(&services.sessions(), &SessionService::sessionFailed, this,
            [this](const SessionId &failed, const ApiError &error) {
                if (failed == m_id)
                    showFailed(error, ErrorContext::Session);
            });
    if (const SessionPtr known = services.sessions().session(m_id))
        show(*known);
    refresh();
}

void SessionPage::refresh()
{
    showLoading(tr("Reading the session …"));
    m_services.sessions().openSession(m_id);
}

void SessionPage::show(const Session &session)
{
    const QString amount = formatMoney(m_services.sessions().completed(session.amount));
    QStringList facts = {amount};
    const Payer payer = payerOf(session);
    facts << payerTexts(payer);
    m_payment = session.paymentId;
    m_openPayment->setVisible(!m_payment.isEmpty());

    clearBody();
    auto *card = new CardFrame(this);
    card->setFlush();
    auto *sheet = new FactSheet(2, tr("Session"), card);
    sheet->addSection(tr("Session"));
    sheet->addFact(tr("Amount"), amount);
    sheet->addFact(tr("Expires"),
                   longTime(onClockOf(clockOf(m_services.account())(), session.expiresAt.local())));
    sheet->addFact(tr("Capture"), session.captureMode.text());
    sheet->addFact(tr("Integration"), session.integrationMode.text());
    if (session.allowFutureUsage)
        sheet->addFact(tr("Future use"), *session.allowFutureUsage ? tr("allowed") : tr("no"));
    sheet->addCopyable(tr("Payment"), m_payment.text(), tr("payment id"));
    sheet->addCopyable(tr("Entity"), session.entityId.text(), tr("entity id"));
    sheet->addCopyable(tr("Shopper returns to"), session.shopperRedirectionUrl,
                       tr("return address"));
    if (session.customer || !payer.identity().isEmpty()) {
        sheet->addSection(tr("Customer"));
        sheet->addFact(tr("Name"), payer.name);
        sheet->addFact(tr("Taken from"), nameSourceText(payer));
        sheet->addCopyable(tr("E-mail"), payer.email, tr("e-mail address"));
    }
    if (session.customer)
        sheet->addCopyable(tr("Reference"), session.customer->reference, tr("customer reference"));
    if (!session.eligibleSolutions.empty()) {
        sheet->addSection(tr("Can be paid with"));
        for (const Solution &solution : session.eligibleSolutions)
            sheet->addFact(shownText(solution.partner), solution.method);
    }
    if (!session.links.isEmpty()) {
        sheet->addSection(tr("Links"));
        for (auto link = session.links.cbegin(); link != session.links.cend(); ++link)
            sheet->addCopyable(shownText(link.key()), link->href, tr("link"));
    }
    if (const QString unread = unreadSentence(session.unread); !unread.isEmpty()) {
        sheet->addSection(tr("Not shown"));
        sheet->addFact(tr("Why"), unread);
    }
    card->body()->addWidget(sheet);
    body()->addWidget(card, 1);
    showHead(sessionReference(session), sessionLook(session.status.text()), facts.join(u" · "_s));
}

} // namespace counterfoil
