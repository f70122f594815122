// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "models/operation/operation_form.h"

namespace counterfoil {

/// The provider's complaints about a refused operation, put to the fields of the form by their JSON
/// pointers. The provider's words stay as they are.
[[nodiscard]] FieldErrors refusedFields(const ApiError &error);

} // namespace counterfoil
