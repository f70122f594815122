// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer_fault.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace counterfoil {

enum class ErrorKind {
    Network,     ///< no complete answer arrived
    Timeout,     ///< our own deadline passed
    Cancelled,   ///< we gave up the call
    Http,        ///< an answer outside 2xx that says nothing more
    Api,         ///< an answer outside 2xx with the provider's own words (RFC 9457 problem details)
    Protocol,    ///< an answer that we cannot read, or must not follow
    NotSendable, ///< a request that we do not send
};

/// What broke, for ErrorKind::Network. The first three provably precede sending.
enum class NetworkFault {
    None,
    NameNotFound,
    ConnectionRefused,
    TlsFailure,
    Dropped,
    Truncated,
    Other
};

/// Why a request is not sent: what it asks for is refused here.
struct NotSendable
{
    enum class Reason {
        ImplausibleId,        ///< the id could not be one
        NoKey,                ///< an operation without an idempotency key
        NotPrepared,          ///< no operation that this gateway prepared for the payment
        BrokenHeader,         ///< the value of `header` has a line break
        InvalidAddress,       ///< of the host
        CredentialsInAddress, ///< likewise
        NotEncrypted,         ///< plain http to another machine
        LinkMethod,           ///< a link of the provider asks for another method than is meant
        LinkLeadsAway,        ///< a link of the provider leads out of its API
    };
    Reason reason = Reason::ImplausibleId;
    QString header = {};

    friend bool operator==(const NotSendable &, const NotSendable &) = default;
};

/// One complaint of the provider about one field of the request.
struct FieldProblem
{
    QString pointer; ///< JSON pointer into the request body
    QString detail;
};

/// Why a call has no value. `core` gives kinds and the provider's words; `models` makes
/// sentences.
struct ApiError
{
    ErrorKind kind = ErrorKind::Protocol;
    NetworkFault fault = NetworkFault::None;
    int httpStatus = 0; ///< 0 without an answer
    QString code;       ///< the provider's own: the type of its problem, say
    QString title;      ///< the provider's words, as is the detail
    QString detail;
    QString requestId; ///< x-request-id of the call
    std::optional<std::chrono::seconds> retryAfter;
    bool sent = false; ///< whether the request may have reached the server
    /// The answer has the provider's own form. Any other may come from something between us and the
    /// provider, which may have let the request through first.
    bool isFromProvider = false;
    /// Asking for the token failed: the call itself was never sent, and a 404 is about the account.
    bool isAboutToken = false;
    std::vector<FieldProblem> fields;
    std::optional<NotSendable> notSendable = std::nullopt; ///< for ErrorKind::NotSendable
    std::optional<AnswerFault> answerFault = std::nullopt; ///< for ErrorKind::Protocol
};

[[nodiscard]] ApiError notSendable(NotSendable::Reason reason, const QString &header = {});
[[nodiscard]] ApiError unusableAnswer(const AnswerFault &fault);

/// The provider itself says that what was asked for is not there.
[[nodiscard]] bool isNotFound(const ApiError &error);
/// The provider itself read the request and refused it: nothing happened. Only for writes. A 409 is
/// none (decision P26): the one that is documented says that the operation exists.
[[nodiscard]] bool isRefusal(const ApiError &error);

} // namespace counterfoil
