// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice_listener.h"

#include "core/notices/receiver_tls.h"
#include "httpd/http_server.h"
#include "httpd/responder.h"

using namespace std::chrono_literals;

namespace counterfoil {

namespace {

/// Who is slower than that, or comes with more at once, is told to come again. A provider gives up
/// after five seconds.
httpd::Limits receiverLimits()
{
    return {.head = 5s, .body = 10s, .idle = 15s, .connections = 128};
}

httpd::Response answerAtDoor(const httpd::Request &request, const NoticeDoors &doors)
{
    const auto door = doors.find(request.path);
    return door ? answerNotice(request, *door) : httpd::Response{404, {}, {}};
}

ReceiverProblem problemOf(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::AddressInUseError)
        return ReceiverProblem::PortTaken;
    if (error == QAbstractSocket::SocketAccessError)
        return ReceiverProblem::NotAllowed;
    if (error == QAbstractSocket::SocketAddressNotAvailableError)
        return ReceiverProblem::NoSuchPlace;
    return ReceiverProblem::Other;
}

/// On the listener's thread, which deletes it with its children when it ends.
class NoticeServer : public QObject
{
public:
    NoticeServer(ReceiverSettings place, std::shared_ptr<NoticeDoors> doors)
        : m_place(std::move(place))
        , m_doors(std::move(doors))
    {}

    ReceiverState listen()
    {
        const httpd::Handler handler = [doors = m_doors](const httpd::Request &request,
                                                         httpd::Responder *responder) {
            responder->send(answerAtDoor(request, *doors));
        };
        const QHostAddress address(m_place.address);
        if (address.isNull())
            return {ReceiverState::Kind::Failed, 0, ReceiverProblem::NoSuchPlace};
        if (m_place.certificateFile.isEmpty() && !address.isLoopback())
            return {ReceiverState::Kind::Failed, 0, ReceiverProblem::NotEncrypted};
        if (m_place.certificateFile.isEmpty())
            return listenWith(
                std::make_unique<httpd::HttpServer>(handler, receiverLimits(), nullptr));
        const auto tls = receiverTls(m_place.certificateFile, m_place.keyFile);
        if (!tls)
            return {ReceiverState::Kind::Failed, 0, tls.error()};
        return listenWith(
            std::make_unique<httpd::HttpServer>(handler, receiverLimits(), *tls, nullptr));
    }

private:
    ReceiverState listenWith(std::unique_ptr<httpd::HttpServer> server)
    {
        if (!server->listen(m_place.port, QHostAddress(m_place.address)))
            return {ReceiverState::Kind::Failed, 0, problemOf(server->error()),
                    server->errorText()};
        m_server = std::move(server);
        return {ReceiverState::Kind::Listening, m_server->port()};
    }

    ReceiverSettings m_place;
    std::shared_ptr<NoticeDoors> m_doors;
    std::unique_ptr<httpd::HttpServer> m_server;
};

} // namespace

void NoticeDoors::open(const QString &account, const NoticeDoor &door)
{
    const QMutexLocker lock(&m_mutex);
    m_doors.insert(noticePath(account), door);
}

void NoticeDoors::close(const QString &account)
{
    const QMutexLocker lock(&m_mutex);
    m_doors.remove(noticePath(account));
}

bool NoticeDoors::isEmpty() const
{
    const QMutexLocker lock(&m_mutex);
    return m_doors.isEmpty();
}

std::optional<NoticeDoor> NoticeDoors::find(const std::string &path) const
{
    QString wanted = QString::fromStdString(path);
    if (wanted.endsWith(u'/'))
        wanted.chop(1);
    const QMutexLocker lock(&m_mutex);
    const auto found = m_doors.constFind(wanted);
    return found == m_doors.constEnd() ? std::nullopt : std::optional(*found);
}

NoticeListener::NoticeListener(ReceiverSettings place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_doors(std::make_shared<NoticeDoors>())
{
    m_thread.setObjectName(QStringLiteral("notices"));
}

/// Waits for one answer that is being made at most.
NoticeListener::~NoticeListener()
{
    m_thread.quit();
    m_thread.wait();
}

void NoticeListener::start()
{
    if (m_state.kind == ReceiverState::Kind::Starting ||
        m_state.kind == ReceiverState::Kind::Listening)
        return;
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    }
    auto *server = new NoticeServer(m_place, m_doors);
    server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.start();
    setState({ReceiverState::Kind::Starting});
    QMetaObject::invokeMethod(server, [this, server] {
        const ReceiverState state = server->listen();
        QMetaObject::invokeMethod(this, [this, state] { setState(state); });
    });
}

void NoticeListener::setState(const ReceiverState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace counterfoil
