// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json_fwd.h"

#include <nlohmann/json.hpp>

#include <QByteArray>

namespace sandbox {

inline QByteArray toBytes(const Json &json)
{
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    return {text.data(), qsizetype(text.size())};
}

/// Absent members give the fallback; used on what the sandbox wrote itself or has validated.
template <typename T>
T valueOr(const Json &object, const char *key, T fallback)
{
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? fallback : found->template get<T>();
}

} // namespace sandbox
