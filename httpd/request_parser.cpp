// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpd/request_parser.h"

#include <QList>

namespace httpd {
namespace {

std::string lowered(const QByteArray &text)
{
    return text.toLower().toStdString();
}

bool isToken(const QByteArray &text)
{
    for (const char c : text) {
        if (c <= ' ' || c == ':' || c == 0x7f)
            return false;
    }
    return !text.isEmpty();
}

} // namespace

RequestParser::State RequestParser::feed(const QByteArray &bytes)
{
    m_buffer.append(bytes);
    if (m_state == State::Idle && !m_buffer.isEmpty())
        m_state = State::Head;
    if (m_state == State::Head)
        readHead();
    if (m_state == State::Body)
        readBody();
    return m_state;
}

bool RequestParser::takeContinueWanted()
{
    return std::exchange(m_continueWanted, false);
}

Request RequestParser::takeRequest()
{
    m_state = State::Idle;
    return std::exchange(m_request, {});
}

void RequestParser::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > maxHead || (end < 0 && m_buffer.size() > maxHead)) {
        fail(431);
        return;
    }
    if (end < 0)
        return;

    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);

    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    if (start.size() != 3 || !isToken(start[0]) || !start[1].startsWith('/') ||
        !start[2].startsWith("HTTP/1.")) {
        fail(400);
        return;
    }
    m_request.method = start[0].toStdString();
    const qsizetype mark = start[1].indexOf('?');
    m_request.path = start[1].left(mark < 0 ? start[1].size() : mark).toStdString();
    m_request.query = mark < 0 ? std::string{} : start[1].mid(mark + 1).toStdString();

    m_bodyLength = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon < 1 || !isToken(lines[i].left(colon))) {
            fail(400);
            return;
        }
        m_request.headers.emplace_back(lowered(lines[i].left(colon)),
                                       lines[i].mid(colon + 1).trimmed().toStdString());
    }
    if (!m_request.header("transfer-encoding").empty()) {
        fail(501);
        return;
    }
    if (const auto length = m_request.header("content-length"); !length.empty()) {
        bool ok = false;
        const auto text = QByteArray(length.data(), qsizetype(length.size()));
        m_bodyLength = text.toLongLong(&ok);
        if (!ok || m_bodyLength < 0) {
            fail(400);
            return;
        }
        if (m_bodyLength > maxBody) {
            fail(413);
            return;
        }
    }
    const auto connection = m_request.header("connection");
    m_request.keepAlive =
        start[2] == "HTTP/1.1"
            ? lowered(QByteArray(connection.data(), qsizetype(connection.size()))) != "close"
            : lowered(QByteArray(connection.data(), qsizetype(connection.size()))) == "keep-alive";
    m_continueWanted = lowered(m_request.header("expect").data()) == "100-continue" &&
                       m_buffer.size() < m_bodyLength;
    m_state = State::Body;
}

void RequestParser::readBody()
{
    if (m_buffer.size() < m_bodyLength)
        return;
    m_request.body = m_buffer.left(m_bodyLength);
    m_buffer.remove(0, m_bodyLength);
    m_state = State::Ready;
}

RequestParser::State RequestParser::fail(int status)
{
    m_errorStatus = status;
    m_state = State::Failed;
    m_buffer.clear();
    return m_state;
}

} // namespace httpd
