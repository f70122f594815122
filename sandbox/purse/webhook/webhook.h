// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/notifier.h"
#include "sandbox/purse/state/payment.h"

#include <QUrl>

namespace sandbox::purse {

/// The `webhook` member of a request; null when it has none.
Json requestedWebhook(const Json &request);

/// Where it goes; empty: nowhere.
QUrl receiverOf(const Json &webhook);

/// The word of an operation in `event_types`: "PAYMENT_REFUND".
std::string eventOf(Kind kind);

/// Whether it asks to be told of that event; empty: of a change that is no operation. Without a
/// list it asks for all (decision P31).
bool asksFor(const Json &webhook, const std::string &event);

/// What a webhook is sent with: the headers that its request asks for, such as the token by which
/// the receiver knows the sender (decision P3). They come from a client: a name that is none, or
/// that would change how the message is framed, is left out, and so are control characters.
Headers webhookHeaders(const Json &webhook);

/// Any 2xx is taken (decision P3).
const NotifierRules &webhookRules();

} // namespace sandbox::purse
