// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/provider_facts.h"

#include "core/domain/outside_text.h"
#include "ui/pages/payment/fact_sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil {

namespace {

struct ProviderFacts
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::ProviderFacts)
};

constexpr size_t mostOfAll = 300; // the documents' payments have about a hundred

void addOwnFact(FactSheet &sheet, const Fact &fact)
{
    const QString name = shownText(fact.name);
    sheet.addCopyable(name, fact.money ? formatMoney(*fact.money) : fact.text, name);
}

void sayHowManyMore(FactSheet &sheet, size_t count)
{
    if (count > 0) {
        sheet.addFact(ProviderFacts::tr("Not shown"),
                      ProviderFacts::tr("%1 more. See the JSON tab for all of them.").arg(count));
    }
}

} // namespace

void addOwnFacts(FactSheet &sheet, const std::vector<Fact> &facts, size_t most)
{
    const size_t shown = std::min(most, facts.size());
    for (size_t i = 0; i < shown; ++i)
        addOwnFact(sheet, facts[i]);
    sayHowManyMore(sheet, facts.size() - shown);
}

void fillProviderFacts(FactSheet &sheet, const Payment &payment)
{
    sheet.clear();
    size_t room = mostOfAll;
    for (const FactGroup &group : payment.facts) {
        if (group.facts.empty())
            continue;
        sheet.addSection(shownText(group.name));
        addOwnFacts(sheet, group.facts, room);
        room -= std::min(room, group.facts.size());
        if (room == 0)
            return;
    }
}

} // namespace counterfoil
