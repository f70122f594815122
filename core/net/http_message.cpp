// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_message.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

QString verbOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return u"GET"_s;
    case HttpMethod::Post:
        return u"POST"_s;
    case HttpMethod::Patch:
        return u"PATCH"_s;
    case HttpMethod::Put:
        return u"PUT"_s;
    case HttpMethod::Delete:
        return u"DELETE"_s;
    }
    Q_UNREACHABLE();
}

std::optional<HttpMethod> methodFrom(const QString &verb)
{
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post, HttpMethod::Patch,
                                    HttpMethod::Put, HttpMethod::Delete}) {
        if (verb == verbOf(method))
            return method;
    }
    return std::nullopt;
}

} // namespace counterfoil
