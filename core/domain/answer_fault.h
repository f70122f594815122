// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// What a reader of JSON wants at a place.
enum class JsonRule {
    Object,
    Array,
    Text,
    Id,      ///< a text or a whole number
    Integer, ///< of at most 64 bits
    Number,  ///< any
    Boolean,
    DateTime, ///< ISO 8601 with a zone
    Currency, ///< three capital letters
    Token,    ///< visible ASCII
    Bearer,   ///< this word
    Word,     ///< one that the reader knows
};

/// What is there instead.
enum class JsonFound { Nothing, Null, Boolean, Number, Text, Array, Object };

/// A value of a JSON document that is not what its reader was promised.
struct JsonFault
{
    QString pointer; ///< JSON pointer; empty for the document itself
    JsonRule expected = JsonRule::Object;
    JsonFound found = JsonFound::Nothing;
    QString number = {}; ///< as it was written, where a number was found

    friend bool operator==(const JsonFault &, const JsonFault &) = default;
};

/// Why an answer cannot be used.
struct AnswerFault
{
    enum class Kind {
        NotHttp,
        Redirect,      ///< with status `number`; never followed
        TooLarge,      ///< above `number` bytes
        NotJson,       ///< from byte `number` on
        TooDeep,       ///< above `number` levels
        TooManyValues, ///< above `number`
        NamedTwice,    ///< a member of the object at `json.pointer`
        WrongValue,    ///< see `json`
        OtherId,       ///< about `got`, where `asked` was asked for
    };
    Kind kind = Kind::NotJson;
    qint64 number = 0;
    JsonFault json = {};
    QString asked = {};
    QString got = {};

    friend bool operator==(const AnswerFault &, const AnswerFault &) = default;
};

} // namespace counterfoil
