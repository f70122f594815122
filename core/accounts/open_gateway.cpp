// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/open_gateway.h"

namespace counterfoil {

namespace {

std::optional<QNetworkProxy> proxyOf(const ProxySetting &setting)
{
    switch (setting.mode) {
    case ProxyMode::System:
        return std::nullopt;
    case ProxyMode::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case ProxyMode::Host:
        return QNetworkProxy(QNetworkProxy::HttpProxy, setting.host, setting.port);
    }
    Q_UNREACHABLE();
}

} // namespace

tl::expected<GatewayOptions, SettingError> gatewayOptions(const AccountSettings &settings)
{
    if (const SettingCheck check = checkAuthorityFile(settings.authorityFile))
        return tl::unexpected(SettingError{SettingField::AuthorityFile, *check});
    GatewayOptions options;
    options.http.timeouts = settings.timeouts;
    options.http.proxy = proxyOf(settings.proxy);
    if (!settings.authorityFile.isEmpty())
        options.http.authorities = QSslCertificate::fromPath(
            settings.authorityFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    return options;
}

tl::expected<std::unique_ptr<PaymentGateway>, SettingError>
openGateway(const AccountSettings &settings, AccountSecrets secrets,
            std::shared_ptr<RequestLog> log)
{
    // The file may have been written before the present rules.
    const std::vector<SettingError> errors = checkSettings(settings, {});
    if (!errors.empty())
        return tl::unexpected(errors.front());
    return gatewayOptions(settings).map([&](GatewayOptions &&options) {
        options.http.log = std::move(log);
        const Provider &provider = *providerNamed(settings.provider); // checked
        return provider.open(providerAccount(settings, provider, std::move(secrets)),
                             std::move(options));
    });
}

} // namespace counterfoil
