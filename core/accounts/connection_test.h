// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/open_gateway.h"

#include <QObject>

namespace counterfoil {

/// In the order in which they are proved.
enum class ConnectionStep { Name, Connect, Tls, Token, ApiKey, Entity };

struct ConnectionReport
{
    /// The step that failed; none when all is well.
    std::optional<ConnectionStep> failed;
    /// Of the failed step. ErrorKind::Cancelled when it was given up.
    ApiError error;
    /// Set where a file or a value of the settings stands in the way: then nothing was asked.
    std::optional<SettingError> setting;
    /// The provider answered nothing from which the entity could be told.
    bool entityIsUnproven = false;

    [[nodiscard]] bool isGood() const { return !failed && !setting; }
};

/// Tries out an account without changing anything at the provider, and names the step that fails.
/// One run per object; deleting it ends the run.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(const AccountSettings &settings, AccountSecrets secrets,
                   QObject *parent = nullptr, std::shared_ptr<RequestLog> log = nullptr);
    ~ConnectionTest() override;

    /// finished() comes from the event loop, never from within.
    void start();
    void cancel();

signals:
    void stepPassed(counterfoil::ConnectionStep step);
    void finished(const counterfoil::ConnectionReport &report);

private:
    void askToken();
    void receiveToken(const ApiError *error);
    /// The token was refused: whether the api key is why.
    void blame(const ApiError &refusal);
    void askKeys();
    void askEntity();
    void readNothing();
    void end(const ConnectionReport &report);
    void fail(ConnectionStep step, const ApiError &error);

    std::unique_ptr<PurseGateway> m_gateway;
    std::optional<SettingError> m_setting;
    QPointer<CallBase> m_running;
    bool m_isOver = false;
};

} // namespace counterfoil
