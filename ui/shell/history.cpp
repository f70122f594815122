// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

namespace counterfoil {

bool History::visit(const Place &place)
{
    if (current() == place)
        return false;
    m_places.resize(m_at + 1);
    m_places << place;
    ++m_at;
    return true;
}

void History::goBack()
{
    if (canGoBack())
        --m_at;
}

void History::goForward()
{
    if (canGoForward())
        ++m_at;
}

} // namespace counterfoil
