// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redirects/redirect_words.h"

#include "core/domain/outside_text.h"
#include "models/words/answer_fault_words.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct RedirectWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::RedirectWords)
};

/// Before a colon.
QString tokenPartText(RedirectPart part)
{
    switch (part) {
    case RedirectPart::Header:
        return RedirectWords::tr("The token's header");
    case RedirectPart::Claims:
        return RedirectWords::tr("The token's claims");
    case RedirectPart::Signature:
        return RedirectWords::tr("The token's signature");
    }
    Q_UNREACHABLE();
}

QString partCountSentence(qint64 parts)
{
    constexpr qint64 encryptedParts = 5; // RFC 7516, section 7.1
    if (parts == encryptedParts)
        return RedirectWords::tr(
            "This token has five parts, so it is encrypted. Only signed tokens, "
            "which have three, can be checked.");
    return RedirectWords::tr("A token has three parts with dots between them; this text has %n. "
                             "Copy the whole token, or the whole address.",
                             nullptr, static_cast<int>(parts));
}

} // namespace

QString redirectFaultSentence(const RedirectFault &fault)
{
    switch (fault.kind) {
    case RedirectFault::Kind::Empty:
        return RedirectWords::tr("There is no token here. Paste the address that the shopper "
                                 "returned to, or the token in it.");
    case RedirectFault::Kind::TooLarge:
        return RedirectWords::tr("This is larger than %1 KB, so it isn't a token or an address.")
            .arg(fault.number / 1024);
    case RedirectFault::Kind::NoToken:
        return RedirectWords::tr("This address has no parameter %1. Copy the whole address that "
                                 "the shopper returned to.")
            .arg(fault.name);
    case RedirectFault::Kind::Several:
        return RedirectWords::tr(
                   "The parameter %1 appears %2 times, so it isn't clear which one is meant.")
            .arg(fault.name, QString::number(fault.number));
    case RedirectFault::Kind::Parts:
        return partCountSentence(fault.number);
    case RedirectFault::Kind::EmptyPart:
        return RedirectWords::tr("%1: this part is empty. Copy the whole token.")
            .arg(tokenPartText(fault.part));
    case RedirectFault::Kind::NotBase64:
        return RedirectWords::tr("%1: character %2 isn't valid base64url. Copy the token again; "
                                 "part of it may be missing or changed.")
            .arg(tokenPartText(fault.part), QString::number(fault.number));
    case RedirectFault::Kind::NotJson:
        return RedirectWords::tr("%1: this part can't be read. %2")
            .arg(tokenPartText(fault.part),
                 fault.json ? answerFaultSentence(*fault.json) : QString());
    }
    Q_UNREACHABLE();
}

QString redirectFieldText(RedirectFieldKind kind)
{
    switch (kind) {
    case RedirectFieldKind::Other:
        return RedirectWords::tr("Not used by Counterfoil");
    case RedirectFieldKind::Algorithm:
        return RedirectWords::tr("Algorithm of the signature");
    case RedirectFieldKind::KeyId:
        return RedirectWords::tr("The provider's key that signed it");
    case RedirectFieldKind::Type:
        return RedirectWords::tr("Type of the token");
    case RedirectFieldKind::OwnKey:
        return RedirectWords::tr("A key that comes with the token; never used");
    case RedirectFieldKind::Critical:
        return RedirectWords::tr("What a reader must understand");
    case RedirectFieldKind::Session:
        return RedirectWords::tr("The session it is about");
    case RedirectFieldKind::SessionStatus:
        return RedirectWords::tr("Session");
    case RedirectFieldKind::Payment:
        return RedirectWords::tr("The payment it is about");
    case RedirectFieldKind::PaymentStatus:
        return RedirectWords::tr("Authorisation");
    case RedirectFieldKind::Issued:
        return RedirectWords::tr("Issued");
    case RedirectFieldKind::NotBefore:
        return RedirectWords::tr("Valid from");
    case RedirectFieldKind::Expires:
        return RedirectWords::tr("Valid until");
    case RedirectFieldKind::Issuer:
        return RedirectWords::tr("Who issued it; not checked");
    case RedirectFieldKind::Audience:
        return RedirectWords::tr("Who it is for; not checked");
    case RedirectFieldKind::Subject:
        return RedirectWords::tr("What it is about; not checked");
    case RedirectFieldKind::TokenId:
        return RedirectWords::tr("Id of the token");
    }
    Q_UNREACHABLE();
}

QString redirectFieldProblemText(RedirectFieldProblem problem)
{
    switch (problem) {
    case RedirectFieldProblem::NotAText:
        return RedirectWords::tr("not a string");
    case RedirectFieldProblem::NotAnId:
        return RedirectWords::tr("not an id");
    case RedirectFieldProblem::NotSeconds:
        return RedirectWords::tr("not a number of seconds since 1970");
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
