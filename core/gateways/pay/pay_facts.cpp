// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_facts.h"

#include "core/domain/said_decimals.h"

#include <algorithm>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostFacts = 300; ///< of an object; those of the documents have about fifty
constexpr size_t mostGroups = 50;

bool isPlaced(const std::string &name, PlacedMembers placed)
{
    return std::find(placed.begin(), placed.end(), name) != placed.end();
}

/// Of an object that is no amount.
bool isGroup(JsonValue value, const SaidDecimals &decimals)
{
    return value.isObject() && !moneyIn(value, decimals);
}

/// Nothing that is empty.
std::optional<Fact> factOf(JsonValue owner, JsonValue value, const QString &name,
                           const SaidDecimals &decimals)
{
    if (const auto amount = moneyIn(value, decimals))
        return Fact{name, {}, amount};
    const QString text =
        value.isText() ? value.toText() : owner.freeJson(value.name().toStdString());
    return text.isEmpty() || text == "[]"_L1 ? std::nullopt : std::optional(Fact{name, text});
}

void addFacts(std::vector<Fact> &facts, JsonValue object, const QString &path, PlacedMembers placed,
              const SaidDecimals &decimals)
{
    for (const JsonValue member : object) {
        if (facts.size() == mostFacts)
            return;
        const QString name = member.name();
        if (!member || isPlaced(name.toStdString(), placed))
            continue;
        if (isGroup(member, decimals))
            addFacts(facts, member, path + name + u'.', {}, decimals);
        else if (auto fact = factOf(object, member, path + name, decimals))
            facts.push_back(std::move(*fact));
    }
}

} // namespace

std::optional<Money> moneyIn(JsonValue json, const SaidDecimals &decimals)
{
    constexpr size_t membersOfMoney = 2;
    const JsonValue code = json.isObject() ? json.member("currency") : JsonValue();
    if (!code.isText() || json.size() != membersOfMoney || !json.member("value"))
        return std::nullopt;
    const auto currency = Currency::fromCode(code.toText());
    const auto value = currency ? json.integer("value") : std::nullopt;
    return value ? std::optional(Money(*value, decimals.completed(*currency))) : std::nullopt;
}

std::vector<Fact> factsIn(JsonValue object, PlacedMembers placed, const SaidDecimals &decimals)
{
    std::vector<Fact> facts;
    addFacts(facts, object, {}, placed, decimals);
    return facts;
}

std::vector<FactGroup> factGroupsIn(JsonValue object, const QString &name, PlacedMembers placed,
                                    const SaidDecimals &decimals)
{
    std::vector<FactGroup> groups{{name, {}}};
    for (const JsonValue member : object) {
        if (!member || isPlaced(member.name().toStdString(), placed))
            continue;
        if (!isGroup(member, decimals)) {
            auto fact = factOf(object, member, member.name(), decimals);
            if (fact && groups.front().facts.size() < mostFacts)
                groups.front().facts.push_back(std::move(*fact));
            continue;
        }
        std::vector<Fact> facts = factsIn(member, {}, decimals);
        if (!facts.empty() && groups.size() < mostGroups)
            groups.push_back({member.name(), std::move(facts)});
    }
    return groups;
}

QString factIn(const std::vector<FactGroup> &groups, QLatin1StringView group,
               QLatin1StringView name)
{
    for (const FactGroup &known : groups) {
        if (known.name != group)
            continue;
        for (const Fact &fact : known.facts) {
            if (fact.name == name)
                return fact.text;
        }
    }
    return {};
}

} // namespace counterfoil::pay
