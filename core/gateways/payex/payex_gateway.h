// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/gateway_options.h"
#include "core/gateways/payex/payex_account.h"
#include "core/gateways/payment_gateway.h"
#include "core/net/api_client.h"

namespace counterfoil {

/// PayEx's payment instruments for one merchant. An operation goes where the payment's own list of
/// operations says, found by its `rel` and by nothing else; the payment's state decides nothing.
/// What is done once is told by the payeeReference (decision E3).
class PayexGateway final : public PaymentGateway
{
    Q_OBJECT

public:
    explicit PayexGateway(PayexAccount account, GatewayOptions options = {},
                          QObject *parent = nullptr);

    /// By its path, or by an address of the account's host.
    Call<PaymentPtr> &payment(const PaymentId &id, Freshness freshness) override;
    [[nodiscard]] PaymentReader paymentReader() const override;
    [[nodiscard]] NoticeReader noticeReader() const override;
    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] OperationRules rules(OperationKind kind, const Payment &payment) const override;
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepare(const OperationRequest &request, const Payment &payment) const override;
    /// Abort, which is possible before anything was authorised.
    [[nodiscard]] bool isOffered(PaymentDecision decision, const Payment &payment) const override;
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepareDecision(PaymentDecision decision, const Payment &payment) const override;
    Call<OperationAnswer> &send(const PreparedOperation &operation,
                                const IdempotencyKey &key) override;
    [[nodiscard]] Judgement judge(const SentOperation &sent, const OperationsBefore &before,
                                  const Payment &after) const override;
    [[nodiscard]] bool isDuplicate(const ApiError &error) const override;

private:
    [[nodiscard]] tl::expected<QString, NotOffered> target(OperationKind kind,
                                                           const Payment &payment) const;
    [[nodiscard]] HttpRequest request(HttpMethod method, const QString &path) const;

    PayexAccount m_account;
    HttpClient m_http;
    ApiClient m_api;
};

} // namespace counterfoil
