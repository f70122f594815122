// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/connection_test.h"

#include "core/accounts/open_gateway.h"

#include <algorithm>

namespace counterfoil {

namespace {

/// What stands in the way of a request. Not all of the settings: a name that is missing yet does
/// not.
std::optional<SettingError> obstacle(const AccountSettings &settings, const AccountSecrets &secrets)
{
    const Provider *provider = providerNamed(settings.provider);
    if (!provider)
        return SettingError{SettingField::Provider, SettingProblem::NotSupported};
    std::vector<SettingError> errors = checkSettings(settings, {});
    std::erase_if(errors, [provider](const SettingError &error) {
        return error.field != SettingField::Host && error.field != SettingField::Proxy &&
               !provider->setting(error.field);
    });
    const std::vector<SettingError> ofSecrets = checkSecrets(*provider, secrets);
    errors.insert(errors.end(), ofSecrets.begin(), ofSecrets.end());
    const auto first =
        std::min_element(errors.begin(), errors.end(), [](const auto &one, const auto &other) {
            return one.field < other.field;
        });
    return first == errors.end() ? std::nullopt : std::optional(*first);
}

} // namespace

ConnectionTest::ConnectionTest(const AccountSettings &settings, AccountSecrets secrets,
                               QObject *parent, std::shared_ptr<RequestLog> log)
    : QObject(parent)
    , m_setting(obstacle(settings, secrets))
{
    if (m_setting)
        return;
    auto options = gatewayOptions(settings);
    if (!options) {
        m_setting = options.error();
        return;
    }
    options->http.log = std::move(log);
    options->retry.tries = 1; // a test tells what it sees at once
    const Provider &provider = *providerNamed(settings.provider);
    m_probe = provider.probe(providerAccount(settings, provider, std::move(secrets)),
                             *std::move(options));
    connect(m_probe.get(), &ConnectionProbe::stepPassed, this, &ConnectionTest::stepPassed);
    connect(m_probe.get(), &ConnectionProbe::finished, this, [this](const ProbeResult &result) {
        emit finished({result, std::nullopt});
    });
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    if (m_probe)
        return m_probe->start();
    QMetaObject::invokeMethod(
        this,
        [this] {
            emit finished({{}, m_setting});
        },
        Qt::QueuedConnection);
}

void ConnectionTest::cancel()
{
    if (m_probe)
        m_probe->cancel();
}

} // namespace counterfoil
