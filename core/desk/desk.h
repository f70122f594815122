// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/catalogue_feed.h"
#include "core/desk/connection.h"
#include "core/desk/import_desk.h"
#include "core/desk/known_payments.h"
#include "core/desk/operation_desk.h"
#include "core/desk/payment_desk.h"
#include "core/desk/session_desk.h"
#include "core/desk/store_check.h"
#include "core/domain/profile.h"

namespace counterfoil {

/// Where a desk keeps things. Shared by all desks of the process; they outlive them.
struct DeskStores
{
    /// Without a catalogue, a desk remembers what this run has seen.
    DeskStores(Journal &journalOfAll, Catalogue *catalogueOfAll = nullptr,
               PersonalDataPolicy policy = {})
        : journal(journalOfAll)
        , catalogue(catalogueOfAll)
        , personalData(std::move(policy))
    {}

    Journal &journal;
    Catalogue *catalogue;
    PersonalDataPolicy personalData;
};

/// The services of one provider account, as pages use them. Owns the gateway. All windows of the
/// account share one desk; it outlives them. Lives in the UI's thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives the desk.
    Desk(Profile profile, std::unique_ptr<PaymentGateway> gateway, DeskStores stores, Clock &clock,
         ReconcilePolicy policy = {}, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] PaymentGateway &gateway() { return *m_gateway; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] KnownPayments &known() { return m_known; }
    /// Only of a desk that has one.
    [[nodiscard]] Catalogue &catalogue() { return *m_stores.catalogue; }
    /// What journal and catalogue lack. Null without a catalogue.
    [[nodiscard]] const StoreCheck *storeCheck() const { return m_check.get(); }
    [[nodiscard]] const PersonalDataPolicy &personalData() const { return m_stores.personalData; }
    /// For what is kept from now on.
    void setPersonalData(const PersonalDataPolicy &policy);
    [[nodiscard]] ImportDesk &imports() { return *m_imports; }
    [[nodiscard]] PaymentDesk &payments() { return m_payments; }
    [[nodiscard]] OperationDesk &operations() { return m_operations; }
    [[nodiscard]] SessionDesk &sessions() { return m_sessions; }

private:
    Profile m_profile;
    DeskStores m_stores;
    Clock &m_clock;
    std::unique_ptr<PaymentGateway> m_gateway;
    Connection m_connection;
    KnownPayments m_known;
    PaymentDesk m_payments;
    OperationDesk m_operations;
    SessionDesk m_sessions;
    std::unique_ptr<CatalogueFeed> m_feed; ///< where there is a catalogue
    std::unique_ptr<ImportDesk> m_imports; ///< likewise
    std::unique_ptr<StoreCheck> m_check;   ///< likewise
};

} // namespace counterfoil
