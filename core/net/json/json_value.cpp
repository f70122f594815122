// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/json/json_value.h"

#include <string>

namespace counterfoil {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void appendQuoted(std::string_view text, std::string &out)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 0xF];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace

JsonValue JsonValue::member(std::string_view name) const
{
    if (!isObject())
        return {};
    const auto &nodes = m_document->m_nodes;
    for (std::uint32_t i = node().firstChild; i != JsonDocument::none; i = nodes[i].nextSibling) {
        if (m_document->view(nodes[i].key) == name)
            return {m_document, i};
    }
    return {m_document, JsonDocument::none};
}

JsonValue JsonValue::required(std::string_view name, JsonRule expected) const
{
    const JsonValue value = member(name);
    if (!value && m_document && m_index != JsonDocument::none) {
        const bool isNull = value.m_index != JsonDocument::none;
        m_document->complain(m_document->pointerTo(m_index) + '/' + std::string(name), expected,
                             isNull ? JsonFound::Null : JsonFound::Nothing);
    }
    return value;
}

JsonValue JsonValue::ofKind(Kind wanted, JsonRule expected) const
{
    if (!*this)
        return {};
    if (kind() == wanted)
        return *this;
    complain(expected);
    return {};
}

JsonFound JsonValue::found() const
{
    switch (kind()) {
    case Kind::Null:
        return JsonFound::Null;
    case Kind::False:
    case Kind::True:
        return JsonFound::Boolean;
    case Kind::Integer:
    case Kind::Decimal:
        return JsonFound::Number;
    case Kind::Text:
        return JsonFound::Text;
    case Kind::Array:
        return JsonFound::Array;
    case Kind::Object:
        return JsonFound::Object;
    }
    Q_UNREACHABLE();
}

void JsonValue::complain(JsonRule expected) const
{
    if (!m_document->isListening())
        return;
    constexpr size_t longestNumber = 40;
    std::string number;
    if (kind() == Kind::Integer)
        number = std::to_string(node().integer);
    else if (kind() == Kind::Decimal)
        number = m_document->view(node().text).substr(0, longestNumber);
    m_document->complain(m_document->pointerTo(m_index), expected, found(), number);
}

bool JsonValue::expectObject() const
{
    if (kind() == Kind::Object)
        return true;
    complain(JsonRule::Object);
    return false;
}

bool JsonValue::expectArray() const
{
    if (kind() == Kind::Array)
        return true;
    complain(JsonRule::Array);
    return false;
}

QString JsonValue::name() const
{
    return toQString(m_document->view(node().key));
}

QString JsonValue::toText() const
{
    const JsonValue value = ofKind(Kind::Text, JsonRule::Text);
    return value ? toQString(m_document->view(value.node().text)) : QString();
}

QString JsonValue::toIdText() const
{
    if (*this && kind() == Kind::Integer)
        return QString::number(node().integer);
    const JsonValue value = ofKind(Kind::Text, JsonRule::Id);
    return value ? toQString(m_document->view(value.node().text)) : QString();
}

std::optional<qint64> JsonValue::toInteger() const
{
    const JsonValue value = ofKind(Kind::Integer, JsonRule::Integer);
    return value ? std::optional<qint64>(value.node().integer) : std::nullopt;
}

FreeJson JsonValue::toFreeJson() const
{
    if (!*this)
        return {};
    std::string out;
    appendCompact(out);
    return toQString(out);
}

QString JsonValue::requiredText(std::string_view name) const
{
    return required(name, JsonRule::Text).toText();
}

QString JsonValue::requiredIdText(std::string_view name) const
{
    return required(name, JsonRule::Id).toIdText();
}

std::optional<qint64> JsonValue::integer(std::string_view name) const
{
    return member(name).toInteger();
}

qint64 JsonValue::requiredInteger(std::string_view name) const
{
    return required(name, JsonRule::Integer).toInteger().value_or(0);
}

std::optional<bool> JsonValue::boolean(std::string_view name) const
{
    const JsonValue value = member(name);
    if (!value)
        return std::nullopt;
    if (value.kind() == Kind::True || value.kind() == Kind::False)
        return value.kind() == Kind::True;
    value.complain(JsonRule::Boolean);
    return std::nullopt;
}

bool JsonValue::requiredBoolean(std::string_view name) const
{
    return required(name, JsonRule::Boolean) && boolean(name).value_or(false);
}

QString JsonValue::numberText(std::string_view name) const
{
    const JsonValue value = member(name);
    if (value && value.kind() == Kind::Decimal)
        return toQString(m_document->view(value.node().text));
    const JsonValue integer = value.ofKind(Kind::Integer, JsonRule::Number);
    return integer ? QString::number(integer.node().integer) : QString();
}

Timestamp JsonValue::timestamp(std::string_view name) const
{
    const JsonValue value = member(name).ofKind(Kind::Text, JsonRule::DateTime);
    if (!value)
        return {};
    const auto read = Timestamp::fromIso(m_document->view(value.node().text));
    if (!read)
        value.complain(JsonRule::DateTime);
    return read.value_or(Timestamp());
}

Timestamp JsonValue::requiredTimestamp(std::string_view name) const
{
    return required(name, JsonRule::DateTime) ? timestamp(name) : Timestamp();
}

JsonValue JsonValue::object(std::string_view name) const
{
    return member(name).ofKind(Kind::Object, JsonRule::Object);
}

JsonValue JsonValue::requiredObject(std::string_view name) const
{
    return required(name, JsonRule::Object).ofKind(Kind::Object, JsonRule::Object);
}

JsonValue JsonValue::array(std::string_view name) const
{
    return member(name).ofKind(Kind::Array, JsonRule::Array);
}

JsonValue JsonValue::requiredArray(std::string_view name) const
{
    return required(name, JsonRule::Array).ofKind(Kind::Array, JsonRule::Array);
}

JsonValue::Iterator JsonValue::begin() const
{
    const bool hasChildren = isArray() || isObject();
    return {m_document, hasChildren ? node().firstChild : JsonDocument::none};
}

size_t JsonValue::size() const
{
    size_t count = 0;
    for (auto i = begin(); !(i == end()); ++i)
        ++count;
    return count;
}

// Recurses no deeper than JsonLimits::depth.
void JsonValue::appendCompact(std::string &out) const
{
    switch (kind()) {
    case Kind::Null:
        out += "null";
        return;
    case Kind::False:
        out += "false";
        return;
    case Kind::True:
        out += "true";
        return;
    case Kind::Integer:
        out += std::to_string(node().integer);
        return;
    case Kind::Decimal:
        out += m_document->view(node().text);
        return;
    case Kind::Text:
        appendQuoted(m_document->view(node().text), out);
        return;
    case Kind::Array:
    case Kind::Object:
        break;
    }
    const bool isObject = kind() == Kind::Object;
    out += isObject ? '{' : '[';
    bool first = true;
    for (const JsonValue child : *this) {
        if (!first)
            out += ',';
        first = false;
        if (isObject) {
            appendQuoted(m_document->view(child.node().key), out);
            out += ':';
        }
        child.appendCompact(out);
    }
    out += isObject ? '}' : ']';
}

} // namespace counterfoil
