// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/problem.h"
#include "sandbox/json_fwd.h"
#include "sandbox/schedule.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QString;

namespace sandbox {

/// How an operation ends: at once, or later.
struct Outcome
{
    std::string status = "SUCCESS";
    std::optional<std::string> then;
    std::chrono::milliseconds after{0};
};

/// What a fault asks of the provider itself, for one request.
struct Script
{
    /// How the operation of this request ends.
    std::optional<Outcome> outcome = std::nullopt;
    /// How many of the payment's last operations a read does not show.
    int stale = 0;
};

/// What is asked of a provider's notifications, by way of the control interface.
struct NotificationWish
{
    /// On this machine.
    QUrl receiver;
    /// Not empty: one notification of this payment, now. Else the receiver gets all from now on.
    std::string payment;
    /// One of the provider's own; empty: what it would send.
    std::string form;
    /// Where the sandbox is, as the client reached it.
    std::string origin = {};
};

/// The API of one provider, with its state behind it. A provider is a folder and one of these; the
/// dispatcher adds the faults, the log and the control interface.
class Provider
{
public:
    virtual ~Provider() = default;

    /// As GET /_sandbox/payments and the data file have it.
    [[nodiscard]] virtual std::string_view name() const = 0;

    /// How the paths begin that are its own.
    [[nodiscard]] virtual std::vector<std::string_view> prefixes() const = 0;

    virtual Response handle(const Request &request, const Script &script) = 0;

    /// For a request that hangs before anything happens: takes what it needs for itself, such as
    /// its idempotency key. The function gives it back; empty when nothing was taken.
    virtual std::function<void()> hold(const Request &request) = 0;

    /// What happens by itself, later.
    virtual Schedule &schedule() = 0;

    /// Its part of GET /_sandbox/payments, a list.
    virtual Json payments() = 0;

    /// Refused where the provider has no such payment or form.
    virtual Result<void> notify(const NotificationWish &wish) = 0;

    /// Forgets everything and begins with the seed.
    virtual void plant(const QString &seed) = 0;
    /// What a data file keeps.
    virtual Json toState() = 0;
    /// Throws a Json::exception at a state that is none.
    virtual void restore(const Json &state) = 0;
    /// Whether the state has changed since the last call.
    virtual bool takeChanged() = 0;
};

} // namespace sandbox
