// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/state/partners.h"

#include <algorithm>
#include <array>

namespace sandbox::purse {
namespace {

struct Words
{
    std::string_view status;
    std::string_view code;
    std::string_view description;
};

constexpr std::array cardWords{
    Words{"AUTHORIZED", "000.000.000", "Transaction succeeded"},
    Words{"SUCCESS", "000.000.000", "Transaction succeeded"},
    Words{"PENDING", "000.200.000", "Transaction pending"},
    Words{"UNCERTAIN", "900.100.300", "Timeout, uncertain result"},
    Words{"FAILURE", "800.100.151", "Transaction declined by the issuer"},
    Words{"REFUSED", "800.100.155", "Amount exceeds credit"},
    Words{"ERROR", "900.100.201", "Error on the external gateway"},
    Words{"ABORTED", "100.396.101", "Cancelled by the shopper"},
};

constexpr std::array accountWords{
    Words{"AUTHORIZED", "0000", "Successful operation"},
    Words{"SUCCESS", "0000", "Successful operation"},
    Words{"PENDING", "0001", "Operation in progress"},
    Words{"UNCERTAIN", "5004", "No answer in time"},
    Words{"FAILURE", "5001", "Operation failed"},
    Words{"REFUSED", "4003", "Refused after risk analysis"},
    Words{"ERROR", "5001", "Internal error"},
    Words{"ABORTED", "4020", "Abandoned by the shopper"},
};

constexpr std::array voucherWords{
    Words{"AUTHORIZED", "1", "Successful operation"},
    Words{"SUCCESS", "1", "Successful operation"},
    Words{"PENDING", "2", "Operation registered"},
    Words{"UNCERTAIN", "9", "Service did not answer"},
    Words{"FAILURE", "5", "Card expired"},
    Words{"REFUSED", "4", "Balance too low"},
    Words{"ERROR", "9", "Service unavailable"},
    Words{"ABORTED", "3", "Abandoned by the shopper"},
};

const std::array<Words, 8> &vocabularyOf(const Solution &solution)
{
    if (solution.method == "giftcard")
        return voucherWords;
    return solution.partner == "ingenico" ? cardWords : accountWords;
}

} // namespace

void setStatus(PartnerTransaction &transaction, const std::string &status, TimePoint now)
{
    transaction.status = status;
    transaction.updatedAt = now;
    for (const Words &words : vocabularyOf(transaction.solution)) {
        if (words.status == status) {
            transaction.partnerStatus = words.code;
            transaction.partnerStatusDescription = words.description;
        }
    }
}

PartnerTransaction newTransaction(const Solution &solution, Minor amount, char referencePrefix,
                                  TimePoint now, Random &random)
{
    PartnerTransaction transaction;
    transaction.id = random.uuid();
    transaction.createdAt = now;
    transaction.updatedAt = now;
    transaction.amount = amount;
    transaction.solution = solution;
    if (solution.method == "giftcard")
        transaction.reference = random.hex(13);
    else if (solution.method == "wallet")
        transaction.reference = random.capitals(17);
    else
        transaction.reference = referencePrefix + random.digits(10);
    if (solution.method == "creditcard")
        transaction.token = random.uuid();
    return transaction;
}

Json newCard(const CardSpec &spec, Random &random)
{
    Json card{{"bin", spec.network == "VISA" ? "497010" : "513842"},
              {"last_four_digits", spec.lastFour.empty() ? random.digits(4) : spec.lastFour},
              {"holder_name", spec.holder},
              {"expiry_month", "0" + std::to_string(random.between(1, 9))},
              {"expiry_year", std::to_string(random.between(27, 31))},
              {"country_code", spec.country},
              {"fingerprint", random.hex(27) + "="},
              {"selected_network", spec.network}};
    if (spec.holder.empty())
        card.erase("holder_name");
    const bool isChallenged = spec.isChallenged ? *spec.isChallenged : random.chance(60);
    card["three_ds"] = {{"eci", spec.network == "VISA" ? "05" : "02"},
                        {"version", "2.2.0"},
                        {"flow", isChallenged ? "CHALLENGE" : "FRICTIONLESS"},
                        {"ds_transaction_id", random.uuid()},
                        {"acs_transaction_id", random.uuid()}};
    return card;
}

std::vector<Solution> eligibleSolutions(Minor amount, const std::string &currency,
                                        bool allowFutureUsage)
{
    std::vector<Solution> solutions{{"ingenico", "creditcard"}, {"dalenys", "creditcard"}};
    if (allowFutureUsage)
        return solutions;
    solutions.push_back({"paypal", "wallet"});
    if (currency == "EUR") {
        solutions.insert(solutions.begin(), {"illicado", "giftcard"});
        constexpr Minor leastInstalments = 10000;
        constexpr Minor mostInstalments = 300000;
        if (amount >= leastInstalments && amount <= mostInstalments)
            solutions.push_back({"oney", "cb3x"});
    }
    if (currency == "EUR" || currency == "CHF")
        solutions.push_back({"easy2play", "giftcard"});
    return solutions;
}

} // namespace sandbox::purse
