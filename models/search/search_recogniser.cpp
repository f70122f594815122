// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_recogniser.h"

#include "core/gateways/providers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// Somebody may paste a whole log: what is longer is not what a person copied on purpose.
constexpr qsizetype longestText = 4 * 1024 * 1024;
constexpr int deepestLink = 8;

QString stripped(const QString &text)
{
    static const QRegularExpression around(
        u"\\A[\\s\"'`\u201C\u201D\u2018\u2019\u00AB\u00BB<>(),;]+|[\\s\"'`\u201C\u201D\u2018\u2019\u00AB\u00BB<>(),;.]+\\z"_s);
    QString bare = text;
    return bare.remove(around);
}

/// The id forms of a provider, made ready once.
class Recogniser
{
public:
    explicit Recogniser(const IdForms &forms);

    [[nodiscard]] bool isId(const QString &text) const { return m_id.match(text).hasMatch(); }
    [[nodiscard]] std::optional<RecognisedId> find(const QString &text) const;

private:
    [[nodiscard]] std::optional<RecognisedId> fromWhole(const QString &text) const;
    [[nodiscard]] std::optional<RecognisedId> fromPath(const QString &text) const;
    [[nodiscard]] std::optional<RecognisedId> fromJson(const QString &text) const;
    [[nodiscard]] std::optional<RecognisedId> fromObject(const QJsonObject &object,
                                                         int depth) const;
    [[nodiscard]] std::optional<RecognisedId> fromSentence(const QString &text) const;
    [[nodiscard]] QString idIn(const QJsonObject &object, const QString &name) const;

    const IdForms &m_forms;
    QRegularExpression m_id;
    QRegularExpression m_whole;
    QRegularExpression m_anywhere;
    QRegularExpression m_member; ///< of a piece that was cut out of a document or a log
    std::vector<std::pair<IdKind, QRegularExpression>> m_paths;
};

Recogniser::Recogniser(const IdForms &forms)
    : m_forms(forms)
    , m_id(u"\\A"_s + forms.id + u"\\z"_s)
    , m_whole(u"\\A(?:(payment|session|link):\\s*)?("_s + forms.id + u")\\z"_s,
              QRegularExpression::CaseInsensitiveOption)
    , m_anywhere(u"\\b("_s + forms.id + u")\\b"_s)
{
    QStringList names;
    for (const IdForms::Member &member : forms.members)
        names << member.name;
    m_member.setPattern(u"\"("_s + names.join(u'|') + u")\"\\s*:\\s*\"("_s + forms.id + u")\""_s);
    for (const IdForms::Path &path : forms.paths) {
        m_paths.emplace_back(
            path.kind, QRegularExpression(u"(?:"_s + path.before + u")("_s + forms.id + u")\\b"_s));
    }
}

std::optional<RecognisedId> Recogniser::find(const QString &text) const
{
    const QString bare = stripped(text);
    if (const auto found = fromWhole(bare))
        return found;
    if (text.contains(u'{') || text.contains(u'"')) {
        if (const auto found = fromJson(text.trimmed()))
            return found;
    }
    if (const auto found = fromPath(bare))
        return found;
    return fromSentence(bare);
}

std::optional<RecognisedId> Recogniser::fromWhole(const QString &text) const
{
    const QRegularExpressionMatch match = m_whole.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString kind = match.captured(1).toLower();
    return RecognisedId{kind == "payment"_L1   ? IdKind::Payment
                        : kind == "session"_L1 ? IdKind::Session
                        : kind == "link"_L1    ? IdKind::Link
                                               : IdKind::Unknown,
                        match.captured(2)};
}

std::optional<RecognisedId> Recogniser::fromPath(const QString &text) const
{
    for (const auto &[kind, pattern] : m_paths) {
        if (const QRegularExpressionMatch match = pattern.match(text); match.hasMatch())
            return RecognisedId{kind, match.captured(1)};
    }
    return std::nullopt;
}

/// Empty where there is none, or another text.
QString Recogniser::idIn(const QJsonObject &object, const QString &name) const
{
    const QString text = object[name].toString();
    return isId(text) ? text : QString();
}

std::optional<RecognisedId> Recogniser::fromObject(const QJsonObject &object, int depth) const
{
    if (const QString id = idIn(object, u"id"_s); !id.isEmpty()) {
        for (const IdForms::Member &mark : m_forms.marks) {
            if (object.contains(mark.name))
                return RecognisedId{mark.kind, id};
        }
    }
    for (const IdForms::Member &member : m_forms.members) {
        if (const QString id = idIn(object, member.name); !id.isEmpty())
            return RecognisedId{member.kind, id};
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

std::optional<RecognisedId> Recogniser::fromJson(const QString &text) const
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        return fromObject(document.object(), 0);
    if (document.isArray() && document.array().first().isObject())
        return fromObject(document.array().first().toObject(), 0);
    const QRegularExpressionMatch match = m_member.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto member =
        std::find_if(m_forms.members.begin(), m_forms.members.end(),
                     [&match](const auto &known) { return known.name == match.captured(1); });
    return RecognisedId{member->kind, match.captured(2)};
}

/// One id somewhere in a sentence: it is what the sentence is about.
std::optional<RecognisedId> Recogniser::fromSentence(const QString &text) const
{
    QRegularExpressionMatchIterator matches = m_anywhere.globalMatch(text);
    if (!matches.hasNext())
        return std::nullopt;
    const QString id = matches.next().captured(1);
    while (matches.hasNext()) {
        if (matches.next().captured(1) != id)
            return std::nullopt;
    }
    return RecognisedId{IdKind::Unknown, id};
}

const std::vector<Recogniser> &recognisers()
{
    static const std::vector<Recogniser> all = [] {
        std::vector<Recogniser> made;
        for (const Provider *provider : providers())
            made.emplace_back(provider->ids);
        return made;
    }();
    return all;
}

} // namespace

bool isId(const QString &text)
{
    const auto &all = recognisers();
    return std::any_of(all.begin(), all.end(), [&text](const auto &one) { return one.isId(text); });
}

std::optional<RecognisedId> recogniseId(const QString &text)
{
    if (text.size() > longestText)
        return std::nullopt;
    for (const Recogniser &recogniser : recognisers()) {
        if (const auto found = recogniser.find(text))
            return found;
    }
    return std::nullopt;
}

} // namespace counterfoil
