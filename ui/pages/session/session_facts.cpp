// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/session/session_facts.h"

#include "core/domain/outside_text.h"
#include "core/domain/payer.h"
#include "models/orders/order_words.h"
#include "models/words/answer_fault_words.h"
#include "models/words/customer_text.h"
#include "models/words/time_text.h"
#include "ui/pages/payment/fact_sheet.h"
#include "ui/pages/payment/payment_facts.h"
#include "ui/widgets/elided_label.h"

#include <QCoreApplication>
#include <QLabel>

namespace counterfoil {

namespace {

struct SessionFacts
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::SessionFacts)
};

void addCustomer(FactSheet &sheet, const Session &session)
{
    const Payer payer = payerOf(session);
    if (!session.customer && payer.identity().isEmpty())
        return;
    sheet.addSection(SessionFacts::tr("Customer"));
    sheet.addFact(SessionFacts::tr("Name"), payer.name);
    sheet.addFact(SessionFacts::tr("Taken from"), nameSourceText(payer));
    sheet.addCopyable(SessionFacts::tr("E-mail"), payer.email, SessionFacts::tr("e-mail address"));
    if (session.customer)
        sheet.addCopyable(SessionFacts::tr("Reference"), session.customer->reference,
                          SessionFacts::tr("customer reference"));
}

void addSolutions(FactSheet &sheet, const Session &session)
{
    sheet.addSection(SessionFacts::tr("Can be paid with"));
    if (session.eligibleSolutions.empty())
        sheet.addWide(plainLabel(SessionFacts::tr("The provider offers no way to pay it."),
                                 "secondary", &sheet));
    for (const Solution &solution : session.eligibleSolutions)
        sheet.addFact(shownText(solution.partner), solution.method);
}

} // namespace

void fillSession(FactSheet &sheet, const Session &session, Money amount, const QDateTime &now)
{
    sheet.clear();
    sheet.addSection(SessionFacts::tr("Session"));
    sheet.addFact(SessionFacts::tr("Amount"), formatMoney(amount));
    sheet.addFact(SessionFacts::tr("Expires"), longTime(onClockOf(now, session.expiresAt.local())));
    //: Noun: whether it is manual or automatic
    sheet.addFact(SessionFacts::tr("Capture"), captureModeWords(session.captureMode));
    sheet.addFact(SessionFacts::tr("Integration"), integrationModeWords(session.integrationMode));
    sheet.addFact(SessionFacts::tr("Future use"), yesNo(session.allowFutureUsage));
    sheet.addFact(SessionFacts::tr("3-D Secure"), session.challengeIndicator);
    sheet.addCopyable(SessionFacts::tr("Payment"), session.paymentId.text(),
                      SessionFacts::tr("payment id"));
    addCustomer(sheet, session);
    addSolutions(sheet, session);
    if (const QString unread = unreadSentence(session.unread); !unread.isEmpty()) {
        sheet.addSection(SessionFacts::tr("Not shown"));
        sheet.addFact(SessionFacts::tr("Reason"), unread);
    }
}

void fillSessionLinks(FactSheet &sheet, const Session &session)
{
    sheet.clear();
    sheet.addSection(SessionFacts::tr("Ids"));
    sheet.addCopyable(SessionFacts::tr("Session"), session.id.text(),
                      SessionFacts::tr("session id"));
    sheet.addCopyable(SessionFacts::tr("Payment"), session.paymentId.text(),
                      SessionFacts::tr("payment id"));
    sheet.addCopyable(SessionFacts::tr("Entity"), session.entityId.text(),
                      SessionFacts::tr("entity id"));
    sheet.addCopyable(SessionFacts::tr("Return address"), session.shopperRedirectionUrl,
                      SessionFacts::tr("return address"));
    addLinks(sheet, session.links);
    if (session.widget) {
        sheet.addSection(SessionFacts::tr("Widget"));
        sheet.addCopyable(SessionFacts::tr("Script"), session.widget->jsUrl,
                          SessionFacts::tr("script address"));
        sheet.addCopyable(SessionFacts::tr("Data"), session.widget->data,
                          SessionFacts::tr("widget data"));
    }
}

} // namespace counterfoil
