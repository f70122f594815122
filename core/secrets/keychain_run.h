// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychain_store.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace QKeychain {
class Job;
}

namespace counterfoil {

/// One request to the platform's keychain, with a watchdog of our own. Child of its call, and goes
/// with it; a job that is still running then ends by itself, unheard.
class KeychainRun : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(tl::expected<Secret, SecretError>)>;

    /// Starts the job and owns it. Done is called at most once.
    KeychainRun(QKeychain::Job *job, KeychainPatience patience, CallBase *call, Done done);
    ~KeychainRun() override;

signals:
    void waited();
    void stoppedWaiting();

private:
    void receive();
    void end(tl::expected<Secret, SecretError> outcome);
    void letGo();

    QPointer<QKeychain::Job> m_job;
    Done m_done;
    QTimer m_silent;
    QTimer m_whole;
    bool m_waited = false;
    bool m_jobEnded = false;
};

} // namespace counterfoil
