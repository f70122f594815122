// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/problem.h"

#include "sandbox/json.h"

#include <algorithm>
#include <cctype>

namespace sandbox {

std::string problemType(std::string_view title)
{
    std::string type = "urn:eu.purse:";
    for (const char c : title)
        type += c == ' ' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return type;
}

std::string dottedPath(std::string_view pointer)
{
    std::string path(pointer.substr(pointer.starts_with('/') ? 1 : 0));
    std::ranges::replace(path, '/', '.');
    return path;
}

Response Problem::toResponse() const
{
    Json body{
        {"type", type.empty() ? problemType(title) : type}, {"title", title}, {"status", status}};
    if (!detail.empty())
        body["detail"] = detail;
    if (!instance.empty())
        body["instance"] = instance;
    if (!resourceId.empty())
        body["resource_id"] = resourceId;
    if (!errors.empty()) {
        Json list = Json::array();
        for (const Error &error : errors)
            list.push_back({{"detail", error.detail}, {"pointer", error.pointer}});
        body["errors"] = std::move(list);
    }
    Response response{status, {{"Content-Type", "application/problem+json"}}, toBytes(body)};
    if (status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    return response;
}

Problem validationProblem(std::string detail, std::vector<Problem::Error> errors)
{
    return {.status = 400,
            .type = "urn:eu.purse:validation-error",
            .title = "Bad request",
            .detail = std::move(detail),
            .errors = std::move(errors),
            .instance = {},
            .resourceId = {}};
}

Problem validationProblem(std::string pointer, std::string detail)
{
    return validationProblem(detail, {{std::move(pointer), detail}});
}

namespace {

Problem plain(int status, std::string title, std::string detail)
{
    Problem problem;
    problem.status = status;
    problem.title = std::move(title);
    problem.detail = std::move(detail);
    return problem;
}

} // namespace

Problem unauthorised(std::string detail)
{
    return plain(401, "Unauthorized", std::move(detail));
}

Problem forbidden(std::string detail)
{
    return plain(403, "Forbidden", std::move(detail));
}

Problem notFound(std::string detail)
{
    return plain(404, "Not found", std::move(detail));
}

Problem wrongMethod(const std::string &method)
{
    return plain(405, "Method not allowed", method + " is not possible here.");
}

Problem conflict(std::string detail)
{
    return plain(409, "Conflict", std::move(detail));
}

Problem idempotencyViolation(std::string instance, std::string resourceId)
{
    Problem problem = plain(409, "Idempotency violation",
                            "This idempotency key was already used for this resource.");
    problem.type = "urn:eu.purse:write-conflict";
    problem.instance = std::move(instance);
    problem.resourceId = std::move(resourceId);
    return problem;
}

Response jsonResponse(int status, const Json &body)
{
    return {status, {{"Content-Type", "application/json"}}, toBytes(body)};
}

} // namespace sandbox
