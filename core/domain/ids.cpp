// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ids.h"

#include <algorithm>

namespace counterfoil {

namespace {

constexpr qsizetype uuidSize = 36;

bool isUuid(QStringView text)
{
    if (text.size() != uuidSize)
        return false;
    for (qsizetype i = 0; i < uuidSize; ++i) {
        const char16_t c = text[i].unicode();
        const bool isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const bool isDigit =
            (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (isHyphen ? c != u'-' : !isDigit)
            return false;
    }
    return true;
}

} // namespace

QString canonicalId(QString text)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'F'; };
    const qsizetype begin = text.lastIndexOf(u'/') + 1;
    const QStringView last = QStringView(text).mid(begin);
    if (isUuid(last) && std::any_of(last.cbegin(), last.cend(), isCapital))
        return text.left(begin) + last.toString().toLower();
    return text;
}

} // namespace counterfoil
