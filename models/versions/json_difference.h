// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace counterfoil {

/// One value in which two documents differ.
struct JsonDifference
{
    QString path;   ///< "refunds[1].amount"
    QString before; ///< as it was sent; null where there was none
    QString after;  ///< likewise

    friend bool operator==(const JsonDifference &, const JsonDifference &) = default;
};

struct JsonDifferences
{
    QList<JsonDifference> list;
    bool isCut = false; ///< there are more than were asked for
};

enum class JsonDifferenceError {
    BeforeUnreadable, ///< no JSON, or nested too deep
    AfterUnreadable,
};

/// What changed from one document to the other, value by value: what came or went with an object or
/// array is told by its values, and empty ones as {} and []. Numbers are compared and told as they
/// were sent. Objects of an array that have an id are matched by it, wherever they stand; paths
/// tell the place in the document that has the value, the later one where both have. In the order
/// of the later document, what is gone after what is there. Pure, and slow for huge documents: for
/// a worker thread.
[[nodiscard]] tl::expected<JsonDifferences, JsonDifferenceError>
jsonDifferences(const QByteArray &before, const QByteArray &after, qsizetype most);

} // namespace counterfoil
