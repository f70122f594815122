// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/api/authenticator.h"
#include "sandbox/purse/api/endpoints.h"
#include "sandbox/purse/api/shapes.h"
#include "sandbox/purse/state/partners.h"

namespace sandbox::purse {
namespace {

/// An RSA public key whose private half was thrown away.
constexpr std::string_view unusedModulus =
    "s76uNRgD8WboJR4hXk-agpSBCUI19QRywag7Q7oCbf05wo3xQWJ6F2Gj4XNc_uTTiMpFFT1wvyQm5sS_tnG6r4"
    "gDu6wQgWGZo4Kuwn5diRIVp0CzlOtMONK5EEEIVXF96Vjy23xWl58mPPGGVo28m21uTlbBE8XWpHdEaT6H-"
    "t_YL7MslI3wtfZFex-sLz9DSS5hvKsWgeMyFb7sHwE4F7X5QJXRWX9wXkREYf6XdBg8KySo85RUUBNqMPJ5ilJ"
    "VgdTaqNztE5A_CWRYrMALnbpZ0aahPtr9MPeUBJzoxJ_8rfOs_T8kbHe4DsOosIgebkSNYnbB0h7dtuMu1I-"
    "cWQ";

} // namespace

Result<Response> readPaymentLink(Context &context)
{
    if (const PaymentLink *link = context.store.links.find(context.id))
        return jsonResponse(200, toWire(*link));
    return refuse(notFound("No payment link has the id " + context.id + '.'));
}

Result<Response> checkEligibleSolutions(Context &context)
{
    const auto body = readBody(context.request, shapes::eligibleSolutions());
    if (!body)
        return refuse(body.error());
    if (const auto allowed = checkEntity(*body); !allowed)
        return refuse(allowed.error());
    const auto amount = body->at("amount").get<Minor>();
    const auto currency = body->at("currency").get<std::string>();
    Json solutions = Json::array();
    for (const Solution &solution :
         eligibleSolutions(amount, currency, valueOr(*body, "allow_future_usage", false)))
        solutions.push_back({{"partner", solution.partner}, {"method", solution.method}});
    return jsonResponse(
        200,
        {{"amount", amount}, {"currency", currency}, {"eligible_solutions", std::move(solutions)}});
}

Result<Response> readSigningKeys(Context &context)
{
    // The documents show the id of a key as a text and as a number; the last one signs.
    Json keys =
        Json::array({{{"kty", "RSA"}, {"e", "AQAB"}, {"kid", "sandbox-2026"}, {"n", unusedModulus}},
                     {{"kty", "RSA"}, {"e", "AQAB"}, {"kid", 123456}, {"n", unusedModulus}}});
    keys.push_back(context.signingKey.publicKey());
    return jsonResponse(200, {{"keys", std::move(keys)}});
}

} // namespace sandbox::purse
