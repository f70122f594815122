// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// Every id, reference and choice of the sandbox comes from one of these, so that the same seed
/// and the same requests give the same answers. The distributions of the standard library are not
/// the same everywhere; these are.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {}

    std::uint64_t below(std::uint64_t limit);
    std::int64_t between(std::int64_t low, std::int64_t high);
    bool chance(unsigned percent) { return below(100) < percent; }

    template <typename T>
    const T &pick(const std::vector<T> &values)
    {
        return values[below(values.size())];
    }

    std::string uuid();
    std::string digits(int count);
    std::string hex(int count);
    std::string capitals(int count);

    /// For the data file: the next draw after restore() is the one that would have followed.
    std::string state() const;
    void restore(const std::string &state);

private:
    std::string fromAlphabet(std::string_view alphabet, int count);

    std::mt19937_64 m_engine;
};

} // namespace sandbox
