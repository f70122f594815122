// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"

#include <QUuid>

namespace counterfoil::testing {

/// A refund of 30.00 EUR that somebody has just meant.
inline OperationEntry meant(const QString &payment = QStringLiteral("pay-1"),
                            OperationKind kind = OperationKind::Refund, qint64 amount = 3000)
{
    OperationEntry entry;
    entry.key = IdempotencyKey(QUuid::createUuid().toString(QUuid::WithoutBraces));
    entry.account = QStringLiteral("shop");
    entry.payment = PaymentId(payment);
    entry.kind = kind;
    entry.amount = Money(amount, *Currency::fromCode(u"EUR"));
    entry.merchantReference = QStringLiteral("RMA-7");
    entry.request = {QStringLiteral("purse"),
                     HttpMethod::Post,
                     QStringLiteral("/v2/payments/%1/%2s").arg(payment, keyOf(kind)),
                     "application/json",
                     R"({"amount":3000})",
                     entry.payment};
    entry.before.operations = {OperationId(QStringLiteral("op-1")),
                               OperationId(QStringLiteral("op-2"))};
    entry.reason = QStringLiteral("Returned goods");
    entry.note = QStringLiteral("a note");
    entry.who = QStringLiteral("agent");
    entry.recordedAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    entry.changedAt = entry.recordedAt;
    return entry;
}

/// Of 30.00 EUR, which somebody has just meant to be created.
inline OperationEntry meantCreation(CreationKind kind,
                                    const QString &reference = QStringLiteral("8841"))
{
    OperationEntry entry = meant({}, OperationKind::Void);
    entry.creation = Creation{kind};
    entry.merchantReference = reference;
    entry.before = {};
    entry.request.target = kind == CreationKind::Session ? QStringLiteral("/v2/client-sessions")
                                                         : QStringLiteral("/v2/payments");
    return entry;
}

} // namespace counterfoil::testing
