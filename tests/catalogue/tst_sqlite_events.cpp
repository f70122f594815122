// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/suite/events_suite.h"
#include "tests/catalogue/suite/on_sqlite.h"
#include "tests/support/test_program.h"

using TestSqliteEvents = counterfoil::testing::OnSqlite<counterfoil::testing::EventsSuite>;

COUNTERFOIL_TEST(QCoreApplication, TestSqliteEvents)
