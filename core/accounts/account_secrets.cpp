// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_secrets.h"

#include <algorithm>
#include <array>
#include <functional>

namespace counterfoil {

namespace {

constexpr std::array<std::pair<SettingField, SecretPurpose>, 4> purposes{{
    {SettingField::ClientSecret, SecretPurpose::ClientSecret},
    {SettingField::ApiKey, SecretPurpose::ApiKey},
    {SettingField::ApiToken, SecretPurpose::ApiToken},
    {SettingField::NoticeToken, SecretPurpose::NoticeToken},
}};

SecretName secretName(const QString &account, SettingField field)
{
    const auto found = std::find_if(purposes.begin(), purposes.end(),
                                    [field](const auto &entry) { return entry.first == field; });
    Q_ASSERT(found != purposes.end());
    return {account, found->second};
}

/// A step of several: cancelling the whole cancels it, and its error is that of the whole.
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

struct SecretsLeft
{
    QList<SettingField> wanted;
    QList<SettingField> optional; ///< after those
};

void readOn(SecretCall<AccountSecrets> *call, SecretStore &store, const QString &account,
            SecretsLeft left, AccountSecrets read)
{
    const bool isOptional = left.wanted.isEmpty();
    QList<SettingField> &fields = isOptional ? left.optional : left.wanted;
    if (fields.isEmpty()) {
        call->settle(std::move(read));
        return;
    }
    const SettingField field = fields.takeFirst();
    SecretCall<Secret> &step = store.read(secretName(account, field));
    QObject::connect(call, &CallBase::cancelRequested, &step, &CallBase::cancel);
    step.then(call, [call, &store, account, field, left, read, isOptional](const auto &secret) {
        const bool isAbsent =
            isOptional && !secret && secret.error().fault == SecretFault::NotFound;
        if (!secret && !isAbsent) {
            call->settle(tl::unexpected(secret.error()));
            return;
        }
        AccountSecrets more = read;
        if (secret)
            more[field] = *secret;
        readOn(call, store, account, left, more);
    });
}

using Steps = QList<std::function<SecretCall<void> &()>>;

void takeSteps(SecretCall<void> *call, Steps left)
{
    if (left.isEmpty()) {
        call->settle({});
        return;
    }
    const auto step = left.takeFirst();
    follow(call, step(), [call, left](const auto &) { takeSteps(call, left); });
}

} // namespace

SecretCall<AccountSecrets> &readSecrets(SecretStore &store, const QString &account,
                                        const QList<SettingField> &wanted,
                                        const QList<SettingField> &optional)
{
    auto *call = new SecretCall<AccountSecrets>(&store);
    readOn(call, store, account, {wanted, optional}, {});
    return *call;
}

SecretCall<void> &writeSecrets(SecretStore &store, const QString &account,
                               const AccountSecrets &secrets)
{
    auto *call = new SecretCall<void>(&store);
    Steps steps;
    for (const auto &[field, secret] : secrets) {
        if (!secret.isEmpty())
            steps.append([&store, name = secretName(account, field), value =
                          secret ]() -> auto & { return store.write(name, value); });
    }
    takeSteps(call, steps);
    return *call;
}

SecretCall<void> &removeSecrets(SecretStore &store, const QString &account)
{
    auto *call = new SecretCall<void>(&store);
    Steps steps;
    const auto remove = [&](SecretPurpose purpose) {
        steps.append([&store, name = SecretName{account, purpose} ]() -> auto & {
            return store.remove(name);
        });
    };
    for (const auto &[field, purpose] : purposes)
        remove(purpose);
    remove(SecretPurpose::HashKey);
    takeSteps(call, steps);
    return *call;
}

bool hasAll(const AccountSecrets &secrets, const QList<SettingField> &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&secrets](SettingField field) {
        return !secretOf(secrets, field).isEmpty();
    });
}

} // namespace counterfoil
