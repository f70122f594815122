// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_settings.h"
#include "core/net/request_log.h"

#include <QObject>

namespace counterfoil {

struct ConnectionReport : ProbeResult
{
    /// Set where a file or a value of the settings stands in the way: then nothing was asked.
    std::optional<SettingError> setting;

    [[nodiscard]] bool isGood() const { return !failed && !setting; }
};

/// Tries out an account as its provider's probe does, if its settings are good enough for that. One
/// run per object; deleting it ends the run.
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
    std::unique_ptr<ConnectionProbe> m_probe;
    std::optional<SettingError> m_setting;
};

} // namespace counterfoil
