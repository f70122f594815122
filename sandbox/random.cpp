// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/random.h"

#include <sstream>

namespace sandbox {

std::uint64_t Random::below(std::uint64_t limit)
{
    return limit == 0 ? 0 : m_engine() % limit;
}

std::int64_t Random::between(std::int64_t low, std::int64_t high)
{
    return low + std::int64_t(below(std::uint64_t(high - low) + 1));
}

std::string Random::uuid()
{
    std::string text = fromAlphabet("0123456789abcdef", 36);
    for (const std::size_t dash : {8U, 13U, 18U, 23U})
        text[dash] = '-';
    text[14] = '4';
    text[19] = "89ab"[below(4)];
    return text;
}

std::string Random::digits(int count)
{
    return fromAlphabet("0123456789", count);
}

std::string Random::hex(int count)
{
    return fromAlphabet("0123456789abcdef", count);
}

std::string Random::capitals(int count)
{
    return fromAlphabet("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", count);
}

std::string Random::state() const
{
    std::ostringstream text;
    text << m_engine;
    return text.str();
}

void Random::restore(const std::string &state)
{
    std::istringstream text(state);
    text >> m_engine;
}

std::string Random::fromAlphabet(std::string_view alphabet, int count)
{
    std::string text;
    text.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        text.push_back(alphabet[below(alphabet.size())]);
    return text;
}

} // namespace sandbox
