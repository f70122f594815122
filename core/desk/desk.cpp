// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"

namespace counterfoil {

Desk::Desk(Profile profile, std::unique_ptr<PaymentGateway> gateway, Journal &journal, Clock &clock,
           ReconcilePolicy policy, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_gateway(std::move(gateway))
    , m_payments(*m_gateway, m_known)
    , m_operations(m_profile, *m_gateway, m_known, journal, clock, std::move(policy))
    , m_sessions(*m_gateway)
{}

Desk::~Desk() = default;

} // namespace counterfoil
