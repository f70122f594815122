// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/suite/on_sqlite.h"
#include "tests/catalogue/suite/operations_suite.h"
#include "tests/support/test_program.h"

using TestSqliteOperations = counterfoil::testing::OnSqlite<counterfoil::testing::OperationsSuite>;

COUNTERFOIL_TEST(QCoreApplication, TestSqliteOperations)
