// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/state/order.h"

#include <array>

namespace sandbox::pay {

std::string wordOf(int code)
{
    static constexpr std::array<std::pair<int, std::string_view>, 23> words{{
        {20, "PENDING"},
        {25, "PENDING"},
        {50, "PENDING"},
        {75, "CONFIRMED"},
        {76, "CONFIRMED"},
        {80, "PARTIAL_PAYMENT"},
        {85, "VERIFY"},
        {90, "PENDING"},
        {95, "AUTHORIZE"},
        {97, "PARTLY_CAPTURED"},
        {98, "PENDING"},
        {100, "PAID"},
        {-51, "PAID_CHECKAMOUNT"},
        {-60, "FAILURE"},
        {-61, "VOID"},
        {-63, "DENIED"},
        {-64, "DENIED"},
        {-70, "CHARGEBACK"},
        {-71, "CHARGEBACK"},
        {-72, "REFUND"},
        {-80, "EXPIRED"},
        {-81, "REFUND"},
        {-82, "PARTIAL_REFUND"},
    }};
    for (const auto &[known, word] : words) {
        if (known == code)
            return std::string(word);
    }
    return code < 0 ? "CANCEL" : "UNKNOWN";
}

std::string verbOf(Kind kind)
{
    switch (kind) {
    case Kind::Capture:
        return "capture";
    case Kind::Refund:
        return "refund";
    case Kind::Void:
        break;
    }
    return "void";
}

Minor refundedOf(const Order &order)
{
    Minor sum = 0;
    for (const Refund &refund : order.refunds)
        sum += refund.amount;
    return sum;
}

bool isPending(const Order &order)
{
    return order.code == codes::started || order.code == 25 || order.code == 50;
}

bool isOpen(const Order &order)
{
    return isPending(order) || order.code == codes::verify;
}

bool isReserved(const Order &order)
{
    return order.code == codes::authorised || order.code == codes::partCaptured;
}

bool isRefundable(const Order &order)
{
    return order.code == codes::paid || order.code == codes::partRefunded;
}

} // namespace sandbox::pay
