// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/json_pieces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

qsizetype endOfBroken(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        const QByteArrayView rest = QByteArrayView(text).sliced(at + 1);
        if (rest.startsWith('{') || rest.startsWith('['))
            return at + 1;
    }
    return text.size();
}

/// Not just what stands between two documents of a list.
bool holdsSomething(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return !c.isSpace() && !u",;]"_s.contains(c); });
}

} // namespace

bool beginsAsJson(QStringView text)
{
    const QStringView begin = text.trimmed();
    if (begin.isEmpty())
        return false;
    const QStringView rest = begin.sliced(1).trimmed();
    if (begin.front() == u'{')
        return rest.isEmpty() || rest.front() == u'"' || rest.front() == u'}';
    if (begin.front() == u'[')
        return rest.isEmpty() || rest.front().isDigit() || u"{[\"]-tfn"_s.contains(rest.front());
    return false;
}

QList<JsonPiece> jsonPieces(const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    QList<JsonPiece> pieces;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const QByteArray rest =
            QByteArray::fromRawData(bytes.constData() + begin, bytes.size() - begin);
        QJsonParseError error;
        QJsonDocument document = QJsonDocument::fromJson(rest, &error);
        qsizetype size = rest.size();
        if (error.error == QJsonParseError::GarbageAtEnd && error.offset > 0) {
            size = error.offset;
            document = QJsonDocument::fromJson(rest.first(size));
        } else if (error.error != QJsonParseError::NoError) {
            size = endOfBroken(rest);
        }
        JsonPiece piece;
        if (document.isObject())
            piece.value = document.object();
        else if (document.isArray())
            piece.value = document.array();
        else
            piece.text = QString::fromUtf8(rest.first(size));
        if (!piece.value.isUndefined() || holdsSomething(piece.text))
            pieces.append(piece);
        begin += size;
    }
    return pieces;
}

} // namespace counterfoil
