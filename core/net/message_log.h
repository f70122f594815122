// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/request_log.h"

#include <memory>

namespace counterfoil {

/// Lets Qt's warnings, and ours, go to the log as well as to where they went before: severity,
/// category, and of the first line the plain words. Whatever has a digit or a sign in it is left
/// out, for it may be an address, a header or a secret; debug and info lines, which may hold whole
/// requests, are left out altogether. One at a time; ends with the object.
class MessageLog
{
public:
    explicit MessageLog(std::shared_ptr<RequestLog> log);
    ~MessageLog();
    MessageLog(const MessageLog &) = delete;
    MessageLog &operator=(const MessageLog &) = delete;
};

/// "warning qt.network.ssl No functional … backend".
[[nodiscard]] QString redactedMessage(QtMsgType type, const char *category, const QString &text);

} // namespace counterfoil
