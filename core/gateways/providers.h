// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/provider.h"

namespace counterfoil {

/// All that this version speaks to; that of a new account first.
[[nodiscard]] const std::vector<const Provider *> &providers();
/// Null for one that this version does not speak to.
[[nodiscard]] const Provider *providerNamed(const QString &name);

/// Whether the error is one of a provider that says: this was done before. For words about an error
/// whose account is not at hand; the gateway judges its own.
[[nodiscard]] bool isDuplicate(const ApiError &error);
/// The same for the place of a complaint.
[[nodiscard]] RefusedInput refusedInput(const QStringList &pointer);
/// What came as a notification, by the account's reader, which may be null. One of another
/// provider's forms is recognised, too, and believed by nobody.
[[nodiscard]] Notice readNotice(const ReceivedNotice &received,
                                const PaymentGateway::NoticeReader &own);

} // namespace counterfoil
