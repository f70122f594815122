// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/connection_test.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Of an answer of the provider, not of our policy for reads: a test tells what it sees at once.
GatewayOptions withoutRetries(GatewayOptions options)
{
    options.retry.tries = 1;
    return options;
}

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

/// Whose call never got an answer: how far it came.
ConnectionStep stepOf(const ApiError &error, ConnectionStep answered)
{
    if (error.httpStatus != 0)
        return answered;
    if (error.fault == NetworkFault::NameNotFound)
        return ConnectionStep::Name;
    if (error.fault == NetworkFault::TlsFailure)
        return ConnectionStep::Tls;
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout
               ? ConnectionStep::Connect
               : answered;
}

} // namespace

ConnectionTest::ConnectionTest(const AccountSettings &settings, AccountSecrets secrets,
                               QObject *parent, std::shared_ptr<RequestLog> log)
    : QObject(parent)
{
    // Checked one by one, so that a name that is missing yet does not stand in the way.
    const std::pair<SettingField, SettingCheck> needed[] = {
        {SettingField::Provider, checkProvider(settings.provider)},
        {SettingField::Host, checkHost(settings.host)},
        {SettingField::Entity, checkEntity(settings.entity)},
        {SettingField::ClientId, checkClientId(settings.clientId)},
        {SettingField::ClientSecret, checkClientSecret(secrets.clientSecret)},
        {SettingField::ApiKey, checkApiKey(secrets.apiKey)},
        {SettingField::Proxy, checkProxy(settings.proxy)},
    };
    for (const auto &[field, check] : needed) {
        if (check && !m_setting)
            m_setting = SettingError{field, *check};
    }
    if (m_setting)
        return;
    auto options = gatewayOptions(settings);
    if (!options) {
        m_setting = options.error();
        return;
    }
    options->http.log = std::move(log);
    m_gateway = std::make_unique<PurseGateway>(
        PurseAccount{settings.host, settings.entity, settings.clientId,
                     std::move(secrets.clientSecret), std::move(secrets.apiKey),
                     settings.prioritiesField},
        withoutRetries(*std::move(options)));
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    if (m_gateway)
        return askToken();
    QMetaObject::invokeMethod(
        this,
        [this] {
            ConnectionReport report;
            report.setting = m_setting;
            end(report);
        },
        Qt::QueuedConnection);
}

void ConnectionTest::cancel()
{
    if (m_running)
        m_running->cancel();
}

void ConnectionTest::askToken()
{
    auto &call = m_gateway->checkCredentials();
    m_running = &call;
    call.then(this,
              [this](const auto &answer) { receiveToken(answer ? nullptr : &answer.error()); });
}

void ConnectionTest::receiveToken(const ApiError *error)
{
    if (error && error->httpStatus == 0)
        return fail(stepOf(*error, ConnectionStep::Token), *error);
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

void ConnectionTest::blame(const ApiError &refusal)
{
    // The token call carries the api key too (decision P6); the signing keys ask for nothing else.
    auto &call = m_gateway->signingKeys();
    m_running = &call;
    call.then(this, [this, refusal](const auto &answer) {
        if (!answer && answer.error().kind == ErrorKind::Cancelled)
            return fail(ConnectionStep::Token, answer.error());
        const bool isKey = !answer && isAccessRefusal(answer.error());
        fail(isKey ? ConnectionStep::ApiKey : ConnectionStep::Token,
             isKey ? answer.error() : refusal);
    });
}

void ConnectionTest::askKeys()
{
    auto &call = m_gateway->signingKeys();
    m_running = &call;
    call.then(this, [this](const auto &answer) {
        if (!answer)
            return fail(stepOf(answer.error(), ConnectionStep::ApiKey), answer.error());
        emit stepPassed(ConnectionStep::ApiKey);
        askEntity();
    });
}

/// No read names an entity, so a read cannot prove it. The one question that names it and changes
/// nothing is that for eligible solutions, whose path is our reading (decision P11); that a foreign
/// entity is answered by 403, or by a complaint about the field, is inferred from the answers the
/// documents list for it.
void ConnectionTest::askEntity()
{
    auto &call = m_gateway->eligibleSolutions(smallestQuestion());
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
                                     : stepOf(error, ConnectionStep::Entity),
             error);
    });
}

/// The question is not understood there. That the account may read at all shows in "not found" for
/// a payment that cannot be (inferred: 403 comes before 404).
void ConnectionTest::readNothing()
{
    auto &call = m_gateway->payment(PaymentId(u"00000000-0000-0000-0000-000000000000"_s),
                                    Freshness::AsKnown);
    m_running = &call;
    call.then(this, [this](const auto &answer) {
        if (!answer && !isAnswer(answer.error()))
            return fail(answer.error().httpStatus == 401
                            ? ConnectionStep::Token
                            : stepOf(answer.error(), ConnectionStep::Entity),
                        answer.error());
        ConnectionReport report;
        report.entityIsUnproven = true;
        end(report);
    });
}

void ConnectionTest::fail(ConnectionStep step, const ApiError &error)
{
    ConnectionReport report;
    report.failed = step;
    report.error = error;
    end(report);
}

void ConnectionTest::end(const ConnectionReport &report)
{
    if (!std::exchange(m_isOver, true))
        emit finished(report);
}

} // namespace counterfoil
