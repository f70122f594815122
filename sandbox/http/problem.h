// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/reply.h"
#include "sandbox/json_fwd.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// RFC 9457 problem details, the form of every refusal (decision P4).
struct Problem
{
    struct Error
    {
        std::string pointer;
        std::string detail;
    };

    int status = 400;
    std::string type; ///< empty: made from the title
    std::string title;
    std::string detail;
    std::vector<Error> errors;
    std::string instance;
    std::string resourceId;

    Response toResponse() const;
};

/// The provider's type for a title: "Not found" is "urn:eu.purse:not-found". The documents show one
/// type, that of an idempotency violation; the others follow its form.
std::string problemType(std::string_view title);

/// The member that a JSON pointer names, as "transaction.amount".
std::string dottedPath(std::string_view pointer);

template <typename T>
using Result = tl::expected<T, Problem>;

Problem validationProblem(std::string detail, std::vector<Problem::Error> errors = {});
Problem validationProblem(std::string pointer, std::string detail);
Problem unauthorised(std::string detail);
Problem forbidden(std::string detail);
Problem notFound(std::string detail);
Problem wrongMethod(const std::string &method);
Problem conflict(std::string detail);
Problem idempotencyViolation(std::string instance, std::string resourceId);

inline tl::unexpected<Problem> refuse(Problem problem)
{
    return tl::unexpected<Problem>(std::move(problem));
}

Response jsonResponse(int status, const Json &body);

} // namespace sandbox
