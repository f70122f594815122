// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/json_tree.h"

#include "core/net/json/written_number.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using Json = nlohmann::json;

constexpr size_t deepestTree = 128;

/// A text as JSON writes it, but for the letters that it may leave as they are.
QString quoted(const QString &text)
{
    QString quoted = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        if (c == u'\n')
            quoted += u"\\n"_s;
        else if (c == u'\t')
            quoted += u"\\t"_s;
        else if (c.unicode() < 0x20)
            quoted += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

/// Builds the tree while the parser reads.
class Builder final : public nlohmann::json_sax<Json>
{
public:
    [[nodiscard]] JsonNode take() { return std::move(m_root); }

    bool null() override { return add(u"null"_s); }
    bool boolean(bool value) override { return add(value ? u"true"_s : u"false"_s); }
    bool number_integer(number_integer_t value) override { return add(QString::number(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(QString::number(value)); }
    bool number_float(number_float_t, const string_t &digits) override
    {
        return add(QString::fromStdString(writtenNumber(digits)));
    }
    bool string(string_t &value) override { return add(quoted(QString::fromStdString(value))); }
    bool binary(binary_t &) override { return false; }
    bool start_object(size_t) override { return begin(JsonNode::Kind::Object); }
    bool start_array(size_t) override { return begin(JsonNode::Kind::Array); }
    bool end_object() override { return end(); }
    bool end_array() override { return end(); }
    bool key(string_t &name) override
    {
        m_key = QString::fromStdString(name);
        return true;
    }
    bool parse_error(size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }

private:
    bool add(const QString &value)
    {
        place().value = value;
        return true;
    }
    bool begin(JsonNode::Kind kind)
    {
        if (m_open.size() >= deepestTree)
            return false;
        JsonNode &node = place();
        node.kind = kind;
        m_open.push_back(&node);
        return true;
    }
    bool end()
    {
        m_open.pop_back();
        return true;
    }
    /// Where the next value belongs. Only the last node of a list is ever open, so that the
    /// pointers to the open ones stay.
    JsonNode &place()
    {
        if (m_open.empty())
            return m_root;
        JsonNode &parent = *m_open.back();
        if (parent.kind == JsonNode::Kind::Array)
            return parent.items.emplace_back();
        return parent.members.emplace_back(std::exchange(m_key, {}), JsonNode()).second;
    }

    JsonNode m_root;
    std::vector<JsonNode *> m_open;
    QString m_key;
};

} // namespace

const JsonNode *JsonNode::member(const QString &name) const
{
    const auto found = std::find_if(members.cbegin(), members.cend(),
                                    [&](const auto &member) { return member.first == name; });
    return found == members.cend() ? nullptr : &found->second;
}

std::optional<JsonNode> readJsonTree(const QByteArray &json)
{
    Builder builder;
    if (!Json::sax_parse(json.begin(), json.end(), &builder))
        return std::nullopt;
    return builder.take();
}

} // namespace counterfoil
