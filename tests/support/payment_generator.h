// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

namespace counterfoil::testing {

/// Payments of a shop that never was: as many as wanted, each the same for the same seed and
/// number, created about a minute apart. In five currencies, every state, one or two partners, 1.2
/// operations on average. Without raw bytes.
class PaymentGenerator
{
public:
    explicit PaymentGenerator(quint64 seed = 1);

    [[nodiscard]] PaymentPtr payment(quint64 number) const;
    [[nodiscard]] static PaymentId idOf(quint64 number);
    [[nodiscard]] static Timestamp createdAt(quint64 number);

private:
    quint64 m_seed;
};

} // namespace counterfoil::testing
