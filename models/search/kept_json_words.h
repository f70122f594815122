// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// What a KeptJson keeps, for the sentences about its file.
enum class KeptThing {
    SavedViews,
    ListLayouts,
    OrderTemplates,
    ExportFormat,
};

// Whole sentences, each with the path of the file.

[[nodiscard]] QString unreadableKeptSentence(KeptThing thing, const QString &path);
/// The file is damaged and could not be moved away.
[[nodiscard]] QString damagedKeptSentence(KeptThing thing, const QString &path);
/// The damaged file is now at `aside`.
[[nodiscard]] QString setAsideSentence(KeptThing thing, const QString &aside);
[[nodiscard]] QString unsavedKeptSentence(KeptThing thing, const QString &path);
[[nodiscard]] QString newerKeptSentence(const QString &path);

} // namespace counterfoil
