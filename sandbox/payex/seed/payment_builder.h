// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/payex/state/store.h"

namespace sandbox::payex {

/// One operation in the history of a payment to build.
struct StepSpec
{
    Kind kind = Kind::Capture;
    Minor amount = 0;
    /// Counted from the creation of the payment.
    std::chrono::minutes after{0};
    std::string description;
    /// SUCCESS, PENDING or FAILURE.
    std::string status = "SUCCESS";
};

/// What the payer did.
enum class Payer { Nothing, Paid, IsAway, DeclinedOnce, DeclinedForGood, Aborted };

struct PaymentSpec
{
    std::string orderReference;
    std::string description;
    std::string payerReference;
    std::chrono::minutes age{0};
    std::string currency = "NOK";
    Minor amount = 0;
    std::vector<StepSpec> steps = {};
    Payer payer = Payer::Paid;
    std::string intent = "Authorization";
    std::string operation = "Purchase";
    std::string scenario = "plain";
};

/// Lets a payment happen, with the code that serves requests.
Payment buildPayment(const PaymentSpec &spec, Random &random, TimePoint now);

const std::vector<PaymentSpec> &paidOrders();
const std::vector<PaymentSpec> &unusualOrders();

} // namespace sandbox::payex
