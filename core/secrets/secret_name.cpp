// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_name.h"

#include <QUrl>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView wordOf(SecretPurpose purpose)
{
    switch (purpose) {
    case SecretPurpose::ClientSecret:
        return "client-secret"_L1;
    case SecretPurpose::ApiKey:
        return "api-key"_L1;
    case SecretPurpose::LockPin:
        return "lock-pin"_L1;
    case SecretPurpose::LockTries:
        return "lock-tries"_L1;
    case SecretPurpose::HashKey:
        return "hash-key"_L1;
    case SecretPurpose::ApiToken:
        return "api-token"_L1;
    case SecretPurpose::NoticeToken:
        return "notice-token"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString keyOf(const SecretName &name)
{
    return u"counterfoil/"_s + QString::fromLatin1(QUrl::toPercentEncoding(name.account)) + u'/' +
           wordOf(name.purpose);
}

} // namespace counterfoil
