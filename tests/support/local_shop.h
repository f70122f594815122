// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/provider.h"
#include "tests/support/local_account.h"

namespace counterfoil::testing {

/// What differs between the providers where a test is the same for all of them: how each is reached
/// in the sandbox, and what an operation is there.
struct LocalShop
{
    QString provider; ///< its name among providers()
    QString prefix;   ///< of its paths in the sandbox
    ResendPromise::Kind promise;
    bool listsOperations; ///< else only sums tell what happened
    QByteArray verb;      ///< of an operation
    QString readPath;     ///< part of the path of what reads a payment
    /// How the path of an operation ends that asks for a part, or a void of all.
    QByteArray (*pathEnd)(OperationKind kind);
    /// A new payment of 100.00 EUR, of which at least 50.00 can be captured, refunded or voided.
    PaymentPtr (*newPayment)(LocalAccount &sandbox, PaymentGateway &gateway, OperationKind kind);
    /// The body of a refusal in the provider's own form; null where a fault of the sandbox has it.
    QByteArray (*problem)(int status) = nullptr;

    /// `url` is the sandbox, or what stands before it.
    [[nodiscard]] ProviderAccount accountAt(const QUrl &url) const;
    [[nodiscard]] std::unique_ptr<PaymentGateway> open(const ProviderAccount &account,
                                                       GatewayOptions options) const;
};

[[nodiscard]] const LocalShop &purseShop();
[[nodiscard]] const LocalShop &payShop();
[[nodiscard]] const LocalShop &payexShop();

/// Half of a new payment is captured there, so that each kind of operation is possible.
[[nodiscard]] PaymentPtr halfCaptured(PaymentGateway &purse);
/// As the provider tells it now.
[[nodiscard]] PaymentPtr readBy(PaymentGateway &gateway, const PaymentId &id);

} // namespace counterfoil::testing
