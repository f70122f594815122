// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace counterfoil {

/// One document of several, or text between them that is none.
struct JsonPiece
{
    QJsonValue value{QJsonValue::Undefined}; ///< an object or an array; undefined: the text
    QString text;
};

/// Whether a text seems to be JSON and nothing else, after its first signs.
[[nodiscard]] bool beginsAsJson(QStringView text);

/// The documents that stand one after another in a text: one, JSON lines, or what a tool wrote
/// without caring for lines. A broken one ends where the next begins on a line of its own.
[[nodiscard]] QList<JsonPiece> jsonPieces(const QString &text);

} // namespace counterfoil
