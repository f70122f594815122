// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/order_builder.h"

#include <algorithm>

namespace sandbox {
namespace {

struct Article
{
    std::string_view sku;
    std::string_view name;
    std::string_view brand;
};

const std::vector<Article> articles{
    {"2600218", "Camiseta 100 niño GYM", "Quivio"},
    {"2614407", "Running shoes Aerolite, blue, 41", "Norrsken"},
    {"2600951", "Veste de pluie femme, taille M", "Quivio"},
    {"2631180", "Trekking backpack 40 l", "Altimont"},
    {"2655012", "Gourde isotherme 750 ml", "Altimont"},
    {"2640077", "Yoga mat 6 mm, sage green", "Lumea"},
    {"2672300", "Casque de vélo enfant, 48–53 cm", "Pédalo"},
    {"2618845", "Merino socks, pack of 3", "Norrsken"},
    {"2690014", "Tente 2 places Bivouac", "Altimont"},
    {"2622936", "Swimming goggles, mirrored", "Ondine"},
    {"2677121", "Maillot de bain fille, 10 ans", "Ondine"},
    {"2683590", "Football size 5", "Tiki-Taka"},
    {"2601733", "Legging chaud, noir, S", "Lumea"},
    {"2659408", "Head torch 300 lm", "Altimont"},
    {"2644219", "Raquette de tennis 102", "Filet"},
};

/// Prices of one piece, as the shop rounds them.
const std::vector<Minor> &pricesIn(const std::string &currency)
{
    static const std::vector<Minor> cents{299,  499,  799,  999,  1290, 1499,  1999,
                                          2499, 2990, 3999, 5999, 8990, 12900, 24900};
    static const std::vector<Minor> yen{480, 980, 1480, 1980, 2980, 4980, 7800};
    return currency == "JPY" ? yen : cents;
}

/// Tenths of a percent, by where the goods are delivered.
Minor taxRate(std::string_view country)
{
    if (country == "US")
        return 0;
    if (country == "CH")
        return 81;
    if (country == "JP")
        return 100;
    if (country == "DE" || country == "AT")
        return 190;
    return country == "SE" || country == "DK" ? 250 : 200;
}

class Lines
{
public:
    explicit Lines(Minor rate)
        : m_rate(rate)
    {}

    void add(const Article &article, Minor unitPrice, int quantity)
    {
        Json line{{"type", "PHYSICAL"},
                  {"sku_reference", article.sku},
                  {"name", article.name},
                  {"brand", article.brand}};
        complete(line, unitPrice, quantity);
    }
    void addShipping(Minor price)
    {
        Json line{{"type", "SHIPPING_FEES"}, {"name", "Home delivery"}};
        complete(line, price, 1);
    }
    Json take() { return std::move(m_lines); }
    Minor tax() const { return m_tax; }

private:
    void complete(Json &line, Minor unitPrice, int quantity)
    {
        const Minor net = unitPrice * quantity;
        const Minor tax = net * m_rate / (1000 + m_rate);
        line["unit_gross_price"] = unitPrice;
        line["net_amount"] = net;
        line["quantity"] = quantity;
        line["tax_amount"] = tax;
        if (m_rate % 10 == 0)
            line["tax_rate"] = m_rate / 10;
        m_tax += tax;
        m_lines.push_back(std::move(line));
    }

    Minor m_rate;
    Minor m_tax = 0;
    Json m_lines = Json::array();
};

} // namespace

Json makeOrder(const std::string &reference, Minor amount, const std::string &currency,
               const Person &person, TimePoint ordered, Random &random)
{
    const std::vector<Minor> &prices = pricesIn(currency);
    Lines lines(taxRate(person.country));
    const Minor shipping = currency == "JPY" ? 550 : 490;
    const bool paysShipping = amount > 4 * shipping && random.chance(55);
    Minor left = paysShipping ? amount - shipping : amount;

    auto article = random.below(articles.size());
    for (std::uint64_t more = random.below(4); more > 0; --more) {
        const Minor price = random.pick(prices);
        const int quantity = random.chance(30) ? 2 : 1;
        if (price * quantity * 3 > left * 2)
            continue;
        lines.add(articles[article++ % articles.size()], price, quantity);
        left -= price * quantity;
    }
    if (left > 0 || amount == 0)
        lines.add(articles[article % articles.size()], left, 1);
    if (paysShipping)
        lines.addShipping(shipping);

    const Minor tax = lines.tax();
    const bool pickup = random.chance(25);
    Json shippingAddress = person.address();
    if (pickup)
        shippingAddress["delivery_point_name"] = "Le Trop Quai";
    Json shipment{{"net_amount", amount},
                  {"delivery_type", pickup ? "EXTERNAL_PICKUP" : "USER_DELIVERY"},
                  {"delivery_quickness", random.chance(30) ? "EXPRESS" : "REGULAR"},
                  {"delivery_method_reference", pickup ? "#1123-pickup" : "DHL"},
                  {"estimated_delivery_date_time",
                   toIso8601(ordered + std::chrono::days{random.between(2, 5)})},
                  {"shipping_address", std::move(shippingAddress)},
                  {"item_lines", lines.take()}};
    return {{"reference", reference},
            {"additional_data", {{"channel", random.chance(70) ? "web" : "app"}}},
            {"net_amount", amount},
            {"tax_amount", tax},
            {"billing_address", person.address()},
            {"shipments", Json::array({std::move(shipment)})}};
}

} // namespace sandbox
