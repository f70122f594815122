// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/recorder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

#include <atomic>

namespace sandbox {
namespace {

constexpr qsizetype largeBody = qsizetype{1024} * 1024;

QByteArray recordedAnswer(const Exchange &exchange)
{
    if (exchange.status == 0)
        return {};
    if (exchange.request.path != "/oauth/token" || exchange.response.status != 200)
        return exchange.response.body;
    Json token =
        Json::parse(exchange.response.body.begin(), exchange.response.body.end(), nullptr, false);
    if (token.is_object() && token.contains("access_token"))
        token["access_token"] = "redacted";
    return toBytes(token);
}

} // namespace

Recorder::Recorder()
{
    static std::atomic<int> count{0};
    const QString directory = qEnvironmentVariable("COUNTERFOIL_RECORD_EXCHANGES");
    if (directory.isEmpty() || !QDir().mkpath(directory))
        return;
    m_file = std::make_unique<QFile>(QStringLiteral("%1/%2-%3.jsonl")
                                         .arg(directory)
                                         .arg(QCoreApplication::applicationPid())
                                         .arg(++count));
}

void Recorder::add(const Exchange &exchange)
{
    if (!m_file || isRepeatedLargeBody(exchange))
        return;
    if (!m_file->isOpen() && !m_file->open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    Json responseHeaders = Json::object();
    for (const auto &[name, value] : exchange.response.headers)
        responseHeaders[QByteArray::fromStdString(name).toLower().toStdString()] = value;
    const Json line{{"method", exchange.request.method},
                    {"path", exchange.request.path},
                    {"request_headers", redactedHeaders(exchange.request.headers)},
                    {"request_body", redactedBody(exchange.request).toStdString()},
                    {"status", exchange.status},
                    {"response_headers", responseHeaders},
                    {"response_body", recordedAnswer(exchange).toStdString()},
                    {"fault", exchange.fault.empty() ? Json(nullptr) : Json(exchange.fault)}};
    m_file->write(toBytes(line) + '\n');
    m_file->flush();
}

bool Recorder::isRepeatedLargeBody(const Exchange &exchange)
{
    const QByteArray &body = exchange.response.body;
    if (body.size() <= largeBody)
        return false;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray::fromStdString(exchange.request.path));
    hash.addData(body);
    const QByteArray digest = hash.result();
    if (m_largeBodies.contains(digest))
        return true;
    m_largeBodies.insert(digest);
    return false;
}

} // namespace sandbox
