// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace counterfoil {

/// A number with a fraction or exponent as the document has it: nlohmann's reader hands it on with
/// the decimal sign of the process's locale. Any thread.
[[nodiscard]] inline std::string writtenNumber(std::string number)
{
    const auto sign = number.find_first_not_of("+-0123456789eE");
    if (sign != std::string::npos)
        number[sign] = '.';
    return number;
}

} // namespace counterfoil
