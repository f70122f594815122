// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateways/payex_documents.h"

#include <QFile>

namespace counterfoil::test {

Json payexExample(const char *name)
{
    QFile file(
        QStringLiteral(COUNTERFOIL_TEST_DATA "/payex/payex-%1.json").arg(QLatin1StringView(name)));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return Json::parse(bytes.begin(), bytes.end());
}

QByteArray payexBytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

Json paymentWith(const Json &transactions)
{
    Json json = payexExample("payment");
    Json &payment = json["payment"];
    for (const auto &[file, member] :
         {std::pair("prices", "prices"), std::pair("payee-info", "payeeInfo"),
          std::pair("urls", "urls")})
        payment[member] = payexExample(file)[member];
    payment["transactions"]["transactionList"] = transactions;
    return json;
}

Json expandedPayment()
{
    Json authorisation = payexExample("transactions")["transactions"]["transactionList"][0];
    authorisation["state"] = "Completed"; // the sample names all three
    authorisation["amount"] = 1500;
    Json capture = payexExample("transaction")["transaction"];
    capture["id"] = std::string(payexPath) + "/transactions/87654321-4321-4321-4321-210987654321";
    return paymentWith(Json::array({authorisation, capture}));
}

Json payexTransaction(const char *type, const char *state, int number)
{
    const std::string digits = std::to_string(number);
    return {{"id", std::string(payexPath) + "/transactions/00000000-0000-4000-8000-" +
                       std::string(12 - digits.size(), '0') + digits},
            {"created", "2016-09-14T01:01:01.01Z"},
            {"updated", "2016-09-14T01:01:01.03Z"},
            {"type", type},
            {"state", state},
            {"number", number},
            {"amount", 1000},
            {"vatAmount", 200},
            {"description", "Test"},
            {"payeeReference", "REF" + digits},
            {"failedReason", ""},
            {"isOperational", false},
            {"operations", Json::array()}};
}

Json payexOperation(const char *rel, const char *method, const char *resource)
{
    return {{"method", method},
            {"href", std::string("https://api.payex.com") + payexPath + resource},
            {"rel", rel},
            {"contentType", "application/json"}};
}

} // namespace counterfoil::test
