// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDrag>
#include <QMimeData>

#include <memory>

namespace counterfoil {

// Until the mouse lets go of it; nothing where there is nothing to drag.
inline void dragAway(QWidget *from, std::unique_ptr<QMimeData> what)
{
    if (!what)
        return;
    auto *drag = new QDrag(from);
    drag->setMimeData(what.release());
    drag->exec(Qt::CopyAction);
}

} // namespace counterfoil
