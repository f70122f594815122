// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/gateway_options.h"
#include "core/gateways/payment_gateway.h"
#include "core/gateways/purse/purse_account.h"
#include "core/net/api_client.h"

namespace counterfoil {

/// The Purse Payment API v2 for one account. Operations go to the documented paths: the samples'
/// own links name other resources (purse-api.md).
class PurseGateway final : public PaymentGateway, public Checkout
{
    Q_OBJECT

public:
    explicit PurseGateway(PurseAccount account, GatewayOptions options = {},
                          QObject *parent = nullptr);

    Call<PaymentPtr> &payment(const PaymentId &id, Freshness freshness) override;
    [[nodiscard]] PaymentReader paymentReader() const override;
    [[nodiscard]] NoticeReader noticeReader() const override;
    [[nodiscard]] RedirectReader redirectReader() const override;
    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] OperationRules rules(OperationKind kind, const Payment &payment) const override;
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepare(const OperationRequest &request, const Payment &payment) const override;
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepareCreation(const CreationRequest &request) const override;
    Call<OperationAnswer> &send(const PreparedOperation &operation,
                                const IdempotencyKey &key) override;
    [[nodiscard]] Judgement judge(const SentOperation &sent, const OperationsBefore &before,
                                  const Payment &after) const override;
    [[nodiscard]] bool isDuplicate(const ApiError &error) const override;
    [[nodiscard]] Checkout *checkout() override { return this; }

    Call<SessionPtr> &session(const SessionId &id) override;
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepareAbort(const Session &session, SessionStatus as) const override;
    [[nodiscard]] SessionReader sessionReader() const override;
    [[nodiscard]] LinkReader linkReader() const override;
    Call<PaymentLinkPtr> &paymentLink(const PaymentLinkId &id) override;
    Call<EligibleSolutions> &eligibleSolutions(const EligibleSolutionsRequest &request) override;
    [[nodiscard]] EligibleReader eligibleReader() const override;
    [[nodiscard]] EligibleField eligibleField(const QStringList &pointer) const override;
    Call<std::vector<SigningKey>> &signingKeys() override;
    [[nodiscard]] QString shopperPage(const Session &session) const override;
    [[nodiscard]] RequestTexts requestTexts() const override;

    void dropToken() override { m_tokens.drop(); }
    /// Asks for a token, whether or not there is one, and throws it away.
    Call<void> &checkCredentials();
    /// How far the provider's clock was ahead at its last answer.
    [[nodiscard]] std::optional<std::chrono::seconds> clockSkew() const { return m_http.skew(); }

signals:
    /// Whether the two clocks are further apart than tolerated (ServerClock).
    void clockSkewed(bool farOff);

private:
    [[nodiscard]] HttpRequest tokenRequest() const;
    Call<OperationAnswer> &sendAbort(const PreparedOperation &abort);
    Call<OperationAnswer> &sendCreation(const PreparedOperation &creation);
    [[nodiscard]] HttpRequest requestOf(const PreparedOperation &operation,
                                        const QString &pathTemplate) const;
    [[nodiscard]] HttpRequest get(const QString &pathTemplate, const QString &id = {}) const;
    [[nodiscard]] HttpRequest post(const QString &pathTemplate, const QByteArray &body,
                                   const QString &id = {}) const;

    PurseAccount m_account;
    std::chrono::milliseconds m_keyLife;
    HttpClient m_http;
    TokenSource m_tokens;
    ApiClient m_api;
};

} // namespace counterfoil
