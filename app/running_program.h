// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace counterfoil {

/// The door of a program that runs, through which a later start hands it what it was asked to open:
/// a socket in the person's runtime folder, on Windows a named pipe, for this user alone. Programs
/// on other data folders have other doors; so has a demo, which takes only what it knows.
class RunningProgram : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Accounts, Demo };

    /// Of a link, or empty: "come to the front". Calls once, with whether it was taken.
    using Answer = std::function<void(bool taken)>;
    using Receiver = std::function<void(const QString &link, const Answer &answer)>;

    RunningProgram(const QString &dataFolder, Kind kind, QObject *parent = nullptr);

    /// Asks the program that runs to open the link; false where none runs, takes it or answers in
    /// time.
    void handOver(const QString &link, QObject *context, const std::function<void(bool)> &done);
    /// Opens the door, unless another program's is open.
    void listen(const Receiver &receiver);
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    /// Of the socket or pipe.
    [[nodiscard]] static QString doorName(const QString &dataFolder, Kind kind);

private:
    void take(QLocalSocket *client);

    QString m_name;
    Receiver m_receiver;
    QLocalServer m_server;
};

} // namespace counterfoil
