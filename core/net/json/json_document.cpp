// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/json/json_document.h"

#include "core/net/json/json_value.h"
#include "core/net/json/written_number.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace counterfoil {

namespace {

/// A name in an answer may be of any length.
QString shownPointer(const std::string &pointer)
{
    constexpr qsizetype longest = 500;
    return QString::fromStdString(pointer).left(longest);
}

} // namespace

/// Receives the events of nlohmann's parser.
class JsonBuilder
{
public:
    JsonBuilder(JsonDocument &document, const JsonLimits &limits)
        : m_document(document)
        , m_limits(limits)
    {
        m_open.reserve(limits.depth);
    }

    [[nodiscard]] const AnswerFault &fault() const { return m_fault; }

    bool null() { return add(Kind::Null) != nullptr; }
    bool boolean(bool value) { return add(value ? Kind::True : Kind::False) != nullptr; }

    bool number_integer(std::int64_t value)
    {
        JsonDocument::Node *node = add(Kind::Integer);
        if (node)
            node->integer = value;
        return node != nullptr;
    }

    bool number_unsigned(std::uint64_t value)
    {
        if (value > std::uint64_t(INT64_MAX))
            return addText(Kind::Decimal, std::to_string(value));
        return number_integer(std::int64_t(value));
    }

    bool number_float(double, const std::string &written)
    {
        return addText(Kind::Decimal, writtenNumber(written));
    }
    bool string(const std::string &value) { return addText(Kind::Text, value); }
    bool binary(const nlohmann::json::binary_t &) { return false; }

    bool key(const std::string &name)
    {
        m_key = keep(name);
        return true;
    }

    bool start_object(std::size_t) { return open(Kind::Object); }
    bool start_array(std::size_t) { return open(Kind::Array); }
    bool end_array()
    {
        m_open.pop_back();
        return true;
    }
    bool end_object()
    {
        const bool clear = hasDistinctKeys(m_open.back().node);
        m_open.pop_back();
        return clear;
    }

    bool parse_error(std::size_t position, const std::string &, const std::exception &)
    {
        return fail({Fault::NotJson, qint64(position)});
    }

private:
    using Kind = JsonDocument::Kind;
    using Fault = AnswerFault::Kind;

    struct Open
    {
        std::uint32_t node;
        std::uint32_t lastChild;
    };

    /// The parser stops there.
    bool fail(AnswerFault fault)
    {
        m_fault = std::move(fault);
        return false;
    }
    bool failByName(std::uint32_t object)
    {
        return fail({Fault::NamedTwice, 0, {shownPointer(m_document.pointerTo(object))}});
    }

    JsonDocument::TextSpan keep(const std::string &text)
    {
        const auto offset = std::uint32_t(m_document.m_text.size());
        m_document.m_text += text;
        return {offset, std::uint32_t(text.size())};
    }

    JsonDocument::Node *add(Kind kind)
    {
        auto &nodes = m_document.m_nodes;
        if (nodes.size() >= m_limits.values) {
            fail({Fault::TooManyValues, qint64(m_limits.values)});
            return nullptr;
        }
        const auto index = std::uint32_t(nodes.size());
        JsonDocument::Node &node = nodes.emplace_back();
        node.kind = kind;
        if (!m_open.empty()) {
            Open &outer = m_open.back();
            node.parent = outer.node;
            if (nodes[outer.node].kind == Kind::Object)
                node.key = m_key;
            if (outer.lastChild == JsonDocument::none)
                nodes[outer.node].firstChild = index;
            else
                nodes[outer.lastChild].nextSibling = index;
            outer.lastChild = index;
        }
        return &node;
    }

    bool addText(Kind kind, const std::string &text)
    {
        JsonDocument::Node *node = add(kind);
        if (node)
            node->text = keep(text);
        return node != nullptr;
    }

    bool open(Kind kind)
    {
        if (m_open.size() >= m_limits.depth)
            return fail({Fault::TooDeep, qint64(m_limits.depth)});
        if (!add(kind))
            return false;
        m_open.push_back({std::uint32_t(m_document.m_nodes.size() - 1), JsonDocument::none});
        return true;
    }

    bool hasDistinctKeys(std::uint32_t object)
    {
        m_keys.clear();
        for (std::uint32_t child = m_document.m_nodes[object].firstChild;
             child != JsonDocument::none; child = m_document.m_nodes[child].nextSibling)
            m_keys.push_back(m_document.view(m_document.m_nodes[child].key));
        // Most objects are small: comparing all pairs is quicker than sorting there.
        constexpr size_t few = 32;
        if (m_keys.size() <= few) {
            for (size_t i = 1; i < m_keys.size(); ++i) {
                if (std::find(m_keys.begin(), m_keys.begin() + ptrdiff_t(i), m_keys[i]) !=
                    m_keys.begin() + ptrdiff_t(i))
                    return failByName(object);
            }
            return true;
        }
        std::sort(m_keys.begin(), m_keys.end());
        if (std::adjacent_find(m_keys.begin(), m_keys.end()) != m_keys.end())
            return failByName(object);
        return true;
    }

    JsonDocument &m_document;
    const JsonLimits &m_limits;
    std::vector<Open> m_open;
    std::vector<std::string_view> m_keys;
    JsonDocument::TextSpan m_key{0, 0};
    AnswerFault m_fault;
};

tl::expected<JsonDocument, ApiError> JsonDocument::parse(const QByteArray &bytes,
                                                         const JsonLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return tl::unexpected(unusableAnswer({AnswerFault::Kind::TooLarge, limits.bytes}));
    JsonDocument document;
    // Text never gets longer by being read, so this block never moves; and a value takes well over
    // ten bytes in the documents we know.
    document.m_text.reserve(size_t(bytes.size()));
    document.m_nodes.reserve(std::min(limits.values, size_t(bytes.size()) / 16 + 1));
    JsonBuilder builder(document, limits);
    const char *begin = bytes.constData();
    if (!nlohmann::json::sax_parse(begin, begin + bytes.size(), &builder))
        return tl::unexpected(unusableAnswer(builder.fault()));
    // The parser takes a zero byte for the end, whatever follows it.
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return tl::unexpected(unusableAnswer({AnswerFault::Kind::NotJson, qint64(zero) + 1}));
    return document;
}

JsonValue JsonDocument::root()
{
    return {this, 0};
}

std::string JsonDocument::pointerTo(std::uint32_t index) const
{
    std::string pointer;
    while (m_nodes[index].parent != none) {
        const Node &parent = m_nodes[m_nodes[index].parent];
        std::string step = "/";
        if (parent.kind == Kind::Object) {
            for (const char c : view(m_nodes[index].key)) {
                if (c == '~')
                    step += "~0";
                else if (c == '/')
                    step += "~1";
                else
                    step += c;
            }
        } else {
            size_t position = 0;
            for (std::uint32_t i = parent.firstChild; i != index; i = m_nodes[i].nextSibling)
                ++position;
            step += std::to_string(position);
        }
        pointer.insert(0, step);
        index = m_nodes[index].parent;
    }
    return pointer;
}

void JsonDocument::complain(const std::string &pointer, JsonRule expected, JsonFound found,
                            std::string_view number)
{
    if (!isListening())
        return;
    const JsonFault fault{shownPointer(pointer), expected, found,
                          QString::fromUtf8(number.data(), qsizetype(number.size()))};
    if (m_leniencies > 0)
        m_unread.push_back(fault);
    else
        m_complaint = fault;
}

bool JsonDocument::isListening() const
{
    constexpr size_t mostUnread = 50;
    return m_leniencies > 0 ? m_unread.size() < mostUnread : !m_complaint;
}

} // namespace counterfoil
