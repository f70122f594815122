// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/connection_probe.h"

namespace counterfoil {

ConnectionStep stepReached(const ApiError &error, ConnectionStep answered)
{
    if (error.httpStatus != 0)
        return answered;
    if (error.fault == NetworkFault::NameNotFound)
        return ConnectionStep::Name;
    if (error.fault == NetworkFault::TlsFailure)
        return ConnectionStep::Tls;
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout
               ? ConnectionStep::Connect
               : answered;
}

} // namespace counterfoil
