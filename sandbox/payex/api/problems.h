// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/problem.h"

namespace sandbox::payex {

/// A refusal in PayEx's form: type, title, detail, instance, status and problems by name. The
/// documents' types follow from the status; that of a 401 is decision E5.
Response problemResponse(const Problem &problem, const std::string &instance);

/// 400 inputerror that names one member (decisions E2, E3).
Problem inputError(std::string member, std::string description);

} // namespace sandbox::payex
