// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_probe.h"

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

/// A 4xx in the API's own words that is about what was asked, not about who asks.
bool isAboutTheOrder(const ApiError &error)
{
    return error.kind == ErrorKind::Api && error.httpStatus >= 400 && error.httpStatus < 500 &&
           error.httpStatus != 401 && error.httpStatus != 403 && error.httpStatus != 408 &&
           error.httpStatus != 429;
}

} // namespace

PayProbe::PayProbe(PayAccount account, GatewayOptions options)
    : m_gateway(std::move(account), std::move(options))
{}

void PayProbe::start()
{
    auto &call = m_gateway.payment(PaymentId(u"00000000000X0000"_s), Freshness::AsKnown);
    m_running = &call;
    call.then(this, [this](const auto &answer) { receive(answer); });
}

void PayProbe::cancel()
{
    if (m_running)
        m_running->cancel();
}

void PayProbe::receive(const tl::expected<PaymentPtr, ApiError> &answer)
{
    using enum ConnectionStep;
    if (!answer && answer.error().httpStatus == 0) {
        emit finished({stepReached(answer.error(), Credentials), answer.error(), std::nullopt});
        return;
    }
    for (const auto step : {Name, Connect, Tls})
        emit stepPassed(step);
    if (!answer && !isAboutTheOrder(answer.error())) {
        emit finished({Credentials, answer.error(), std::nullopt});
        return;
    }
    emit stepPassed(Credentials);
    emit finished({});
}

} // namespace counterfoil::pay
