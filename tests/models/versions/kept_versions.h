// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/gateways/payment_gateway.h"

#include "tests/models/payment_builder.h"
#include "tests/support/answer_of.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace counterfoil::testing {

/// A real catalogue with versions of the sample payment.
class KeptVersions
{
public:
    static inline const QString Account = u"shop"_s;

    [[nodiscard]] Catalogue &catalogue() { return m_catalogue; }
    [[nodiscard]] static PaymentId payment() { return samplePayment().id; }
    /// Version 3 was seen at three minutes past ten.
    [[nodiscard]] static QDateTime seenAt(qint64 version)
    {
        return {QDate(2026, 11, 20), QTime(10, static_cast<int>(version)), Qt::UTC};
    }

    /// Keeps what was sent as that version, and tells it.
    void keep(qint64 version, const QByteArray &raw, const PersonalDataPolicy &policy = {},
              const PaymentId &id = payment())
    {
        Payment payment = samplePayment();
        payment.id = id;
        payment.revision = version;
        payment.raw = raw;
        const SeenPayment seen{std::make_shared<const Payment>(payment), seenAt(version)};
        QVERIFY(answerOf(m_catalogue.payments().keep(Account, {seen}, policy)).has_value());
        m_catalogue.tellChanged(Account);
    }

    /// Makes the sample of what has "refunded", with that sum; nothing else is a payment.
    [[nodiscard]] static tl::expected<PaymentPtr, ApiError> read(const QByteArray &raw)
    {
        const QJsonObject json = QJsonDocument::fromJson(raw).object();
        if (!json.contains(u"refunded"_s))
            return tl::unexpected(ApiError{});
        Payment payment = samplePayment();
        payment.amounts.totalRefunded = money(json[u"refunded"_s].toInt());
        payment.raw = raw;
        return share(payment);
    }

private:
    QTemporaryDir m_folder;
    SqliteCatalogue m_catalogue{m_folder.filePath(u"catalogue.sqlite"_s)};
};

} // namespace counterfoil::testing
