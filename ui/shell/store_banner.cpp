// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/store_banner.h"

namespace counterfoil {

StoreBanner::StoreBanner(QWidget *parent)
    : Banner(parent)
{
    connect(this, &Banner::actionTriggered, this, [this] {
        m_hasTakenNote = true;
        updateState();
    });
}

void StoreBanner::updateState()
{
    const News now = news();
    if (now.kind)
        showMessage(*now.kind, now.trouble);
    else if (!now.rescue.isEmpty() && !m_hasTakenNote)
        showMessage(Kind::Warning, now.rescue, tr("Got it"));
    else
        clear();
}

} // namespace counterfoil
