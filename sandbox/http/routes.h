// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// What stands in the place of each {} when the path has the form of the pattern; {} is one segment
/// that is not empty.
std::optional<std::vector<std::string>> matchPath(std::string_view pattern, std::string_view path);

/// Where a request belongs among the routes of a provider.
template <typename Route>
struct FoundRoute
{
    /// None when nothing answers the path, or nothing with this method.
    const Route *route = nullptr;
    std::vector<std::string> segments;
    bool pathIsKnown = false;
};

/// A route has a `method` and a `pattern`.
template <typename Routes>
auto findRoute(const Routes &routes, std::string_view method, std::string_view path)
{
    FoundRoute<typename Routes::value_type> found;
    for (const auto &route : routes) {
        const auto segments = matchPath(route.pattern, path);
        found.pathIsKnown |= segments.has_value();
        if (!segments || route.method != method)
            continue;
        found.route = &route;
        found.segments = *segments;
        break;
    }
    return found;
}

} // namespace sandbox
