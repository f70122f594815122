// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

namespace counterfoil {

// How what a webhook asks for is typed: events in one line with commas between them, headers as
// "Name: value", one a line. What is read from a text and written again is the same text, but for
// spaces.

[[nodiscard]] QString eventsText(const QStringList &events);
[[nodiscard]] QStringList eventsFrom(const QString &text);
/// Several values of a header are several lines.
[[nodiscard]] QString headersText(const std::vector<WebhookHeader> &headers);
[[nodiscard]] std::vector<WebhookHeader> headersFrom(const QString &text);
/// Why a text holds no headers; a sentence, empty where it does.
[[nodiscard]] QString headersSentence(const QString &text);

} // namespace counterfoil
