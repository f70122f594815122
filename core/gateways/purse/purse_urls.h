// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/domain/payment.h"
#include "core/net/http_message.h"

#include <QUrl>

#include <tl/expected.hpp>

namespace counterfoil::purse {

/// The path in which "{id}" is replaced by the percent-encoded id.
[[nodiscard]] QString pathOf(const QString &pathTemplate, const QString &id);
/// The API's address below a host (purse-api.md): "{host}/payment" and then the path.
[[nodiscard]] QUrl apiUrl(const QUrl &host, const QString &pathTemplate, const QString &id = {});

/// Whether it may stand in a path: 1 to 255 letters, digits, hyphens and underscores of ASCII. An
/// e-mail address or somebody's full name is none.
[[nodiscard]] bool isPlausibleId(const QString &id);

/// Where a HATEOAS link leads. Refused are another method than the one wanted, another host or
/// port or scheme, and a path that leaves the API.
[[nodiscard]] tl::expected<QUrl, ApiError> resolveLink(const QUrl &host, const Link &link,
                                                       HttpMethod method);

} // namespace counterfoil::purse
