// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/shape.h"

/// The request bodies of the Purse Payment API v2.
namespace sandbox::purse::shapes {

const Shape &clientSession();
const Shape &abort();
const Shape &payment();
const Shape &operation();
const Shape &eligibleSolutions();

} // namespace sandbox::purse::shapes
