// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessions/countdown.h"

namespace counterfoil {

void Countdown::setEnd(const QDateTime &end)
{
    if (end == m_end)
        return;
    m_end = end;
    if (end.isValid())
        m_endsAt = m_clock.monotonic() + std::chrono::milliseconds(m_clock.now().msecsTo(end));
}

std::optional<std::chrono::seconds> Countdown::left() const
{
    if (!m_end.isValid())
        return std::nullopt;
    const std::chrono::milliseconds left = m_endsAt - m_clock.monotonic();
    return std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(left));
}

} // namespace counterfoil
