// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/providers.h"

#include "core/gateways/notice.h"
#include "core/gateways/pay/pay_provider.h"
#include "core/gateways/payex/payex_provider.h"
#include "core/gateways/purse/purse_provider.h"

#include <algorithm>

namespace counterfoil {

const std::vector<const Provider *> &providers()
{
    static const std::vector<const Provider *> all{&purse::provider(), &pay::provider(),
                                                   &payex::provider()};
    return all;
}

const Provider *providerNamed(const QString &name)
{
    const auto &all = providers();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const auto *known) { return known->name == name; });
    return found == all.end() ? nullptr : *found;
}

bool isDuplicate(const ApiError &error)
{
    const auto &all = providers();
    return std::any_of(all.begin(), all.end(),
                       [&error](const auto *known) { return known->isDuplicate(error); });
}

RefusedInput refusedInput(const QStringList &pointer)
{
    for (const Provider *known : providers()) {
        const RefusedInput input = known->refusedInput(pointer);
        if (input.kind != RefusedInput::Kind::None)
            return input;
    }
    return {};
}

Notice readNotice(const ReceivedNotice &received, const PaymentGateway::NoticeReader &own)
{
    Notice notice = own ? own(received) : Notice{};
    if (!own)
        notice.doubts = {NoticeDoubt::UnknownForm};
    for (const Provider *known : providers()) {
        if (notice.form != NoticeForm::Unknown || !known->readNotice)
            continue;
        Notice other = known->readNotice(received);
        // What is wrong with a document is said by whoever reads it first.
        if (other.form == NoticeForm::Unknown && (notice.fault || own))
            continue;
        if (other.form != NoticeForm::Unknown)
            other.doubts.push_back(NoticeDoubt::OtherProvider);
        notice = std::move(other);
    }
    return notice;
}

} // namespace counterfoil
