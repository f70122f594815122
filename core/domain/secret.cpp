// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/secret.h"

namespace counterfoil {

Secret::~Secret()
{
    wipe();
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

void Secret::wipe()
{
    // Only the last holder of the shared bytes may zero them; fill() on a shared array would copy.
    if (!m_bytes.isDetached() || m_bytes.isEmpty())
        return;
    volatile char *bytes = m_bytes.data();
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        bytes[i] = 0;
}

} // namespace counterfoil
