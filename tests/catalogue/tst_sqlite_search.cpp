// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/suite/on_sqlite.h"
#include "tests/catalogue/suite/search_suite.h"
#include "tests/support/test_program.h"

using TestSqliteSearch = counterfoil::testing::OnSqlite<counterfoil::testing::SearchSuite>;

COUNTERFOIL_TEST(QCoreApplication, TestSqliteSearch)
