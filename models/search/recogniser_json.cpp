// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/recogniser.h"

#include "core/domain/ids.h"
#include "models/search/json_pieces.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int deepestLink = 8;

} // namespace

QList<QList<RecognisedId>> Recogniser::inRows(const QString &text) const
{
    QList<QList<RecognisedId>> rows;
    if (!beginsAsJson(text)) {
        for (const QString &line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                rows.append(inText(line));
        }
        return rows;
    }
    for (const JsonPiece &piece : jsonPieces(text)) {
        if (piece.value.isUndefined()) {
            rows.append(inText(piece.text));
            continue;
        }
        QJsonArray list = piece.value.toArray();
        if (piece.value.isObject())
            list = listIn(piece.value.toObject(), 0);
        if (piece.value.isObject() && list.isEmpty())
            list.append(piece.value);
        for (const QJsonValueConstRef element : std::as_const(list))
            rows.append(fromValue(element));
    }
    return rows;
}

/// Empty where there is none, or another text.
QString Recogniser::idIn(const QJsonObject &object, const QString &name) const
{
    const QString text = object[name].toString();
    return isId(text) ? canonicalId(text) : QString();
}

std::optional<RecognisedId> Recogniser::ownId(const QJsonObject &object) const
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
    return std::nullopt;
}

std::optional<RecognisedId> Recogniser::fromObject(const QJsonObject &object, int depth) const
{
    if (const auto own = ownId(object); own || depth == deepestLink)
        return own;
    for (const auto &member : object) {
        const QJsonValue inner = member.isArray() ? member.toArray().first() : member;
        if (!inner.isObject())
            continue;
        if (const auto found = fromObject(inner.toObject(), depth + 1))
            return found;
    }
    return std::nullopt;
}

QList<RecognisedId> Recogniser::fromValue(const QJsonValue &value) const
{
    if (!value.isObject())
        return inText(value.toString());
    const QJsonObject object = value.toObject();
    if (const auto found = fromObject(object, 0))
        return {*found};
    // Of what, it does not say.
    const QString id = idIn(object, u"id"_s);
    return id.isEmpty() ? QList<RecognisedId>() : QList<RecognisedId>{{IdKind::Unknown, id}};
}

/// What a page of a list is wrapped around, under whatever name. None in an object with an id of
/// its own, whose arrays are parts of it.
QJsonArray Recogniser::listIn(const QJsonObject &object, int depth) const
{
    QJsonArray list;
    if (depth == deepestLink || ownId(object))
        return list;
    qsizetype most = 0;
    for (const auto &member : object) {
        const QJsonArray candidate =
            member.isObject() ? listIn(member.toObject(), depth + 1) : member.toArray();
        const auto named =
            std::count_if(candidate.begin(), candidate.end(), [this](const QJsonValue &element) {
                return element.isObject() ? fromObject(element.toObject(), 0).has_value()
                                          : !inText(element.toString()).isEmpty();
            });
        if (named > most) {
            most = named;
            list = candidate;
        }
    }
    return list;
}

} // namespace counterfoil
