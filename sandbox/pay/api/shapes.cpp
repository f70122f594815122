// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/api/shapes.h"

namespace sandbox::pay::shapes {
namespace {

using Type = Field::Type;

const Shape moneyShape{{{"value", Type::FilledAmount, true}, {"currency", Type::FilledText, true}}};

const Shape methodShape{{{"id", Type::Integer, true}, {"input", Type::Any}}};

const Shape integrationShape{{{"pointOfInteraction", Type::Text}, {"test", Type::Boolean}}};

const Shape orderedProduct{{{"id", Type::FilledText, true},
                            {"description", Type::Text},
                            {"price", Type::Object, true, &moneyShape},
                            {"quantity", Type::FilledAmount, true},
                            {"type", Type::Text},
                            {"vatPercentage", Type::Number}}};

const Shape orderContent{{{"products", Type::ObjectList, false, &orderedProduct}}};

const Shape capturedProduct{
    {{"id", Type::FilledText, true}, {"quantity", Type::FilledAmount, true}}};

} // namespace

const Shape &order()
{
    static const Shape shape{{{"serviceId", Type::FilledText, true},
                              {"amount", Type::Object, true, &moneyShape},
                              {"description", Type::Text},
                              {"reference", Type::Text},
                              {"returnUrl", Type::Url},
                              {"exchangeUrl", Type::Url},
                              {"expire", Type::Text},
                              {"paymentMethod", Type::Object, false, &methodShape},
                              {"integration", Type::Object, false, &integrationShape},
                              {"customer", Type::Object},
                              {"order", Type::Object, false, &orderContent},
                              {"stats", Type::Object},
                              {"notification", Type::Object},
                              {"transferData", Type::Any}}};
    return shape;
}

const Shape &update()
{
    static const Shape shape{{{"description", Type::FilledText}, {"reference", Type::FilledText}}};
    return shape;
}

const Shape &addedPayment()
{
    static const Shape shape{{{"paymentMethod", Type::Object, true, &methodShape}}};
    return shape;
}

const Shape &captureAmount()
{
    static const Shape shape{{{"amount", Type::FilledAmount, true}}};
    return shape;
}

const Shape &captureProducts()
{
    static const Shape shape{{{"products", Type::ObjectList, true, &capturedProduct}}};
    return shape;
}

const Shape &refund()
{
    static const Shape shape{{{"amount", Type::Object, false, &moneyShape},
                              {"description", Type::Text},
                              {"processDate", Type::Text},
                              {"vatPercentage", Type::Number},
                              {"exchangeUrl", Type::Url},
                              {"products", Type::Object}}};
    return shape;
}

} // namespace sandbox::pay::shapes
