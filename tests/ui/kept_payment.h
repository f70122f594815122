// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/answer_of.h"
#include "tests/ui/window_test.h"

#include <QFile>

namespace counterfoil::testing {

/// The payment of the documents, of which 5.00 EUR more are refunded with each version after the
/// first.
class KeptPayment
{
public:
    explicit KeptPayment(Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
        QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-get-payment.response.json"));
        if (file.open(QIODevice::ReadOnly))
            m_json = QJsonDocument::fromJson(file.readAll()).object();
    }

    [[nodiscard]] PaymentId id() const
    {
        return PaymentId(m_json[QStringLiteral("id")].toString());
    }
    [[nodiscard]] QByteArray raw(int version, const QString &orderReference = {}) const
    {
        const int refunded = 500 * (version - 1);
        QJsonObject json = m_json;
        json[QStringLiteral("version")] = version;
        QJsonObject amounts = json[QStringLiteral("amounts")].toObject();
        amounts[QStringLiteral("total_refunded")] = refunded;
        amounts[QStringLiteral("available_to_refund")] = 3000 - refunded;
        json[QStringLiteral("amounts")] = amounts;
        QJsonArray refunds;
        for (int number = 1; number < version; ++number) {
            QJsonObject refund = json[QStringLiteral("captures")].toArray()[0].toObject();
            refund[QStringLiteral("id")] = QStringLiteral("refund-%1").arg(number);
            refund[QStringLiteral("amount")] = 500;
            QJsonObject part =
                refund[QStringLiteral("partner_transactions")].toArray()[0].toObject();
            part[QStringLiteral("id")] = QStringLiteral("part-%1").arg(number);
            part[QStringLiteral("amount")] = 500;
            refund[QStringLiteral("partner_transactions")] = QJsonArray{part};
            refunds.append(refund);
        }
        json[QStringLiteral("refunds")] = refunds;
        if (!orderReference.isEmpty()) { // another payment
            json[QStringLiteral("order_reference")] = orderReference;
            json[QStringLiteral("id")] = orderReference + QStringLiteral("-id");
        }
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] PaymentPtr payment(int version, const QString &orderReference = {}) const
    {
        return purse::paymentParser(std::make_shared<SaidDecimals>())(raw(version, orderReference))
            .value();
    }
    /// Version 2 was seen on 12 May 2026 at 10:02.
    [[nodiscard]] static QDateTime seenAt(int version)
    {
        return {QDate(2026, 5, 12), QTime(10, version), Qt::UTC};
    }
    void keep(int version, const QString &orderReference = {})
    {
        const SeenPayment seen{payment(version, orderReference), seenAt(version)};
        QVERIFY(answerOf(m_catalogue.payments().keep(QStringLiteral("shop"), {seen}, {})));
        m_catalogue.tellChanged(QStringLiteral("shop"));
    }

private:
    Catalogue &m_catalogue;
    QJsonObject m_json;
};

} // namespace counterfoil::testing
