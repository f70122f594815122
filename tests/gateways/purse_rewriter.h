// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <string>

namespace counterfoil::test {

using Json = nlohmann::ordered_json;

/// The domain values written back as the documents have them, so that what a parser dropped shows
/// as a difference.
Json rewrite(const Payment &payment);
Json rewrite(const Session &session);
Json rewrite(const PaymentLink &link);
Json rewrite(const std::vector<SigningKey> &keys);

/// JSON pointer of each leaf and its text: moments by their value, numbers and strings alike.
std::map<std::string, std::string> leaves(const Json &document);

/// What one has and the other has not, or has otherwise; one line each.
std::set<std::string> differences(const Json &expected, const Json &actual);

} // namespace counterfoil::test
