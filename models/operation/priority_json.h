// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priority_list.h"

#include <QJsonArray>

#include <tl/expected.hpp>

namespace counterfoil {

/// A priority list as people copy it: `[{"partner": "*", "method": "creditcard"}, …]`, the form of
/// the documents (seed 000).
[[nodiscard]] QJsonArray priorityListToJson(const PriorityList &list);
[[nodiscard]] QString priorityListToText(const PriorityList &list);

/// The error is a sentence that says what is wrong and where.
[[nodiscard]] tl::expected<PriorityList, QString> priorityListFromJson(const QJsonValue &value);
/// Takes the array, or an object that has it as "priorities", as an operation request does.
[[nodiscard]] tl::expected<PriorityList, QString> priorityListFromText(const QString &text);

} // namespace counterfoil
