// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/store_banner.h"

#include "core/services/store_check.h"

namespace counterfoil {

StoreBanner::StoreBanner(QWidget *parent)
    : Banner(parent)
{
    connect(this, &Banner::actionTriggered, this, [this] {
        m_noted = news().losses;
        updateState();
    });
}

void StoreBanner::watch(const StoreCheck &check)
{
    m_check = &check;
    connect(&check, &StoreCheck::checked, this, &StoreBanner::updateState);
    updateState();
}

void StoreBanner::updateState()
{
    const News now = news();
    QStringList losses = now.losses;
    losses.removeIf([this](const QString &loss) { return m_noted.contains(loss); });
    if (now.kind)
        showMessage(*now.kind, now.trouble);
    else if (!losses.isEmpty())
        showMessage(Kind::Warning, losses.join(u' '), tr("Got it"));
    else
        clear();
}

} // namespace counterfoil
