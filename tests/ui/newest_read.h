// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fake_gateway.h"

#include <QTest>

namespace counterfoil::testing {

/// The read that was asked for last, once there is one: a page asks when it has been made.
inline Call<PaymentPtr> &newestRead(const FakeGateway &gateway)
{
    (void)QTest::qWaitFor([&] { return !gateway.reads.isEmpty() && gateway.reads.last(); });
    return *gateway.reads.last();
}

} // namespace counterfoil::testing
