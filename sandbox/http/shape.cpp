// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/shape.h"

#include "sandbox/json.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace sandbox {
namespace {

constexpr int maxDepth = 32;

using Errors = std::vector<Problem::Error>;

QString textOf(const Json &value)
{
    const auto &text = value.get_ref<const std::string &>();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool isUrl(const Json &value)
{
    if (!value.is_string())
        return false;
    const QUrl url(textOf(value), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

/// What is wrong with an amount; empty when nothing is.
std::string amountFault(const Json &value, std::int64_t least)
{
    if (!value.is_number_integer())
        return "must be a whole number of minor units";
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t{INT64_MAX})
        return "is larger than any amount";
    if (value.get<std::int64_t>() < least)
        return "must be " + std::to_string(least) + " or more";
    return {};
}

std::string wordsFault(const Json &value, const std::vector<std::string_view> &words)
{
    if (value.is_string() && std::ranges::count(words, value.get<std::string>()) > 0)
        return {};
    std::string list;
    for (const std::string_view word : words)
        list += (list.empty() ? "" : ", ") + std::string(word);
    return "must be one of " + list;
}

std::string when(bool fault, const char *sentence)
{
    return fault ? sentence : std::string{};
}

/// The fault of the value itself; what is inside of objects and lists is looked at elsewhere.
std::string valueFault(const Json &value, const Field &field)
{
    switch (field.type) {
    case Field::Type::Text:
        return when(!value.is_string(), "must be a text");
    case Field::Type::FilledText:
        return when(!value.is_string() || value.get<std::string>().empty(),
                    "must be a text that is not empty");
    case Field::Type::Uuid:
        return when(!value.is_string() || QUuid::fromString(textOf(value)).isNull(),
                    "must be a UUID");
    case Field::Type::Url:
        return when(!isUrl(value), "must be an absolute http or https URL");
    case Field::Type::Word:
        return wordsFault(value, field.words);
    case Field::Type::Integer:
        return when(!value.is_number_integer(), "must be a whole number");
    case Field::Type::Amount:
        return amountFault(value, 0);
    case Field::Type::FilledAmount:
        return amountFault(value, 1);
    case Field::Type::Number:
        return when(!value.is_number(), "must be a number");
    case Field::Type::Boolean:
        return when(!value.is_boolean(), "must be true or false");
    case Field::Type::Object:
        return when(!value.is_object(), "must be an object");
    case Field::Type::ObjectList:
        return when(!value.is_array(), "must be a list of objects");
    case Field::Type::TextList:
        return when(!value.is_array() ||
                        !std::ranges::all_of(value, [](const Json &e) { return e.is_string(); }),
                    "must be a list of texts");
    case Field::Type::TextOrInteger:
        return when(!value.is_string() && !value.is_number_integer(),
                    "must be a text or a whole number");
    case Field::Type::Any:
        break;
    }
    return {};
}

void check(const Json &object, const Shape &shape, const std::string &pointer, Errors &errors)
{
    for (const Field &field : shape.fields) {
        const std::string here = pointer + '/' + field.name;
        const auto found = object.find(field.name);
        if (found == object.end()) {
            if (field.required)
                errors.push_back({here, std::string(field.name) + " is missing."});
            continue;
        }
        if (const std::string fault = valueFault(*found, field); !fault.empty()) {
            errors.push_back({here, std::string(field.name) + ' ' + fault + '.'});
            continue;
        }
        if (!field.shape)
            continue;
        if (field.type == Field::Type::Object)
            check(*found, *field.shape, here, errors);
        for (std::size_t i = 0; field.type == Field::Type::ObjectList && i < found->size(); ++i) {
            const std::string item = here + '/' + std::to_string(i);
            if ((*found)[i].is_object())
                check((*found)[i], *field.shape, item, errors);
            else
                errors.push_back({item, "Each entry must be an object."});
        }
    }
    if (!shape.closed)
        return;
    for (const auto &member : object.items()) {
        const std::string &name = member.key();
        if (std::ranges::find(shape.fields, name, &Field::name) == shape.fields.end())
            errors.push_back({pointer + '/' + name, "The field " + name + " is unknown."});
    }
}

} // namespace

Errors faultsOf(const Json &body, const Shape &shape)
{
    Errors errors;
    check(body, shape, {}, errors);
    return errors;
}

Result<Json> readBody(const Request &request, const Shape &shape, std::string_view alsoTaken)
{
    const std::string_view given = request.header("content-type");
    const std::string_view type = given.substr(0, given.find(';'));
    if (type != "application/json" && (alsoTaken.empty() || type != alsoTaken)) {
        Problem problem;
        problem.status = 415;
        problem.title = "Unsupported media type";
        problem.detail = "The body must be application/json.";
        return refuse(std::move(problem));
    }
    bool tooDeep = false;
    const auto guard = [&tooDeep](int depth, Json::parse_event_t, Json &) {
        tooDeep |= depth > maxDepth;
        return !tooDeep;
    };
    const Json body = Json::parse(request.body.begin(), request.body.end(), guard, false);
    if (tooDeep)
        return refuse(validationProblem("The body is nested too deeply."));
    if (body.is_discarded())
        return refuse(validationProblem("The body is not valid JSON."));
    if (!body.is_object())
        return refuse(validationProblem("", "The body must be a JSON object."));
    if (Errors errors = faultsOf(body, shape); !errors.empty()) {
        const std::string detail = errors.front().detail;
        return refuse(validationProblem(detail, std::move(errors)));
    }
    return body;
}

} // namespace sandbox
