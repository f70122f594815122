// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/text_source.h"

#include <QIODevice>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace counterfoil {

namespace {

/// UTF-16 without its mark: one of each two bytes is zero in most places, and always the same one.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &head)
{
    constexpr qsizetype glance = 4096;
    const qsizetype pairs = std::min(head.size(), glance) / 2;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < 2 * pairs; ++i)
        zeros[size_t(i % 2)] += head[i] == 0 ? 1 : 0;
    const auto isOnlyIn = [&](size_t place) {
        return 2 * zeros[place] > pairs && 20 * zeros[1 - place] < pairs;
    };
    if (isOnlyIn(1))
        return QStringConverter::Utf16LE;
    if (isOnlyIn(0))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

QByteArray TextSource::read()
{
    QByteArray bytes = readBytes();
    if (!m_isBegun) {
        m_isBegun = true;
        if (bytes.startsWith("\xEF\xBB\xBF"))
            bytes.remove(0, 3);
        else if (bytes.startsWith("\xFF\xFE"))
            m_utf16 = QStringDecoder(QStringConverter::Utf16LE);
        else if (bytes.startsWith("\xFE\xFF"))
            m_utf16 = QStringDecoder(QStringConverter::Utf16BE);
        else if (const auto encoding = unmarkedUtf16(bytes))
            m_utf16 = QStringDecoder(*encoding);
    }
    if (!m_utf16.isValid() || bytes.isEmpty())
        return bytes;
    const QString text = m_utf16.decode(bytes);
    return text.toUtf8();
}

QByteArray TextSource::readBytes()
{
    constexpr qint64 chunk = 256 * 1024;
    QByteArray bytes(chunk, Qt::Uninitialized);
    const qint64 size = m_device.read(bytes.data(), chunk);
    m_hasFailed = size < 0;
    bytes.truncate(std::max<qint64>(size, 0));
    return bytes;
}

} // namespace counterfoil
