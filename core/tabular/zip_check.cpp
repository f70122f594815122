// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/zip_check.h"

#include <QIODevice>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <optional>

namespace counterfoil {

namespace {

// PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16.
constexpr qsizetype endSize = 22;
constexpr qsizetype entrySize = 46;
constexpr qsizetype headerSize = 30;
constexpr qsizetype chunkSize = qsizetype(256) * 1024;

template <typename T>
T number(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// The deflated bytes that stand where the archive is.
std::optional<ZipEntry> unpacked(QIODevice &archive, qint64 packedSize)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    ZipEntry entry;
    QByteArray out(chunkSize, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && packedSize > 0) {
        QByteArray in = archive.read(std::min<qint64>(packedSize, chunkSize));
        if (in.isEmpty())
            break;
        packedSize -= in.size();
        stream.next_in = reinterpret_cast<Bytef *>(in.data());
        stream.avail_in = uInt(in.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(out.data());
            stream.avail_out = uInt(chunkSize);
            state = inflate(&stream, Z_NO_FLUSH);
            if (const qsizetype got = chunkSize - qsizetype(stream.avail_out); got > 0) {
                entry.size += got;
                entry.last = out[got - 1];
            }
        } while (state == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0));
        if (state == Z_BUF_ERROR) // it wants the next chunk
            state = Z_OK;
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? std::optional(entry) : std::nullopt;
}

} // namespace

QHash<QByteArray, ZipEntry> unpackedEntries(QIODevice &archive)
{
    constexpr qint64 longestEnd = endSize + 0xFFFF;
    const qint64 tailSize = std::min(archive.size(), longestEnd);
    if (!archive.seek(archive.size() - tailSize))
        return {};
    const QByteArray tail = archive.read(tailSize);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || tail.size() - end < endSize)
        return {};
    const auto count = number<quint16>(tail, end + 10);
    const qint64 directoryAt = number<quint32>(tail, end + 16);
    if (directoryAt >= archive.size() || !archive.seek(directoryAt))
        return {};
    const QByteArray directory = archive.read(number<quint32>(tail, end + 12));

    QHash<QByteArray, ZipEntry> entries;
    qsizetype at = 0;
    for (int i = 0; i < count; ++i) {
        if (directory.size() - at < entrySize ||
            directory.mid(at, 4) != QByteArrayView("PK\x01\x02"))
            return {};
        const auto nameSize = number<quint16>(directory, at + 28);
        const qint64 headerAt = number<quint32>(directory, at + 42);
        if (!archive.seek(headerAt))
            return {};
        const QByteArray header = archive.read(headerSize);
        if (header.size() < headerSize ||
            !archive.seek(headerAt + headerSize + number<quint16>(header, 26) +
                          number<quint16>(header, 28)))
            return {};
        const auto entry = unpacked(archive, number<quint32>(directory, at + 20));
        if (!entry)
            return {};
        entries.insert(directory.mid(at + entrySize, nameSize), *entry);
        at += entrySize + nameSize + number<quint16>(directory, at + 30) +
              number<quint16>(directory, at + 32);
    }
    return entries;
}

} // namespace counterfoil
