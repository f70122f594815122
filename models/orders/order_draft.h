// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"
#include "models/orders/draft_candidate.h"
#include "models/orders/draft_discount.h"
#include "models/orders/draft_line.h"
#include "models/orders/order_text.h"

namespace counterfoil {

enum class AmountSource { Figure, Lines };

/// What a request has beyond the inputs: it came with a duplicate, a template or JSON, and goes out
/// as it came.
struct OrderRest
{
    std::optional<Customer> customer;
    std::optional<Address> billing;
    std::vector<Shipment> shipments; ///< without their lines
    std::optional<Webhook> webhook;
    std::optional<Browser> browser;
};

/// A session or payment that is to be created, as it was typed. Personal data: never logged.
struct OrderDraft
{
    OrderTexts texts;
    QString currency; ///< its code
    AmountSource amountSource = AmountSource::Figure;
    TaxIn taxIn = TaxIn::Added;
    CaptureMode captureMode = CaptureMode::Manual;
    IntegrationMode integrationMode = IntegrationMode::Embedded; ///< of a session
    bool allowFutureUsage = false;
    ChallengeIndicator challenge = ChallengeIndicator::None; ///< of a session
    std::vector<DraftLine> lines;
    std::vector<DraftDiscount> discounts; ///< of the order as a whole
    std::vector<DraftCandidate> split;    ///< of a payment; empty: the provider's usual way
    FreeJson additionalData;
    OrderRest rest;
};

[[nodiscard]] OrderDraft draftOf(const SessionRequest &request);
[[nodiscard]] OrderDraft draftOf(const PaymentRequest &request);
/// What was bought with the payment, and by whom, to be asked for once more; nothing of how it was
/// paid. The reference stays: it is for a person to change.
[[nodiscard]] OrderDraft draftOf(const Payment &payment);

} // namespace counterfoil
