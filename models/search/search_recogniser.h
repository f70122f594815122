// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/id_forms.h"

#include <QList>

#include <optional>

namespace counterfoil {

struct RecognisedId
{
    IdKind kind = IdKind::Unknown;
    QString id;

    friend bool operator==(const RecognisedId &, const RecognisedId &) = default;
};

/// Whether the text, as it is, has the form of an id of one of the providers. Only such text is
/// offered to be fetched; an e-mail address, a phone number or a name has another.
[[nodiscard]] bool isId(const QString &text);

/// Finds the payment, session or link that a pasted text is about: a bare id (whose kind nobody
/// can tell), "payment:ID", a URL or path with an id in it, or JSON (a payment, a session, a
/// notification about one; also a piece of it). Spaces and quotes around do not matter, nor
/// capitals, nor what documents make of an id: other dashes, breaks and signs without width in it,
/// no hyphens at all. Text that names no id, or several, is for the search of known payments.
[[nodiscard]] std::optional<RecognisedId> recogniseId(const QString &text);
/// All that a text is about, each once, whatever its size: several addresses, a list in JSON.
[[nodiscard]] QList<RecognisedId> recogniseIds(const QString &text);
/// The same row by row: the lines of a text without its blank ones; the elements of a list in JSON,
/// also of one that is wrapped in an object; documents of JSON one after another.
[[nodiscard]] QList<QList<RecognisedId>> recogniseRows(const QString &text);
/// The text with plain signs, and with every id in it as its provider writes it.
[[nodiscard]] QString withWrittenIds(QString text);

} // namespace counterfoil
