// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_message.h"

#include <QDateTime>
#include <QMutex>
#include <QStringList>
#include <QThreadPool>

#include <deque>

namespace counterfoil {

struct ApiError;

/// Everything that the log may know of a request. There is no field for a body, a header, an
/// address or a text of the provider, so none of them can be written by mistake.
struct RequestRecord
{
    QDateTime at;
    HttpMethod method = HttpMethod::Get;
    QString pathTemplate; ///< such as "/v2/payments/{id}"
    int status = 0;       ///< of a complete answer; otherwise the error's word stands for it
    QString errorWord;
    qint64 milliseconds = 0;
    QString requestId;
};

/// One word for the log, from our own enumerations: "timeout", "network:refused".
[[nodiscard]] QString errorWord(const ApiError &error);

/// A file of one line per request, `log/counterfoil.log` in the data directory, for its owner only;
/// full files move to `.1` and so on. Lines are written by a thread of its own, in order, so that a
/// slow disk stops nobody; what cannot be written is counted and left out. Nothing is written
/// through a symbolic link. Thread-safe.
class RequestLog
{
public:
    struct Limits
    {
        qint64 fileSize = qint64(1024) * 1024;
        int files = 5;           ///< the current one included
        size_t remembered = 200; ///< lines that lastLines() can give
    };

    explicit RequestLog(const QString &dataFolder);
    RequestLog(const QString &dataFolder, Limits limits);
    /// Waits for the lines that are under way.
    ~RequestLog();
    RequestLog(const RequestLog &) = delete;
    RequestLog &operator=(const RequestLog &) = delete;

    void append(const RequestRecord &record);
    /// A line about something else; whoever calls has made sure that it holds no secrets.
    void append(const QDateTime &at, const QString &words);

    [[nodiscard]] QString path() const { return m_path; }
    /// What was appended in this run, the latest last, whether or not the disk took it.
    [[nodiscard]] QStringList lastLines() const;
    /// Lines that the disk did not take.
    [[nodiscard]] int lost() const;
    /// Whether the last line was left out since a symbolic link is in the file's place.
    [[nodiscard]] bool isLink() const;
    /// Waits until everything so far is written. Not for the UI's thread.
    void flush();

private:
    void keep(const QString &line);
    bool write(const QByteArray &line);
    void rotate();

    const QString m_path;
    const Limits m_limits;
    mutable QMutex m_mutex; ///< guards the three below
    std::deque<QString> m_last;
    int m_lost = 0;
    bool m_isLink = false;
    QThreadPool m_writer; ///< one thread; last, so that it ends first
};

} // namespace counterfoil
