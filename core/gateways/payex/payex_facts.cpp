// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_facts.h"

namespace counterfoil::payex {

using namespace Qt::StringLiterals;

namespace {

/// {"id": "/psp/…/captures"}
bool isResourceName(JsonValue json)
{
    return json.isObject() && json.size() == 1 && json.member("id");
}

Fact factOf(JsonValue json, const QString &name, Currency currency)
{
    if (json.isText())
        return {name, json.toText()};
    Fact fact{name, json.toFreeJson()};
    if (name.endsWith("amount"_L1, Qt::CaseInsensitive)) {
        if (const auto minorUnits = json.toInteger())
            fact.money = Money(*minorUnits, currency);
    }
    return fact;
}

// Recurses no deeper than JsonLimits::depth.
void addFacts(std::vector<Fact> &facts, JsonValue owner, const QString &prefix, Currency currency,
              const QStringList &readElsewhere)
{
    int position = 0;
    for (const JsonValue json : owner) {
        const QString name = owner.isArray() ? QString::number(position++) : json.name();
        if (!json || readElsewhere.contains(name) || isResourceName(json))
            continue;
        if (json.isObject() || json.isArray())
            addFacts(facts, json, prefix + name + u'.', currency, {});
        else if (Fact fact = factOf(json, prefix + name, currency); !fact.text.isEmpty())
            facts.push_back(std::move(fact));
    }
}

} // namespace

std::vector<Fact> factsOf(JsonValue object, Currency currency, const QStringList &readElsewhere)
{
    std::vector<Fact> facts;
    addFacts(facts, object, {}, currency, readElsewhere);
    return facts;
}

} // namespace counterfoil::payex
