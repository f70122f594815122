// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/api/shapes.h"

namespace sandbox::purse::shapes {
namespace {

using Type = Field::Type;

const std::vector<std::string_view> currencies{"CHF", "EUR", "GBP", "JPY", "USD"};
const std::vector<std::string_view> captureModes{"MANUAL", "AUTOMATIC"};

const Shape itemLine{{{"type", Type::FilledText, true},
                      {"sku_reference", Type::Text},
                      {"name", Type::Text, true},
                      {"brand", Type::Text},
                      {"unit_gross_price", Type::Integer},
                      {"net_amount", Type::Integer, true},
                      {"discount_amount", Type::Integer},
                      {"quantity", Type::Integer, true},
                      {"tax_amount", Type::Integer},
                      {"tax_rate", Type::Number},
                      {"seller_reference", Type::Text},
                      {"seller_name", Type::Text},
                      {"is_marketplace_seller", Type::Boolean}}};

const Shape address{{{"company_name", Type::Text},
                     {"gender", Type::Text},
                     {"first_name", Type::Text},
                     {"middle_name", Type::Text},
                     {"last_name", Type::Text},
                     {"address_lines", Type::TextList},
                     {"city", Type::Text},
                     {"postal_code", Type::Text},
                     {"country_code", Type::Text},
                     {"province_code", Type::Text},
                     {"phone_number", Type::Text},
                     {"mobile_phone_number", Type::Text},
                     {"work_phone_number", Type::Text},
                     {"delivery_point_name", Type::Text}}};

const Shape shipment{{{"net_amount", Type::Integer},
                      {"delivery_type", Type::Text},
                      {"delivery_quickness", Type::Text},
                      {"delivery_method_reference", Type::Text},
                      {"estimated_delivery_date_time", Type::Text},
                      {"shipping_address", Type::Object, false, &address},
                      {"item_lines", Type::ObjectList, false, &itemLine}}};

const Shape discount{{{"net_amount", Type::Integer},
                      {"tax_amount", Type::Integer},
                      {"coupon_code", Type::Text},
                      {"seller_reference", Type::Text}}};

const Shape order{{{"reference", Type::FilledText, true},
                   {"additional_data", Type::Object},
                   {"net_amount", Type::Integer, true},
                   {"discount_amount", Type::Integer},
                   {"tax_amount", Type::Integer},
                   {"billing_address", Type::Object, false, &address},
                   {"shipments", Type::ObjectList, false, &shipment},
                   {"discounts", Type::ObjectList, false, &discount}}};

const Shape account{{{"creation_date_time", Type::Text},
                     {"update_date_time", Type::Text},
                     {"password_update_date_time", Type::Text},
                     {"purchase_count_last_day", Type::Integer},
                     {"purchase_count_last_six_months", Type::Integer},
                     {"purchase_count_last_year", Type::Integer},
                     {"authentication_method", Type::Text},
                     {"authentication_date_time", Type::Text},
                     {"age_indicator", Type::Text},
                     {"change_indicator", Type::Text},
                     {"password_change_indicator", Type::Text}}};

const Shape customer{{{"reference", Type::Text},
                      {"type", Type::Text},
                      {"email", Type::Text},
                      {"gender", Type::Text},
                      {"first_name", Type::Text},
                      {"middle_name", Type::Text},
                      {"last_name", Type::Text},
                      {"national_identifier", Type::Text},
                      {"birth_date", Type::Text},
                      {"ip_address", Type::Text},
                      {"locale", Type::Text},
                      {"account", Type::Object, false, &account}}};

const Shape webhookHeader{{{"name", Type::FilledText, true}, {"values", Type::Any, true}}};

const Shape webhook{{{"url", Type::Url, true},
                     {"event_types", Type::TextList},
                     {"headers", Type::ObjectList, false, &webhookHeader}}};

const Shape threeDsOptions{{{"challenge_indicator",
                             Type::Word,
                             false,
                             nullptr,
                             {"NO_CHALLENGE_REQUESTED", "CHALLENGE_REQUESTED_BY_MERCHANT",
                              "CHALLENGE_REQUESTED_BY_MANDATE"}}}};

const Shape browser{{{"user_agent", Type::Text},
                     {"referrer", Type::Text},
                     {"accept_header", Type::Text},
                     {"color_depth", Type::Integer},
                     {"java_enabled", Type::Boolean},
                     {"javascript_enabled", Type::Boolean},
                     {"locale", Type::Text},
                     {"screen_height", Type::Integer},
                     {"screen_width", Type::Integer},
                     {"utc_time_zone", Type::Integer}}};

/// The three kinds of candidate share this; what each needs is looked at where it is created.
const Shape splitCandidate{{{"amount", Type::FilledAmount, true},
                            {"partner", Type::FilledText},
                            {"method", Type::FilledText},
                            {"parent_payment_id", Type::FilledText},
                            {"parent_partner_token", Type::Text},
                            {"parent_partner_reference", Type::TextOrInteger}}};

const Shape operationShipment{
    {{"net_amount", Type::Integer}, {"item_lines", Type::ObjectList, false, &itemLine}}};

const Shape operationOrder{{{"shipments", Type::ObjectList, false, &operationShipment},
                            {"additional_data", Type::Object}}};

const Shape solution{{{"partner", Type::FilledText, true}, {"method", Type::FilledText, true}},
                     true};

} // namespace

const Shape &clientSession()
{
    static const Shape shape{
        {{"entity_id", Type::Uuid, true},
         {"amount", Type::Amount, true},
         {"currency", Type::Word, true, nullptr, currencies},
         {"capture_mode", Type::Word, false, nullptr, captureModes},
         {"integration_mode", Type::Word, false, nullptr, {"EMBEDDED", "HOSTED_PAGE"}},
         {"allow_future_usage", Type::Boolean},
         {"shopper_redirection_url", Type::Url, true},
         {"order", Type::Object, true, &order},
         {"customer", Type::Object, false, &customer},
         {"three_ds_authentication_options", Type::Object, false, &threeDsOptions},
         {"webhook", Type::Object, false, &webhook}}};
    return shape;
}

const Shape &abort()
{
    static const Shape shape{
        {{"status", Type::Word, true, nullptr, {"ABORTED_BY_CUSTOMER", "ABORTED_BY_MERCHANT"}}},
        true};
    return shape;
}

const Shape &payment()
{
    static const Shape shape{{{"entity_id", Type::Uuid, true},
                              {"amount", Type::Amount, true},
                              {"currency", Type::Word, true, nullptr, currencies},
                              {"capture_mode", Type::Word, false, nullptr, captureModes},
                              {"allow_future_usage", Type::Boolean},
                              {"shopper_redirection_url", Type::Url},
                              {"order", Type::Object, true, &order},
                              {"customer", Type::Object, false, &customer},
                              {"webhook", Type::Object, false, &webhook},
                              {"browser", Type::Object, false, &browser},
                              {"split", Type::ObjectList, false, &splitCandidate}}};
    return shape;
}

const Shape &operation()
{
    static const Shape shape{{{"amount", Type::FilledAmount, true},
                              {"order", Type::Object, false, &operationOrder},
                              {"merchant_reference", Type::Text},
                              {"priorities", Type::ObjectList, false, &solution}}, // decision P1
                             true};
    return shape;
}

const Shape &eligibleSolutions()
{
    static const Shape shape{{{"entity_id", Type::Uuid, true},
                              {"amount", Type::Amount, true},
                              {"currency", Type::Word, true, nullptr, currencies},
                              {"order", Type::Object, true, &order},
                              {"customer", Type::Object, false, &customer},
                              {"allow_future_usage", Type::Boolean}}};
    return shape;
}

} // namespace sandbox::purse::shapes
