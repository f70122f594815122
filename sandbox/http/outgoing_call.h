// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/reply.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace sandbox {

struct OutgoingRequest
{
    QUrl url;
    std::string method = "POST";
    Headers headers;
    QByteArray body;
};

/// Whether an address is plain HTTP of this machine: nothing of the sandbox leaves it.
bool isOfThisMachine(const QUrl &url);

/// Sends one request once, on a connection of its own. Deletes itself.
class OutgoingCall : public QObject
{
    Q_OBJECT

public:
    /// Status 0: no answer came in time.
    using Done = std::function<void(int status, const QByteArray &body)>;

    OutgoingCall(const OutgoingRequest &request, std::chrono::milliseconds patience, Done done,
                 QObject *parent);
    ~OutgoingCall() override;

private:
    void read();
    void finish();

    QTcpSocket m_socket;
    QTimer m_deadline;
    QByteArray m_answer;
    Done m_done;
};

} // namespace sandbox
