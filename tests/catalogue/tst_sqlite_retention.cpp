// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/suite/on_sqlite.h"
#include "tests/catalogue/suite/retention_suite.h"
#include "tests/support/test_program.h"

using TestSqliteRetention = counterfoil::testing::OnSqlite<counterfoil::testing::RetentionSuite>;

COUNTERFOIL_TEST(QCoreApplication, TestSqliteRetention)
