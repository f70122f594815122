// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain_run.h"

#include "core/secrets/keychain_state.h"

#include <qt6keychain/keychain.h>

namespace counterfoil {

namespace {

SecretFault faultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretFault::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretFault::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretFault::NoKeychain;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return SecretFault::Other;
    }
    return SecretFault::Other;
}

/// What the platform said, in the light of how its keychain is.
SecretFault refined(SecretFault fault, KeychainState state)
{
    switch (state) {
    case KeychainState::Absent:
        return fault == SecretFault::Other ? SecretFault::NoKeychain : fault;
    case KeychainState::Locked:
        return SecretFault::Locked;
    case KeychainState::Open:
    case KeychainState::Unknown:
        return fault;
    }
    return fault;
}

} // namespace

KeychainRun::KeychainRun(QKeychain::Job *job, KeychainPatience patience, CallBase *call, Done done)
    : QObject(call)
    , m_job(job)
    , m_done(std::move(done))
{
    // Deleted here, before its bytes are used: then they have one holder, who can wipe them.
    m_job->setAutoDelete(false);
    connect(m_job, &QKeychain::Job::finished, this, [this] { m_jobEnded = true; });
    connect(m_job, &QKeychain::Job::finished, this, &KeychainRun::receive, Qt::QueuedConnection);
    connect(call, &CallBase::cancelRequested, this, [this] {
        end(tl::unexpected(SecretError{SecretFault::Cancelled, {}}));
    });
    for (QTimer *timer : {&m_silent, &m_whole})
        timer->setSingleShot(true);
    connect(&m_silent, &QTimer::timeout, this, [this] {
        m_waited = true;
        emit waited();
    });
    connect(&m_whole, &QTimer::timeout, this, [this] {
        end(tl::unexpected(SecretError{SecretFault::TimedOut, {}}));
    });
    m_silent.start(patience.silent);
    m_whole.start(patience.whole);
    m_job->start();
}

KeychainRun::~KeychainRun()
{
    letGo();
    if (m_waited)
        emit stoppedWaiting();
}

void KeychainRun::receive()
{
    if (!m_job)
        return;
    const QKeychain::Error code = m_job->error();
    const QString detail = m_job->errorString();
    QByteArray bytes;
    if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(m_job.data()))
        bytes = read->binaryData();
    delete m_job.data();
    if (code == QKeychain::NoError)
        return end(Secret(std::move(bytes)));
    askKeychainState(this, [this, code, detail](KeychainState state) {
        end(tl::unexpected(SecretError{refined(faultOf(code), state), detail}));
    });
}

void KeychainRun::end(tl::expected<Secret, SecretError> outcome)
{
    if (!m_done)
        return;
    m_silent.stop();
    m_whole.stop();
    letGo();
    if (std::exchange(m_waited, false))
        emit stoppedWaiting();
    std::exchange(m_done, nullptr)(std::move(outcome));
}

void KeychainRun::letGo()
{
    if (!m_job)
        return;
    disconnect(m_job, nullptr, this, nullptr);
    if (m_jobEnded)
        m_job->deleteLater();
    else
        m_job->setAutoDelete(true); // the backend holds a pointer to it
    m_job.clear();
}

} // namespace counterfoil
