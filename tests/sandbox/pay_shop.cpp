// SPDX-License-Identifier: GPL-3.0-or-later
#include "pay_shop.h"

using sandbox::Json;

Answer PayShop::call(const QByteArray &method, const QByteArray &path, const Json &body)
{
    ExtraHeaders headers{{"Authorization", basic("AT-0001-0001:demo-token")}};
    if (body.is_null())
        return sendBare(method, "/pay" + path, {}, headers);
    headers["Content-Type"] = "application/json";
    return sendBare(method, "/pay" + path, sandbox::toBytes(body), headers);
}

Json PayShop::order(const QByteArray &id)
{
    return call("GET", "/v1/orders/" + id + "/status").json();
}

Answer PayShop::change(const QByteArray &id, const QByteArray &what, const Json &body)
{
    return call("PATCH", "/v1/orders/" + id + '/' + what, body);
}

Answer PayShop::refund(const QByteArray &id, const Json &body)
{
    return call("PATCH", "/v2/transactions/" + id + "/refund", body);
}

Answer PayShop::refund(const QByteArray &id, int amount)
{
    return refund(id, {{"amount", {{"value", amount}, {"currency", "EUR"}}}});
}

Json PayShop::orderBody()
{
    const auto product = [](const char *id, int price, int quantity) {
        return Json{
            {"id", id}, {"price", {{"value", price}, {"currency", "EUR"}}}, {"quantity", quantity}};
    };
    return {
        {"serviceId", "SL-0001-0001"},
        {"amount", {{"value", 1500}, {"currency", "EUR"}}},
        {"description", "PAY03351656565"},
        {"reference", "traala"},
        {"paymentMethod", {{"id", 10}}},
        {"order", {{"products", Json::array({product("tea", 500, 2), product("cup", 500, 1)})}}},
        {"stats", {{"extra1", "order-7"}}}};
}

QByteArray PayShop::created(const Json &body)
{
    const Answer answer = call("POST", "/v1/orders", body);
    if (answer.status != 201)
        qFatal("No order was created: %s", answer.body.constData());
    return QByteArray::fromStdString(answer.json()["id"].get<std::string>());
}

QByteArray PayShop::answered(const QByteArray &answer)
{
    const QByteArray id = created();
    if (const Answer page = answerCheckout(id, answer); page.status != 200)
        qFatal("The payer could not answer: %s", page.body.constData());
    return id;
}

Answer PayShop::answerCheckout(const QByteArray &id, const QByteArray &answer)
{
    return sendBare("POST", "/pay/checkout/" + id, "answer=" + answer,
                    {{"Content-Type", "application/x-www-form-urlencoded"}});
}

QByteArray PayShop::stateOf(const QByteArray &id)
{
    const Json wire = order(id);
    return QByteArray::fromStdString(wire["status"]["code"].dump() + ' ' +
                                     wire["authorizedAmount"]["value"].dump() + '/' +
                                     wire["capturedAmount"]["value"].dump());
}

QByteArray PayShop::linksOf(const QByteArray &id)
{
    QByteArrayList names;
    const Json links = order(id)["links"];
    for (const auto &[name, address] : links.items())
        names.append(QByteArray::fromStdString(name));
    return names.join(' ');
}

QByteArray refusalOf(const Answer &answer)
{
    const Json problem = answer.json();
    if (!problem.is_object() || !problem.contains("code"))
        return "no refusal";
    auto text = QByteArray::fromStdString(problem["code"].get<std::string>());
    if (!problem["violations"].empty())
        text += ' ' + QByteArray::fromStdString(
                          problem["violations"][0]["propertyPath"].get<std::string>());
    return text;
}
