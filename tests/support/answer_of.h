// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_call.h"

#include <QTest>

#include <optional>

namespace counterfoil::testing {

/// The answer of a call, once it came.
template <typename T>
DatabaseResult<T> answerOf(CatalogueCall<T> call)
{
    std::optional<DatabaseResult<T>> answer;
    QObject context;
    std::move(call).then(&context, [&answer](const DatabaseResult<T> &came) { answer = came; });
    constexpr int longest = 60'000; // ms
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, longest))
        return tl::unexpected(
            DatabaseError{DatabaseError::Kind::Other, {}, QStringLiteral("no answer")});
    return *answer;
}

} // namespace counterfoil::testing
