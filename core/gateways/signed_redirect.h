// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer_fault.h"
#include "core/domain/session.h"
#include "core/gateways/redirect_field.h"

#include <tl/expected.hpp>

#include <functional>

namespace counterfoil {

/// The parts of a token, in their order.
enum class RedirectPart { Header, Claims, Signature };

/// Why there is nothing to show: what was given is no signed redirect.
struct RedirectFault
{
    enum class Kind {
        Empty,
        TooLarge,  ///< above `number` bytes
        NoToken,   ///< an address without the parameter `name`
        Several,   ///< the parameter `name` is there `number` times
        Parts,     ///< `number` parts
        EmptyPart, ///< `part`
        NotBase64, ///< `part`, from character `number` on, counted from 1
        NotJson,   ///< `part`: see `json`
    };
    Kind kind = Kind::Empty;
    RedirectPart part = RedirectPart::Header;
    qint64 number = 0;
    QString name = {};
    std::optional<AnswerFault> json = std::nullopt;

    friend bool operator==(const RedirectFault &, const RedirectFault &) = default;
};

enum class RedirectSignature {
    Holds,
    Differs,        ///< another key, or another text
    UnknownKey,     ///< the one that is named is not among those given
    Absent,         ///< its part is empty
    NoKeyId,        ///< none named, or not by a text or a number
    SeveralKeys,    ///< of that id: nobody can say which is meant
    UnusableKey,    ///< not RSA, broken, or of a size that is not safe
    NoAlgorithm,    ///< none named, or not by a text
    Unsigned,       ///< "none": anybody can write that
    SharedSecret,   ///< an HMAC: whoever can check it can make it, and the key here is public
    OtherAlgorithm, ///< none of those that are allowed
    Critical,       ///< the header asks for what is not understood here
};

/// Why claims that are signed are not relied on all the same.
enum class RedirectDoubt {
    Expired,
    NotYetValid,
    IssuedLater,  ///< than now
    WrongClaim,   ///< one that counts has another type or form than it must
    NamesNothing, ///< neither a session nor a payment
};

/// What a provider told of a payment beside the way back to the shop, and what is thought of it.
/// Read from outside: any text may be anything.
struct SignedRedirect
{
    QString algorithm; ///< as named
    QString keyId;
    RedirectSignature signature = RedirectSignature::UnknownKey;
    std::vector<RedirectDoubt> doubts;
    std::vector<RedirectField> fields; ///< of the header, then the claims
    SessionId session;                 ///< empty where none is named that could be one
    PaymentId payment;                 ///< likewise
    Timestamp issued;                  ///< invalid where it doesn't say, as are the next two
    Timestamp notBefore;
    Timestamp expires;

    [[nodiscard]] bool isIn(RedirectDoubt doubt) const;
    /// Whether the provider said it, and means it now.
    [[nodiscard]] bool holds() const;
};

/// What a signed redirect is judged with.
struct RedirectChecks
{
    std::vector<SigningKey> keys; ///< the provider's own; no other is ever used
    qint64 now = 0;               ///< milliseconds since 1970
};

using RedirectResult = tl::expected<SignedRedirect, RedirectFault>;
/// Reads a token, or what contains it, and judges it. Pure: any bytes, any thread, also when the
/// gateway is gone.
using RedirectReader = std::function<RedirectResult(const QByteArray &, const RedirectChecks &)>;

/// More than any address has room for.
inline constexpr qsizetype LargestRedirect = qsizetype(64) * 1024; // bytes

} // namespace counterfoil
