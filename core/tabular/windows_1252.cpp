// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/windows_1252.h"

#include <array>

namespace counterfoil {

QString fromWindows1252(QByteArrayView bytes)
{
    // 0x80 to 0x9F; five of them are unassigned and stay what they are in Latin-1. Qt without ICU
    // has no decoder for it.
    static constexpr std::array<char16_t, 32> special{
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(special[size_t(c.unicode() - 0x80)]);
    }
    return text;
}

} // namespace counterfoil
