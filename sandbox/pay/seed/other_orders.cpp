// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/seed/order_builder.h"

namespace sandbox::pay {

using namespace std::chrono_literals;

const std::vector<OrderSpec> &otherOrders()
{
    using enum Method;
    static const std::vector<OrderSpec> table{
        {"POS00417", "Till 3", "John Doe", 30h, 100, {{InStore, 4275}}},
        {.reference = "WEB31074",
         .description = "Lawn mower",
         .payer = "Guus Kok",
         .age = 33h,
         .code = -51,
         .parts = {{Ideal, 39900}},
         .captured = 39000},
        {"WEB31073", "Trellis", "Saar Schouten", 35h, -60, {{Card, 2990}}},
        {"WEB31072", "Pond pump", "Luuk van Beek", 40h, -61, {{Card, 8950}}},
        {"WEB31071", "Fire pit", "Anna Willems", 44h, -63, {{Card, 11900}}},
        {"WEB31070", "Hammock", "Sem Hoekstra", 47h, -64, {{Card, 6995}}},
        {"WEB31069", "Barbecue", "Mila Koster", 70h, -70, {{Card, 24900}}},
        {"WEB31068", "Cushions", "Thijs Prins", 72h, -71, {{Card, 9900}}},
        {.reference = "WEB31067",
         .description = "Lantern",
         .payer = "Roos Blom",
         .age = 75h,
         .code = -72,
         .parts = {{Ideal, 4490}},
         .refunded = 4490},
        {"WEB31066", "Compost bin", "Hugo Maas", 166h, -80, {{Ideal, 7900}}},
        {"WEB31065", "Pruning saw", "Lieke Post", 80h, -81, {{Ideal, 3290}}},
        {.reference = "WEB31064",
         .description = "Planters, set of three",
         .payer = "Vera Kuipers",
         .age = 84h,
         .code = -82,
         .parts = {{Ideal, 10500}},
         .refunded = 3500},
        {"WEB31063", "Sun lounger", "Owen Huisman", 90h, -90, {{Ideal, 18900}}},
        {.reference = "WEB31062",
         .description = "A code that no document has",
         .payer = "Isa Bos",
         .age = 92h,
         .code = 77,
         .parts = {{Ideal, 1500}}},
        {.reference = "WEB31061",
         .description = "Captures are slow here",
         .payer = "Teun Veenstra",
         .age = 95h,
         .code = 95,
         .parts = {{Card, 20000}},
         .scenario = "pending-capture"},
        {.reference = "WEB31060",
         .description = "Refunds fail here",
         .payer = "Floor Jacobs",
         .age = 98h,
         .parts = {{Ideal, 20000}},
         .scenario = "failing-refund",
         .isTest = true},
    };
    return table;
}

} // namespace sandbox::pay
