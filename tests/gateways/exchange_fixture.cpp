// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateways/exchange_fixture.h"

#include <QMessageAuthenticationCode>

namespace counterfoil::test {

using namespace Qt::StringLiterals;

pay::ExchangeSettings exchangeSettingsOfTest()
{
    pay::ExchangeSettings settings;
    settings.service = u"SL-1234-1234"_s;
    settings.keys = {{u"AT-1234-1234"_s, Secret(exchangeToken)}};
    return settings;
}

NoticeHeaders signedHeaders(const QByteArray &body, const QByteArray &token)
{
    return {{"content-type", "application/json"},
            {"signature",
             QMessageAuthenticationCode::hash(body, token, QCryptographicHash::Sha256).toHex()},
            {"signature-keyid", "AT-1234-1234"},
            {"signature-method", "HMAC"},
            {"signature-algorithm", "sha256"}};
}

void setHeader(NoticeHeaders &headers, const QByteArray &name, const QByteArray &value)
{
    for (auto &[known, text] : headers) {
        if (known == name)
            text = value;
    }
}

Notice readSigned(const QByteArray &body)
{
    return pay::readExchange({{}, signedHeaders(body), body}, exchangeSettingsOfTest());
}

Notice readPlain(const QByteArray &body, const QByteArray &query)
{
    return pay::readExchange({query, {}, body}, exchangeSettingsOfTest());
}

} // namespace counterfoil::test
