// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QString>

namespace counterfoil {

// Every state that is shown as a chip. It has no knowledge of core: pages map their values to it,
// or hand the provider's word to one of the functions below.
enum class Look {
    // Operations.
    Success,
    Pending,
    Failure,
    Conflict,
    Uncertain,
    // Authorisations and what became of a payment.
    Authorised,
    PartlyCaptured,
    Captured,
    PartlyRefunded,
    Refunded,
    PartlyVoided,
    Voided,
    AuthorisationPending,
    Refused,
    Aborted,
    AuthorisationError,
    ToVerify,
    ChargedBack,
    // Client sessions and payment links.
    Open,
    Submitted,
    Paid,
    AbortedByCustomer,
    AbortedByMerchant,
    Expired,
    Cancelled,
    // This program's own.
    Checking,
    Waiting, // cooling off
    Sending,
    NotSent,
    NotFetched,
    Told, // by a notification, of a payment that cannot be read
    // What is thought of something signed.
    Valid,
    NotValid,
    BeingChecked,
    NotChecked,
    Count
};

// Icon, word and colours of one state: never a colour alone.
struct StatusLook
{
    Icon icon = Icon::CircleQuestionMark;
    QString word;
    ColorRole text = ColorRole::Uncertain;
    ColorRole fill = ColorRole::UncertainSoft;

    friend bool operator==(const StatusLook &, const StatusLook &) = default;
};

StatusLook statusLook(Look look);

// By our own word of a status (statusWord()), compared without case. A word that is not known
// is shown as it came, in slate: "Unknown: WORD".
StatusLook operationLook(const QString &word);
StatusLook authorisationLook(const QString &word);
StatusLook sessionLook(const QString &word);
StatusLook linkLook(const QString &word);
StatusLook unknownLook(const QString &word);

} // namespace counterfoil
