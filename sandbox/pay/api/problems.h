// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/problem.h"

namespace sandbox::pay {

/// A refusal in PAY.'s form: type, code, title, detail and violations by path. A refusal's type is
/// the code; without one, it follows from the status.
Response problemResponse(const Problem &problem);

/// A refusal with one of the documented codes, such as PAY-406.
Problem coded(int status, std::string payCode, std::string detail);

/// 422 for a call that the order's state does not allow (decision Y4).
Problem wrongState(std::string detail);

} // namespace sandbox::pay
