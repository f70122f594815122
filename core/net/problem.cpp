// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/problem.h"

#include "core/net/json/json_value.h"
#include "core/net/server_clock.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2000;
constexpr size_t mostFields = 100;
/// Among complaints by field, those of no field.
constexpr auto generalErrors = "general"_L1;

/// The first of the members that is a string; the rest of the body may be of any form.
QString firstText(JsonValue json, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const JsonValue value = json.member(name); value.isText())
            return value.toText().left(longestText);
    }
    return {};
}

/// "amount.value" and "[amount][value]" are "/amount/value".
QString pointerOf(QString path)
{
    path.remove(u']').replace(u'[', u'.').replace(u'.', u'/');
    return path.isEmpty() || path.startsWith(u'/') ? path : u'/' + path;
}

/// A list of complaints, or an object of them by the names of fields.
std::vector<FieldProblem> readFields(JsonValue errors)
{
    std::vector<FieldProblem> fields;
    for (const JsonValue json : errors) {
        FieldProblem field{firstText(json, {"pointer"}),
                           firstText(json, {"detail", "message", "description"})};
        if (field.pointer.isEmpty())
            field.pointer = pointerOf(firstText(json, {"propertyPath", "name"}));
        if (errors.isObject() && json.isObject() && json.name() != generalErrors)
            field.pointer = pointerOf(json.name());
        if (!field.pointer.isEmpty() || !field.detail.isEmpty())
            fields.push_back(std::move(field));
        if (fields.size() == mostFields)
            break;
    }
    return fields;
}

/// The first of an object of complaints: there, the answer as a whole has no words of its own.
JsonValue firstOf(JsonValue errors)
{
    return errors.isObject() && errors.size() > 0 ? *errors.begin() : JsonValue();
}

} // namespace

bool hasJsonType(const HttpResponse &response)
{
    const QByteArray type = response.contentType.split(';').first().trimmed().toLower();
    return type == "application/json" || type == "application/problem+json";
}

ApiError makeError(ErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

ApiError parseProblem(const QByteArray &body, int status)
{
    ApiError error = makeError(ErrorKind::Http);
    error.httpStatus = status;
    if (auto document = JsonDocument::parse(body)) {
        const JsonValue json = document->root();
        error.code = firstText(json, {"code", "type", "error"});
        error.title = firstText(json, {"title"});
        error.detail = firstText(json, {"detail", "error_description", "message"});
        for (const char *name : {"errors", "violations", "problems"}) {
            if (error.fields.empty())
                error.fields = readFields(json.member(name));
        }
        const JsonValue first = firstOf(json.member("errors"));
        if (error.code.isEmpty())
            error.code = firstText(first, {"code"});
        if (error.detail.isEmpty())
            error.detail = firstText(first, {"message"});
    }
    if (!error.code.isEmpty() || !error.title.isEmpty() || !error.detail.isEmpty() ||
        !error.fields.empty())
        error.kind = ErrorKind::Api;
    else
        error.detail = QString::fromUtf8(body.left(longestText * 4)).trimmed().left(longestText);
    return error;
}

ApiError toError(const HttpResponse &response, OwnProblem isOwnProblem)
{
    ApiError error = parseProblem(response.body, response.status);
    error.isFromProvider = isOwnProblem && isOwnProblem(response);
    error.requestId = response.requestId;
    error.sent = true;
    error.retryAfter =
        parseRetryAfter(response.retryAfter, response.date, QDateTime::currentDateTimeUtc());
    return error;
}

ApiError describedBy(const HttpResponse &response, ApiError error)
{
    error.httpStatus = response.status;
    error.requestId = response.requestId;
    error.sent = true;
    return error;
}

std::optional<std::chrono::seconds>
parseRetryAfter(const QByteArray &retryAfter, const QByteArray &serverDate, const QDateTime &now)
{
    bool isNumber = false;
    const int seconds = retryAfter.trimmed().toInt(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    const auto date = parseHttpDate(retryAfter);
    if (!date)
        return std::nullopt;
    const qint64 wait = parseHttpDate(serverDate).value_or(now).secsTo(*date);
    return std::chrono::seconds(std::max<qint64>(wait, 0));
}

} // namespace counterfoil
