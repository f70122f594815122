// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/redirect_claims.h"

#include "core/gateways/purse/purse_urls.h"
#include "core/gateways/purse/purse_words.h"
#include "core/net/json/json_value.h"
#include "core/privacy/card_mask.h"

#include <algorithm>
#include <array>

namespace counterfoil::purse {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array tokenHeaderNames{
    std::pair{"alg"_L1, RedirectFieldKind::Algorithm},
    std::pair{"kid"_L1, RedirectFieldKind::KeyId},
    std::pair{"typ"_L1, RedirectFieldKind::Type},
    std::pair{"crit"_L1, RedirectFieldKind::Critical},
    std::pair{"jwk"_L1, RedirectFieldKind::OwnKey},
    std::pair{"jku"_L1, RedirectFieldKind::OwnKey},
    std::pair{"x5u"_L1, RedirectFieldKind::OwnKey},
    std::pair{"x5c"_L1, RedirectFieldKind::OwnKey},
};

/// Those of the documents, and the registered ones of RFC 7519.
constexpr std::array tokenClaimNames{
    std::pair{"client_session_id"_L1, RedirectFieldKind::Session},
    std::pair{"client_session_status"_L1, RedirectFieldKind::SessionStatus},
    std::pair{"payment_id"_L1, RedirectFieldKind::Payment},
    std::pair{"authorization_status"_L1, RedirectFieldKind::PaymentStatus},
    std::pair{"iat"_L1, RedirectFieldKind::Issued},
    std::pair{"nbf"_L1, RedirectFieldKind::NotBefore},
    std::pair{"exp"_L1, RedirectFieldKind::Expires},
    std::pair{"iss"_L1, RedirectFieldKind::Issuer},
    std::pair{"aud"_L1, RedirectFieldKind::Audience},
    std::pair{"sub"_L1, RedirectFieldKind::Subject},
    std::pair{"jti"_L1, RedirectFieldKind::TokenId},
};

template <typename Names>
RedirectFieldKind redirectKindOf(const Names &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&name](const auto &known) { return known.first == name; });
    return found == names.end() ? RedirectFieldKind::Other : found->second;
}

bool isOfId(RedirectFieldKind kind)
{
    return kind == RedirectFieldKind::Session || kind == RedirectFieldKind::Payment ||
           kind == RedirectFieldKind::KeyId || kind == RedirectFieldKind::TokenId;
}

QString shownValue(JsonValue value, RedirectFieldKind kind)
{
    const QString text = value.isText() ? value.toText() : value ? value.toFreeJson() : u"null"_s;
    return isOfId(kind) ? text : withoutCardNumbers(text);
}

/// Seconds since 1970; a part of a second is cut off. Nothing for what is no such number: a year
/// of five digits has no date.
std::optional<qint64> secondsOf(const QString &number)
{
    constexpr qint64 lastSecond = 253'402'300'799;
    const qsizetype dot = number.indexOf(u'.');
    bool isNumber = false;
    const qint64 seconds = number.left(dot < 0 ? number.size() : dot).toLongLong(&isNumber);
    const bool isPlain =
        std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
    return isNumber && isPlain && seconds >= 0 && seconds <= lastSecond ? std::optional(seconds)
                                                                        : std::nullopt;
}

void readMoment(RedirectField &field, JsonValue root)
{
    if (const auto seconds = secondsOf(root.numberText(field.name.toStdString())))
        field.moment = Timestamp(*seconds * 1000, 0);
    else
        field.problem = RedirectFieldProblem::NotSeconds;
}

template <typename Status>
void readStatus(RedirectField &field, JsonValue value)
{
    if (!value.isText())
        field.problem = RedirectFieldProblem::NotAText;
    else
        field.ownWord = toWord<Status>(field.text).text();
}

/// Its text, empty where it is none that can be asked for.
QString readId(RedirectField &field, JsonValue value)
{
    const QString id = value.toIdText();
    if (isPlausibleId(id))
        return id;
    field.problem = RedirectFieldProblem::NotAnId;
    return {};
}

void readClaim(RedirectField &field, JsonValue value, JsonValue root, SignedRedirect &redirect)
{
    switch (field.kind) {
    case RedirectFieldKind::Session:
        redirect.session = SessionId(readId(field, value));
        break;
    case RedirectFieldKind::Payment:
        redirect.payment = PaymentId(readId(field, value));
        break;
    case RedirectFieldKind::SessionStatus:
        readStatus<SessionStatus>(field, value);
        break;
    case RedirectFieldKind::PaymentStatus:
        readStatus<AuthorisationStatus>(field, value);
        break;
    case RedirectFieldKind::Issued:
        readMoment(field, root);
        redirect.issued = field.moment;
        break;
    case RedirectFieldKind::NotBefore:
        readMoment(field, root);
        redirect.notBefore = field.moment;
        break;
    case RedirectFieldKind::Expires:
        readMoment(field, root);
        redirect.expires = field.moment;
        break;
    case RedirectFieldKind::Algorithm:
    case RedirectFieldKind::KeyId:
    case RedirectFieldKind::Type:
    case RedirectFieldKind::OwnKey:
    case RedirectFieldKind::Critical:
    case RedirectFieldKind::Issuer:
    case RedirectFieldKind::Audience:
    case RedirectFieldKind::Subject:
    case RedirectFieldKind::TokenId:
    case RedirectFieldKind::Other:
        break;
    }
}

void judgeClaims(SignedRedirect &redirect, size_t firstClaim, qint64 now)
{
    const auto add = [&redirect](bool isSo, RedirectDoubt doubt) {
        if (isSo)
            redirect.doubts.push_back(doubt);
    };
    const auto isLater = [now](Timestamp moment) {
        return moment.isValid() && moment.msecsSinceEpoch() - RedirectTolerance > now;
    };
    const Timestamp end = redirect.expires;
    add(end.isValid() && end.msecsSinceEpoch() + RedirectTolerance <= now, RedirectDoubt::Expired);
    add(isLater(redirect.notBefore), RedirectDoubt::NotYetValid);
    add(isLater(redirect.issued), RedirectDoubt::IssuedLater);
    add(std::any_of(redirect.fields.begin() + static_cast<std::ptrdiff_t>(firstClaim),
                    redirect.fields.end(),
                    [](const RedirectField &field) { return field.problem.has_value(); }),
        RedirectDoubt::WrongClaim);
    add(redirect.session.isEmpty() && redirect.payment.isEmpty(), RedirectDoubt::NamesNothing);
}

using ReadMember = std::function<void(RedirectField &field, JsonValue value, JsonValue root)>;

std::optional<RedirectFault> readPart(RedirectPart part, const QByteArray &json,
                                      SignedRedirect &redirect, const ReadMember &read)
{
    const auto fault = [part](const ApiError &error) {
        return RedirectFault{RedirectFault::Kind::NotJson, part, 0, {}, error.answerFault};
    };
    auto document = JsonDocument::parse(json);
    if (!document)
        return fault(document.error());
    const JsonValue root = document->root();
    if (!root.expectObject())
        return fault(unusableAnswer({AnswerFault::Kind::WrongValue, 0, *document->complaint()}));
    const JsonLeniency lenient = root.lenient(); // each field has a problem of its own
    for (const JsonValue value : root) {
        RedirectField field;
        field.name = value.name();
        field.isOfHeader = part == RedirectPart::Header;
        field.kind = field.isOfHeader ? redirectKindOf(tokenHeaderNames, field.name)
                                      : redirectKindOf(tokenClaimNames, field.name);
        field.text = shownValue(value, field.kind);
        if (value) // null is as good as absent
            read(field, value, root);
        redirect.fields.push_back(std::move(field));
    }
    return std::nullopt;
}

} // namespace

std::optional<RedirectFault> readHeader(const QByteArray &json, SignedRedirect &redirect)
{
    return readPart(RedirectPart::Header, json, redirect,
                    [&redirect](RedirectField &field, JsonValue value, JsonValue) {
                        if (field.kind == RedirectFieldKind::Algorithm && value.isText())
                            redirect.algorithm = value.toText();
                        else if (field.kind == RedirectFieldKind::Algorithm)
                            field.problem = RedirectFieldProblem::NotAText;
                        if (field.kind == RedirectFieldKind::KeyId)
                            redirect.keyId = value.toIdText(); // purse-api.md, Oddities
                        if (field.kind == RedirectFieldKind::KeyId && redirect.keyId.isEmpty())
                            field.problem = RedirectFieldProblem::NotAnId;
                    });
}

std::optional<RedirectFault> readClaims(const QByteArray &json, qint64 now,
                                        SignedRedirect &redirect)
{
    const size_t firstClaim = redirect.fields.size();
    auto fault = readPart(RedirectPart::Claims, json, redirect,
                          [&redirect](RedirectField &field, JsonValue value, JsonValue root) {
                              readClaim(field, value, root, redirect);
                          });
    if (!fault)
        judgeClaims(redirect, firstClaim, now);
    return fault;
}

} // namespace counterfoil::purse
