// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/suite/on_sqlite.h"
#include "tests/catalogue/suite/payments_suite.h"
#include "tests/support/test_program.h"

using TestSqlitePayments = counterfoil::testing::OnSqlite<counterfoil::testing::PaymentsSuite>;

COUNTERFOIL_TEST(QCoreApplication, TestSqlitePayments)
