// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

namespace counterfoil {

/// Which part of an answer names the payer.
enum class PayerSource { Customer, BillingAddress, ShippingAddress, CardHolder };

/// Who paid, as far as an answer tells. Most answers have no customer: guests are known by their
/// addresses alone (decision P25). Personal data, as the customer is. Texts are as they were sent.
struct Payer
{
    QString name;
    PayerSource nameSource = PayerSource::Customer;
    QString email;

    /// The e-mail address, else the name: what the payer is forgotten by. Empty without either.
    [[nodiscard]] QString identity() const;
    /// The name, else the e-mail address, as it may be shown: see shownText().
    [[nodiscard]] QString shownName() const;
};

[[nodiscard]] Payer payerOf(const Payment &payment);
[[nodiscard]] Payer payerOf(const Session &session);
[[nodiscard]] Payer payerOf(const PaymentLink &link);

/// Every name that a payment is known by: the payer's, the person and the company that are billed.
[[nodiscard]] QStringList payerNames(const Payment &payment);

} // namespace counterfoil
