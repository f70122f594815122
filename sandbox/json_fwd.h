// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace sandbox {

/// Members stay in the order of the documents.
using Json = nlohmann::ordered_json;

} // namespace sandbox
