// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link_events.h"

#include <QFileOpenEvent>

namespace counterfoil {

using namespace Qt::StringLiterals;

bool LinkEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QUrl url = static_cast<QFileOpenEvent *>(event)->url();
    if (url.scheme() == "counterfoil"_L1)
        emit linkOpened(url.toString(QUrl::FullyEncoded));
    return true;
}

} // namespace counterfoil
