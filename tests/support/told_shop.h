// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/notice.h"
#include "tests/support/payment_generator.h"
#include "tests/ui/fake_gateway.h"

#include <vector>

namespace counterfoil::testing {

/// A provider whose notifications are believed, and whose payments are asked for in their newest
/// version. Each has been through the same number of versions, from 1 on.
class ToldShop : public FakeGateway
{
public:
    ToldShop(int payments, qint64 versions)
        : m_versions(versions)
    {
        const PaymentGenerator generator(7);
        auto base = std::make_shared<std::vector<PaymentPtr>>();
        for (int number = 0; number < payments; ++number)
            base->push_back(generator.payment(static_cast<quint64>(number)));
        m_base = base;
        notices = [base = m_base](const ReceivedNotice &received) { return read(received, *base); };
    }

    bool isSilent = false; ///< reads wait until answerAll()

    [[nodiscard]] static PaymentId idOf(int number)
    {
        return PaymentGenerator::idOf(static_cast<quint64>(number));
    }
    /// The body of a notification.
    [[nodiscard]] static QByteArray told(int number, qint64 version)
    {
        return R"({"number":)" + QByteArray::number(number) + R"(,"version":)" +
               QByteArray::number(version) + '}';
    }
    [[nodiscard]] static QString orderOf(int number, qint64 version)
    {
        return QStringLiteral("order %1 in version %2").arg(number).arg(version);
    }

    Call<PaymentPtr> &payment(const PaymentId &id, Freshness how) override
    {
        Call<PaymentPtr> &call = FakeGateway::payment(id, how);
        reads.clear();
        if (isSilent)
            m_waiting.emplace_back(id, &call);
        else
            call.settle(newest(id));
        return call;
    }
    void answerAll()
    {
        isSilent = false;
        for (const auto &[id, call] : std::exchange(m_waiting, {})) {
            if (call)
                call->settle(newest(id));
        }
    }

private:
    static PaymentPtr inVersion(const std::vector<PaymentPtr> &base, int number, qint64 version)
    {
        auto payment = std::make_shared<Payment>(*base[static_cast<size_t>(number)]);
        payment->revision = version;
        payment->orderReference = orderOf(number, version);
        payment->raw = told(number, version);
        return payment;
    }
    static Notice read(const ReceivedNotice &received, const std::vector<PaymentPtr> &base)
    {
        const QJsonObject told = QJsonDocument::fromJson(received.body).object();
        Notice notice;
        notice.form = NoticeForm::Webhook;
        notice.signature = SignatureVerdict::Holds;
        notice.payment = inVersion(base, told[QLatin1StringView("number")].toInt(),
                                   told[QLatin1StringView("version")].toInteger());
        notice.order = notice.payment->id;
        notice.revision = notice.payment->revision;
        return notice;
    }
    [[nodiscard]] PaymentPtr newest(const PaymentId &id) const
    {
        if (m_numbers.isEmpty()) {
            for (int number = 0; number < static_cast<int>(m_base->size()); ++number)
                m_numbers.insert(idOf(number), number);
        }
        return inVersion(*m_base, m_numbers.value(id), m_versions);
    }

    qint64 m_versions;
    std::shared_ptr<const std::vector<PaymentPtr>> m_base;
    std::vector<std::pair<PaymentId, QPointer<Call<PaymentPtr>>>> m_waiting;
    mutable QHash<PaymentId, int> m_numbers;
};

} // namespace counterfoil::testing
