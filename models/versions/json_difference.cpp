// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/json_difference.h"

#include "models/versions/json_tree.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using Kind = JsonNode::Kind;

bool isEmpty(const JsonNode &node)
{
    return node.members.empty() && node.items.empty();
}

QString itemPath(const QString &path, size_t index)
{
    return u"%1[%2]"_s.arg(path).arg(index);
}

QString memberPath(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + u'.' + name;
}

/// By the id of each item; nothing unless every item is an object with one of its own.
std::optional<QHash<QString, size_t>> placesById(const std::vector<JsonNode> &items)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < items.size(); ++i) {
        const JsonNode *id = items[i].member(u"id"_s);
        if (!id || id->kind != Kind::Value || places.contains(id->value))
            return std::nullopt;
        places.insert(id->value, i);
    }
    return places;
}

class Comparison
{
public:
    explicit Comparison(qsizetype most)
        : m_most(most)
    {}

    void compare(const QString &path, const JsonNode &before, const JsonNode &after)
    {
        if (isFull())
            return;
        if (before.kind != after.kind) {
            tell(path, after, &JsonDifference::after);
            tell(path, before, &JsonDifference::before);
            return;
        }
        switch (before.kind) {
        case Kind::Value:
            if (before.value != after.value)
                add({path, before.value, after.value});
            return;
        case Kind::Object:
            compareMembers(path, before, after);
            return;
        case Kind::Array:
            compareItems(path, before.items, after.items);
            return;
        }
    }

    [[nodiscard]] JsonDifferences take() { return std::move(m_found); }

private:
    [[nodiscard]] bool isFull() const { return m_found.isCut; }

    void add(const JsonDifference &difference)
    {
        if (m_found.list.size() < m_most)
            m_found.list.append(difference);
        else
            m_found.isCut = true;
    }

    /// Every value of what came or went.
    void tell(const QString &path, const JsonNode &node, QString JsonDifference::*side)
    {
        if (isFull())
            return;
        if (node.kind == Kind::Value || isEmpty(node)) {
            JsonDifference difference{path, {}, {}};
            difference.*side = node.kind == Kind::Value    ? node.value
                               : node.kind == Kind::Object ? u"{}"_s
                                                           : u"[]"_s;
            add(difference);
        }
        for (const auto &[name, member] : node.members)
            tell(memberPath(path, name), member, side);
        for (size_t i = 0; i < node.items.size(); ++i)
            tell(itemPath(path, i), node.items[i], side);
    }

    void compareMembers(const QString &path, const JsonNode &before, const JsonNode &after)
    {
        for (const auto &[name, member] : after.members) {
            if (const JsonNode *old = before.member(name))
                compare(memberPath(path, name), *old, member);
            else
                tell(memberPath(path, name), member, &JsonDifference::after);
        }
        for (const auto &[name, member] : before.members) {
            if (!after.member(name))
                tell(memberPath(path, name), member, &JsonDifference::before);
        }
    }

    void compareItems(const QString &path, const std::vector<JsonNode> &before,
                      const std::vector<JsonNode> &after)
    {
        const auto oldPlaces = placesById(before);
        const auto newPlaces = placesById(after);
        if (oldPlaces && newPlaces) {
            for (size_t i = 0; i < after.size(); ++i) {
                const auto old = oldPlaces->constFind(after[i].member(u"id"_s)->value);
                if (old != oldPlaces->cend())
                    compare(itemPath(path, i), before[*old], after[i]);
                else
                    tell(itemPath(path, i), after[i], &JsonDifference::after);
            }
            for (size_t i = 0; i < before.size(); ++i) {
                if (!newPlaces->contains(before[i].member(u"id"_s)->value))
                    tell(itemPath(path, i), before[i], &JsonDifference::before);
            }
            return;
        }
        comparePlaceByPlace(path, before, after);
    }

    /// What both begin and end with is the same; between, place by place.
    void comparePlaceByPlace(const QString &path, const std::vector<JsonNode> &before,
                             const std::vector<JsonNode> &after)
    {
        const size_t shorter = std::min(before.size(), after.size());
        size_t head = 0;
        while (head < shorter && before[head] == after[head])
            ++head;
        size_t tail = 0;
        while (tail < shorter - head &&
               before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
            ++tail;
        const size_t oldEnd = before.size() - tail;
        const size_t newEnd = after.size() - tail;
        for (size_t i = head; i < newEnd; ++i) {
            if (i < oldEnd)
                compare(itemPath(path, i), before[i], after[i]);
            else
                tell(itemPath(path, i), after[i], &JsonDifference::after);
        }
        for (size_t i = std::max(head, newEnd); i < oldEnd; ++i)
            tell(itemPath(path, i), before[i], &JsonDifference::before);
    }

    qsizetype m_most;
    JsonDifferences m_found;
};

} // namespace

tl::expected<JsonDifferences, JsonDifferenceError>
jsonDifferences(const QByteArray &before, const QByteArray &after, qsizetype most)
{
    const auto oldTree = readJsonTree(before);
    if (!oldTree)
        return tl::unexpected(JsonDifferenceError::BeforeUnreadable);
    const auto newTree = readJsonTree(after);
    if (!newTree)
        return tl::unexpected(JsonDifferenceError::AfterUnreadable);
    Comparison comparison(most);
    comparison.compare({}, *oldTree, *newTree);
    return comparison.take();
}

} // namespace counterfoil
