// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/problem.h"

#include <initializer_list>

namespace sandbox {

struct Shape;

/// One member of a body and what it must be.
struct Field
{
    enum class Type {
        Text,
        FilledText,
        Uuid,
        Url,
        Word, ///< one of `words`
        Integer,
        Amount,       ///< minor units, 0 or more
        FilledAmount, ///< minor units, 1 or more
        Number,
        Boolean,
        Object,     ///< of `shape`, or any when there is none
        ObjectList, ///< of `shape`
        TextList,
        TextOrInteger,
        Any,
    };

    const char *name;
    Type type;
    bool required = false;
    const Shape *shape = nullptr;
    std::vector<std::string_view> words = {};
};

struct Shape
{
    std::vector<Field> fields;
    /// Unknown members are an error (operations, decision P21) rather than ignored.
    bool closed = false;
};

/// Collects every fault of a body with its JSON pointer.
std::vector<Problem::Error> faultsOf(const Json &body, const Shape &shape);

/// Reads a body: content type, JSON, depth, shape. `alsoTaken` is a content type beside
/// application/json.
Result<Json> readBody(const Request &request, const Shape &shape, std::string_view alsoTaken = {});

} // namespace sandbox
