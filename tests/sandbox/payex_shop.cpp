// SPDX-License-Identifier: GPL-3.0-or-later
#include "payex_shop.h"

using sandbox::Json;

Answer PayexShop::call(const QByteArray &method, const QByteArray &path, const Json &body)
{
    ExtraHeaders headers{{"Authorization", "Bearer demo-token"}};
    if (body.is_null())
        return sendBare(method, "/payex" + path, {}, headers);
    headers["Content-Type"] = "application/json";
    return sendBare(method, "/payex" + path, sandbox::toBytes(body), headers);
}

Json PayexShop::paymentBody()
{
    const std::string number = std::to_string(++m_references);
    return {
        {"payment",
         {{"operation", "Purchase"},
          {"intent", "PreAuthorization"},
          {"currency", "NOK"},
          {"prices", Json::array({{{"type", "CreditCard"}, {"amount", 1500}, {"vatAmount", 300}}})},
          {"description", "Test Purchase"},
          {"payerReference", "AB1234"},
          {"userAgent", "Mozilla/5.0..."},
          {"language", "nb-NO"},
          {"urls",
           {{"completeUrl", "http://example.com/payment-complete"},
            {"cancelUrl", "http://example.com/payment-canceled"}}},
          {"payeeInfo",
           {{"payeeId", "12345678-1234-1234-1234-123456789012"},
            {"payeeReference", "PAYMENT" + number},
            {"payeeName", "TestMerchant1"},
            {"orderReference", "or-" + number}}}}}};
}

QByteArray PayexShop::created()
{
    const Answer answer = call("POST", "/psp/creditcard/payments", paymentBody());
    if (answer.status != 201)
        qFatal("No payment was created: %s", answer.body.constData());
    return QByteArray::fromStdString(answer.json()["payment"]["id"].get<std::string>());
}

QByteArray PayexShop::authorised()
{
    const QByteArray path = created();
    if (const Answer answer = answerCheckout(path, "pay"); answer.status != 200)
        qFatal("The payment was not paid: %s", answer.body.constData());
    return path;
}

Answer PayexShop::answerCheckout(const QByteArray &path, const QByteArray &answer)
{
    return sendBare(
        "POST", "/payex/psp/creditcard/payments/authorize/" + path.mid(path.lastIndexOf('/') + 1),
        "answer=" + answer, {{"Content-Type", "application/x-www-form-urlencoded"}});
}

Answer PayexShop::operate(const QByteArray &path, const QByteArray &collection, int amount)
{
    return operate(path, collection, amount, "REF" + QByteArray::number(++m_references));
}

Answer PayexShop::operate(const QByteArray &path, const QByteArray &collection, int amount,
                          const QByteArray &reference)
{
    Json transaction{{"description", "Test transaction"},
                     {"payeeReference", reference.toStdString()}};
    if (collection != "cancellations") {
        transaction["amount"] = amount;
        transaction["vatAmount"] = amount / 5;
    }
    return call("POST", path + '/' + collection, {{"transaction", transaction}});
}

QByteArray PayexShop::rels(const QByteArray &path)
{
    const Json answer = read(path);
    QByteArrayList names;
    for (const Json &operation : answer["operations"])
        names.append(QByteArray::fromStdString(operation["rel"].get<std::string>()));
    return names.join(' ');
}

QByteArray PayexShop::remaining(const QByteArray &path)
{
    const Json payment = read(path)["payment"];
    QByteArrayList amounts;
    for (const char *name :
         {"remainingCaptureAmount", "remainingCancellationAmount", "remainingReversalAmount"})
        amounts.append(QByteArray::number(payment[name].get<int>()));
    return amounts.join('/');
}

QByteArray problemOf(const Answer &answer)
{
    const Json problem = answer.json();
    if (!problem.is_object() || !problem.contains("type"))
        return "no problem";
    const auto type = QByteArray::fromStdString(problem["type"].get<std::string>());
    QByteArray text = type.mid(type.lastIndexOf('/') + 1) + ':';
    for (const Json &each : problem["problems"])
        text += ' ' + QByteArray::fromStdString(each["name"].get<std::string>());
    return text;
}
