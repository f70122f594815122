// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pay/state/order.h"
#include "sandbox/random.h"
#include "sandbox/table.h"

namespace sandbox::pay {

/// Something that an exchange tells of.
struct Note
{
    std::string orderId;
    bool isRefund = false;
};

/// All state of the PAY. sandbox that outlives a request.
class Store
{
public:
    Table<Order> orders;
    /// The exchanges of orders that the legacy API started: flat, and of orders that no status call
    /// knows.
    Json legacyExchanges = Json::array();
    Random random{5};

    /// By id, by orderId or by the code of its transaction.
    Order *find(const std::string &anyId);

    void markChanged() { m_changed = true; }
    /// An order has another state, of which its exchange tells.
    void noteChange(const Order &order, bool isRefund = false);
    std::vector<Note> takeNotes() { return std::exchange(m_notes, {}); }
    bool takeChanged() { return std::exchange(m_changed, false); }

    void clear();
    Json toState();
    void restore(const Json &state);

private:
    std::vector<Note> m_notes;
    bool m_changed = false;
};

/// Gives an order its four names.
void nameOrder(Order &order, Random &random);

} // namespace sandbox::pay
