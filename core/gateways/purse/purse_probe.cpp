// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_probe.h"

#include <algorithm>

namespace counterfoil::purse {

using namespace Qt::StringLiterals;

namespace {

bool isAccessRefusal(const ApiError &error)
{
    return error.httpStatus == 401 || error.httpStatus == 403;
}

bool complainsOfEntity(const ApiError &error)
{
    return std::any_of(error.fields.begin(), error.fields.end(),
                       [](const FieldProblem &field) { return field.pointer == "/entity_id"_L1; });
}

/// A 4xx that is about what was asked, not about who asks.
bool isAnswer(const ApiError &error)
{
    return error.httpStatus >= 400 && error.httpStatus < 500 && !isAccessRefusal(error) &&
           error.httpStatus != 408 && error.httpStatus != 425 && error.httpStatus != 429;
}

/// An order that nobody made. Asking which solutions it could be paid with has no effect.
EligibleSolutionsRequest smallestQuestion()
{
    EligibleSolutionsRequest question;
    question.amount = Money(100, *Currency::fromCode(u"EUR"));
    question.order.reference = u"connection-test"_s;
    question.order.netAmount = question.amount;
    return question;
}

} // namespace

PurseProbe::PurseProbe(PurseAccount account, GatewayOptions options)
    : m_gateway(std::move(account), std::move(options))
{}

void PurseProbe::start()
{
    auto &call = m_gateway.checkCredentials();
    m_running = &call;
    call.then(this,
              [this](const auto &answer) { receiveToken(answer ? nullptr : &answer.error()); });
}

void PurseProbe::cancel()
{
    if (m_running)
        m_running->cancel();
}

void PurseProbe::receiveToken(const ApiError *error)
{
    if (error && error->httpStatus == 0)
        return fail(stepReached(*error, ConnectionStep::Token), *error);
    // Any answer at all came over a name, a connection and, for https, a verified TLS.
    for (const auto step : {ConnectionStep::Name, ConnectionStep::Connect, ConnectionStep::Tls})
        emit stepPassed(step);
    if (error) {
        ApiError refusal = *error;
        refusal.isAboutToken = true;
        return isAccessRefusal(refusal) ? blame(refusal) : fail(ConnectionStep::Token, refusal);
    }
    emit stepPassed(ConnectionStep::Token);
    askKeys();
}

void PurseProbe::blame(const ApiError &refusal)
{
    // The token call carries the api key too (decision P6); the signing keys ask for nothing else.
    auto &call = m_gateway.signingKeys();
    m_running = &call;
    call.then(this, [this, refusal](const auto &answer) {
        if (!answer && answer.error().kind == ErrorKind::Cancelled)
            return fail(ConnectionStep::Token, answer.error());
        const bool isKey = !answer && isAccessRefusal(answer.error());
        fail(isKey ? ConnectionStep::ApiKey : ConnectionStep::Token,
             isKey ? answer.error() : refusal);
    });
}

void PurseProbe::askKeys()
{
    auto &call = m_gateway.signingKeys();
    m_running = &call;
    call.then(this, [this](const auto &answer) {
        if (!answer)
            return fail(stepReached(answer.error(), ConnectionStep::ApiKey), answer.error());
        emit stepPassed(ConnectionStep::ApiKey);
        askEntity();
    });
}

/// No read names an entity, so a read cannot prove it. The one question that names it and changes
/// nothing is that for eligible solutions, whose path is our reading (decision P11); that a foreign
/// entity is answered by 403, or by a complaint about the field, is inferred from the answers the
/// documents list for it.
void PurseProbe::askEntity()
{
    auto &call = m_gateway.eligibleSolutions(smallestQuestion());
    m_running = &call;
    call.then(this, [this](const auto &answer) {
        if (answer) {
            emit stepPassed(ConnectionStep::Entity);
            return end({});
        }
        const ApiError &error = answer.error();
        if (isAnswer(error) && !complainsOfEntity(error))
            return readNothing();
        fail(error.httpStatus == 401 ? ConnectionStep::Token
                                     : stepReached(error, ConnectionStep::Entity),
             error);
    });
}

/// The question is not understood there. That the account may read at all shows in "not found" for
/// a payment that cannot be (inferred: 403 comes before 404).
void PurseProbe::readNothing()
{
    auto &call =
        m_gateway.payment(PaymentId(u"00000000-0000-0000-0000-000000000000"_s), Freshness::AsKnown);
    m_running = &call;
    call.then(this, [this](const auto &answer) {
        if (!answer && !isAnswer(answer.error()))
            return fail(answer.error().httpStatus == 401
                            ? ConnectionStep::Token
                            : stepReached(answer.error(), ConnectionStep::Entity),
                        answer.error());
        ProbeResult result;
        result.unproven = ConnectionStep::Entity;
        end(result);
    });
}

void PurseProbe::fail(ConnectionStep step, const ApiError &error)
{
    ProbeResult result;
    result.failed = step;
    result.error = error;
    end(result);
}

void PurseProbe::end(const ProbeResult &result)
{
    if (!std::exchange(m_isOver, true))
        emit finished(result);
}

} // namespace counterfoil::purse
