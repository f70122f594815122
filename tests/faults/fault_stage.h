// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/operation_flow.h"
#include "tests/faults/fast_clock.h"
#include "tests/faults/wire.h"
#include "tests/net/certificates.h"
#include "tests/support/local_shop.h"
#include "tests/support/no_catalogue.h"

namespace counterfoil::test {

/// One operation of one person on a payment of its own: the form, the services and a gateway of the
/// program, the wire, and the sandbox behind it.
class FaultStage
{
public:
    FaultStage(LocalAccount &sandbox, const Certificates &certificates, OperationKind kind,
               const testing::LocalShop &shop = testing::purseShop());

    // Before open(): how the desk is set up, and what will go wrong.
    ProviderAccount credentials;
    GatewayOptions options;
    ReconcilePolicy policy;
    Account account;

    [[nodiscard]] OperationKind kind() const { return m_kind; }
    [[nodiscard]] const testing::LocalShop &shop() const { return m_shop; }
    [[nodiscard]] LocalAccount &sandbox() { return m_sandbox; }
    [[nodiscard]] const Certificates &certificates() const { return m_certificates; }
    [[nodiscard]] Wire &wire() { return m_wire; }
    [[nodiscard]] FastClock &clock() { return m_clock; }
    /// As it was before the operation.
    [[nodiscard]] const PaymentPtr &payment() const { return m_payment; }
    [[nodiscard]] PaymentPtr anotherPayment()
    {
        return m_shop.newPayment(m_sandbox, *m_direct, m_kind);
    }
    /// Of the operation's request.
    [[nodiscard]] QByteArray pathEnd() const { return m_shop.pathEnd(m_kind); }
    /// Scripts what the sandbox does to the operation, to reads of payments, to token requests. A
    /// refusal without a body has the provider's own form.
    void onSubmit(const QJsonObject &what, int times = 1);
    void onRead(const QJsonObject &what, int times = 1);
    void onToken(const QJsonObject &what, int times = 1);
    void tamper(const Tampering &tampering);
    /// A call ends sooner than usual; only for rows in which that is the fault.
    void hurry();
    void speakTls(const QString &certificate);

    /// An address that nobody may go to.
    [[nodiscard]] QString elsewhere() const { return m_elsewhere.url().toString(); }

    /// The desk has a token before the operation is submitted.
    void warmUp() { m_warm = true; }
    void open();
    void submit() { m_flow->submit(); }
    void retry() { m_flow->retry(); }
    /// Until that holds, or nothing changes any more.
    [[nodiscard]] bool waitUntil(const std::function<bool()> &holds);
    [[nodiscard]] OperationEntry entry() const { return *m_flow->entry(); }
    [[nodiscard]] QString journalPath() const;
    /// Whether the desk has read its journal.
    [[nodiscard]] bool journalIsReady();
    [[nodiscard]] const OperationFlow &flow() const { return *m_flow; }
    /// The same entry, as the journal's file has it.
    [[nodiscard]] std::optional<OperationEntry> inJournal();
    [[nodiscard]] QString screen() const;

    /// The operation's requests, as they were on the wire.
    [[nodiscard]] std::vector<RawRequest> posts() const
    {
        return m_wire.requests(m_shop.verb, pathEnd());
    }
    /// POSTs of the operation that came while the journal's file did not say that it was sent.
    [[nodiscard]] int unnotedPosts() const { return m_unnotedPosts; }
    /// What happened. Clears the faults.
    struct Effects
    {
        int own = 0;    ///< how often the sandbox has the operation
        int all = 0;    ///< how many operations it has that were not there before
        int strays = 0; ///< how often somebody went elsewhere()
    };
    [[nodiscard]] Effects effects();

private:
    void script(const QByteArray &method, const QString &path, QJsonObject what, int times);
    [[nodiscard]] QUrl hostAt(const QUrl &url) const { return m_shop.accountAt(url).host; }
    [[nodiscard]] PaymentPtr asReadBy(const PaymentGateway &gateway) const;

    LocalAccount &m_sandbox;
    const Certificates &m_certificates;
    OperationKind m_kind;
    const testing::LocalShop &m_shop;
    std::unique_ptr<PaymentGateway> m_direct; ///< past the wire
    Wire m_wire;
    RawServer m_elsewhere;
    bool m_warm = false;
    int m_unnotedPosts = 0;
    PaymentPtr m_payment;
    QString m_reference;
    FastClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Journal> m_journal;
    testing::NoCatalogue m_catalogue; ///< faults of the disk are the journal's
    std::unique_ptr<AccountServices> m_services;
    std::unique_ptr<OperationForm> m_form;
    std::unique_ptr<OperationFlow> m_flow;
};

} // namespace counterfoil::test
