// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/page/shopper_return.h"

#include "sandbox/http/html.h"
#include "sandbox/purse/signing/signing_key.h"

#include <QUrl>

namespace sandbox::purse {
namespace {

Json claimsOf(const Session *session, const Payment *payment)
{
    Json claims = Json::object();
    if (session)
        claims["client_session_id"] = session->id;
    if (payment) {
        claims["payment_id"] = payment->id;
        claims["authorization_status"] = payment->authorizationStatus;
    }
    if (session)
        claims["client_session_status"] = session->status;
    return claims;
}

Response leadBack(Context &context, const std::string &shop, const Json &claims)
{
    if (shop.empty())
        return htmlPage(200, "Done", "<p>You can close this page.</p>");
    QUrl address(QString::fromStdString(absolute(shop, context.store.pages)));
    const QString own = address.query(QUrl::FullyEncoded);
    address.setQuery((own.isEmpty() ? own : own + QLatin1Char('&')) +
                     QStringLiteral("purse-redirection-data=") +
                     QString::fromStdString(context.signingKey.sign(claims)));
    return seeOther(address.toEncoded().toStdString());
}

} // namespace

Response returnToShop(Context &context, const Session &session)
{
    const Payment *payment = context.store.payments.find(session.paymentId);
    return leadBack(context, valueOr<std::string>(session.request, "shopper_redirection_url", {}),
                    claimsOf(&session, payment));
}

Response returnToShop(Context &context, const Payment &payment)
{
    if (const Session *session = context.store.sessions.find(payment.clientSessionId))
        return returnToShop(context, *session);
    return leadBack(context, payment.shopperUrl, claimsOf(nullptr, &payment));
}

} // namespace sandbox::purse
