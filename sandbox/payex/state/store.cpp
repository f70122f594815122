// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/state/store.h"

#include "sandbox/payex/state/payment_json.h"

#include <algorithm>

namespace sandbox::payex {

bool Store::isReferenceUsed(const std::string &payeeReference)
{
    bool used = heldReferences.contains(payeeReference);
    payments.forEach([&](const Payment &payment) {
        used |= valueOr<std::string>(payment.payeeInfo, "payeeReference", {}) == payeeReference ||
                std::ranges::count(payment.transactions, payeeReference,
                                   &Transaction::payeeReference) > 0;
    });
    return used;
}

void Store::noteTransaction(const Payment &payment, const Transaction &transaction)
{
    m_notes.push_back({payment.id, transaction.id});
    m_changed = true;
}

void Store::clear()
{
    m_notes.clear();
    payments.clear();
    random = Random{4};
    heldReferences.clear();
    m_changed = true;
}

Json Store::toState()
{
    Json state{{"random", random.state()}, {"payments", Json::array()}};
    payments.forEach(
        [&](const Payment &payment) { state["payments"].push_back(payex::toState(payment)); });
    return state;
}

void Store::restore(const Json &state)
{
    clear();
    random.restore(state.at("random").get<std::string>());
    for (const Json &payment : state.at("payments"))
        payments.add(paymentFromState(payment));
    m_changed = false;
}

} // namespace sandbox::payex
