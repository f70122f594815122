// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/purse/purse_parsers.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil::testing {

inline PaymentPtr readNamed(const QByteArray &raw)
{
    return purse::parsePayment(raw).value_or(nullptr);
}

/// The provider's example, of somebody.
inline PaymentPtr namedPayment(int number, const QString &first, const QString &last,
                               const QString &email)
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-get-payment.response.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    json[QLatin1StringView("id")] =
        QStringLiteral("9a14962c-bdcf-49d1-8673-e75dfb48%1").arg(1000 + number);
    json[QLatin1StringView("customer")] = QJsonObject{{QStringLiteral("first_name"), first},
                                                      {QStringLiteral("last_name"), last},
                                                      {QStringLiteral("email"), email}};
    return readNamed(QJsonDocument(json).toJson());
}

/// The provider's example as it comes: without a customer, billed to somebody.
inline PaymentPtr guestPayment(int number, const QString &first, const QString &last)
{
    const PaymentPtr named = namedPayment(number, first, last, {});
    QJsonObject json = QJsonDocument::fromJson(named ? named->raw : QByteArray()).object();
    json.remove(QLatin1StringView("customer"));
    QJsonObject order = json[QLatin1StringView("order")].toObject();
    order[QLatin1StringView("billing_address")] =
        QJsonObject{{QStringLiteral("first_name"), first}, {QStringLiteral("last_name"), last}};
    json[QLatin1StringView("order")] = order;
    return readNamed(QJsonDocument(json).toJson());
}

} // namespace counterfoil::testing
