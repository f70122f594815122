// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"
#include "core/net/call.h"
#include "core/secrets/secret_name.h"

#include <QObject>

namespace counterfoil {

enum class SecretFault {
    NotFound,
    Locked,     ///< the keychain is locked, and nobody unlocked it
    Denied,     ///< the system or the person said no
    NoKeychain, ///< there is none on this machine, or none in this session
    TimedOut,   ///< no answer in time; a write may still happen
    TooLarge,   ///< more than every platform's keychain takes
    Cancelled,
    Other,
};

struct SecretError
{
    SecretFault fault = SecretFault::Other;
    QString detail; ///< the platform's words; never a part of a secret

    friend bool operator==(const SecretError &, const SecretError &) = default;
};

template <typename T>
using SecretCall = Call<T, SecretError>;

/// Where secrets are kept. Owns the calls it returns; lives in the UI's thread and never blocks it.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The least that a platform takes: CRED_MAX_CREDENTIAL_BLOB_SIZE of Windows.
    static constexpr qsizetype largestSecret = 2560;

    virtual SecretCall<Secret> &read(const SecretName &name) = 0;
    /// Replaces what is there.
    virtual SecretCall<void> &write(const SecretName &name, const Secret &secret) = 0;
    /// Good also when there was nothing.
    virtual SecretCall<void> &remove(const SecretName &name) = 0;
    /// Whether what is written is there after a restart.
    [[nodiscard]] virtual bool isLasting() const = 0;

signals:
    /// Whether a call has been waiting for so long that the person should know: a keyring may be
    /// asking for its password in a window behind.
    void waitingChanged(bool waiting);
};

} // namespace counterfoil
