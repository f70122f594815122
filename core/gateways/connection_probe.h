// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"

#include <QObject>

namespace counterfoil {

/// What is proved of an account. Each provider has its own of them, in its own order; the first
/// three come first with all.
enum class ConnectionStep { Name, Connect, Tls, Token, ApiKey, Entity, Credentials };

struct ProbeResult
{
    /// The step that failed; none when all is well.
    std::optional<ConnectionStep> failed;
    /// Of the failed step. ErrorKind::Cancelled when it was given up.
    ApiError error;
    /// The provider answered nothing from which this could be told.
    std::optional<ConnectionStep> unproven;
};

/// Asks a provider what proves an account, without changing anything there. One run per object;
/// deleting it ends the run.
class ConnectionProbe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// finished() comes from the event loop, never from within.
    virtual void start() = 0;
    virtual void cancel() = 0;

signals:
    void stepPassed(counterfoil::ConnectionStep step);
    void finished(const counterfoil::ProbeResult &result);
};

/// How far a call came that got no answer at all; `answered` for one that did.
[[nodiscard]] ConnectionStep stepReached(const ApiError &error, ConnectionStep answered);

} // namespace counterfoil
