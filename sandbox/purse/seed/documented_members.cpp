// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/seed/documented_members.h"

#include <stdexcept>

namespace sandbox::purse {
namespace {

Payment &demoPayment(Store &store, std::string_view orderReference)
{
    Payment *wanted = nullptr;
    store.payments.forEach([&](Payment &payment) {
        if (payment.orderReference == orderReference)
            wanted = &payment;
    });
    if (!wanted)
        throw std::logic_error("The demo has no order " + std::string(orderReference) + '.');
    return *wanted;
}

struct Sold
{
    std::string_view sku;
    std::string_view name;
    std::string_view brand;
    Minor unitPrice;
    Minor quantity;
    Minor discount;
    bool isMarketplace;
};

Json lineOf(const Sold &sold)
{
    const Minor net = sold.unitPrice * sold.quantity - sold.discount;
    return {{"type", "PHYSICAL"},
            {"sku_reference", sold.sku},
            {"name", sold.name},
            {"brand", sold.brand},
            {"unit_gross_price", sold.unitPrice},
            {"net_amount", net},
            {"discount_amount", sold.discount},
            {"quantity", sold.quantity},
            {"tax_amount", net / 6},
            {"tax_rate", 20},
            {"seller_reference", sold.isMarketplace ? "S-17" : "S-1"},
            {"seller_name", sold.isMarketplace ? "Norrsken Outlet" : "Demo shop"},
            {"is_marketplace_seller", sold.isMarketplace}};
}

Minor sumOf(const Json &list, const char *member)
{
    Minor sum = 0;
    for (const Json &item : list)
        sum += item.at(member).get<Minor>();
    return sum;
}

Json shipmentOf(const Json &like, Json lines)
{
    Json shipment = like;
    shipment["net_amount"] = sumOf(lines, "net_amount");
    shipment["item_lines"] = std::move(lines);
    return shipment;
}

void addCompany(Json &address, const char *deliveryPoint = nullptr)
{
    address["company_name"] = "Zahra & Fils";
    address["middle_name"] = "Noor";
    address["phone_number"] = "+33143000171";
    address["work_phone_number"] = "+33143000172";
    if (deliveryPoint)
        address["delivery_point_name"] = deliveryPoint;
}

/// A company's order at two sellers, in two shipments of 204.00 and 96.00, with two discounts.
void makeMarketplaceOrder(Payment &payment, Store &store)
{
    Json &order = payment.order;
    Json first = order["shipments"][0];
    Json own =
        Json::array({lineOf({"2631180", "Trekking backpack 60 l", "Altimont", 14900, 1, 0, false}),
                     lineOf({"2659408", "Head torch 300 lm", "Altimont", 2990, 2, 480, false})});
    Json others = Json::array(
        {lineOf({"2614407", "Running shoes Aerolite, blue, 41", "Norrsken", 7999, 1, 299, true}),
         lineOf({"2640077", "Yoga mat 6 mm, sage green", "Lumea", 1900, 1, 0, true})});
    order["tax_amount"] = sumOf(own, "tax_amount") + sumOf(others, "tax_amount");
    order["discount_amount"] = 779;
    order["discounts"] = Json::array({{{"net_amount", 480},
                                       {"tax_amount", 80},
                                       {"coupon_code", "WELCOME"},
                                       {"seller_reference", "S-1"}},
                                      {{"net_amount", 299},
                                       {"tax_amount", 50},
                                       {"coupon_code", "OUTLET"},
                                       {"seller_reference", "S-17"}}});
    addCompany(order["billing_address"]);
    addCompany(first["shipping_address"], "Le Trop Quai");
    order["shipments"] =
        Json::array({shipmentOf(first, std::move(own)), shipmentOf(first, std::move(others))});
    store.sessions.find(payment.clientSessionId)->request["order"] = order;
}

/// Says of the operation which lines it was for.
void addLines(Operation &operation, const Json &shipments)
{
    Json listed = Json::array();
    for (const Json &shipment : shipments) {
        listed.push_back(
            {{"net_amount", shipment.at("net_amount")}, {"item_lines", shipment.at("item_lines")}});
    }
    operation.order = {{"shipments", std::move(listed)}, {"additional_data", {{"parcel", "P-1"}}}};
}

Json webhookOf(const std::string &orderReference)
{
    return {{"url", "https://www.example.org/notifications?order_id=" + orderReference},
            {"event_types", {"PAYMENT_CAPTURE", "PAYMENT_REFUND", "PAYMENT_VOID"}},
            {"headers", Json::array({{{"name", "x-demo-token"}, {"values", {4711, "two"}}}})}};
}

void addShopper(Payment &payment)
{
    payment.webhook = webhookOf(payment.orderReference);
    payment.redirection = {{"href", pageOf(payment)}, {"method", "GET"}};
    payment.authentication = {{"type", "THREE_DS"}, {"challenge", "REQUESTED"}};
    payment.browser = {{"user_agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101"},
                       {"referrer", "https://www.example.org/cart"},
                       {"accept_header", "text/html,application/xhtml+xml"},
                       {"color_depth", 24},
                       {"java_enabled", false},
                       {"javascript_enabled", true},
                       {"locale", "pt-PT"},
                       {"screen_height", 1080},
                       {"screen_width", 1920},
                       {"utc_time_zone", -60}};
}

} // namespace

void addDocumentedMembers(Store &store)
{
    Payment &marketplace = demoPayment(store, "order_2026-11-8733");
    makeMarketplaceOrder(marketplace, store);
    const Json &shipments = marketplace.order["shipments"];
    addLines(marketplace.captures.front(), shipments);
    addLines(marketplace.refunds.front(), Json::array({shipments[1]}));

    Payment &withVoid = demoPayment(store, "order_2026-11-8727");
    Json voided = lineOf({"2690014", "Tente 3 places Bivouac", "Altimont", 6750, 1, 0, true});
    addLines(withVoid.voids.front(),
             Json::array({{{"net_amount", 6750}, {"item_lines", Json::array({voided})}}}));

    const PartnerTransaction &parent = marketplace.authorizations.back();
    demoPayment(store, "order_2026-11-8730").split.front().parent = {
        {"parent_payment_id", marketplace.id}, {"parent_partner_transaction_id", parent.id}};
    demoPayment(store, "order_2026-11-8739").split.front().parent = {
        {"parent_partner_token", "B-4EX3412"}, {"parent_partner_reference", 1234}};

    addShopper(demoPayment(store, "order_2026-11-8796"));
    // Somebody who did not sign in: no answer has a customer.
    demoPayment(store, "order_2026-11-8739").customer = nullptr;
}

} // namespace sandbox::purse
