// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/address.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace counterfoil {

std::optional<Address> parseAddress(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?:counterfoil://(payment|session|link)/|(payment|session|link):)([A-Za-z0-9_-]{1,64})/?\\z"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString kind = match.captured(1) + match.captured(2);
    const QString id = match.captured(3);
    if (kind == "session"_L1)
        return Address::session(id);
    if (kind == "link"_L1)
        return Address::link(id);
    return Address::payment(id);
}

} // namespace counterfoil
