// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain_store.h"

#include "core/secrets/keychain_run.h"

#include <qt6keychain/keychain.h>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

template <typename Job>
Job *jobFor(const SecretName &name)
{
    auto *job = new Job(u"counterfoil"_s);
    job->setKey(keyOf(name));
    return job;
}

KeychainRun::Done settling(SecretCall<void> *call)
{
    return [call](tl::expected<Secret, SecretError> outcome) {
        call->settle(std::move(outcome).map([](const Secret &) {}));
    };
}

} // namespace

KeychainStore::KeychainStore(KeychainPatience patience, QObject *parent)
    : SecretStore(parent)
    , m_patience(patience)
{}

KeychainStore::~KeychainStore()
{
    qDeleteAll(findChildren<CallBase *>(Qt::FindDirectChildrenOnly)); // their runs tell this store
}

SecretCall<Secret> &KeychainStore::read(const SecretName &name)
{
    auto *call = new SecretCall<Secret>(this);
    watch(new KeychainRun(
        jobFor<QKeychain::ReadPasswordJob>(name), m_patience, call,
        [call](tl::expected<Secret, SecretError> outcome) { call->settle(std::move(outcome)); }));
    return *call;
}

SecretCall<void> &KeychainStore::write(const SecretName &name, const Secret &secret)
{
    auto *call = new SecretCall<void>(this);
    if (secret.reveal().size() > largestSecret) {
        call->settle(tl::unexpected(SecretError{SecretFault::TooLarge, {}}));
        return *call;
    }
    auto *job = jobFor<QKeychain::WritePasswordJob>(name);
    job->setBinaryData(secret.reveal());
    // The job shares the bytes and does not wipe them: held here until after it is gone.
    watch(
        new KeychainRun(job, m_patience, call,
                        [done = settling(call), secret](tl::expected<Secret, SecretError> outcome) {
                            done(std::move(outcome));
                        }));
    return *call;
}

SecretCall<void> &KeychainStore::remove(const SecretName &name)
{
    auto *call = new SecretCall<void>(this);
    watch(new KeychainRun(jobFor<QKeychain::DeletePasswordJob>(name), m_patience, call,
                          [done = settling(call)](tl::expected<Secret, SecretError> outcome) {
                              if (!outcome && outcome.error().fault == SecretFault::NotFound)
                                  outcome = Secret(); // what was wanted
                              done(std::move(outcome));
                          }));
    return *call;
}

void KeychainStore::watch(KeychainRun *run)
{
    connect(run, &KeychainRun::waited, this, [this] { countWaiting(+1); });
    connect(run, &KeychainRun::stoppedWaiting, this, [this] { countWaiting(-1); });
}

void KeychainStore::countWaiting(int change)
{
    const bool wasWaiting = m_waiting > 0;
    m_waiting += change;
    if (wasWaiting != (m_waiting > 0))
        emit waitingChanged(m_waiting > 0);
}

} // namespace counterfoil
