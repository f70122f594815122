// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_json.h"

#include "core/domain/word_table.h"
#include "core/net/json/json_value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace counterfoil::journal {

namespace {

constexpr std::array ErrorKinds{Named{ErrorKind::Network, "network"_L1},
                                Named{ErrorKind::Timeout, "timeout"_L1},
                                Named{ErrorKind::Cancelled, "cancelled"_L1},
                                Named{ErrorKind::Http, "http"_L1},
                                Named{ErrorKind::Api, "api"_L1},
                                Named{ErrorKind::Protocol, "protocol"_L1},
                                Named{ErrorKind::NotSendable, "not-sendable"_L1}};
constexpr std::array Faults{Named{NetworkFault::None, ""_L1},
                            Named{NetworkFault::NameNotFound, "name-not-found"_L1},
                            Named{NetworkFault::ConnectionRefused, "connection-refused"_L1},
                            Named{NetworkFault::TlsFailure, "tls-failure"_L1},
                            Named{NetworkFault::Dropped, "dropped"_L1},
                            Named{NetworkFault::Truncated, "truncated"_L1},
                            Named{NetworkFault::Other, "other"_L1}};
using Reason = NotSendable::Reason;
constexpr std::array Reasons{Named{Reason::ImplausibleId, "implausible-id"_L1},
                             Named{Reason::NoKey, "no-key"_L1},
                             Named{Reason::NotPrepared, "not-prepared"_L1},
                             Named{Reason::BrokenHeader, "broken-header"_L1},
                             Named{Reason::InvalidAddress, "invalid-address"_L1},
                             Named{Reason::CredentialsInAddress, "credentials-in-address"_L1},
                             Named{Reason::NotEncrypted, "not-encrypted"_L1},
                             Named{Reason::LinkMethod, "link-method"_L1},
                             Named{Reason::LinkLeadsAway, "link-leads-away"_L1}};
using Unusable = AnswerFault::Kind;
constexpr std::array AnswerFaults{Named{Unusable::NotHttp, "not-http"_L1},
                                  Named{Unusable::Redirect, "redirect"_L1},
                                  Named{Unusable::TooLarge, "too-large"_L1},
                                  Named{Unusable::NotJson, "not-json"_L1},
                                  Named{Unusable::TooDeep, "too-deep"_L1},
                                  Named{Unusable::TooManyValues, "too-many-values"_L1},
                                  Named{Unusable::NamedTwice, "named-twice"_L1},
                                  Named{Unusable::WrongValue, "wrong-value"_L1},
                                  Named{Unusable::OtherId, "other-id"_L1}};
constexpr std::array Rules{
    Named{JsonRule::Object, "object"_L1},     Named{JsonRule::Array, "array"_L1},
    Named{JsonRule::Text, "text"_L1},         Named{JsonRule::Id, "id"_L1},
    Named{JsonRule::Integer, "integer"_L1},   Named{JsonRule::Number, "number"_L1},
    Named{JsonRule::Boolean, "boolean"_L1},   Named{JsonRule::DateTime, "date-time"_L1},
    Named{JsonRule::Currency, "currency"_L1}, Named{JsonRule::Token, "token"_L1},
    Named{JsonRule::Bearer, "bearer"_L1},     Named{JsonRule::Word, "word"_L1}};
constexpr std::array Founds{
    Named{JsonFound::Nothing, "nothing"_L1}, Named{JsonFound::Null, "null"_L1},
    Named{JsonFound::Boolean, "boolean"_L1}, Named{JsonFound::Number, "number"_L1},
    Named{JsonFound::Text, "text"_L1},       Named{JsonFound::Array, "array"_L1},
    Named{JsonFound::Object, "object"_L1}};

/// A word that the file must have, and that must be one of ours.
template <typename Enum, size_t N>
Enum requiredWord(JsonValue object, std::string_view name, const std::array<Named<Enum>, N> &table)
{
    const auto value = valueIn(table, object.requiredText(name));
    if (!value && object.member(name))
        object.member(name).complain(JsonRule::Word);
    return value.value_or(Enum{});
}

NotSendable notSendableFrom(JsonValue json)
{
    return {requiredWord(json, "reason", Reasons), json.requiredText("header")};
}

AnswerFault answerFaultFrom(JsonValue json)
{
    return {requiredWord(json, "kind", AnswerFaults),
            json.requiredInteger("number"),
            {json.requiredText("pointer"), requiredWord(json, "expected", Rules),
             requiredWord(json, "found", Founds), json.requiredText("foundNumber")},
            json.requiredText("asked"),
            json.requiredText("got")};
}

QJsonObject jsonOf(const NotSendable &why)
{
    return {{u"reason"_s, wordIn(Reasons, why.reason)}, {u"header"_s, why.header}};
}

QJsonObject jsonOf(const AnswerFault &fault)
{
    return {{u"kind"_s, wordIn(AnswerFaults, fault.kind)},
            {u"number"_s, fault.number},
            {u"pointer"_s, fault.json.pointer},
            {u"expected"_s, wordIn(Rules, fault.json.expected)},
            {u"found"_s, wordIn(Founds, fault.json.found)},
            {u"foundNumber"_s, fault.json.number},
            {u"asked"_s, fault.asked},
            {u"got"_s, fault.got}};
}

/// Both are absent in what earlier versions wrote: those kept words in title and detail.
void readReasons(JsonValue json, ApiError &error)
{
    if (const JsonValue why = json.object("notSendable"))
        error.notSendable = notSendableFrom(why);
    if (const JsonValue fault = json.object("answerFault"))
        error.answerFault = answerFaultFrom(fault);
}

std::optional<ApiError> errorFrom(JsonValue json)
{
    ApiError error;
    error.kind = requiredWord(json, "kind", ErrorKinds);
    error.fault = requiredWord(json, "fault", Faults);
    error.httpStatus = static_cast<int>(json.requiredInteger("status"));
    error.code = json.requiredText("code");
    error.title = json.requiredText("title");
    error.detail = json.requiredText("detail");
    error.requestId = json.requiredText("requestId");
    error.sent = json.requiredBoolean("sent");
    error.isFromProvider = json.boolean("fromProvider").value_or(false); // the first did not ask
    error.isAboutToken = json.boolean("aboutToken").value_or(false);
    if (const auto seconds = json.integer("retryAfter"))
        error.retryAfter = std::chrono::seconds(*seconds);
    for (const JsonValue field : json.requiredArray("fields")) {
        if (field.expectObject())
            error.fields.push_back({field.requiredText("pointer"), field.requiredText("detail")});
    }
    readReasons(json, error);
    return error;
}

QList<Evidence> evidenceFrom(JsonValue json)
{
    QList<Evidence> evidence;
    for (const JsonValue read : json) {
        if (!read.expectObject())
            break;
        const Timestamp at = read.requiredTimestamp("at");
        evidence.append({QDateTime::fromMSecsSinceEpoch(at.msecsSinceEpoch(), Qt::UTC),
                         read.requiredBoolean("seen"),
                         Revision::fromStored(read.requiredInteger("version"))});
    }
    return evidence;
}

/// For the log: "/status: integer, not text".
QString noteOf(const ApiError &error)
{
    const AnswerFault fault = error.answerFault.value_or(AnswerFault());
    if (fault.kind != Unusable::WrongValue)
        return wordIn(AnswerFaults, fault.kind) + u' ' + QString::number(fault.number);
    return fault.json.pointer + u": "_s + wordIn(Rules, fault.json.expected) + u", not "_s +
           wordIn(Founds, fault.json.found);
}

template <typename T>
Decoded<T> decoded(tl::expected<T, ApiError> read)
{
    return std::move(read).map_error(&noteOf);
}

} // namespace

QString wordOf(ErrorKind kind)
{
    return wordIn(ErrorKinds, kind);
}

QByteArray encodeError(const std::optional<ApiError> &error)
{
    if (!error)
        return {};
    QJsonArray fields;
    for (const FieldProblem &field : error->fields)
        fields.append(QJsonObject{{u"pointer"_s, field.pointer}, {u"detail"_s, field.detail}});
    QJsonObject object{{u"kind"_s, wordOf(error->kind)},
                       {u"fault"_s, wordIn(Faults, error->fault)},
                       {u"status"_s, error->httpStatus},
                       {u"code"_s, error->code},
                       {u"title"_s, error->title},
                       {u"detail"_s, error->detail},
                       {u"requestId"_s, error->requestId},
                       {u"sent"_s, error->sent},
                       {u"fromProvider"_s, error->isFromProvider},
                       {u"aboutToken"_s, error->isAboutToken},
                       {u"fields"_s, fields}};
    if (error->retryAfter)
        object.insert(u"retryAfter"_s, qint64(error->retryAfter->count()));
    if (error->notSendable)
        object.insert(u"notSendable"_s, jsonOf(*error->notSendable));
    if (error->answerFault)
        object.insert(u"answerFault"_s, jsonOf(*error->answerFault));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray encodeEvidence(const QList<Evidence> &evidence)
{
    QJsonArray array;
    for (const Evidence &read : evidence)
        array.append(QJsonObject{{u"at"_s, read.at.toUTC().toString(Qt::ISODateWithMs)},
                                 {u"seen"_s, read.seen},
                                 {u"version"_s, read.revision.stored()}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Decoded<std::optional<ApiError>> decodeError(const QByteArray &json)
{
    if (json.isEmpty())
        return std::nullopt;
    return decoded(readJson<std::optional<ApiError>>(json, &errorFrom));
}

Decoded<QList<Evidence>> decodeEvidence(const QByteArray &json)
{
    if (json.isEmpty())
        return QList<Evidence>();
    return decoded(readJson<QList<Evidence>>(json, &evidenceFrom, JsonRoot::Array));
}

} // namespace counterfoil::journal
