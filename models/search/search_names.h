// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/search_query.h"

#include <QStringList>

namespace counterfoil {

/// What a search calls the field, without the colon; empty for Word, which has no name.
[[nodiscard]] QString nameOf(SearchTerm::Field field);
/// In any case.
[[nodiscard]] std::optional<SearchTerm::Field> fieldNamed(QStringView name);
/// In the order in which they are offered.
[[nodiscard]] QStringList searchNames();

/// The word that was probably meant; empty where none is near.
[[nodiscard]] QString nearestWord(const QString &typed, const QStringList &words);

} // namespace counterfoil
