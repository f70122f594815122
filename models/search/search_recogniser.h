// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/id_forms.h"

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
/// notification about one; also a piece of it). Spaces and quotes around do not matter. Text that
/// names no id, or several bare ones, is for the search of known payments.
[[nodiscard]] std::optional<RecognisedId> recogniseId(const QString &text);

} // namespace counterfoil
