// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/uuid_forms.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// The digits in each group of a UUID.
constexpr std::array uuidGroups{8, 4, 4, 4, 12};

} // namespace

QString uuidPattern()
{
    return u"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"_s;
}

QString brokenUuidPattern()
{
    QStringList groups;
    for (const int digits : uuidGroups)
        groups << u"(?:[0-9a-fA-F](?:\\r?\\n)?){%1}[0-9a-fA-F]"_s.arg(digits - 1);
    return groups.join(u"\\s{0,4}-\\s{0,4}"_s);
}

QString bareUuidPattern()
{
    return u"(?=[0-9]*[a-fA-F])[0-9a-fA-F]{12}[1-8][0-9a-fA-F]{3}[89abAB][0-9a-fA-F]{15}"_s;
}

QString writtenUuid(const QString &handed)
{
    QString digits;
    for (const QChar c : handed) {
        if (c.isLetterOrNumber())
            digits += c.toLower();
    }
    QStringList groups;
    qsizetype begin = 0;
    for (const int size : uuidGroups) {
        groups << digits.mid(begin, size);
        begin += size;
    }
    return groups.join(u'-');
}

} // namespace counterfoil
