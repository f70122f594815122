// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/api/problems.h"

#include "sandbox/json.h"

namespace sandbox::payex {
namespace {

std::string typeFor(int status)
{
    const std::string prefix = "https://api.payex.com/psp/errordetail/";
    switch (status) {
    case 401:
        return prefix + "unauthorized";
    case 403:
        return prefix + "forbidden";
    case 404:
        return prefix + "notfound";
    case 405:
        return prefix + "methodnotallowed";
    case 500:
        return prefix + "systemerror";
    default:
        return prefix + "inputerror";
    }
}

} // namespace

Response problemResponse(const Problem &problem, const std::string &instance)
{
    Json list = Json::array();
    for (const Problem::Error &error : problem.errors)
        list.push_back({{"name", dottedPath(error.pointer)}, {"description", error.detail}});
    const Json body{{"type", typeFor(problem.status)}, {"title", problem.title},
                    {"detail", problem.detail},        {"instance", instance},
                    {"status", problem.status},        {"problems", std::move(list)}};
    Response response{
        problem.status, {{"Content-Type", "application/problem+json"}}, toBytes(body)};
    if (problem.status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    return response;
}

Problem inputError(std::string member, std::string description)
{
    return validationProblem(std::move(member), std::move(description));
}

} // namespace sandbox::payex
