// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/callback/callback.h"

namespace sandbox::payex {

bool isCallbackForm(const std::string &form)
{
    return form == "nested" || form == "flat";
}

OutgoingRequest callback(const Payment &payment, const Transaction &transaction,
                         const std::string &form, const QUrl &receiver)
{
    const std::string id =
        pathOf(payment) + '/' + collectionOf(transaction.kind) + '/' + transaction.id;
    const Json flat{{"payment", pathOf(payment)},
                    {"paymentNumber", payment.number},
                    {"transaction", id},
                    {"transactionNumber", transaction.number}};
    const Json nested{{"payment", {{"id", pathOf(payment)}, {"number", payment.number}}},
                      {"transaction", {{"id", id}, {"number", transaction.number}}}};
    return {receiver,
            "POST",
            {{"Content-Type", "application/json"}},
            toBytes(form == "flat" ? flat : nested)};
}

const NotifierRules &callbackRules()
{
    using namespace std::chrono_literals;
    // decision E4
    static const NotifierRules rules{
        {30s, 60s, 360s, 432s, 864s, 1265s}, 5s, [](int status, const QByteArray & /*body*/) {
            return status >= 200 && status <= 299;
        }};
    return rules;
}

} // namespace sandbox::payex
