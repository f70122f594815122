// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/person.h"
#include "core/services/catalogue_updates.h"
#include "core/services/connection.h"
#include "core/services/creation_service.h"
#include "core/services/data_folder.h"
#include "core/services/import_service.h"
#include "core/services/known_payments.h"
#include "core/services/notice_backlog.h"
#include "core/services/notice_service.h"
#include "core/services/operation_service.h"
#include "core/services/payment_service.h"
#include "core/services/said_currencies.h"
#include "core/services/session_service.h"
#include "core/services/signing_key_service.h"
#include "core/services/store_check.h"

namespace counterfoil {

/// Where the services of an account keep things, and for whom. Shared by all accounts of the
/// process; journal and catalogue outlive them.
struct ServiceStores
{
    Journal &journal;
    Catalogue &catalogue;
    DataFolder folder;
    Person person;
    PersonalDataPolicy personalData = {};
};

/// The services of one provider account, as pages use them. Owns the gateway. All windows of the
/// account share them; they outlive the windows. Lives in the UI's thread.
class AccountServices : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives the services.
    AccountServices(Account account, std::unique_ptr<PaymentGateway> gateway, ServiceStores stores,
                    Clock &clock, ReconcilePolicy policy = {}, QObject *parent = nullptr);
    ~AccountServices() override;

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] PaymentGateway &gateway() { return *m_gateway; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] KnownPayments &known() { return m_known; }
    [[nodiscard]] SaidCurrencies &currencies() { return m_currencies; }
    [[nodiscard]] Catalogue &catalogue() { return m_stores.catalogue; }
    [[nodiscard]] const DataFolder &folder() const { return m_stores.folder; }
    [[nodiscard]] const Person &person() const { return m_stores.person; }
    /// What journal and catalogue lack.
    [[nodiscard]] const StoreCheck &storeCheck() const { return m_check; }
    [[nodiscard]] const PersonalDataPolicy &personalData() const { return m_stores.personalData; }
    /// For what is kept from now on.
    void setPersonalData(const PersonalDataPolicy &policy);
    /// Of the account's books, for what is shown from now on.
    void setZone(const QByteArray &zone);
    [[nodiscard]] ImportService &imports() { return m_imports; }
    [[nodiscard]] PaymentService &payments() { return m_payments; }
    [[nodiscard]] OperationService &operations() { return m_operations; }
    [[nodiscard]] CreationService &creations() { return m_creations; }
    [[nodiscard]] SessionService &sessions() { return m_sessions; }
    [[nodiscard]] NoticeService &notices() { return m_notices; }
    [[nodiscard]] SigningKeyService &signingKeys() { return m_signingKeys; }

signals:
    void zoneChanged();

private:
    Account m_account;
    ServiceStores m_stores;
    Clock &m_clock;
    std::unique_ptr<PaymentGateway> m_gateway;
    Connection m_connection;
    KnownPayments m_known;
    SaidCurrencies m_currencies;
    PaymentService m_payments;
    OperationService m_operations;
    CreationService m_creations;
    SessionService m_sessions;
    CatalogueUpdates m_updates;
    ImportService m_imports;
    NoticeLog m_noticeLog;
    NoticeService m_notices;
    NoticeBacklog m_backlog;
    SigningKeyService m_signingKeys;
    StoreCheck m_check;
};

} // namespace counterfoil
