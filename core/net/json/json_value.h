// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "core/domain/timestamp.h"
#include "core/net/json/json_document.h"

#include <functional>
#include <iterator>

namespace counterfoil {

/// One value of a JsonDocument, or nothing. Absent and null are both nothing; a wrong type is
/// recorded in the document with its JSON pointer and what was expected and found. A reader can
/// therefore be written straight through and look at the document's complaint once, at the end.
/// The functions that take a name look at a member of an object; "required" ones complain when it
/// is missing. Under lenient() a complaint does not make the document unusable.
class JsonValue
{
public:
    JsonValue() = default;
    JsonValue(JsonDocument *document, std::uint32_t index)
        : m_document(document)
        , m_index(index)
    {}

    /// Whether there is a value, other than null.
    explicit operator bool() const { return m_index != JsonDocument::none && kind() != Kind::Null; }

    [[nodiscard]] bool isText() const { return *this && kind() == Kind::Text; }
    [[nodiscard]] bool isArray() const { return *this && kind() == Kind::Array; }
    [[nodiscard]] bool isObject() const { return *this && kind() == Kind::Object; }

    /// The value itself. Nothing gives an empty answer without a complaint.
    [[nodiscard]] QString toText() const;
    /// Of a string or a whole number (ids and references are either, purse-api.md).
    [[nodiscard]] QString toIdText() const;
    [[nodiscard]] std::optional<qint64> toInteger() const;
    /// Any value, as compact JSON.
    [[nodiscard]] FreeJson toFreeJson() const;

    [[nodiscard]] QString text(std::string_view name) const { return member(name).toText(); }
    [[nodiscard]] QString requiredText(std::string_view name) const;
    [[nodiscard]] QString idText(std::string_view name) const { return member(name).toIdText(); }
    [[nodiscard]] QString requiredIdText(std::string_view name) const;
    [[nodiscard]] std::optional<qint64> integer(std::string_view name) const;
    [[nodiscard]] qint64 requiredInteger(std::string_view name) const;
    [[nodiscard]] std::optional<bool> boolean(std::string_view name) const;
    [[nodiscard]] bool requiredBoolean(std::string_view name) const;
    /// Any number, as it was written.
    [[nodiscard]] QString numberText(std::string_view name) const;
    /// ISO 8601 with a zone; invalid when there is none.
    [[nodiscard]] Timestamp timestamp(std::string_view name) const;
    [[nodiscard]] Timestamp requiredTimestamp(std::string_view name) const;
    [[nodiscard]] FreeJson freeJson(std::string_view name) const
    {
        return member(name).toFreeJson();
    }

    [[nodiscard]] JsonValue object(std::string_view name) const;
    [[nodiscard]] JsonValue requiredObject(std::string_view name) const;
    [[nodiscard]] JsonValue array(std::string_view name) const;
    [[nodiscard]] JsonValue requiredArray(std::string_view name) const;
    /// A member of any kind; nothing when this is no object or has none of that name.
    [[nodiscard]] JsonValue member(std::string_view name) const;

    /// Reading of what is only shown.
    [[nodiscard]] JsonLeniency lenient() const { return JsonLeniency(m_document); }

    /// The name of this value in its object.
    [[nodiscard]] QString name() const;
    /// Complains that this value breaks a rule beyond its type.
    void complain(JsonRule expected) const;
    /// Complains unless this is an object; for the elements of an array.
    [[nodiscard]] bool expectObject() const;
    [[nodiscard]] bool expectArray() const;

    /// Goes through the elements of an array, or the members of an object.
    class Iterator
    {
    public:
        Iterator(JsonDocument *document, std::uint32_t index)
            : m_document(document)
            , m_index(index)
        {}
        JsonValue operator*() const { return {m_document, m_index}; }
        Iterator &operator++()
        {
            m_index = m_document->m_nodes[m_index].nextSibling;
            return *this;
        }
        friend bool operator==(const Iterator &a, const Iterator &b)
        {
            return a.m_index == b.m_index;
        }

    private:
        JsonDocument *m_document;
        std::uint32_t m_index;
    };
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const { return {m_document, JsonDocument::none}; }
    /// Number of elements or members.
    [[nodiscard]] size_t size() const;

private:
    using Kind = JsonDocument::Kind;

    [[nodiscard]] const JsonDocument::Node &node() const { return m_document->m_nodes[m_index]; }
    [[nodiscard]] Kind kind() const { return node().kind; }
    [[nodiscard]] JsonFound found() const;
    [[nodiscard]] JsonValue required(std::string_view name, JsonRule expected) const;
    [[nodiscard]] JsonValue ofKind(Kind kind, JsonRule expected) const;
    void appendCompact(std::string &out) const;

    JsonDocument *m_document = nullptr;
    std::uint32_t m_index = JsonDocument::none;
};

enum class JsonRoot { Object, Array };

/// Parses the bytes and gives the root, which must be of that kind, to the reader.
template <typename T>
tl::expected<T, ApiError> readJson(const QByteArray &bytes,
                                   const std::function<T(JsonValue root)> &read,
                                   JsonRoot kind = JsonRoot::Object)
{
    tl::expected<JsonDocument, ApiError> document = JsonDocument::parse(bytes);
    if (!document)
        return tl::unexpected(std::move(document.error()));
    const JsonValue root = document->root();
    T value{};
    if (kind == JsonRoot::Object ? root.expectObject() : root.expectArray())
        value = read(root);
    if constexpr (requires { value.unread; })
        value.unread = document->unread();
    if (const auto &fault = document->complaint())
        return tl::unexpected(unusableAnswer({AnswerFault::Kind::WrongValue, 0, *fault}));
    return value;
}

template <typename T>
tl::expected<T, ApiError> readJson(const QByteArray &bytes, T (*read)(JsonValue root),
                                   JsonRoot kind = JsonRoot::Object)
{
    return readJson<T>(bytes, std::function<T(JsonValue)>(read), kind);
}

} // namespace counterfoil
