// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/secret.h"
#include "core/gateways/notice.h"

namespace counterfoil::purse {

/// What webhooks are read with.
struct WebhookSettings
{
    EntityId entity;
    Secret token; ///< empty: none is asked for
};

/// The header that has the token: whoever creates a payment or a session asks for it in
/// `webhook.headers` (decision P3).
inline constexpr auto WebhookTokenHeader = "x-webhook-token";

/// A payment, or a session that names one, as it is posted with each change (purse-api.md). No
/// signature is documented: it is only a reason to read. Any bytes, any thread.
[[nodiscard]] Notice readWebhook(const ReceivedNotice &received, const WebhookSettings &settings);

} // namespace counterfoil::purse
