// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/embedded_server.h"

namespace sandbox {

EmbeddedServer::EmbeddedServer(Server::Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
}

EmbeddedServer::~EmbeddedServer()
{
    m_thread.quit();
    m_thread.wait();
}

void EmbeddedServer::start()
{
    // Lives on the thread, which deletes it when it ends.
    auto *server = new Server(m_options);
    server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(server, [this, server] {
        const auto result = server->listen();
        QMetaObject::invokeMethod(this, [this, result, url = server->baseUrl()] {
            if (result)
                emit listening(url);
            else
                emit failed(result.error());
        });
    });
}

} // namespace sandbox
