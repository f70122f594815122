// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/exchange_fields.h"

#include <QStringDecoder>

#include <algorithm>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostFields = 200; ///< the documents have 27
constexpr qsizetype largestForm = qsizetype(64) * 1024;

bool isNamed(const LegacyFields &fields, const QString &name)
{
    return std::any_of(fields.begin(), fields.end(),
                       [&name](const auto &field) { return field.first == name; });
}

void keepFilled(FlatFields &read)
{
    std::copy_if(read.all.begin(), read.all.end(), std::back_inserter(read.fields),
                 [](const auto &field) { return !field.second.isEmpty(); });
}

std::optional<QString> decoded(QByteArray text)
{
    text.replace('+', ' ');
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString read = utf8(QByteArray::fromPercentEncoding(text));
    return utf8.hasError() ? std::nullopt : std::optional(read);
}

} // namespace

QString FlatFields::value(QLatin1StringView name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [name](const auto &field) { return field.first == name; });
    return found == fields.end() ? QString() : found->second;
}

std::optional<FlatFields> fieldsOfForm(const QByteArray &form)
{
    if (form.size() > largestForm)
        return std::nullopt;
    FlatFields read;
    for (const QByteArray &pair : form.trimmed().split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype sign = pair.indexOf('=');
        const auto name = decoded(pair.left(sign < 0 ? pair.size() : sign));
        const auto value = decoded(sign < 0 ? QByteArray() : pair.mid(sign + 1));
        if (!name || !value || name->isEmpty() || read.all.size() == mostFields)
            return std::nullopt;
        read.hasTwice = read.hasTwice || isNamed(read.all, *name);
        read.all.emplace_back(*name, *value);
    }
    keepFilled(read);
    return read;
}

std::optional<FlatFields> fieldsOfJson(JsonValue root)
{
    if (!root.isObject())
        return std::nullopt;
    FlatFields read;
    for (const JsonValue field : root) {
        const std::string name = field.name().toStdString();
        if (field.isObject() || field.isArray() || read.all.size() == mostFields)
            return std::nullopt;
        const QString value = !field           ? QString()
                              : field.isText() ? field.toText()
                                               : root.freeJson(name);
        read.all.emplace_back(field.name(), value);
    }
    keepFilled(read);
    return read;
}

} // namespace counterfoil::pay
