// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/table_writer.h"

namespace counterfoil {

/// Why a file could not be written, what became of it, and what to do about it.
[[nodiscard]] QString exportSentence(const TableError &error);

/// "Created (time of Europe/Paris)": the title of a column of moments.
[[nodiscard]] QString momentTitle(const QString &title, const QTimeZone &zone);
/// "Amount (in units of the currency)".
[[nodiscard]] QString amountTitle(const QString &title);
/// "Currency (ISO 4217)".
[[nodiscard]] QString currencyTitle();

} // namespace counterfoil
