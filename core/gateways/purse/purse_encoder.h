// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"

#include <QByteArray>

namespace counterfoil::purse {

/// The bodies of the Purse Payment API v2. The same request always gives the same bytes.
QByteArray encodeOperation(const OperationRequest &request, const QString &prioritiesField);
QByteArray encodeSessionRequest(const SessionRequest &request, const EntityId &entity);
QByteArray encodePaymentRequest(const PaymentRequest &request, const EntityId &entity);
QByteArray encodeEligibleSolutionsRequest(const EligibleSolutionsRequest &request,
                                          const EntityId &entity);
QByteArray encodeAbort(SessionStatus reason);

} // namespace counterfoil::purse
