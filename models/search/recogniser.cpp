// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/recogniser.h"

#include "core/domain/ids.h"
#include "models/search/plain_signs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QString stripped(const QString &text)
{
    static const QRegularExpression around(
        u"\\A[\\s\"'`\u201C\u201D\u2018\u2019\u00AB\u00BB<>(),;]+|[\\s\"'`\u201C\u201D\u2018\u2019\u00AB\u00BB<>(),;.]+\\z"_s);
    QString bare = text;
    return bare.remove(around);
}

/// No letter or digit beside it.
QRegularExpression alone(const QString &pattern)
{
    return QRegularExpression(u"(?<![0-9A-Za-z])("_s + pattern + u")(?![0-9A-Za-z])"_s);
}

} // namespace

Recogniser::Recogniser(const IdForms &forms)
    : m_forms(forms)
    , m_id(u"\\A"_s + forms.id + u"\\z"_s)
    , m_whole(u"\\A(?:(payment|session|link):\\s*)?("_s + forms.id + u")\\z"_s,
              QRegularExpression::CaseInsensitiveOption)
    , m_anywhere(alone(forms.id))
{
    QStringList names;
    for (const IdForms::Member &member : forms.members)
        names << member.name;
    m_member.setPattern(u"\"("_s + names.join(u'|') + u")\"\\s*:\\s*\"("_s + forms.id + u")\""_s);
    for (const QString &pattern : forms.handed)
        m_handed.push_back(alone(pattern));
    for (const IdForms::Path &path : forms.paths) {
        m_addresses.emplace_back(
            path.kind, QRegularExpression(u"(?:"_s + path.before + u")("_s + forms.id + u")\\b"_s));
    }
}

QString Recogniser::mended(const QString &text) const
{
    const QString plain = plainSigns(text);
    for (const QRegularExpression &handed : m_handed) {
        QString mended;
        qsizetype end = 0;
        for (auto matches = handed.globalMatch(plain); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            mended += QStringView(plain).mid(end, match.capturedStart() - end);
            mended += m_forms.written(match.captured(1));
            end = match.capturedEnd();
        }
        if (end > 0)
            return mended + plain.mid(end);
    }
    return plain;
}

/// Of a text that is one row. Where it says what some ids are of, the others are beside the point.
QList<RecognisedId> Recogniser::inText(const QString &text) const
{
    const QString bare = stripped(text);
    if (const auto found = fromWhole(bare))
        return {*found};
    if (const auto found = fromMembers(text); !found.isEmpty())
        return found;
    static const QRegularExpression gaps(u"[\\s,;|<>()\"']+"_s);
    IdsOnce addressed;
    IdsOnce others;
    for (const QString &part : bare.split(gaps, Qt::SkipEmptyParts)) {
        if (const auto found = fromAddress(part)) {
            addressed.add(*found);
            continue;
        }
        for (auto matches = m_anywhere.globalMatch(part); matches.hasNext();)
            others.add({IdKind::Unknown, canonicalId(matches.next().captured(1))});
    }
    return addressed.ids().isEmpty() ? others.ids() : addressed.ids();
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
                        canonicalId(match.captured(2))};
}

std::optional<RecognisedId> Recogniser::fromAddress(const QString &text) const
{
    for (const auto &[kind, pattern] : m_addresses) {
        if (const QRegularExpressionMatch match = pattern.match(text); match.hasMatch())
            return RecognisedId{kind, canonicalId(match.captured(1))};
    }
    return std::nullopt;
}

/// Payments, or the first of something else.
QList<RecognisedId> Recogniser::fromMembers(const QString &text) const
{
    IdsOnce payments;
    std::optional<RecognisedId> other;
    for (auto matches = m_member.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto member =
            std::find_if(m_forms.members.begin(), m_forms.members.end(),
                         [&match](const auto &known) { return known.name == match.captured(1); });
        const RecognisedId found{member->kind, canonicalId(match.captured(2))};
        if (found.kind == IdKind::Payment)
            payments.add(found);
        else if (!other)
            other = found;
    }
    return payments.ids().isEmpty() && other ? QList<RecognisedId>{*other} : payments.ids();
}

} // namespace counterfoil
