// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace counterfoil {

/// A UUID in small letters, also at the end of a path: in capitals it is the same one (RFC 9562).
/// Any other text as it is.
[[nodiscard]] QString canonicalId(QString text);

/// Whether its letters are ours to keep: a key must be sent again exactly as it was sent, and the
/// entity is written as its account has it.
template <typename Tag>
inline constexpr bool isVerbatim = false;
template <>
inline constexpr bool isVerbatim<struct IdempotencyKeyTag> = true;
template <>
inline constexpr bool isVerbatim<struct EntityTag> = true;

/// An identifier of one kind of thing; two kinds cannot be mixed up. Its text is the server's (the
/// documents show ids as strings and as numbers: both are kept as text), a UUID in small letters,
/// so that ids are the same whoever wrote them.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(isVerbatim<Tag> ? std::move(text) : canonicalId(std::move(text)))
    {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using PaymentId = Id<struct PaymentTag>;
using SessionId = Id<struct SessionTag>;
using PaymentLinkId = Id<struct PaymentLinkTag>;
using OperationId = Id<struct OperationTag>;
using PartnerTransactionId = Id<struct PartnerTransactionTag>;
using EntityId = Id<struct EntityTag>;
using IdempotencyKey = Id<struct IdempotencyKeyTag>;

} // namespace counterfoil
