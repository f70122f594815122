// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/place.h"

#include <QList>

namespace counterfoil {

// Where a window has been. Going somewhere new forgets what was ahead.
class History
{
public:
    [[nodiscard]] const Place &current() const { return m_places[m_at]; }
    // False when it is there already.
    bool visit(const Place &place);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    // No-op at the end.
    void goBack();
    void goForward();

private:
    QList<Place> m_places = {Place()};
    qsizetype m_at = 0;
};

} // namespace counterfoil
