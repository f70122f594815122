// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_recogniser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// Somebody may paste a whole log: what is longer is not what a person copied on purpose.
constexpr qsizetype longestText = 4 * 1024 * 1024;
constexpr int deepestLink = 8;

const QString uuid =
    u"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"_s;

QString stripped(const QString &text)
{
    static const QRegularExpression around(
        u"\\A[\\s\"'`\u201C\u201D\u2018\u2019\u00AB\u00BB<>(),;]+|[\\s\"'`\u201C\u201D\u2018\u2019\u00AB\u00BB<>(),;.]+\\z"_s);
    QString bare = text;
    return bare.remove(around);
}

std::optional<RecognisedId> fromWhole(const QString &text)
{
    static const QRegularExpression form(u"\\A(?:(payment|session|link):\\s*)?("_s + uuid +
                                             u")\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString kind = match.captured(1).toLower();
    return RecognisedId{kind == "payment"_L1   ? IdKind::Payment
                        : kind == "session"_L1 ? IdKind::Session
                        : kind == "link"_L1    ? IdKind::Link
                                               : IdKind::Unknown,
                        match.captured(2)};
}

// Links before sessions before payments: a session's address may stand below another thing's, and
// ".../payments/ID/refunds" is about the payment.
std::optional<RecognisedId> fromPath(const QString &text)
{
    struct Form
    {
        IdKind kind;
        QRegularExpression pattern;
    };
    static const std::array<Form, 3> forms = {
        Form{IdKind::Link, QRegularExpression(u"(?:/payment-links?/|[?&]payment_link_id=)("_s +
                                              uuid + u")\\b"_s)},
        Form{IdKind::Session,
             QRegularExpression(u"(?:/(?:client-)?sessions?/|[?&](?:client_)?session_id=)("_s +
                                uuid + u")\\b"_s)},
        Form{IdKind::Payment,
             QRegularExpression(u"(?:/payments?/|[?&]payment_id=)("_s + uuid + u")\\b"_s)}};
    for (const Form &form : forms) {
        if (const QRegularExpressionMatch match = form.pattern.match(text); match.hasMatch())
            return RecognisedId{form.kind, match.captured(1)};
    }
    return std::nullopt;
}

/// Empty where there is none, or another text.
QString idIn(const QJsonObject &object, QLatin1StringView key)
{
    const QString text = object[key].toString();
    return isId(text) ? text : QString();
}

// By its members, not by its self link: in the provider's own samples a payment's self link names
// a session.
std::optional<RecognisedId> fromObject(const QJsonObject &object, int depth)
{
    if (const QString id = idIn(object, "id"_L1); !id.isEmpty()) {
        if (object.contains("authorization"_L1) || object.contains("captures"_L1))
            return RecognisedId{IdKind::Payment, id};
        if (object.contains("payment_attempts"_L1) || object.contains("attempts"_L1))
            return RecognisedId{IdKind::Link, id};
        if (object.contains("eligible_solutions"_L1) || object.contains("integration_mode"_L1) ||
            object.contains("widget"_L1))
            return RecognisedId{IdKind::Session, id};
    }
    const std::pair<QLatin1StringView, IdKind> members[] = {
        {"payment_id"_L1, IdKind::Payment},
        {"client_session_id"_L1, IdKind::Session},
        {"payment_link_id"_L1, IdKind::Link}};
    for (const auto &[key, kind] : members) {
        if (const QString id = idIn(object, key); !id.isEmpty())
            return RecognisedId{kind, id};
    }
    if (depth < deepestLink) {
        for (const auto &member : object) {
            const QJsonValue inner = member.isArray() ? member.toArray().first() : member;
            if (!inner.isObject())
                continue;
            if (const auto found = fromObject(inner.toObject(), depth + 1))
                return found;
        }
    }
    return std::nullopt;
}

std::optional<RecognisedId> fromJson(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        return fromObject(document.object(), 0);
    if (document.isArray() && document.array().first().isObject())
        return fromObject(document.array().first().toObject(), 0);
    // A piece that was cut out of a document or a log.
    static const QRegularExpression member(
        u"\"(payment_id|client_session_id|payment_link_id)\"\\s*:\\s*\"("_s + uuid + u")\""_s);
    const QRegularExpressionMatch match = member.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString key = match.captured(1);
    return RecognisedId{key == "payment_id"_L1          ? IdKind::Payment
                        : key == "client_session_id"_L1 ? IdKind::Session
                                                        : IdKind::Link,
                        match.captured(2)};
}

} // namespace

bool isId(const QString &text)
{
    static const QRegularExpression form(u"\\A"_s + uuid + u"\\z"_s);
    return form.match(text).hasMatch();
}

std::optional<RecognisedId> recogniseId(const QString &text)
{
    if (text.size() > longestText)
        return std::nullopt;
    const QString bare = stripped(text);
    if (const auto found = fromWhole(bare))
        return found;
    if (text.contains(u'{') || text.contains(u'"')) {
        if (const auto found = fromJson(text.trimmed()))
            return found;
    }
    if (const auto found = fromPath(bare))
        return found;
    // One id somewhere in a sentence: it is what the sentence is about.
    static const QRegularExpression anywhere(u"\\b("_s + uuid + u")\\b"_s);
    QRegularExpressionMatchIterator matches = anywhere.globalMatch(bare);
    if (!matches.hasNext())
        return std::nullopt;
    const QString id = matches.next().captured(1);
    while (matches.hasNext()) {
        if (matches.next().captured(1) != id)
            return std::nullopt;
    }
    return RecognisedId{IdKind::Unknown, id};
}

} // namespace counterfoil
