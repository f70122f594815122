// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/url_below.h"

namespace counterfoil {

QUrl urlBelow(const QUrl &host, const QString &path)
{
    QUrl url = host;
    QString base = host.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path, QUrl::TolerantMode);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

} // namespace counterfoil
