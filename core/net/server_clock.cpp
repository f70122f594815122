// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/server_clock.h"

#include <QLocale>

namespace counterfoil {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

std::optional<QDateTime> parseHttpDate(const QByteArray &text)
{
    // Qt's RFC 2822 format does not know "GMT".
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
}

void ServerClock::note(const QByteArray &date, const QDateTime &receivedAt, milliseconds took)
{
    const auto server = parseHttpDate(date);
    if (!server)
        return;
    const milliseconds least(receivedAt.msecsTo(*server));
    const milliseconds most = least + took + std::chrono::seconds(1);
    milliseconds skew{0};
    if (least > milliseconds(0))
        skew = least;
    else if (most < milliseconds(0))
        skew = most;
    m_skew = std::chrono::duration_cast<std::chrono::seconds>(skew);
}

} // namespace counterfoil
