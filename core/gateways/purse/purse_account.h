// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/secret.h"

#include <QUrl>

namespace counterfoil {

/// What the Purse gateway needs to speak for one entity (purse-api.md).
struct PurseAccount
{
    QUrl host; ///< https, or http to loopback only; paths are added to it
    EntityId entity;
    QString clientId;
    Secret clientSecret;
    Secret apiKey;
    Secret webhookToken = {}; ///< that comes with its webhooks (decision P3); may be empty
    QString prioritiesField = QStringLiteral("priorities"); // decision P1
};

} // namespace counterfoil
