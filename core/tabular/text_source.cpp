// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/text_source.h"

#include <QIODevice>
#include <QString>

#include <algorithm>

namespace counterfoil {

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
