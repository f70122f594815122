// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/status_look.h"

#include "core/domain/outside_text.h"

#include <QCoreApplication>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

using KnownWord = std::pair<QLatin1StringView, Look>;

template <std::size_t size>
StatusLook lookOf(const QString &word, const KnownWord (&words)[size])
{
    for (const KnownWord &known : words) {
        if (word.compare(known.first, Qt::CaseInsensitive) == 0)
            return statusLook(known.second);
    }
    return unknownLook(word);
}

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
        return bad(Icon::CircleAlert, StatusWords::tr("Error"));
    case Look::Open:
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
    case Look::Count:
        break;
    }
    return unknownLook({});
}

StatusLook operationLook(const QString &word)
{
    static constexpr KnownWord words[] = {{"SUCCESS"_L1, Look::Success},
                                          {"PENDING"_L1, Look::Pending},
                                          {"FAILURE"_L1, Look::Failure},
                                          {"CONFLICT"_L1, Look::Conflict},
                                          {"UNCERTAIN"_L1, Look::Uncertain}};
    return lookOf(word, words);
}

StatusLook authorisationLook(const QString &word)
{
    static constexpr KnownWord words[] = {{"AUTHORIZED"_L1, Look::Authorised},
                                          {"PENDING"_L1, Look::AuthorisationPending},
                                          {"ERROR"_L1, Look::AuthorisationError},
                                          {"ABORTED"_L1, Look::Aborted},
                                          {"REFUSED"_L1, Look::Refused}};
    return lookOf(word, words);
}

StatusLook sessionLook(const QString &word)
{
    static constexpr KnownWord words[] = {{"CREATED"_L1, Look::Open},
                                          {"SUBMITTED"_L1, Look::Submitted},
                                          {"ABORTED_BY_CUSTOMER"_L1, Look::AbortedByCustomer},
                                          {"ABORTED_BY_MERCHANT"_L1, Look::AbortedByMerchant},
                                          {"EXPIRED"_L1, Look::Expired}};
    return lookOf(word, words);
}

StatusLook linkLook(const QString &word)
{
    static constexpr KnownWord words[] = {{"OPENED"_L1, Look::Open},
                                          {"PAID"_L1, Look::Paid},
                                          {"EXPIRED"_L1, Look::Expired},
                                          {"CANCELLED"_L1, Look::Cancelled}};
    return lookOf(word, words);
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
