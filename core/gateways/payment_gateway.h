// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment_decision.h"
#include "core/domain/requests.h"
#include "core/domain/said_decimals.h"
#include "core/gateways/capabilities.h"
#include "core/gateways/checkout.h"
#include "core/gateways/operations.h"
#include "core/gateways/prepared_operation.h"
#include "core/gateways/signed_redirect.h"
#include "core/net/call.h"

#include <QObject>

#include <functional>
#include <memory>

namespace counterfoil {

struct Notice;
struct ReceivedNotice;

/// Whether a read may be answered from what the provider knows, without asking the partners
/// (header Cache-Control: max-age, openapi getPayment).
enum class Freshness { AskPartners, AsKnown };

/// One provider account, spoken to in its own protocol; typed in and out. The gateway owns the
/// calls it returns. Lives in the UI's thread and never blocks it. Writes are sent exactly once per
/// call: repeating one is a decision of the services, never of the gateway.
class PaymentGateway : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Call<PaymentPtr> &payment(const PaymentId &id, Freshness freshness) = 0;
    /// Reads an answer that was kept: any thread, also when the gateway is gone.
    using PaymentReader = std::function<tl::expected<PaymentPtr, ApiError>(const QByteArray &)>;
    [[nodiscard]] virtual PaymentReader paymentReader() const = 0;
    /// Reads what came as a notification, and checks it with the account's secret: any bytes, any
    /// thread, also when the gateway is gone. Null where no form of the provider's is known.
    using NoticeReader = std::function<Notice(const ReceivedNotice &)>;
    [[nodiscard]] virtual NoticeReader noticeReader() const { return {}; }
    /// Reads what the provider signs for the way back to the shop. Null where it signs nothing;
    /// where it does, checkout() has its keys.
    [[nodiscard]] virtual RedirectReader redirectReader() const { return {}; }

    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    /// The best that the provider knows for a read that wants the newest.
    [[nodiscard]] Freshness freshest() const
    {
        return capabilities().freshRead ? Freshness::AskPartners : Freshness::AsKnown;
    }
    [[nodiscard]] virtual OperationRules rules(OperationKind kind,
                                               const Payment &payment) const = 0;
    /// Exactly what send() will send: it is recorded before anything is sent.
    [[nodiscard]] virtual tl::expected<PreparedOperation, NotOffered>
    prepare(const OperationRequest &request, const Payment &payment) const = 0;
    /// What can be decided of the payment as it is now; sent like an operation, without an amount.
    [[nodiscard]] virtual bool isOffered(PaymentDecision decision, const Payment &payment) const;
    [[nodiscard]] virtual tl::expected<PreparedOperation, NotOffered>
    prepareDecision(PaymentDecision decision, const Payment &payment) const;
    /// What a read of the payment tells of a decision that was sent: nobody says whose it was.
    [[nodiscard]] Judgement judgeDecision(PaymentDecision decision, const Payment &after) const;
    /// Exactly what send() will send to create it, if Capabilities::creations has its kind. The
    /// answer to it is the payment or the session that was created.
    [[nodiscard]] virtual tl::expected<PreparedOperation, NotOffered>
    prepareCreation(const CreationRequest &request) const;
    /// One request of exactly that, with that key where the provider has one. What is no operation
    /// of the payment at this provider, and creates nothing there, is not sent.
    virtual Call<OperationAnswer> &send(const PreparedOperation &operation,
                                        const IdempotencyKey &key) = 0;
    /// What a read of the operation's payment tells of it. Reads that are older than others are not
    /// judged.
    [[nodiscard]] virtual Judgement judge(const SentOperation &sent, const OperationsBefore &before,
                                          const Payment &after) const = 0;
    /// Whether an operation was refused because it was done already, by a request before.
    [[nodiscard]] virtual bool isDuplicate(const ApiError &error) const = 0;

    /// Null where the provider has none; the same for as long as the gateway lives.
    [[nodiscard]] virtual Checkout *checkout() { return nullptr; }

    /// Forgets the token, so that the next call has to ask for one again; for a screen that is
    /// locked.
    virtual void dropToken() {}

    /// What payments are read with.
    [[nodiscard]] const std::shared_ptr<SaidDecimals> &decimals() const { return m_decimals; }

signals:
    /// Whether the last request got through to the provider at all (any HTTP answer counts).
    void reachabilityChanged(bool reachable);

private:
    std::shared_ptr<SaidDecimals> m_decimals = std::make_shared<SaidDecimals>();
};

} // namespace counterfoil
