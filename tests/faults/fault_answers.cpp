// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_answers.h"

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

QJsonObject joined(QJsonObject object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

QJsonObject status(int code, const QJsonObject &more)
{
    return joined({{u"status"_s, code}}, more);
}

QJsonObject statusAfter(int code, const QJsonObject &more)
{
    return joined({{u"status"_s, code}, {u"after"_s, true}}, more);
}

QJsonObject saysAfter(int code, const QByteArray &body)
{
    return statusAfter(code, {{u"body"_s, QString::fromUtf8(body)}});
}

QJsonObject saysInstead(int code, const QByteArray &body)
{
    return status(code, {{u"body"_s, QString::fromUtf8(body)}});
}

QJsonObject drop(const char *when)
{
    return {{u"drop"_s, QString::fromLatin1(when)}};
}

QJsonObject outcome(const char *first, const char *then)
{
    return {{u"outcome"_s, QString::fromLatin1(first)},
            {u"then"_s, QString::fromLatin1(then)},
            {u"after_ms"_s, 60}};
}

Tampering replacing(const QByteArray &text, const QByteArray &by)
{
    return {Tampering::Way::Change, [text, by](QByteArray answer) {
                const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
                const QByteArray changed = answer.mid(body).replace(text, by);
                return RawServer::response(200, changed);
            }};
}

Tampering answering(const QByteArray &bytes)
{
    return {Tampering::Way::Change, [bytes](const QByteArray &) { return bytes; }};
}

} // namespace counterfoil::test
