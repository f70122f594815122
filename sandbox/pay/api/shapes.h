// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/shape.h"

/// The request bodies of PAY.
namespace sandbox::pay::shapes {

const Shape &order();
const Shape &update();
const Shape &addedPayment();
const Shape &captureAmount();
const Shape &captureProducts();
const Shape &refund();

} // namespace sandbox::pay::shapes
