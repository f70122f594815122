// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/seed/order_builder.h"

namespace sandbox::pay {

using namespace std::chrono_literals;

const std::vector<OrderSpec> &latestOrders()
{
    using enum Method;
    static const std::vector<OrderSpec> table{
        {"WEB31090", "Tulip bulbs", "Sanne de Vries", 20min, 20, {{Ideal, 2495}}},
        {"WEB31089", "Garden hose", "Daan Bakker", 40min, 25, {{Ideal, 5990}}},
        {"WEB31088", "Watering can", "Lotte Jansen", 55min, 50, {{Card, 3450}}},
        {"WEB31087", "Wheelbarrow", "Bram Visser", 70min, 90, {{Ideal, 8900}}},
        {"WEB31086", "Greenhouse", "Eva Smit", 2h, 98, {{PayByBank, 49900}}},
        {"WEB31085", "Rake", "Milan Mulder", 3h, 75, {{Ideal, 1895}}},
        {"WEB31084", "Spade", "Julia de Boer", 4h, 76, {{Ideal, 2195}}},
        {.reference = "WEB31083",
         .description = "Seeds and soil",
         .payer = "Finn Dekker",
         .age = 5h,
         .code = 80,
         .parts = {{GiftCard, 2500, 100}, {Ideal, 1750, 20}},
         .captured = 2500},
        {"WEB31082", "Garden table", "Sophie Meijer", 6h, 85, {{Card, 32900}}},
        {"WEB31081", "Parasol", "Levi van Dijk", 7h, 95, {{Card, 12900}}},
        {.reference = "WEB31080",
         .description = "Lounge set",
         .payer = "Noor Hendriks",
         .age = 20h,
         .code = 97,
         .parts = {{Card, 159900}},
         .captured = 59900},
        {.reference = "WEB31079",
         .description = "Boots and gloves",
         .payer = "Tess van Leeuwen",
         .age = 22h,
         .code = 97,
         .parts = {{GiftCard, 3000, 100}, {Card, 4990, 95}},
         .captured = 3000},
        {"WEB31078", "Bird house", "John Doe", 24h, 100, {{Ideal, 3}}},
        {.reference = "WEB31077",
         .description = "Hedge trimmer",
         .payer = "Jesse Vos",
         .age = 26h,
         .parts = {{Card, 14995, -63}, {Ideal, 14995}}},
        {"WEB31076", "Bench", "Fleur Peters", 28h, 100, {{GiftCard, 5000}, {Card, 17500}}},
    };
    return table;
}

} // namespace sandbox::pay
