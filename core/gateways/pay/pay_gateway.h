// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/gateway_options.h"
#include "core/gateways/pay/pay_account.h"
#include "core/gateways/pay/pay_paths.h"
#include "core/gateways/payment_gateway.h"
#include "core/net/api_client.h"

namespace counterfoil::pay {

/// The order API of PAY. for one service. Writes go to the documented paths: a paid order has the
/// links of everything. Reads may go on at other hosts; a write is sent once, to one host, and
/// nothing is promised of a second one (decision Y7).
class PayGateway final : public PaymentGateway
{
    Q_OBJECT

public:
    explicit PayGateway(PayAccount account, GatewayOptions options = {}, QObject *parent = nullptr);

    /// By any id of the order but its uuid. The payment has the order's number as its id.
    Call<PaymentPtr> &payment(const PaymentId &id, Freshness freshness) override;
    [[nodiscard]] PaymentReader paymentReader() const override;
    [[nodiscard]] NoticeReader noticeReader() const override;
    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] OperationRules rules(OperationKind kind, const Payment &payment) const override;
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepare(const OperationRequest &request, const Payment &payment) const override;
    [[nodiscard]] bool isOffered(PaymentDecision decision, const Payment &payment) const override;
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepareDecision(PaymentDecision decision, const Payment &payment) const override;
    /// An order that is still to be paid; its redirection is the page to pay on.
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepareCreation(const CreationRequest &request) const override;
    Call<OperationAnswer> &send(const PreparedOperation &operation,
                                const IdempotencyKey &key) override;
    [[nodiscard]] Judgement judge(const SentOperation &sent, const OperationsBefore &before,
                                  const Payment &after) const override;
    [[nodiscard]] bool isDuplicate(const ApiError &error) const override;

private:
    [[nodiscard]] HttpRequest get(const QString &pathTemplate, const QString &id) const;
    [[nodiscard]] HttpRequest at(const QUrl &host, const QString &pathTemplate,
                                 const QString &path) const;
    Call<OperationAnswer> &sendCreation(const PreparedOperation &creation);
    void readRefunds(const PaymentPtr &order, Call<PaymentPtr> *call);

    PayAccount m_account;
    HttpClient m_http;
    ApiClient m_api;
};

} // namespace counterfoil::pay
