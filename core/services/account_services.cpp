// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/account_services.h"

namespace counterfoil {

AccountServices::AccountServices(Account account, std::unique_ptr<PaymentGateway> gateway,
                                 ServiceStores stores, Clock &clock, ReconcilePolicy policy,
                                 QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_stores(std::move(stores))
    , m_clock(clock)
    , m_gateway(std::move(gateway))
    , m_connection(*m_gateway, clock)
    , m_currencies(m_stores.folder, m_account.id, *m_gateway, m_known)
    , m_payments(*m_gateway, m_known, m_stores.catalogue, m_account.id)
    , m_operations(m_account, *m_gateway, m_known, m_stores.journal, clock, m_stores.person,
                   std::move(policy))
    , m_creations(*m_gateway, m_operations)
    , m_sessions(m_gateway->checkout(), m_stores.catalogue, m_account.id)
    , m_updates(m_account.id, m_stores.personalData, m_stores.catalogue, m_known, m_operations,
                m_sessions)
    , m_imports(m_stores.folder, m_account.id, *m_gateway, m_stores.catalogue, clock,
                [this] { return m_stores.personalData; })
    , m_noticeLog(m_account.id, m_stores.personalData, m_stores.catalogue)
    , m_notices(*m_gateway, m_known, m_payments, m_noticeLog, clock)
    , m_backlog(m_account.id, m_stores.catalogue, m_connection, m_notices)
    , m_signingKeys(m_gateway->checkout(), clock)
    , m_check(m_account.id, m_stores.journal, m_stores.catalogue)
{
    m_stores.catalogue.decimals()->set(m_account.id, m_gateway->decimals());
    m_imports.load();
    connect(&m_operations, &OperationService::sessionRead, &m_sessions, &SessionService::upsert);
    connect(&m_operations, &OperationService::loaded, &m_check, &StoreCheck::begin);
}

AccountServices::~AccountServices() = default;

void AccountServices::setZone(const QByteArray &zone)
{
    if (zone == m_account.zone)
        return;
    m_account.zone = zone;
    m_operations.setZone(zone);
    emit zoneChanged();
}

void AccountServices::setPersonalData(const PersonalDataPolicy &policy)
{
    m_stores.personalData = policy;
    m_updates.setPolicy(policy);
    m_noticeLog.setPolicy(policy);
}

} // namespace counterfoil
