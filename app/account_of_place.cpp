// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account_of_place.h"

#include "core/gateways/providers.h"

#include <algorithm>
#include <memory>

namespace counterfoil {

namespace {

std::optional<IdKind> askedKind(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Payment:
        return IdKind::Payment;
    case Place::Kind::Session:
        return IdKind::Session;
    case Place::Kind::Link:
        return IdKind::Link;
    case Place::Kind::Payments:
    case Place::Kind::Sessions:
    case Place::Kind::Links:
    case Place::Kind::Refunds:
    case Place::Kind::Operations:
    case Place::Kind::Events:
    case Place::Kind::Notices:
    case Place::Kind::Eligible:
    case Place::Kind::Redirects:
    case Place::Kind::Settings:
    case Place::Kind::NewSession:
    case Place::Kind::NewPayment:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Those whose provider can be asked for it, in their order.
std::vector<Account> askable(const Place &place, const std::vector<Account> &accounts)
{
    std::vector<Account> all;
    const std::optional<IdKind> kind = askedKind(place.kind);
    if (!kind)
        return all;
    std::copy_if(accounts.begin(), accounts.end(), std::back_inserter(all),
                 [&place, kind](const Account &account) {
                     const Provider *provider = providerNamed(account.provider);
                     return provider && provider->ids.canBeAsked(*kind, place.id);
                 });
    return all;
}

/// The accounts whose payment it is, gathered one after the other.
struct HolderSearch
{
    size_t waiting = 0;
    QStringList holders;
};

} // namespace

QString accountOfPlace(const Place &place, const std::vector<Account> &accounts,
                       const QString &current, const QStringList &holders)
{
    if (holders.contains(current))
        return current;
    const auto holder =
        std::find_if(accounts.begin(), accounts.end(),
                     [&holders](const Account &account) { return holders.contains(account.id); });
    if (holder != accounts.end())
        return holder->id;
    const std::vector<Account> able = askable(place, accounts);
    const bool isOneProvider =
        !able.empty() && std::all_of(able.begin(), able.end(), [&able](const Account &account) {
            return account.provider == able.front().provider;
        });
    const bool isCurrentAble =
        std::any_of(able.begin(), able.end(),
                    [&current](const Account &account) { return account.id == current; });
    return isOneProvider && !isCurrentAble ? able.front().id : current;
}

void findHolders(const Place &place, const std::vector<Account> &accounts, Catalogue &catalogue,
                 QObject *context, const std::function<void(const QStringList &holders)> &done)
{
    if (place.kind != Place::Kind::Payment || accounts.empty()) {
        done({});
        return;
    }
    const auto search = std::make_shared<HolderSearch>(HolderSearch{accounts.size(), {}});
    for (const Account &account : accounts) {
        catalogue.payments()
            .areKnown(account.id, {PaymentId(place.id)})
            .then(context, [=, id = account.id](const DatabaseResult<QList<bool>> &known) {
                if (known && known->value(0))
                    search->holders << id;
                if (--search->waiting == 0)
                    done(search->holders);
            });
    }
}

void findAccountOf(const Place &place, const std::vector<Account> &accounts, const QString &current,
                   Catalogue &catalogue, QObject *context,
                   const std::function<void(const QString &account)> &done)
{
    findHolders(place, accounts, catalogue, context, [=](const QStringList &holders) {
        done(accountOfPlace(place, accounts, current, holders));
    });
}

} // namespace counterfoil
