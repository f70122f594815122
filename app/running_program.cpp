// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/running_program.h"

#include "app/foreground.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace counterfoil {

namespace {

constexpr auto doorPatience = 3s;
constexpr qint64 longestLink = 1024;

/// A start's question to the program that runs. Deletes itself when it is settled.
class HandOver : public QObject
{
public:
    HandOver(const QString &name, const QString &link, QObject *context,
             const std::function<void(bool)> &done)
        : QObject(context)
        , m_done(done)
    {
        connect(&m_socket, &QLocalSocket::connected, this, [this, link] {
            letOthersComeToFront();
            m_socket.write(link.toUtf8() + '\n');
        });
        connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
            if (m_socket.canReadLine())
                settle(m_socket.readLine() == "taken\n");
        });
        connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { settle(false); });
        connect(&m_socket, &QLocalSocket::disconnected, this, [this] { settle(false); });
        QTimer::singleShot(doorPatience, this, [this] { settle(false); });
        m_socket.connectToServer(name);
    }

private:
    void settle(bool taken)
    {
        if (const auto done = std::exchange(m_done, {}))
            done(taken);
        deleteLater();
    }

    std::function<void(bool)> m_done;
    QLocalSocket m_socket;
};

} // namespace

QString RunningProgram::doorName(const QString &dataFolder, Kind kind)
{
    const QByteArray folder = QFileInfo(dataFolder).absoluteFilePath().toUtf8();
    const QString name =
        u"counterfoil-"_s +
        QString::fromLatin1(
            QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().first(16)) +
        (kind == Kind::Demo ? "-demo"_L1 : ""_L1);
#ifdef Q_OS_WIN
    return name; // of a pipe
#else
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#endif
}

RunningProgram::RunningProgram(const QString &dataFolder, Kind kind, QObject *parent)
    : QObject(parent)
    , m_name(doorName(dataFolder, kind))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *client = m_server.nextPendingConnection())
            take(client);
    });
}

void RunningProgram::handOver(const QString &link, QObject *context,
                              const std::function<void(bool)> &done)
{
    new HandOver(m_name, link, context, done);
}

void RunningProgram::listen(const Receiver &receiver)
{
    m_receiver = receiver;
    // Whether a program is behind a door that is there already shows when it is tried; one that was
    // killed leaves its socket.
    auto *probe = new QLocalSocket(this);
    connect(probe, &QLocalSocket::connected, probe, &QObject::deleteLater);
    connect(probe, &QLocalSocket::errorOccurred, this, [this, probe] {
        probe->deleteLater();
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    });
    probe->connectToServer(m_name);
}

/// Of this user, but whatever it is: one short line, soon.
void RunningProgram::take(QLocalSocket *client)
{
    client->setParent(this);
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    QTimer::singleShot(doorPatience, client, &QObject::deleteLater);
    connect(client, &QLocalSocket::readyRead, this, [this, client] {
        if (!client->canReadLine()) {
            if (client->bytesAvailable() > longestLink)
                client->deleteLater();
            return;
        }
        disconnect(client, &QLocalSocket::readyRead, this, nullptr);
        const QByteArray line = client->readLine(longestLink).trimmed();
        m_receiver(QString::fromUtf8(line), [client = QPointer(client)](bool taken) {
            if (client)
                client->write(taken ? "taken\n" : "unknown\n");
        });
    });
}

} // namespace counterfoil
