// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/faults.h"

#include "sandbox/json.h"

#include <algorithm>

namespace sandbox {
namespace {

const std::vector<std::string_view> outcomes{"SUCCESS", "PENDING", "FAILURE", "CONFLICT",
                                             "UNCERTAIN"};

bool isEnding(const Json &value)
{
    return value.is_string() && std::ranges::count(outcomes, value.get<std::string>()) > 0;
}

bool isCount(const Json &value)
{
    return value.is_number_integer() && value.get<std::int64_t>() >= 0;
}

Response answerOf(const Json &action)
{
    Response response{action.at("status").get<int>(), {}, {}};
    const Json body = action.contains("body") ? action.at("body") : Json(nullptr);
    if (body.is_string())
        response.body = QByteArray::fromStdString(body.get<std::string>());
    else if (!body.is_null())
        response.body = toBytes(body);
    else if (response.status >= 400)
        response.body = toBytes({{"type", problemType(reasonPhrase(response.status))},
                                 {"title", reasonPhrase(response.status)},
                                 {"status", response.status}});
    bool typed = false;
    const Json headers = action.contains("headers") ? action.at("headers") : Json::object();
    for (const auto &[name, value] : headers.items()) {
        response.headers.emplace_back(name,
                                      value.is_string() ? value.get<std::string>() : value.dump());
        typed |= QByteArray::fromStdString(name).toLower() == "content-type";
    }
    if (!typed && !response.body.isEmpty()) {
        response.headers.emplace_back("Content-Type", response.status >= 400
                                                          ? "application/problem+json"
                                                          : "application/json");
    }
    return response;
}

/// What is wrong with the "drop" of a fault.
std::string readDrop(const Json &when, Fault &fault)
{
    fault.afterEffect = when != "before";
    fault.drop = when == "before" || when == "after";
    fault.cutHead = when == "in-headers";
    fault.cutBody = when == "in-body";
    if (fault.drop || fault.cutHead || fault.cutBody)
        return {};
    return "drop must be before, after, in-headers or in-body";
}

/// What is wrong with the "after" beside a status or a hang: without it, nothing happens.
std::string readAfter(const Json &action, Fault &fault)
{
    const auto after = action.find("after");
    if (after != action.end() && !after->is_boolean())
        return "after must be true or false";
    fault.afterEffect = after != action.end() && after->get<bool>();
    return {};
}

/// What is wrong with the "outcome" of a fault.
std::string readOutcome(const Json &action, Fault &fault)
{
    if (!isEnding(action.at("outcome")))
        return "outcome must be a status of operations";
    fault.script.outcome = Outcome{action.at("outcome").get<std::string>(), std::nullopt, {}};
    if (action.contains("then")) {
        if (!isEnding(action.at("then")))
            return "then must be a status of operations";
        fault.script.outcome->then = action.at("then").get<std::string>();
    }
    if (action.contains("after_ms")) {
        if (!isCount(action.at("after_ms")))
            return "after_ms must be a number";
        fault.script.outcome->after =
            std::chrono::milliseconds{action.at("after_ms").get<std::int64_t>()};
    }
    return {};
}

/// What is wrong with the "do" of a fault; empty when it was understood.
std::string readAction(const Json &action, Fault &fault)
{
    const auto has = [&](const char *key) {
        if (!action.contains(key))
            return false;
        fault.name = key;
        return true;
    };
    if (has("status")) {
        if (!isCount(action.at("status")))
            return "status must be a number";
        if (action.contains("headers") && !action.at("headers").is_object())
            return "headers must be an object";
        fault.answer = answerOf(action);
        return readAfter(action, fault);
    } else if (has("delay_ms")) {
        if (!isCount(action.at("delay_ms")))
            return "delay_ms must be a number";
        fault.delay = std::chrono::milliseconds{action.at("delay_ms").get<std::int64_t>()};
    } else if (has("drop")) {
        return readDrop(action.at("drop"), fault);
    } else if (has("hang")) {
        fault.hang = true;
        return readAfter(action, fault);
    } else if (has("truncate")) {
        if (!isCount(action.at("truncate")))
            return "truncate must be a number of bytes";
        fault.truncateAt = action.at("truncate").get<qsizetype>();
    } else if (has("garbage")) {
        fault.garbage = true;
    } else if (has("drip_ms")) {
        if (!isCount(action.at("drip_ms")))
            return "drip_ms must be a number";
        fault.drip = std::chrono::milliseconds{action.at("drip_ms").get<std::int64_t>()};
    } else if (has("stale")) {
        if (!isCount(action.at("stale")))
            return "stale must be a number of operations";
        fault.script.stale = action.at("stale").get<int>();
    } else if (has("outcome")) {
        return readOutcome(action, fault);
    } else {
        return "do names no known fault";
    }
    return {};
}

Result<Fault> readFault(const Json &json)
{
    if (!json.is_object() || !json.contains("do") || !json.at("do").is_object())
        return refuse(validationProblem("/do", "A fault needs an object named do."));
    Fault fault;
    if (const auto match = json.find("match"); match != json.end()) {
        if (!match->is_object())
            return refuse(validationProblem("/match", "match must be an object."));
        for (const auto &[key, target] :
             {std::pair{"method", &fault.method}, std::pair{"path", &fault.path}}) {
            if (!match->contains(key))
                continue;
            if (!match->at(key).is_string())
                return refuse(validationProblem("/match", std::string(key) + " must be a text."));
            *target = match->at(key).get<std::string>();
        }
    }
    if (json.contains("times")) {
        if (!isCount(json.at("times")))
            return refuse(validationProblem("/times", "times must be a number."));
        fault.times = json.at("times").get<int>();
    }
    if (const std::string wrong = readAction(json.at("do"), fault); !wrong.empty())
        return refuse(validationProblem("/do", "In do, " + wrong + '.'));
    return fault;
}

} // namespace

void spoil(Reply &reply, const Fault &fault)
{
    if (fault.answer)
        reply.response = *fault.answer;
    if (fault.drop)
        reply.wire = Wire::Drop;
    if (fault.cutHead)
        reply.wire = Wire::CutHead;
    if (fault.hang)
        reply.wire = Wire::Hang;
    if (fault.garbage)
        reply.wire = Wire::Garbage;
    if (fault.truncateAt || fault.cutBody) {
        reply.wire = Wire::Truncate;
        reply.truncateAt = fault.truncateAt.value_or(reply.response.body.size() / 2);
    }
    if (fault.drip) {
        reply.wire = Wire::Drip;
        reply.dripEvery = *fault.drip;
    }
    if (fault.delay)
        reply.delay = *fault.delay;
}

Result<void> Faults::add(const Json &body)
{
    std::vector<Fault> added;
    for (const Json &json : body.is_array() ? body : Json::array({body})) {
        auto fault = readFault(json);
        if (!fault)
            return refuse(fault.error());
        added.push_back(*std::move(fault));
    }
    std::ranges::move(added, std::back_inserter(m_faults));
    return {};
}

std::optional<Fault> Faults::take(const Request &request)
{
    const auto found = std::ranges::find_if(m_faults, [&](const Fault &fault) {
        return fault.times > 0 && (fault.method.empty() || fault.method == request.method) &&
               request.path.find(fault.path) != std::string::npos;
    });
    if (found == m_faults.end())
        return std::nullopt;
    const Fault fault = *found;
    if (--found->times == 0)
        m_faults.erase(found);
    return fault;
}

} // namespace sandbox
