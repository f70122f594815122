// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/routes.h"

namespace sandbox {
namespace {

/// Cuts the text before the next slash off, and the slash with it.
std::string_view takeSegment(std::string_view &path)
{
    const std::size_t slash = path.find('/');
    const std::string_view segment = path.substr(0, slash);
    path.remove_prefix(slash == std::string_view::npos ? path.size() : slash);
    return segment;
}

/// Whether a slash follows in both, which is taken, or in neither.
bool takeSlashes(std::string_view &one, std::string_view &other)
{
    if (one.empty() != other.empty())
        return false;
    one.remove_prefix(one.empty() ? 0 : 1);
    other.remove_prefix(other.empty() ? 0 : 1);
    return true;
}

} // namespace

std::optional<std::vector<std::string>> matchPath(std::string_view pattern, std::string_view path)
{
    std::vector<std::string> segments;
    for (bool more = true; more;) {
        const std::string_view wanted = takeSegment(pattern);
        const std::string_view given = takeSegment(path);
        if (wanted == "{}" && !given.empty())
            segments.emplace_back(given);
        else if (wanted != given)
            return std::nullopt;
        more = !pattern.empty();
        if (!takeSlashes(pattern, path))
            return std::nullopt;
    }
    return segments;
}

} // namespace sandbox
