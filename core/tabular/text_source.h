// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringConverter>

class QIODevice;

namespace counterfoil {

/// The bytes of a text, chunk by chunk and without a byte order mark. UTF-16, which its mark or its
/// zero bytes tell, becomes UTF-8; everything else passes as it is. The device outlives it.
class TextSource
{
public:
    explicit TextSource(QIODevice &device)
        : m_device(device)
    {}

    /// Empty at the end, and when the device fails.
    [[nodiscard]] QByteArray read();
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    [[nodiscard]] QByteArray readBytes();

    QIODevice &m_device;
    QStringDecoder m_utf16; ///< invalid for everything else
    bool m_isBegun = false;
    bool m_hasFailed = false;
};

} // namespace counterfoil
