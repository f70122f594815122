// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace counterfoil {

/// What is wrong with the catalogue and what to do about it.
[[nodiscard]] QString catalogueSentence(const DatabaseError &error);
/// The same, and what it means for the work until it is mended.
[[nodiscard]] QString notRememberedSentence(const DatabaseError &error);
/// How a catalogue that lost payments is filled again, and what does not depend on it.
[[nodiscard]] QString refillSentence();
/// What became of a damaged catalogue.
[[nodiscard]] QString rescueSentence(const CatalogueRescue &rescue);

} // namespace counterfoil
