// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/status_look.h"

#include "core/domain/outside_text.h"
#include "core/domain/status_words.h"

#include <QCoreApplication>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

StatusLook good(Icon icon, const QString &word)
{
    return {icon, word, ColorRole::Success, ColorRole::SuccessSoft};
}

StatusLook blue(Icon icon, const QString &word)
{
    return {icon, word, ColorRole::Accent, ColorRole::AccentSoft};
}

StatusLook amber(Icon icon, const QString &word)
{
    return {icon, word, ColorRole::Pending, ColorRole::PendingSoft};
}

StatusLook bad(Icon icon, const QString &word)
{
    return {icon, word, ColorRole::Failure, ColorRole::FailureSoft};
}

StatusLook slate(Icon icon, const QString &word)
{
    return {icon, word, ColorRole::Uncertain, ColorRole::UncertainSoft};
}

/// Where the word of what it is about has a gender.
StatusLook withWord(StatusLook look, const QString &word)
{
    look.word = word;
    return look;
}

} // namespace

StatusLook statusLook(Look look)
{
    switch (look) {
    case Look::Success:
        return good(Icon::CircleCheck, StatusWords::tr("Success"));
    case Look::Pending:
        return amber(Icon::Clock, StatusWords::tr("Pending"));
    case Look::Failure:
        return bad(Icon::CircleX, StatusWords::tr("Failure"));
    case Look::Conflict:
        return {Icon::GitFork, StatusWords::tr("Conflict"), ColorRole::Conflict,
                ColorRole::ConflictSoft};
    case Look::Uncertain:
        return slate(Icon::CircleQuestionMark, StatusWords::tr("Uncertain"));
    case Look::Authorised:
        return blue(Icon::ShieldCheck, StatusWords::tr("Authorised"));
    case Look::PartlyCaptured:
        return blue(Icon::CircleDot, StatusWords::tr("Partly captured"));
    case Look::Captured:
        return good(Icon::CircleCheck, StatusWords::tr("Captured"));
    case Look::PartlyRefunded:
        return amber(Icon::Undo2, StatusWords::tr("Partly refunded"));
    case Look::Refunded:
        return amber(Icon::Undo2, StatusWords::tr("Refunded"));
    case Look::PartlyVoided:
        return slate(Icon::Ban, StatusWords::tr("Partly voided"));
    case Look::Voided:
        return slate(Icon::Ban, StatusWords::tr("Voided"));
    case Look::AuthorisationPending:
        return amber(Icon::Clock, StatusWords::tr("Authorisation pending"));
    case Look::Refused:
        return bad(Icon::CircleX, StatusWords::tr("Refused"));
    case Look::Aborted:
        return slate(Icon::CircleMinus, StatusWords::tr("Aborted"));
    case Look::AuthorisationError:
        //: An authorisation that ended in an error
        return bad(Icon::CircleAlert, StatusWords::tr("Error"));
    case Look::ToVerify:
        //: An authorisation that the shop has to verify
        return amber(Icon::ShieldCheck, StatusWords::tr("To verify"));
    case Look::ChargedBack:
        return bad(Icon::CreditCard, StatusWords::tr("Charged back"));
    case Look::Open:
        //: A session or payment link that can still be paid
        return blue(Icon::Circle, StatusWords::tr("Open"));
    case Look::Submitted:
        return blue(Icon::CircleDot, StatusWords::tr("Submitted"));
    case Look::Paid:
        return good(Icon::CircleCheck, StatusWords::tr("Paid"));
    case Look::AbortedByCustomer:
        return slate(Icon::CircleMinus, StatusWords::tr("Aborted by the customer"));
    case Look::AbortedByMerchant:
        return slate(Icon::CircleMinus, StatusWords::tr("Aborted by the shop"));
    case Look::Expired:
        return slate(Icon::TimerOff, StatusWords::tr("Expired"));
    case Look::Cancelled:
        return slate(Icon::CircleMinus, StatusWords::tr("Cancelled"));
    case Look::Checking:
        return slate(Icon::CircleQuestionMark, StatusWords::tr("Unknown – checking"));
    case Look::Waiting:
        return amber(Icon::Clock, StatusWords::tr("Waiting"));
    case Look::Sending:
        return amber(Icon::Hourglass, StatusWords::tr("Sending"));
    case Look::NotSent:
        return bad(Icon::CloudOff, StatusWords::tr("Not sent"));
    case Look::NotFetched:
        return slate(Icon::Circle, StatusWords::tr("Not fetched yet"));
    case Look::Told:
        return slate(Icon::Inbox, StatusWords::tr("From a notification"));
    case Look::Valid:
        //: A signature
        return good(Icon::ShieldCheck, StatusWords::tr("Valid"));
    case Look::NotValid:
        //: A signature
        return bad(Icon::CircleX, StatusWords::tr("Not valid"));
    case Look::BeingChecked:
        //: A signature
        return slate(Icon::Hourglass, StatusWords::tr("Checking"));
    case Look::NotChecked:
        //: A signature
        return slate(Icon::CircleQuestionMark, StatusWords::tr("Not checked"));
    case Look::Count:
        break;
    }
    return unknownLook({});
}

StatusLook operationLook(const QString &word)
{
    const auto status = statusFrom<OperationStatus>(word.toUpper()).known();
    if (!status)
        return unknownLook(word);
    switch (*status) {
    case OperationStatus::Success:
        return statusLook(Look::Success);
    case OperationStatus::Pending:
        return statusLook(Look::Pending);
    case OperationStatus::Failure:
        return statusLook(Look::Failure);
    case OperationStatus::Conflict:
        return statusLook(Look::Conflict);
    case OperationStatus::Uncertain:
        return statusLook(Look::Uncertain);
    }
    Q_UNREACHABLE();
}

StatusLook authorisationLook(const QString &word)
{
    const auto status = statusFrom<AuthorisationStatus>(word.toUpper()).known();
    if (!status)
        return unknownLook(word);
    switch (*status) {
    case AuthorisationStatus::Authorised:
        return statusLook(Look::Authorised);
    case AuthorisationStatus::Pending:
        return statusLook(Look::AuthorisationPending);
    case AuthorisationStatus::Error:
        return statusLook(Look::AuthorisationError);
    case AuthorisationStatus::Aborted:
        return statusLook(Look::Aborted);
    case AuthorisationStatus::Refused:
        return statusLook(Look::Refused);
    case AuthorisationStatus::Verify:
        return statusLook(Look::ToVerify);
    case AuthorisationStatus::ChargedBack:
        return statusLook(Look::ChargedBack);
    }
    Q_UNREACHABLE();
}

StatusLook sessionLook(const QString &word)
{
    const auto status = statusFrom<SessionStatus>(word.toUpper()).known();
    if (!status)
        return unknownLook(word);
    switch (*status) {
    case SessionStatus::Created:
        return withWord(statusLook(Look::Open), StatusWords::tr("Open", "session"));
    case SessionStatus::Submitted:
        return statusLook(Look::Submitted);
    case SessionStatus::AbortedByCustomer:
        return statusLook(Look::AbortedByCustomer);
    case SessionStatus::AbortedByMerchant:
        return statusLook(Look::AbortedByMerchant);
    case SessionStatus::Expired:
        return withWord(statusLook(Look::Expired), StatusWords::tr("Expired", "session"));
    }
    Q_UNREACHABLE();
}

StatusLook linkLook(const QString &word)
{
    const auto status = statusFrom<PaymentLinkStatus>(word.toUpper()).known();
    if (!status)
        return unknownLook(word);
    switch (*status) {
    case PaymentLinkStatus::Opened:
        return statusLook(Look::Open);
    case PaymentLinkStatus::Paid:
        return statusLook(Look::Paid);
    case PaymentLinkStatus::Expired:
        return statusLook(Look::Expired);
    case PaymentLinkStatus::Cancelled:
        return statusLook(Look::Cancelled);
    }
    Q_UNREACHABLE();
}

StatusLook unknownLook(const QString &word)
{
    // A chip has room for a word, not for whatever a server may send.
    const QString shown = shownText(word, 32).simplified();
    return slate(Icon::CircleQuestionMark, shown.isEmpty()
                                               ? StatusWords::tr("Unknown")
                                               : StatusWords::tr("Unknown: %1").arg(shown));
}

} // namespace counterfoil
