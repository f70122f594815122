// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_probe.h"

namespace counterfoil::payex {

using namespace Qt::StringLiterals;

namespace {

const auto nobodysPayment = u"/psp/creditcard/payments/00000000-0000-0000-0000-000000000000"_s;

} // namespace

PayexProbe::PayexProbe(PayexAccount account, GatewayOptions options)
    : m_gateway(std::move(account), std::move(options))
{}

void PayexProbe::start()
{
    auto &call = m_gateway.payment(PaymentId(nobodysPayment), Freshness::AsKnown);
    m_running = &call;
    call.then(this, [this](const auto &answer) { receive(answer ? nullptr : &answer.error()); });
}

void PayexProbe::cancel()
{
    if (m_running)
        m_running->cancel();
}

void PayexProbe::receive(const ApiError *error)
{
    ProbeResult result;
    if (error && error->httpStatus == 0) {
        result.failed = stepReached(*error, ConnectionStep::Credentials);
        result.error = *error;
        return emit finished(result);
    }
    // Any answer at all came over a name, a connection and, for https, a verified TLS.
    for (const auto step : {ConnectionStep::Name, ConnectionStep::Connect, ConnectionStep::Tls})
        emit stepPassed(step);
    if (error && !isNotFound(*error)) {
        result.failed = ConnectionStep::Credentials;
        result.error = *error;
    } else {
        emit stepPassed(ConnectionStep::Credentials);
    }
    emit finished(result);
}

} // namespace counterfoil::payex
