// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/pay/exchange.h"
#include "tests/gateways/pay_rewriter.h"

namespace counterfoil::test {

inline const QByteArray exchangeToken = "demo-token";

/// As single-core orders tell by a form.
inline const QByteArray legacyForm =
    "action=new_ppt&pincode=&amount=0.1&order_id=50101000003X34f0&payment_profile_id=10&"
    "starttime=2024-12-19+08%3A11%3A54&stoptime=2024-12-19%2008:12:02&tool=caf%C3%A9";

/// Of the sample's service.
pay::ExchangeSettings exchangeSettingsOfTest();
NoticeHeaders signedHeaders(const QByteArray &body, const QByteArray &token = exchangeToken);
void setHeader(NoticeHeaders &headers, const QByteArray &name, const QByteArray &value);

Notice readSigned(const QByteArray &body);
Notice readPlain(const QByteArray &body, const QByteArray &query = {});

} // namespace counterfoil::test
