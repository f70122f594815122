// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace counterfoil {

/// An identifier of one kind of thing; two kinds cannot be mixed up. Its text is the server's,
/// verbatim (the documents show ids as strings and as numbers: both are kept as text).
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
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
