// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redirects/redirect_verdict_words.h"

#include "core/domain/outside_text.h"
#include "models/words/error_sentence.h"
#include "models/words/time_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace counterfoil {

namespace {

struct RedirectVerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::RedirectVerdictWords)
};

QString onClock(const QDateTime &now, Timestamp moment)
{
    return longTime(onClockOf(now, moment.local()));
}

QString keyText(const SignedRedirect &redirect)
{
    constexpr qsizetype longestKeyId = 60;
    return shownText(redirect.keyId, longestKeyId);
}

QString algorithmText(const SignedRedirect &redirect)
{
    constexpr qsizetype longestAlgorithm = 20;
    return shownText(redirect.algorithm, longestAlgorithm);
}

QString unknownKeyText(const SignedRedirect &redirect, const RedirectKeys &keys,
                       const QDateTime &now)
{
    switch (keys.state) {
    case RedirectKeys::State::NotNeeded:
    case RedirectKeys::State::Fetching:
        return RedirectVerdictWords::tr("Fetching the provider's keys…");
    case RedirectKeys::State::Failed:
        return RedirectVerdictWords::tr("Not checked: the provider's keys can't be fetched. %1")
            .arg(errorSentence(keys.error.value_or(ApiError()), ErrorContext::SigningKeys));
    case RedirectKeys::State::Fetched:
        return RedirectVerdictWords::tr("Not valid: the provider has no key “%1”. Its keys were "
                                        "fetched on %2.")
            .arg(keyText(redirect), longTime(onClockOf(now, keys.fetchedAt)));
    }
    Q_UNREACHABLE();
}

bool bringsKey(const SignedRedirect &redirect)
{
    return std::any_of(
        redirect.fields.begin(), redirect.fields.end(),
        [](const RedirectField &field) { return field.kind == RedirectFieldKind::OwnKey; });
}

QString signatureText(const SignedRedirect &redirect, const RedirectKeys &keys,
                      const QDateTime &now)
{
    switch (redirect.signature) {
    case RedirectSignature::Holds:
        return RedirectVerdictWords::tr("Valid: %1, made with the provider's key “%2”.")
            .arg(algorithmText(redirect), keyText(redirect));
    case RedirectSignature::Differs:
        return RedirectVerdictWords::tr("Not valid: it wasn't made with the provider's key “%1”. "
                                        "The token was changed, or somebody else signed it.")
            .arg(keyText(redirect));
    case RedirectSignature::UnknownKey:
        return unknownKeyText(redirect, keys, now);
    case RedirectSignature::Absent:
        return RedirectVerdictWords::tr("Not valid: the token has no signature. Anybody can write "
                                        "one like it.");
    case RedirectSignature::NoKeyId:
        return RedirectVerdictWords::tr("Not valid: the header doesn't name the key that made it "
                                        "(kid).");
    case RedirectSignature::SeveralKeys:
        return RedirectVerdictWords::tr("Not valid: the provider has several keys “%1”, so it "
                                        "isn't clear which one is meant.")
            .arg(keyText(redirect));
    case RedirectSignature::UnusableKey:
        return RedirectVerdictWords::tr("Not valid: the provider's key “%1” isn't an RSA key of "
                                        "2048 to 8192 bits.")
            .arg(keyText(redirect));
    case RedirectSignature::NoAlgorithm:
        return RedirectVerdictWords::tr("Refused: the header doesn't name an algorithm (alg).");
    case RedirectSignature::Unsigned:
        return RedirectVerdictWords::tr("Refused: with the algorithm “none”, nothing is signed. "
                                        "Anybody can write such a token.");
    case RedirectSignature::SharedSecret:
        return RedirectVerdictWords::tr("Refused: %1 needs a shared secret, and the provider's key "
                                        "is public. Anybody could have made this token.")
            .arg(algorithmText(redirect));
    case RedirectSignature::OtherAlgorithm:
        return RedirectVerdictWords::tr("Refused: the algorithm “%1” isn't RS256, RS384, RS512 or "
                                        "PS256.")
            .arg(algorithmText(redirect));
    case RedirectSignature::Critical:
        return RedirectVerdictWords::tr(
            "Refused: the header requires something that Counterfoil doesn't know (crit).");
    }
    Q_UNREACHABLE();
}

} // namespace

RedirectVerdict verdictOf(const SignedRedirect &redirect, const RedirectKeys &keys)
{
    if (redirect.holds())
        return RedirectVerdict::Valid;
    if (redirect.signature != RedirectSignature::UnknownKey || !redirect.doubts.empty())
        return RedirectVerdict::NotValid;
    switch (keys.state) {
    case RedirectKeys::State::NotNeeded:
    case RedirectKeys::State::Fetching:
        return RedirectVerdict::Checking;
    case RedirectKeys::State::Failed:
        return RedirectVerdict::NotChecked;
    case RedirectKeys::State::Fetched:
        return RedirectVerdict::NotValid;
    }
    Q_UNREACHABLE();
}

QString redirectSignatureText(const SignedRedirect &redirect, const RedirectKeys &keys,
                              const QDateTime &now)
{
    const QString text = signatureText(redirect, keys, now);
    return bringsKey(redirect)
               //: %1 is a sentence about the signature
               ? RedirectVerdictWords::tr("%1 The key that comes with the token isn't used.")
                     .arg(text)
               : text;
}

QString redirectTimeText(const SignedRedirect &redirect, const QDateTime &now)
{
    QStringList sentences;
    if (redirect.isIn(RedirectDoubt::Expired))
        sentences << RedirectVerdictWords::tr("Expired: it was valid until %1.")
                         .arg(onClock(now, redirect.expires));
    if (redirect.isIn(RedirectDoubt::NotYetValid))
        sentences << RedirectVerdictWords::tr("Not valid yet: it is valid from %1.")
                         .arg(onClock(now, redirect.notBefore));
    if (redirect.isIn(RedirectDoubt::IssuedLater))
        sentences << RedirectVerdictWords::tr("Issued in the future, at %1. Check this computer's "
                                              "clock.")
                         .arg(onClock(now, redirect.issued));
    if (!sentences.isEmpty())
        return sentences.join(u' ');
    return redirect.expires.isValid()
               ? RedirectVerdictWords::tr("Valid until %1.").arg(onClock(now, redirect.expires))
               : RedirectVerdictWords::tr("It doesn't say how long it is valid.");
}

QString redirectClaimsText(const SignedRedirect &redirect)
{
    QStringList sentences;
    if (redirect.isIn(RedirectDoubt::WrongClaim))
        sentences << RedirectVerdictWords::tr(
            "A claim has an unexpected type: the table shows which one.");
    if (redirect.isIn(RedirectDoubt::NamesNothing))
        sentences << RedirectVerdictWords::tr("It names neither a session nor a payment.");
    return sentences.isEmpty() ? RedirectVerdictWords::tr("As expected.") : sentences.join(u' ');
}

QString redirectUseText(RedirectVerdict verdict)
{
    switch (verdict) {
    case RedirectVerdict::Valid:
        return RedirectVerdictWords::tr("The provider said this when it issued the token. What has "
                                        "happened since is on the payment's page.");
    case RedirectVerdict::NotValid:
        return RedirectVerdictWords::tr("Don't rely on what it says. Read the session or the "
                                        "payment from the provider instead.");
    case RedirectVerdict::Checking:
    case RedirectVerdict::NotChecked:
        return RedirectVerdictWords::tr("Don't rely on what it says until its signature is "
                                        "checked.");
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
