// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/seed/person.h"
#include "sandbox/purse/state/store.h"

namespace sandbox::purse {

/// One partner's part of a payment to build.
struct PartSpec
{
    Solution solution;
    Minor amount = 0;
    /// Cards only.
    std::string lastFour = {};
    std::string network = "VISA";
};

/// One operation in the history of a payment to build.
struct StepSpec
{
    Kind kind = Kind::Capture;
    Minor amount = 0;
    /// Counted from the creation of the payment.
    std::chrono::minutes after{0};
    std::string reference = {};
    std::string status = "SUCCESS";
    std::vector<Solution> priorities = {};
};

struct PaymentSpec
{
    std::string orderReference;
    std::string lastName;
    std::chrono::minutes age{0};
    std::string currency = "EUR";
    std::vector<PartSpec> parts;
    std::vector<StepSpec> steps = {};
    std::string authorization = "AUTHORIZED";
    std::string scenario = "plain";
    std::string captureMode = "MANUAL";
    bool givesRemaining = true;
};

/// Lets a payment happen: authorisation by authorisation, operation by operation, with the code
/// that serves requests. The payment is not in the store yet, its session is.
Payment buildPayment(const PaymentSpec &spec, Store &store, TimePoint now);

/// A card as a partner reports it.
Json makeCard(const Person &person, const PartSpec &part, Random &random);

} // namespace sandbox::purse
