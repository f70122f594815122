// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/gateways/payment_gateway.h"
#include "core/services/known_payments.h"

#include <QQueue>
#include <QSet>

namespace counterfoil {

/// One page's view of one payment: what is known, how old it is, and whether a read is under way
/// or failed. A failed read keeps the payment that was known. Where this run has not seen it yet,
/// what the catalogue remembers is shown until the answer comes. Destroying the watch cancels its
/// read.
class PaymentWatch : public QObject
{
    Q_OBJECT

public:
    PaymentWatch(PaymentId id, PaymentGateway &gateway, KnownPayments &known,
                 QObject *parent = nullptr);
    ~PaymentWatch() override;

    [[nodiscard]] const PaymentId &id() const { return m_id; }
    /// Null until the first answer.
    [[nodiscard]] PaymentPtr payment() const;
    [[nodiscard]] QDateTime seenAt() const;
    [[nodiscard]] bool isLoading() const { return !m_call.isNull(); }
    /// Of the last read; none after a good one.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    /// Reads the payment again; one read at a time. Partners are asked where the provider can.
    void refresh(Freshness freshness = Freshness::AskPartners);
    /// Shows what the catalogue remembers unless something is known already.
    void recall(Catalogue &catalogue, const QString &account);

signals:
    /// payment(), seenAt(), isLoading() or error() changed.
    void changed();

private:
    PaymentId m_id;
    PaymentGateway &m_gateway;
    KnownPayments &m_known;
    KnownPayment m_shown; ///< also when the known ones have dropped it
    QPointer<CallBase> m_call;
    std::optional<ApiError> m_error;
};

/// Reads payments for pages and keeps the known ones up to date.
class PaymentService : public QObject
{
    Q_OBJECT

public:
    PaymentService(PaymentGateway &gateway, KnownPayments &known, Catalogue &catalogue,
                   QString account, QObject *parent = nullptr);

    /// A watch that has begun to read. The caller owns it.
    [[nodiscard]] std::unique_ptr<PaymentWatch> watch(const PaymentId &id,
                                                      Freshness freshness = Freshness::AskPartners);
    /// A watch on what is known: nothing is asked of the provider.
    [[nodiscard]] std::unique_ptr<PaymentWatch> recall(const PaymentId &id);
    /// Reads payments that are not known yet, a few at a time, politely (no partner is asked).
    void learn(const QList<PaymentId> &ids);
    /// Keeps what a notification told of a payment that the provider cannot be asked for. Never in
    /// place of what a read told, nor of what a later notification did.
    void keep(const PaymentPtr &told);
    /// Payments that learn() has still to read.
    [[nodiscard]] qsizetype learning() const { return m_toLearn.size() + m_beingLearned.size(); }

signals:
    /// learning() changed.
    void learningChanged();

private:
    void learnNext();

    PaymentGateway &m_gateway;
    KnownPayments &m_known;
    Catalogue &m_catalogue;
    QString m_account;
    QQueue<PaymentId> m_toLearn;
    QSet<PaymentId> m_beingLearned;
};

} // namespace counterfoil
