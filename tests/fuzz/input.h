// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace counterfoil::fuzz {

/// Not a copy: reading beyond the end is then seen by the sanitizer.
inline QByteArray input(const std::uint8_t *data, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// An error must name a fault; a value is looked at by its destructor alone.
template <typename Result>
void check(const Result &result)
{
    if (!result && !result.error().answerFault)
        __builtin_trap();
}

} // namespace counterfoil::fuzz
