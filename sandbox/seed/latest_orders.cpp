// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/demo_tables.h"

namespace sandbox {

using namespace std::chrono_literals;

const std::vector<PaymentSpec> &latestOrders()
{
    using enum Kind;
    const Solution ingenico{"ingenico", "creditcard"};
    const Solution dalenys{"dalenys", "creditcard"};
    const Solution illicado{"illicado", "giftcard"};
    const Solution easy2play{"easy2play", "giftcard"};
    const Solution paypal{"paypal", "wallet"};
    const Solution oney{"oney", "cb3x"};
    static const std::vector<PaymentSpec> table{
        {.orderReference = "order_2026-11-8840",
         .lastName = "Lefebvre",
         .age = 19h + 34min,
         .parts = {{paypal, 6400}},
         .steps = {{Capture, 6400, 14h, "CAP#1223444"}},
         .givesRemaining = false},
        {.orderReference = "order_2026-11-8837",
         .lastName = "Lindqvist",
         .age = 20h + 7min,
         .currency = "JPY",
         .parts = {{dalenys, 18000, "4421", "MASTERCARD"}}},
        {.orderReference = "order_2026-11-8836",
         .lastName = "Haddad",
         .age = 20h + 45min,
         .parts = {{oney, 22990}},
         .authorization = "REFUSED"},
        {.orderReference = "order_2026-11-8831",
         .lastName = "Garcia",
         .age = 22h + 3min,
         .currency = "CHF",
         .parts = {{ingenico, 25000, "9077"}, {easy2play, 6000}},
         .steps = {{Capture, 31000, 2h, "CAP#1223439"},
                   {Refund, 31000, 21h + 38min, "RMA-2198", "CONFLICT"}},
         .scenario = "conflict-refund"},
        {.orderReference = "order_2026-11-8829",
         .lastName = "Moreau",
         .age = 22h + 24min,
         .parts = {{illicado, 4990}},
         .steps = {{Capture, 4990, 1h + 5min, "CAP#1223437"},
                   {Refund, 4990, 19h + 34min, "RMA-2190", "PENDING"}},
         .scenario = "pending-refund"},
        {.orderReference = "order_2026-11-8822",
         .lastName = "Nilsen",
         .age = 24h + 50min,
         .currency = "GBP",
         .parts = {{ingenico, 7500, "0021"}},
         .steps = {{Void, 7500, 3h, "CAN-1007"}}},
        {.orderReference = "order_2026-11-8820",
         .lastName = "Ruiz",
         .age = 25h + 8min,
         .currency = "USD",
         .parts = {{dalenys, 120400, "5512", "MASTERCARD"}},
         .steps = {{Capture, 120400, 2h, "CAP#1223431"},
                   {Refund, 4990, 21h, "RMA-2189", "UNCERTAIN"}},
         .scenario = "uncertain-refund"},
        {.orderReference = "order_2026-11-8813",
         .lastName = "Dupré",
         .age = 26h + 57min,
         .parts = {{paypal, 2340}},
         .steps = {{Capture, 2340, 90min, "CAP#1223428"}}},
        {.orderReference = "order_2026-11-8809",
         .lastName = "Robert",
         .age = 27h + 21min,
         .parts = {{oney, 44000}, {illicado, 10000}},
         .steps = {{Capture, 30000, 4h, "CAP#1223426"}}},
        {.orderReference = "order_2026-11-8802",
         .lastName = "Durand",
         .age = 28h + 53min,
         .parts = {{ingenico, 8820, "7710", "MASTERCARD"}},
         .steps = {{Capture, 8820, 2h, "CAP#1223420"}, {Refund, 2000, 8h + 21min, "RMA-2181"}},
         .givesRemaining = false},
        {.orderReference = "order_2026-11-8799",
         .lastName = "Eriksen",
         .age = 29h + 15min,
         .parts = {{ingenico, 13200, "3003"}}},
        {.orderReference = "order_2026-11-8790",
         .lastName = "Zahra",
         .age = 39h + 48min,
         .parts = {{paypal, 1599}},
         .steps = {{Capture, 1599, 10h, "CAP#1223411"}},
         .captureMode = "AUTOMATIC"},
        {.orderReference = "order_2026-11-8788",
         .lastName = "Bernard",
         .age = 40h + 6min,
         .parts = {{ingenico, 40900, "1180"}},
         .steps = {{Capture, 40900, 12h, "CAP#1223409"}}},
        {.orderReference = "order_2026-11-8781",
         .lastName = "Roux",
         .age = 42h + 2min,
         .parts = {{dalenys, 6150, "2214"}},
         .steps = {{Void, 6150, 45min, "CAN-1001"}}},
    };
    return table;
}

} // namespace sandbox
