// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/state/store.h"

#include "sandbox/pay/state/order_json.h"

namespace sandbox::pay {

Order *Store::find(const std::string &anyId)
{
    Order *found = orders.find(anyId);
    orders.forEach([&](Order &order) {
        if (order.orderId == anyId || order.transactionId == anyId)
            found = &order;
    });
    return found;
}

void Store::noteChange(const Order &order, bool isRefund)
{
    m_notes.push_back({order.id, isRefund});
    m_changed = true;
}

void Store::clear()
{
    m_notes.clear();
    orders.clear();
    legacyExchanges = Json::array();
    random = Random{5};
    m_changed = true;
}

Json Store::toState()
{
    Json state{{"random", random.state()}, {"legacy", legacyExchanges}, {"orders", Json::array()}};
    orders.forEach([&](const Order &order) { state["orders"].push_back(pay::toState(order)); });
    return state;
}

void Store::restore(const Json &state)
{
    clear();
    random.restore(state.at("random").get<std::string>());
    legacyExchanges = state.at("legacy");
    for (const Json &order : state.at("orders"))
        orders.add(orderFromState(order));
    m_changed = false;
}

/// The parts of one name come again in another, as in the documents: order 50806105020X3481 has a
/// UUID that ends in 5080-6105020a3481.
void nameOrder(Order &order, Random &random)
{
    const std::string first = "5" + random.digits(3);
    const std::string second = random.digits(7);
    const std::string last = random.digits(4);
    order.orderId = first + second + 'X' + last;
    order.uuid = 'a' + random.hex(7) + '-' + random.digits(4) + '-' + random.digits(4) + '-' +
                 first + '-' + second + 'a' + last;
    order.id = '6' + random.digits(7) + '-' + random.digits(4) + '-' + random.hex(4) + '-' +
               random.hex(4) + '-' + random.digits(12);
    order.transactionId =
        "EX-" + random.digits(4) + '-' + random.digits(4) + '-' + random.digits(4);
}

} // namespace sandbox::pay
