// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// At the beginning of a test function that needs what only Unix has, with the reason.
#ifdef Q_OS_WIN
#define COUNTERFOIL_NEEDS_UNIX(reason) QSKIP(reason)
#else
#define COUNTERFOIL_NEEDS_UNIX(reason) static_cast<void>(0)
#endif
