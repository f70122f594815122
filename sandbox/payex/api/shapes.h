// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/shape.h"
#include "sandbox/payex/state/payment.h"

/// The request bodies of PayEx.
namespace sandbox::payex::shapes {

const Shape &payment();
const Shape &abort();
/// Of a capture, cancellation or reversal.
const Shape &transaction(Kind kind);

} // namespace sandbox::payex::shapes
