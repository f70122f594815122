// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"

#include <QByteArray>

namespace counterfoil::payex {

/// The bodies of PayEx. The same request always gives the same bytes. A cancellation is of all that
/// is left, and has no amount.
QByteArray encodeOperation(const OperationRequest &request);
QByteArray encodeAbort();

} // namespace counterfoil::payex
