// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/reply.h"
#include "sandbox/purse/state/session.h"

#include <map>

namespace sandbox::purse {

/// What a shopper has typed: amounts by "partner/method", and the answer.
using FormFields = std::map<std::string, std::string>;

/// The page on which a session is paid. `complaint` says what is wrong with what was typed.
Response sessionForm(const Session &session, const FormFields &typed,
                     const std::string &complaint = {});

/// The form as it is at first: all with the first solution that is no gift card.
FormFields firstAmounts(const Session &session);

/// The name of a solution's field.
std::string fieldOf(const Solution &solution);

/// What is to be paid, and for what: the head of every page.
QByteArray orderSummary(const Json &request);

/// "Pay 120.00 EUR"
std::string payTitle(const Json &request);

/// What the request's shopper may pay with.
std::vector<Solution> solutionsFor(const Json &request);

} // namespace sandbox::purse
