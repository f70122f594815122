// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gateways/purse_rewriter.h"

namespace counterfoil::test {

/// An order written back as the documents of PAY. have it.
Json rewriteOrder(const Payment &order);

/// What of a document can be kept at all: no null, no empty object and no empty list.
Json withoutEmpty(const Json &document);

/// A sample of the documents.
QByteArray payExample(const char *name);
/// The order in the sample of the multi-core exchange.
Json sampleOrder();
/// The same with another status.
Json sampleOrder(int code, const char *action, qint64 amount, qint64 reserved, qint64 captured);
QByteArray bytesOfOrder(const Json &order);
/// Null where it cannot be read.
PaymentPtr parsedOrder(const Json &order);
/// Why not.
JsonFault faultOfOrder(const Json &order);

} // namespace counterfoil::test
