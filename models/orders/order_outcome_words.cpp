// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_outcome_words.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct OrderOutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OrderOutcomeWords)
};

} // namespace

QString creationUnknownSentence(CreationKind kind)
{
    return kind == CreationKind::Session
               ? OrderOutcomeWords::tr("We don't know yet whether the session was created. It "
                                       "won't be resent automatically. Check with the provider, "
                                       "then enter its id or say that it doesn't exist.")
               : OrderOutcomeWords::tr("We don't know yet whether the payment was created. It "
                                       "won't be resent automatically. Check with the provider, "
                                       "then enter its id or say that it doesn't exist.");
}

QString createdTitle(CreationKind kind)
{
    return kind == CreationKind::Session ? OrderOutcomeWords::tr("Session created")
                                         : OrderOutcomeWords::tr("Payment created");
}

QString creationSendingWords(CreationKind kind)
{
    return kind == CreationKind::Session ? OrderOutcomeWords::tr("Sending the session…")
                                         : OrderOutcomeWords::tr("Sending the payment…");
}

} // namespace counterfoil
