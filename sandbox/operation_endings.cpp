// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/operation_endings.h"

#include <array>

namespace sandbox {

Outcome outcomeOf(std::string_view scenario, std::string_view kind)
{
    using namespace std::chrono_literals;
    static const std::array<std::pair<std::string_view, Outcome>, 6> endings{{
        {"pending", {"PENDING", "SUCCESS", 4s}},
        {"pending-failing", {"PENDING", "FAILURE", 4s}},
        {"uncertain", {"UNCERTAIN", "SUCCESS", 8s}},
        {"uncertain-failing", {"UNCERTAIN", "FAILURE", 8s}},
        {"conflict", {"CONFLICT", std::nullopt, 0s}},
        {"failing", {"FAILURE", std::nullopt, 0s}},
    }};
    const std::string suffix = '-' + std::string(kind);
    if (scenario.ends_with(suffix)) {
        scenario.remove_suffix(suffix.size());
        for (const auto &[name, outcome] : endings) {
            if (name == scenario)
                return outcome;
        }
    }
    return {};
}

} // namespace sandbox
