// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"

#include <chrono>
#include <functional>

namespace counterfoil {

/// The PIN of the screen lock. The keychain keeps a salted PBKDF2-SHA256 of it, never the PIN.
/// Wrong tries make the next one wait, longer each time, by a monotonic clock. Their count is in
/// the keychain, and each try is counted before it is looked at: after a restart the wait begins
/// again. It is derived on a worker thread: that is meant to take a while.
class PinLock : public QObject
{
    Q_OBJECT

public:
    using MonotonicClock = std::function<std::chrono::steady_clock::time_point()>;

    static constexpr qsizetype shortest = 4;
    static constexpr qsizetype longest = 64;
    static constexpr int freeTries = 3;
    static constexpr std::chrono::seconds firstWait{5};
    static constexpr std::chrono::seconds longestWait{300};

    enum class Verdict {
        Right,
        Wrong,
        TooSoon, ///< not looked at: a wait is running
        NotSet,  ///< the keychain has none
        Damaged, ///< what the keychain has is not ours
    };

    /// The store outlives the lock.
    explicit PinLock(SecretStore &store, MonotonicClock clock = &std::chrono::steady_clock::now,
                     QObject *parent = nullptr);

    SecretCall<void> &set(const Secret &pin);
    SecretCall<void> &remove();
    /// Whether the keychain has a PIN.
    SecretCall<bool> &isSet();
    /// An error is the keychain's.
    SecretCall<Verdict> &check(const Secret &pin);

    /// How long until the next try is looked at; zero when it would be now.
    [[nodiscard]] std::chrono::milliseconds wait() const;

private:
    void readTries(SecretCall<Verdict> *call, const Secret &pin);
    void readPin(SecretCall<Verdict> *call, const Secret &pin);
    void judge(SecretCall<Verdict> *call, const Secret &pin, const Secret &kept);
    void forgetTries();
    void waitAfterWrong();

    SecretStore &m_store;
    MonotonicClock m_clock;
    bool m_knowsTries = false; ///< the keychain was asked for them
    int m_wrong = 0;           ///< with the try that is being looked at
    std::chrono::steady_clock::time_point m_notBefore{};
};

} // namespace counterfoil
