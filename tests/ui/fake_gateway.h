// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/status_words.h"
#include "core/gateways/payment_gateway.h"
#include "core/gateways/providers.h"
#include "core/gateways/purse/eligible_reader.h"
#include "core/gateways/purse/purse_parsers.h"
#include "core/gateways/purse/request_parsers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil::testing {

/// A provider that answers when the test says so, and remembers what it was asked.
class FakeGateway : public PaymentGateway, public Checkout
{
public:
    struct Submission
    {
        OperationKind kind;
        QByteArray body;
        IdempotencyKey key;
        QPointer<Call<OperationAnswer>> call;

        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    Capabilities can{ResendPromise::sameKey(std::chrono::hours(23)), true};
    OperationRules takes{true, true, true, true, true}; ///< offered by link and amount, too
    QList<PaymentDecision> decisions;                   ///< offered, whatever the payment
    NoticeReader notices;                               ///< of an account that has some
    RedirectReader redirects;                           ///< of one that gets them signed
    bool hasCheckout = true;                            ///< asked by the desk when it is made
    QList<Submission> submissions;
    QList<QPointer<Call<PaymentPtr>>> reads;
    QList<Freshness> freshness; ///< of each read
    QList<QPointer<Call<SessionPtr>>> sessions;
    QList<QPointer<Call<PaymentLinkPtr>>> links;
    QList<std::pair<EligibleSolutionsRequest, QPointer<Call<EligibleSolutions>>>> questions;
    QList<QPointer<Call<std::vector<SigningKey>>>> signingKeyCalls;

    Call<PaymentPtr> &payment(const PaymentId &, Freshness how) override
    {
        freshness.append(how);
        reads.append(new Call<PaymentPtr>(this));
        return *reads.last();
    }
    [[nodiscard]] PaymentReader paymentReader() const override
    {
        return purse::paymentParser(decimals());
    }
    [[nodiscard]] NoticeReader noticeReader() const override { return notices; }
    [[nodiscard]] RedirectReader redirectReader() const override { return redirects; }
    [[nodiscard]] SessionReader sessionReader() const override { return &purse::parseSession; }
    [[nodiscard]] LinkReader linkReader() const override { return &purse::parsePaymentLink; }
    [[nodiscard]] Capabilities capabilities() const override { return can; }
    [[nodiscard]] OperationRules rules(OperationKind kind, const Payment &payment) const override
    {
        OperationRules rules = takes;
        rules.offered = takes.offered && payment.links.contains(keyOf(kind)) &&
                        payment.available(kind).isPositive();
        return rules;
    }
    [[nodiscard]] Judgement judge(const SentOperation &sent, const OperationsBefore &before,
                                  const Payment &after) const override
    {
        return judgeByList(after, sent, before);
    }
    [[nodiscard]] bool isDuplicate(const ApiError &error) const override
    {
        return counterfoil::isDuplicate(error);
    }
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepare(const OperationRequest &request, const Payment &payment) const override
    {
        QJsonArray priorities;
        for (const Priority &entry : request.priorities.entries)
            priorities.append(entry.partner + u'/' + entry.method);
        QJsonObject json{{QStringLiteral("amount"), request.amount.minorUnits()},
                         {QStringLiteral("merchant_reference"), request.merchantReference},
                         {QStringLiteral("priorities"), priorities},
                         {QStringLiteral("lines"), int(request.lines.size())}};
        if (!request.description.isEmpty())
            json[QStringLiteral("description")] = request.description;
        if (!request.taxRate.isEmpty())
            json[QStringLiteral("taxRate")] = request.taxRate;
        if (request.processDate.isValid())
            json[QStringLiteral("processDate")] = request.processDate.toString(Qt::ISODate);
        if (request.taxAmount)
            json[QStringLiteral("taxAmount")] = request.taxAmount->minorUnits();
        return PreparedOperation{QStringLiteral("fake"),       HttpMethod::Post,
                                 keyOf(request.kind),          "application/json",
                                 QJsonDocument(json).toJson(), payment.id};
    }
    [[nodiscard]] bool isOffered(PaymentDecision decision, const Payment &) const override
    {
        return decisions.contains(decision);
    }
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepareDecision(PaymentDecision decision, const Payment &payment) const override
    {
        return PreparedOperation{QStringLiteral("fake"),
                                 HttpMethod::Patch,
                                 QString::number(static_cast<int>(decision)),
                                 {},
                                 {},
                                 payment.id};
    }
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepareCreation(const CreationRequest &request) const override
    {
        if (!can.creations.contains(counterfoil::kindOf(request)))
            return tl::unexpected(NotOffered{});
        return PreparedOperation{QStringLiteral("fake"), HttpMethod::Post, QStringLiteral("create"),
                                 "application/json",
                                 QByteArray::number(amountOf(request).minorUnits()) + ' ' +
                                     referenceOf(request).toUtf8()};
    }
    Call<OperationAnswer> &send(const PreparedOperation &operation,
                                const IdempotencyKey &key) override
    {
        auto *call = new Call<OperationAnswer>(this);
        submissions.append({kindOf(operation), operation.body, key, call});
        return *call;
    }
    [[nodiscard]] Checkout *checkout() override { return hasCheckout ? this : nullptr; }
    Call<SessionPtr> &session(const SessionId &) override
    {
        sessions.append(new Call<SessionPtr>(this));
        return *sessions.last();
    }
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    prepareAbort(const Session &session, SessionStatus as) const override
    {
        if (!session.links.contains(QStringLiteral("abort")))
            return tl::unexpected(NotOffered{});
        return PreparedOperation{QStringLiteral("fake"),
                                 HttpMethod::Post,
                                 keyOf(OperationKind::Void),
                                 "application/json",
                                 statusWord(as).toUtf8(),
                                 {},
                                 session.id};
    }
    Call<PaymentLinkPtr> &paymentLink(const PaymentLinkId &) override
    {
        links.append(new Call<PaymentLinkPtr>(this));
        return *links.last();
    }
    Call<EligibleSolutions> &eligibleSolutions(const EligibleSolutionsRequest &request) override
    {
        questions.append({request, new Call<EligibleSolutions>(this)});
        return *questions.last().second;
    }
    [[nodiscard]] EligibleReader eligibleReader() const override
    {
        return &purse::parseEligibleRequest;
    }
    [[nodiscard]] EligibleField eligibleField(const QStringList &pointer) const override
    {
        return purse::eligibleField(pointer);
    }
    Call<std::vector<SigningKey>> &signingKeys() override
    {
        signingKeyCalls.append(new Call<std::vector<SigningKey>>(this));
        return *signingKeyCalls.last();
    }
    [[nodiscard]] RequestTexts requestTexts() const override
    {
        return purse::requestTexts(EntityId(QStringLiteral("entity")));
    }

protected:
    [[nodiscard]] static OperationKind kindOf(const PreparedOperation &operation)
    {
        for (const OperationKind kind : {OperationKind::Capture, OperationKind::Refund}) {
            if (operation.target == keyOf(kind))
                return kind;
        }
        return OperationKind::Void;
    }

private:
    template <typename T>
    Call<T> &unused()
    {
        auto *call = new Call<T>(this);
        call->settle(tl::unexpected(ApiError{}));
        return *call;
    }
};

} // namespace counterfoil::testing
