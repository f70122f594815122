// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/state/new_payment.h"

#include "sandbox/purse/state/partners.h"

namespace sandbox::purse {

Payment newPayment(const Json &request, std::vector<SplitItem> split, TimePoint now, Random &random)
{
    const auto member = [&request](const char *key) { return request.value(key, Json(nullptr)); };
    Payment payment;
    payment.id = random.uuid();
    payment.createdAt = now;
    payment.entityId = request.at("entity_id").get<std::string>();
    payment.order = request.at("order");
    payment.orderReference = payment.order.at("reference").get<std::string>();
    payment.customer = member("customer");
    payment.amount = request.at("amount").get<Minor>();
    payment.currency = request.at("currency").get<std::string>();
    payment.captureMode = valueOr<std::string>(request, "capture_mode", "MANUAL");
    payment.allowFutureUsage = valueOr(request, "allow_future_usage", false);
    payment.split = std::move(split);
    payment.browser = member("browser");
    payment.webhook = member("webhook");
    payment.shopperUrl = valueOr<std::string>(request, "shopper_redirection_url", {});
    return payment;
}

void beginAuthorization(Payment &payment, const std::string &status, TimePoint now, Random &random)
{
    payment.authorizationStatus = status;
    payment.authorizationUpdatedAt = now;
    for (const SplitItem &item : payment.split) {
        PartnerTransaction transaction =
            newTransaction(item.solution, item.amount, 'A', now, random);
        setStatus(transaction, partStatus(status, &item == &payment.split.back()), now);
        payment.authorizations.push_back(std::move(transaction));
    }
}

std::string partStatus(const std::string &paymentStatus, bool isLast)
{
    const bool isGood = paymentStatus == "AUTHORIZED" || paymentStatus == "PENDING";
    return isGood || isLast ? paymentStatus : "ABORTED";
}

} // namespace sandbox::purse
