// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/api/problems.h"

#include "sandbox/json.h"

namespace sandbox::pay {
namespace {

/// Refusals that no document gives a code have the status as theirs.
std::string codeOf(const Problem &problem)
{
    return problem.type.starts_with("PAY-") ? problem.type : std::to_string(problem.status);
}

} // namespace

Response problemResponse(const Problem &problem)
{
    Json violations = Json::array();
    for (const Problem::Error &error : problem.errors)
        violations.push_back(
            {{"propertyPath", dottedPath(error.pointer)}, {"message", error.detail}});
    const Json body{{"type", "https://developer.pay.nl/docs/error-codes"},
                    {"code", codeOf(problem)},
                    {"title", problem.title},
                    {"detail", problem.detail},
                    {"violations", std::move(violations)}};
    Response response{
        problem.status, {{"Content-Type", "application/problem+json"}}, toBytes(body)};
    if (problem.status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Basic realm=\"PAY.\"");
    return response;
}

Problem coded(int status, std::string payCode, std::string detail)
{
    Problem problem;
    problem.status = status;
    problem.type = std::move(payCode);
    problem.title = reasonPhrase(status);
    problem.detail = std::move(detail);
    return problem;
}

Problem wrongState(std::string detail)
{
    return coded(422, "PAY-405", std::move(detail));
}

} // namespace sandbox::pay
