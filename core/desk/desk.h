// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/catalogue_feed.h"
#include "core/desk/connection.h"
#include "core/desk/data_folder.h"
#include "core/desk/import_desk.h"
#include "core/desk/known_payments.h"
#include "core/desk/operation_desk.h"
#include "core/desk/payment_desk.h"
#include "core/desk/session_desk.h"
#include "core/desk/store_check.h"
#include "core/domain/account.h"
#include "core/domain/person.h"

namespace counterfoil {

/// Where a desk keeps things, and for whom. Shared by all desks of the process; journal and
/// catalogue outlive them.
struct DeskStores
{
    Journal &journal;
    Catalogue &catalogue;
    DataFolder folder;
    Person person;
    PersonalDataPolicy personalData = {};
};

/// The services of one provider account, as pages use them. Owns the gateway. All windows of the
/// account share one desk; it outlives them. Lives in the UI's thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives the desk.
    Desk(Account account, std::unique_ptr<PaymentGateway> gateway, DeskStores stores, Clock &clock,
         ReconcilePolicy policy = {}, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] PaymentGateway &gateway() { return *m_gateway; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] KnownPayments &known() { return m_known; }
    [[nodiscard]] Catalogue &catalogue() { return m_stores.catalogue; }
    [[nodiscard]] const DataFolder &folder() const { return m_stores.folder; }
    [[nodiscard]] const Person &person() const { return m_stores.person; }
    /// What journal and catalogue lack.
    [[nodiscard]] const StoreCheck &storeCheck() const { return m_check; }
    [[nodiscard]] const PersonalDataPolicy &personalData() const { return m_stores.personalData; }
    /// For what is kept from now on.
    void setPersonalData(const PersonalDataPolicy &policy);
    [[nodiscard]] ImportDesk &imports() { return m_imports; }
    [[nodiscard]] PaymentDesk &payments() { return m_payments; }
    [[nodiscard]] OperationDesk &operations() { return m_operations; }
    [[nodiscard]] SessionDesk &sessions() { return m_sessions; }

private:
    Account m_account;
    DeskStores m_stores;
    Clock &m_clock;
    std::unique_ptr<PaymentGateway> m_gateway;
    Connection m_connection;
    KnownPayments m_known;
    PaymentDesk m_payments;
    OperationDesk m_operations;
    SessionDesk m_sessions;
    CatalogueFeed m_feed;
    ImportDesk m_imports;
    StoreCheck m_check;
};

} // namespace counterfoil
