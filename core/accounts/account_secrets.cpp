// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_secrets.h"

namespace counterfoil {

namespace {

SecretName clientSecretOf(const QString &profile)
{
    return {profile, SecretPurpose::ClientSecret};
}

SecretName apiKeyOf(const QString &profile)
{
    return {profile, SecretPurpose::ApiKey};
}

/// A step of two: cancelling the whole cancels it, and its error is that of the whole.
template <typename Whole, typename Step, typename Next>
void follow(SecretCall<Whole> *whole, SecretCall<Step> &step, Next next)
{
    QObject::connect(whole, &CallBase::cancelRequested, &step, &CallBase::cancel);
    step.then(whole, [whole, next](const tl::expected<Step, SecretError> &outcome) {
        if (outcome)
            next(outcome);
        else
            whole->settle(tl::unexpected(outcome.error()));
    });
}

} // namespace

SecretCall<AccountSecrets> &readSecrets(SecretStore &store, const QString &profile)
{
    auto *call = new SecretCall<AccountSecrets>(&store);
    follow(call, store.read(clientSecretOf(profile)), [call, &store, profile](const auto &secret) {
        follow(call, store.read(apiKeyOf(profile)),
               [call, clientSecret = *secret](const auto &apiKey) {
                   call->settle(AccountSecrets{clientSecret, *apiKey});
               });
    });
    return *call;
}

SecretCall<void> &writeSecrets(SecretStore &store, const QString &profile,
                               const AccountSecrets &secrets)
{
    auto *call = new SecretCall<void>(&store);
    follow(call, store.write(clientSecretOf(profile), secrets.clientSecret),
           [call, &store, profile, apiKey = secrets.apiKey](const auto &) {
               follow(call, store.write(apiKeyOf(profile), apiKey),
                      [call](const auto &) { call->settle({}); });
           });
    return *call;
}

SecretCall<void> &removeSecrets(SecretStore &store, const QString &profile)
{
    auto *call = new SecretCall<void>(&store);
    follow(call, store.remove(clientSecretOf(profile)), [call, &store, profile](const auto &) {
        follow(call, store.remove(apiKeyOf(profile)), [call, &store, profile](const auto &) {
            follow(call, store.remove({profile, SecretPurpose::HashKey}),
                   [call](const auto &) { call->settle({}); });
        });
    });
    return *call;
}

} // namespace counterfoil
