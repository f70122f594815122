// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pay/state/store.h"

namespace sandbox::pay {

enum class Method { Ideal, Card, GiftCard, PayByBank, InStore };

/// One of an order's payments to build.
struct PartSpec
{
    Method method = Method::Ideal;
    Minor amount = 0;
    /// 0: as the order.
    int code = 0;
};

struct OrderSpec
{
    std::string reference;
    std::string description;
    std::string payer;
    std::chrono::minutes age{0};
    int code = 100;
    std::vector<PartSpec> parts;
    /// Of an order in 97, and of one whose amount came in wrong.
    Minor captured = 0;
    /// Of one refund; a refunded order has all that was captured.
    Minor refunded = 0;
    std::string scenario = "plain";
    bool isTest = false;
};

Order buildOrder(const OrderSpec &spec, Random &random, TimePoint now);

/// The flat exchange of an order that the legacy API started.
Json legacyExchange(const std::string &action, Minor amount, const std::string &reference,
                    TimePoint started, Random &random);

const std::vector<OrderSpec> &latestOrders();
const std::vector<OrderSpec> &otherOrders();

} // namespace sandbox::pay
