// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/seed/order_builder.h"

#include <algorithm>
#include <cstdlib>

namespace sandbox::purse {
namespace {

struct Article
{
    std::string_view sku;
    std::string_view name;
    std::string_view brand;
    /// In euro cents; elsewhere the same figure, but for yen.
    Minor price;
};

const std::vector<Article> articles{
    {"2618845", "Merino socks", "Norrsken", 499},
    {"2622936", "Swimming goggles, mirrored", "Ondine", 999},
    {"2655012", "Gourde isotherme 750 ml", "Altimont", 1290},
    {"2683590", "Football size 5", "Tiki-Taka", 1499},
    {"2600218", "Camiseta 100 niño GYM", "Quivio", 1999},
    {"2677121", "Maillot de bain fille, 10 ans", "Ondine", 2299},
    {"2640077", "Yoga mat 6 mm, sage green", "Lumea", 2499},
    {"2659408", "Head torch 300 lm", "Altimont", 2990},
    {"2601733", "Legging chaud, noir, S", "Lumea", 3499},
    {"2672300", "Casque de vélo enfant, 48–53 cm", "Pédalo", 3999},
    {"2600951", "Veste de pluie femme, taille M", "Quivio", 5999},
    {"2614407", "Running shoes Aerolite, blue, 41", "Norrsken", 7999},
    {"2644219", "Raquette de tennis 102", "Filet", 9990},
    {"2631180", "Trekking backpack 60 l", "Altimont", 14900},
    {"2690014", "Tente 3 places Bivouac", "Altimont", 24900},
    {"2695530", "Kayak gonflable 2 places", "Ondine", 54900},
    {"2698001", "Vélo électrique Cityline", "Pédalo", 119900},
};

Minor priceIn(const std::string &currency, const Article &article)
{
    return currency == "JPY" ? article.price * 16 / 100 * 10 : article.price;
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

    void add(const Article &article, Minor unitPrice, Minor quantity)
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
    void complete(Json &line, Minor unitPrice, Minor quantity)
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
    Lines lines(taxRate(person.country));
    const Minor shipping = currency == "JPY" ? 550 : 490;
    const bool paysShipping = amount > 4 * shipping && random.chance(55);
    Minor left = paysShipping ? amount - shipping : amount;

    const auto buy = [&](const Article &article, Minor quantity) {
        lines.add(article, priceIn(currency, article), quantity);
        left -= priceIn(currency, article) * quantity;
    };
    if (const Minor dearest = priceIn(currency, articles.back()); left > 4 * dearest)
        buy(articles.back(), left / dearest - 1);
    for (std::uint64_t more = random.below(4); more > 0; --more) {
        const Article &article = random.pick(articles);
        const Minor quantity = random.chance(30) ? 2 : 1;
        if (priceIn(currency, article) * quantity * 3 <= left * 2)
            buy(article, quantity);
    }
    // The rest is one article of about that price, which somebody bought at another one.
    if (left > 0 || amount == 0) {
        const auto nearest = std::ranges::min_element(articles, {}, [&](const Article &article) {
            return std::abs(priceIn(currency, article) - left);
        });
        lines.add(*nearest, left, 1);
    }
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

} // namespace sandbox::purse
