// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace counterfoil {

class JsonValue;

/// Bounds of an answer. They hold while it is read: nothing beyond them is ever built.
struct JsonLimits
{
    qsizetype bytes = qsizetype(16) * 1024 * 1024;
    size_t depth = 64;
    size_t values = 1'000'000;
};

/// A JSON document in two blocks of memory: nlohmann's parser reads it, and this keeps it. Numbers
/// keep every digit (nlohmann's own document would turn large ones into floating point), and an
/// object that names a member twice is refused, since nobody can say which of them is meant.
/// Remembers the first complaint of the ones who read it.
class JsonDocument
{
public:
    static tl::expected<JsonDocument, ApiError> parse(const QByteArray &bytes,
                                                      const JsonLimits &limits = {});

    JsonDocument(JsonDocument &&) noexcept = default;
    JsonDocument &operator=(JsonDocument &&) noexcept = default;
    JsonDocument(const JsonDocument &) = delete;
    JsonDocument &operator=(const JsonDocument &) = delete;
    ~JsonDocument() = default;

    /// Valid as long as the document stays where it is.
    [[nodiscard]] JsonValue root();
    /// What a reader found wrong first, and the document cannot be used for.
    [[nodiscard]] const std::optional<JsonFault> &complaint() const { return m_complaint; }
    /// What lenient readers found wrong: the first of it, since an answer may be all wrong.
    [[nodiscard]] const std::vector<JsonFault> &unread() const { return m_unread; }

private:
    friend class JsonValue;
    friend class JsonBuilder;
    friend class JsonLeniency;

    enum class Kind : std::uint32_t { Null, False, True, Integer, Decimal, Text, Array, Object };
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct TextSpan
    {
        std::uint32_t offset;
        std::uint32_t size;
    };
    struct Node
    {
        Kind kind = Kind::Null;
        std::uint32_t parent = none;
        std::uint32_t firstChild = none;
        std::uint32_t nextSibling = none;
        TextSpan key{0, 0};
        union {
            std::int64_t integer; ///< Integer
            TextSpan text;        ///< Text; of a Decimal its digits as they were written
        };
        Node()
            : integer(0)
        {}
    };

    JsonDocument() = default;
    [[nodiscard]] std::string_view view(TextSpan span) const
    {
        return {m_text.data() + span.offset, span.size};
    }
    [[nodiscard]] std::string pointerTo(std::uint32_t index) const;
    /// Whether a complaint would be kept.
    [[nodiscard]] bool isListening() const;
    void complain(const std::string &pointer, JsonRule expected, JsonFound found,
                  std::string_view number = {});

    std::vector<Node> m_nodes;
    std::string m_text;
    std::optional<JsonFault> m_complaint;
    std::vector<JsonFault> m_unread;
    int m_leniencies = 0; ///< that live
};

/// While it lives, what readers find wrong costs them that value and nothing else.
class JsonLeniency
{
public:
    explicit JsonLeniency(JsonDocument *document)
        : m_document(document)
    {
        if (m_document)
            ++m_document->m_leniencies;
    }
    ~JsonLeniency()
    {
        if (m_document)
            --m_document->m_leniencies;
    }
    JsonLeniency(const JsonLeniency &) = delete;
    JsonLeniency &operator=(const JsonLeniency &) = delete;

private:
    JsonDocument *m_document;
};

} // namespace counterfoil
