// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/net/http_message.h"

#include <QDateTime>

namespace counterfoil {

/// Nothing was sent unless the caller says so.
[[nodiscard]] ApiError makeError(ErrorKind kind);

/// "application/json", "application/problem+json", with parameters or without.
[[nodiscard]] bool hasJsonType(const HttpResponse &response);

/// Reads the body of a refusal, in any of the forms that providers use: problem details (RFC 9457),
/// OAuth errors (RFC 6749) and lists of errors by their members, anything else as text of at most
/// 2,000 characters (decision P4). Never fails: what cannot be read gives an error without words.
[[nodiscard]] ApiError parseProblem(const QByteArray &body, int status);

/// The error of a complete answer outside 2xx.
[[nodiscard]] ApiError toError(const HttpResponse &response, OwnProblem isOwnProblem);

/// What is known of the answer, added to the error of the one who could not read it.
[[nodiscard]] ApiError describedBy(const HttpResponse &response, ApiError error);

/// "Retry-After" in seconds or as an HTTP date, which is read against the server's own Date where
/// there is one. Nothing for what is neither; zero for a date that has passed.
[[nodiscard]] std::optional<std::chrono::seconds>
parseRetryAfter(const QByteArray &retryAfter, const QByteArray &serverDate, const QDateTime &now);

} // namespace counterfoil
