// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/request_log.h"

#include "core/domain/api_error.h"
#include "core/files/private_files.h"

#include <QFile>
#include <QFileInfo>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestField = 200;

/// Visible ASCII as it is, all else encoded: a line stays one line, and no terminal that shows it
/// can be commanded.
QString plain(const QString &text)
{
    QString out;
    for (const QChar c : QStringView(text).left(longestField)) {
        const ushort code = c.unicode();
        if (code >= 0x20 && code < 0x7F && code != '\\')
            out += c;
        else
            out += u"\\u%1"_s.arg(uint(code), 4, 16, QChar(u'0'));
    }
    return out;
}

QString faultWord(NetworkFault fault)
{
    switch (fault) {
    case NetworkFault::None:
    case NetworkFault::Other:
        return u"network"_s;
    case NetworkFault::NameNotFound:
        return u"network:name"_s;
    case NetworkFault::ConnectionRefused:
        return u"network:refused"_s;
    case NetworkFault::TlsFailure:
        return u"network:tls"_s;
    case NetworkFault::Dropped:
        return u"network:dropped"_s;
    case NetworkFault::Truncated:
        return u"network:truncated"_s;
    }
    return {};
}

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QString errorWord(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return faultWord(error.fault);
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Http:
    case ErrorKind::Api:
    case ErrorKind::Protocol:
        return u"unreadable"_s;
    case ErrorKind::NotSendable:
        return u"not-sendable"_s;
    }
    return {};
}

RequestLog::RequestLog(const QString &dataFolder)
    : RequestLog(dataFolder, Limits())
{}

RequestLog::RequestLog(const QString &dataFolder, Limits limits)
    : m_path(dataFolder + u"/log/counterfoil.log"_s)
    , m_limits(limits)
{
    m_writer.setMaxThreadCount(1);
}

RequestLog::~RequestLog()
{
    flush();
}

void RequestLog::append(const RequestRecord &record)
{
    const QString end =
        record.errorWord.isEmpty() ? QString::number(record.status) : record.errorWord;
    keep(u"%1 %2 %3 %4 %5ms %6"_s.arg(
        timeText(record.at), verbOf(record.method), plain(record.pathTemplate), plain(end),
        QString::number(record.milliseconds), plain(record.requestId)));
}

void RequestLog::append(const QDateTime &at, const QString &words)
{
    keep(timeText(at) + u' ' + plain(words));
}

QStringList RequestLog::lastLines() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_last.begin(), m_last.end()};
}

int RequestLog::lost() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lost;
}

bool RequestLog::isLink() const
{
    const QMutexLocker lock(&m_mutex);
    return m_isLink;
}

void RequestLog::flush()
{
    m_writer.waitForDone();
}

void RequestLog::keep(const QString &line)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_last.push_back(line);
        if (m_last.size() > m_limits.remembered)
            m_last.pop_front();
    }
    m_writer.start([this, bytes = line.toLatin1() + '\n'] {
        const bool isLink = QFileInfo(m_path).isSymLink();
        const bool isWritten = !isLink && write(bytes);
        const QMutexLocker lock(&m_mutex);
        m_isLink = isLink;
        m_lost += isWritten ? 0 : 1;
    });
}

bool RequestLog::write(const QByteArray &line)
{
    if (!makePrivateFolder(QFileInfo(m_path).path()))
        return false;
    if (const qint64 size = QFileInfo(m_path).size();
        size > 0 && size + line.size() > m_limits.fileSize)
        rotate();
    // Opened for each line: another process of the same desk may have moved the file away.
    keepPrivate(m_path);
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        return false;
    return file.write(line) == line.size();
}

void RequestLog::rotate()
{
    const auto numbered = [this](int number) { return m_path + u'.' + QString::number(number); };
    QFile::remove(numbered(m_limits.files - 1));
    for (int number = m_limits.files - 2; number >= 1; --number)
        QFile::rename(numbered(number), numbered(number + 1));
    QFile::rename(m_path, numbered(1));
}

} // namespace counterfoil
