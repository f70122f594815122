// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"

#include <QFileInfo>

namespace counterfoil {

Desk::Desk(Profile profile, std::unique_ptr<PaymentGateway> gateway, DeskStores stores,
           Clock &clock, ReconcilePolicy policy, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_stores(std::move(stores))
    , m_clock(clock)
    , m_gateway(std::move(gateway))
    , m_connection(*m_gateway, clock)
    , m_payments(*m_gateway, m_known, m_stores.catalogue, m_profile.id)
    , m_operations(m_profile, *m_gateway, m_known, m_stores.journal, clock, std::move(policy))
    , m_sessions(*m_gateway, m_stores.catalogue, m_profile.id)
{
    if (!m_stores.catalogue)
        return;
    Catalogue &catalogue = *m_stores.catalogue;
    m_feed = std::make_unique<CatalogueFeed>(m_profile.id, m_stores.personalData, catalogue,
                                             m_known, m_operations, m_sessions);
    m_imports = std::make_unique<ImportDesk>(QFileInfo(catalogue.location()).path(), m_profile.id,
                                             *m_gateway, catalogue, clock,
                                             [this] { return m_stores.personalData; });
    m_imports->load();
    m_check = std::make_unique<StoreCheck>(m_profile.id, m_stores.journal, catalogue);
    connect(&m_operations, &OperationDesk::loaded, m_check.get(), &StoreCheck::begin);
}

Desk::~Desk() = default;

void Desk::setPersonalData(const PersonalDataPolicy &policy)
{
    m_stores.personalData = policy;
    if (m_feed)
        m_feed->setPolicy(policy);
}

} // namespace counterfoil
