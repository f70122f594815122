// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessions/sessions_model.h"

namespace counterfoil {

SessionsModel::SessionsModel(SessionService &sessions, Now now, QObject *parent)
    : DocumentsModel(sessions, sessions.sessions(), std::move(now), parent)
{
    connect(&sessions, &SessionService::sessionUpdated, this, &SessionsModel::upsert);
    connect(&sessions, &SessionService::recalled, this, [this](const QList<SessionPtr> &recalled) {
        for (const SessionPtr &session : recalled)
            upsert(session);
    });
}

QString SessionsModel::text(const Session &session, Column column) const
{
    switch (column) {
    case Column::Order:
        return documentReference(session);
    case Column::Customer:
        return orDash(payerOf(session).shownName());
    case Column::Amount:
        return amountText(session);
    case Column::Currency:
        return session.amount.currency().code();
    case Column::Expires:
        return expiryText(session);
    case Column::Payment:
        return orDash(shownText(session.paymentId.text()));
    case Column::Status: // drawn as a chip from ValueRole
    case Column::Count:
        break;
    }
    return {};
}

QString SessionsModel::heading(Column column) const
{
    switch (column) {
    case Column::Order:
        //: Title of a column: the number of the customer's order
        return tr("Order");
    case Column::Customer:
        return tr("Customer");
    case Column::Status:
        return tr("State");
    case Column::Amount:
        return tr("Amount");
    case Column::Expires:
        return timeTitle(tr("Expires"), now());
    case Column::Payment:
        return tr("Payment");
    case Column::Currency:
        return tr("Currency");
    case Column::Count:
        break;
    }
    return QString();
}

} // namespace counterfoil
