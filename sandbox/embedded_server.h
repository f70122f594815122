// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

#include <QThread>

namespace sandbox {

/// A server on a thread of its own, inside another program. The signals come from the event loop
/// of the thread that owns this object; the destructor stops the server and joins the thread.
class EmbeddedServer : public QObject
{
    Q_OBJECT

public:
    explicit EmbeddedServer(Server::Options options, QObject *parent = nullptr);
    ~EmbeddedServer() override;

    /// Returns at once; exactly one of the signals follows. To be called once.
    void start();

signals:
    void listening(const QUrl &baseUrl);
    void failed(const QString &error);

private:
    Server::Options m_options;
    QThread m_thread;
};

} // namespace sandbox
