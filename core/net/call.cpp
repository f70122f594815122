// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/call.h"

namespace counterfoil {

void CallBase::cancel()
{
    if (!m_settled)
        emit cancelRequested();
}

void CallBase::settleLater()
{
    if (m_settled)
        return;
    m_settled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            deliver();
            emit finished();
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace counterfoil
