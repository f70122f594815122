// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>
#include <vector>

namespace counterfoil {

enum class HttpMethod { Get, Post, Patch, Put, Delete };

/// "GET" and so on: as it goes out, and back.
[[nodiscard]] QString verbOf(HttpMethod method);
[[nodiscard]] std::optional<HttpMethod> methodFrom(const QString &verb);

struct HttpResponse;

/// Whether an answer outside 2xx is the provider's own, by what the documents say of a call.
using OwnProblem = bool (*)(const HttpResponse &);

/// One request. All but a GET is sent exactly once on the wire.
struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    QString pathTemplate; ///< such as "/v2/payments/{id}": what the log may show
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray contentType;
    QByteArray body;
    OwnProblem isOwnProblem = nullptr; ///< without it, no answer counts as the provider's own
    /// Where else the same is read: a GET that fails for now goes on there. A write never does.
    std::vector<QUrl> alternatives = {};
};

/// A complete answer, whatever its status, other than a redirect.
struct HttpResponse
{
    int status = 0;
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray date;
    QByteArray body;
    QString requestId;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace counterfoil
