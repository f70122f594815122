// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>

namespace counterfoil::test {

using Json = nlohmann::ordered_json;

/// A sample of the documents, tests/data/payex/payex-NAME.json.
Json payexExample(const char *name);
QByteArray payexBytes(const Json &json);

/// The documents' payment with its resources expanded to the documents' samples of them: a
/// completed authorisation of the whole, and the sample of a transaction, a capture that is
/// initialized.
Json expandedPayment();

/// A transaction of 1,000 with a tax of 200, with a number and a reference of its own.
Json payexTransaction(const char *type, const char *state, int number);
/// The documents' payment with these transactions alone.
Json paymentWith(const Json &transactions);

/// An entry of a payment's operations, at the documents' host.
Json payexOperation(const char *rel, const char *method, const char *resource);

/// The path of the documents' payment.
inline constexpr auto payexPath = "/psp/creditcard/payments/5adc265f-f87f-4313-577e-08d3dca1a26c";

} // namespace counterfoil::test
