// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"

#include <QUrl>

namespace counterfoil {

/// What the PayEx gateway needs to speak for one merchant (payex-api.md).
struct PayexAccount
{
    QUrl host; ///< https, or http to loopback only; paths are added to it
    Secret merchantToken;
};

} // namespace counterfoil
