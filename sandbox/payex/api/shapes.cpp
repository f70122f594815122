// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/api/shapes.h"

namespace sandbox::payex::shapes {
namespace {

using Type = Field::Type;

const std::vector<std::string_view> operations{"Purchase", "Verify"};
const std::vector<std::string_view> intents{"Authorization", "PreAuthorization", "AutoCapture"};
const std::vector<std::string_view> currencies{"NOK", "SEK", "DKK", "USD", "EUR"};
const std::vector<std::string_view> languages{"nb-NO", "sv-SE", "en-US"};

const Shape price{{{"type", Type::FilledText, true},
                   {"amount", Type::Amount, true},
                   {"vatAmount", Type::Amount, true}}};

const Shape urls{{{"completeUrl", Type::Url, true},
                  {"cancelUrl", Type::Url},
                  {"callbackUrl", Type::Url},
                  {"logoUrl", Type::Url},
                  {"termsOfServiceUrl", Type::Url}}};

const Shape payeeInfo{{{"payeeId", Type::FilledText, true},
                       {"payeeReference", Type::FilledText, true},
                       {"payeeName", Type::Text},
                       {"productCategory", Type::Text},
                       {"orderReference", Type::Text}}};

const Shape paymentMembers{{{"operation", Type::Word, true, nullptr, operations},
                            {"intent", Type::Word, true, nullptr, intents},
                            {"currency", Type::Word, true, nullptr, currencies},
                            {"prices", Type::ObjectList, true, &price},
                            {"description", Type::FilledText, true},
                            {"payerReference", Type::Text},
                            {"generatePaymentToken", Type::Boolean},
                            {"userAgent", Type::FilledText, true},
                            {"language", Type::Word, true, nullptr, languages},
                            {"urls", Type::Object, true, &urls},
                            {"payeeInfo", Type::Object, true, &payeeInfo}}};

const Shape abortMembers{
    {{"operation", Type::Word, true, nullptr, {"Abort"}}, {"abortReason", Type::FilledText, true}}};

const Shape moneyMembers{{{"amount", Type::FilledAmount, true},
                          {"vatAmount", Type::Amount, true},
                          {"description", Type::FilledText, true},
                          {"payeeReference", Type::FilledText, true}}};

/// A cancellation takes all that is left.
const Shape cancellationMembers{
    {{"description", Type::FilledText, true}, {"payeeReference", Type::FilledText, true}}};

} // namespace

const Shape &payment()
{
    static const Shape shape{{{"payment", Type::Object, true, &paymentMembers}}};
    return shape;
}

const Shape &abort()
{
    static const Shape shape{{{"payment", Type::Object, true, &abortMembers}}};
    return shape;
}

const Shape &transaction(Kind kind)
{
    static const Shape money{{{"transaction", Type::Object, true, &moneyMembers}}};
    static const Shape cancellation{{{"transaction", Type::Object, true, &cancellationMembers}}};
    return kind == Kind::Cancellation ? cancellation : money;
}

} // namespace sandbox::payex::shapes
