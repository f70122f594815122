// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/message_log.h"

#include <QMutex>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// Qt's handler is a plain function for the whole process.
struct Handler
{
    QMutex mutex;
    std::shared_ptr<RequestLog> log;
    QtMessageHandler previous = nullptr;
};

Handler &handler()
{
    static Handler instance;
    return instance;
}

void receive(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    std::shared_ptr<RequestLog> log;
    QtMessageHandler previous = nullptr;
    {
        const QMutexLocker lock(&handler().mutex);
        log = handler().log;
        previous = handler().previous;
    }
    if (log && type != QtDebugMsg && type != QtInfoMsg)
        log->append(QDateTime::currentDateTimeUtc(), redactedMessage(type, context.category, text));
    if (previous)
        previous(type, context, text);
}

/// Words of a language, with a mark at their end: no digits, no signs within, not too long.
bool isPlainWord(QStringView word)
{
    while (!word.isEmpty() && u".,:;!?()'\""_s.contains(word.last()))
        word.chop(1);
    while (!word.isEmpty() && u"('\""_s.contains(word.first()))
        word = word.mid(1);
    return word.size() <= 20 && std::all_of(word.begin(), word.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
           });
}

QString severity(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

} // namespace

MessageLog::MessageLog(std::shared_ptr<RequestLog> log)
{
    const QMutexLocker lock(&handler().mutex);
    handler().log = std::move(log);
    const QtMessageHandler before = qInstallMessageHandler(&receive);
    if (before != &receive) // a second log takes the place of the first
        handler().previous = before;
}

MessageLog::~MessageLog()
{
    const QMutexLocker lock(&handler().mutex);
    qInstallMessageHandler(handler().previous);
    handler().log.reset();
}

QString redactedMessage(QtMsgType type, const char *category, const QString &text)
{
    QStringList words{severity(type), QString::fromLatin1(category)};
    const QString firstLine = text.section(u'\n', 0, 0);
    for (const QString &word : firstLine.split(u' ', Qt::SkipEmptyParts))
        words << (isPlainWord(word) ? word : u"..."_s);
    return words.join(u' ');
}

} // namespace counterfoil
