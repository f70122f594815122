// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/payment_gateway.h"
#include "core/notices/notice_inbox.h"
#include "httpd/http_message.h"

#include <memory>

namespace counterfoil {

/// Where what comes for an account goes.
struct NoticeDoor
{
    PaymentGateway::NoticeReader reader; ///< null: every notification is refused
    std::shared_ptr<NoticeInbox> inbox;
};

/// Reads and judges what came, puts it into the inbox and answers: 2xx only once it is there. Any
/// bytes; any thread. Nothing is asked of the provider.
///   200 taken in, or of nothing that is kept here; the body is what the provider expects
///   400 of no known form, or names no payment
///   401 the wrong token
///   403 of another account or provider
///   405 neither POST nor a notification in the address
///   503 too many wait: to be sent again
[[nodiscard]] httpd::Response answerNotice(const httpd::Request &request, const NoticeDoor &door);

/// The same for one that a person gives to the program, with the status that it would have been
/// answered with: it goes the same way, and is marked. It needs no token, for it does not come from
/// outside; without a signature that holds it is a reason to read, like any other. Any thread.
[[nodiscard]] int replayNotice(const ReceivedNotice &received, const NoticeDoor &door);

} // namespace counterfoil
