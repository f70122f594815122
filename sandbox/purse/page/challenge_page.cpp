// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/html.h"
#include "sandbox/purse/page/money.h"
#include "sandbox/purse/page/pages.h"
#include "sandbox/purse/page/shopper_return.h"

namespace sandbox::purse {
namespace {

using namespace std::chrono_literals;

/// How long a bank of the sandbox waits for a shopper who has come to its page.
constexpr std::chrono::minutes bankPatience{15};
constexpr std::string_view rightCode = "1234";

Result<Payment *> findShoppersPayment(Context &context)
{
    if (Payment *payment = context.store.payments.find(context.id))
        return payment;
    return refuse(notFound("There is no such page."));
}

Response challengeForm(const Payment &payment, const std::string &complaint)
{
    QByteArray content = "<p>This is a sample bank. Confirm that you want to pay order " +
                         escaped(payment.orderReference) + ". The code is " +
                         QByteArray(rightCode.data()) + ".</p>\n";
    if (!complaint.empty())
        content += "<p role=\"alert\">" + escaped(complaint) + "</p>\n";
    content += "<form method=\"post\">\n<p><label for=\"code\">Code</label><input id=\"code\" "
               "name=\"code\" inputmode=\"numeric\" autocomplete=\"one-time-code\"></p>\n" +
               answerButton("confirm", "Confirm") + answerButton("refuse", "Refuse the payment") +
               answerButton("abandon", "Leave without paying") + "</form>";
    return htmlPage(complaint.empty() ? 200 : 422,
                    "Confirm " + shownAmount(payment.amount, payment.currency) + ' ' +
                        payment.currency,
                    content);
}

/// A shopper is here: what happens is what they answer, until the bank has waited long enough.
void waitForShopper(Context &context, Payment &payment)
{
    auto &next = payment.authorizationSettlement;
    if (next && next->status == "ABORTED")
        return;
    next = Settlement{"ABORTED", context.now + bankPatience};
    context.settlements.watch(payment);
    context.store.markChanged();
}

void markChallenged(Payment &payment)
{
    for (PartnerTransaction &transaction : payment.authorizations) {
        if (transaction.card.is_object())
            transaction.card["three_ds"]["flow"] = "CHALLENGE";
    }
}

} // namespace

Result<Response> showChallenge(Context &context)
{
    return findShoppersPayment(context).map([&](Payment *payment) {
        if (payment->authorizationStatus != "PENDING")
            return returnToShop(context, *payment);
        waitForShopper(context, *payment);
        return challengeForm(*payment, {});
    });
}

Result<Response> answerChallenge(Context &context)
{
    const auto payment = findShoppersPayment(context);
    if (!payment)
        return refuse(payment.error());
    if ((*payment)->authorizationStatus != "PENDING")
        return returnToShop(context, **payment);
    auto fields = formFields(context.request.body);
    const std::string answer = fields["answer"];
    std::string status;
    if (answer == "confirm" && fields["code"] == rightCode)
        status = "AUTHORIZED";
    else if (answer == "refuse")
        status = "REFUSED";
    else if (answer == "abandon")
        status = "ABORTED";
    else
        return challengeForm(**payment, "That isn't the code.");
    markChallenged(**payment);
    context.settlements.endAuthorization(**payment, status, context.now);
    return returnToShop(context, **payment);
}

} // namespace sandbox::purse
