// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account_form.h"

#include "models/setting_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace counterfoil {

namespace {

/// Something that every check refuses, for what is no number at all.
constexpr int noNumber = -1;

int numberFrom(const QString &typed)
{
    bool isNumber = false;
    const int number = typed.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? number : noNumber;
}

/// What is not a whole number of seconds was not typed here, and stays what it is.
milliseconds timeoutFrom(const QString &typed, const QString &begun, milliseconds base)
{
    return typed == begun ? base : seconds(numberFrom(typed));
}

QString text(qint64 number)
{
    return QString::number(number);
}

AccountInputs inputsOf(const AccountSettings &settings)
{
    AccountInputs inputs;
    inputs.name = settings.name;
    inputs.host = settings.host.toString();
    inputs.entity = settings.entity.text();
    inputs.clientId = settings.clientId;
    inputs.colour = settings.colour;
    inputs.authorityFile = settings.authorityFile;
    inputs.proxyHost = settings.proxy.host;
    inputs.proxyPort = settings.proxy.port ? text(settings.proxy.port) : QString();
    inputs.connectSeconds = text(duration_cast<seconds>(settings.timeouts.connect).count());
    inputs.wholeSeconds = text(duration_cast<seconds>(settings.timeouts.whole).count());
    inputs.coolingSeconds = text(settings.coolingOff.count());
    inputs.idleMinutes = text(settings.idleLock.count());
    inputs.prioritiesField = settings.prioritiesField;
    inputs.askCurrency = u"EUR"_s;
    if (settings.askAbove) {
        inputs.askAmount = editableAmount(*settings.askAbove);
        inputs.askCurrency = settings.askAbove->currency().code();
    }
    return inputs;
}

QUrl presetHost(Environment environment)
{
    for (const HostPreset &preset : hostPresets(Provider::Purse)) {
        if (preset.environment == environment)
            return preset.host;
    }
    return {};
}

SettingField fieldOf(QString AccountInputs::*input)
{
    static const std::pair<QString AccountInputs::*, SettingField> fields[] = {
        {&AccountInputs::name, SettingField::Name},
        {&AccountInputs::host, SettingField::Host},
        {&AccountInputs::entity, SettingField::Entity},
        {&AccountInputs::clientId, SettingField::ClientId},
        {&AccountInputs::colour, SettingField::Colour},
        {&AccountInputs::authorityFile, SettingField::AuthorityFile},
        {&AccountInputs::proxyHost, SettingField::Proxy},
        {&AccountInputs::proxyPort, SettingField::Proxy},
        {&AccountInputs::connectSeconds, SettingField::ConnectTimeout},
        {&AccountInputs::wholeSeconds, SettingField::WholeTimeout},
        {&AccountInputs::coolingSeconds, SettingField::CoolingOff},
        {&AccountInputs::askAmount, SettingField::AskAbove},
        {&AccountInputs::askCurrency, SettingField::AskAbove},
        {&AccountInputs::idleMinutes, SettingField::IdleLock},
        {&AccountInputs::prioritiesField, SettingField::PrioritiesField},
    };
    return std::find_if(std::begin(fields), std::end(fields),
                        [input](const auto &entry) { return entry.first == input; })
        ->second;
}

} // namespace

QStringList accountColours()
{
    return {u"#3b82f6"_s, u"#06a3b7"_s, u"#8b5cf6"_s, u"#d946a6"_s,
            u"#c98a04"_s, u"#7a8a2a"_s, u"#94714f"_s, u"#7c8798"_s};
}

AccountForm::AccountForm(std::vector<AccountSettings> others,
                         const std::optional<AccountSettings> &edited, QObject *parent)
    : QObject(parent)
    , m_others(std::move(others))
    , m_base(edited.value_or(AccountSettings{}))
    , m_environment(m_base.environment)
    , m_proxyMode(m_base.proxy.mode)
    , m_hasSecrets(edited.has_value())
{
    if (!edited)
        m_base.host = presetHost(m_environment);
    m_begun = m_inputs = inputsOf(m_base);
}

void AccountForm::setSettingsSaved(const QString &id)
{
    m_base = settings();
    m_base.id = id;
    m_begun = m_inputs;
    if (!m_secrets.clientSecret.isEmpty())
        m_unconfirmed.insert(SettingField::ClientSecret);
    if (!m_secrets.apiKey.isEmpty())
        m_unconfirmed.insert(SettingField::ApiKey);
    emit changed();
}

void AccountForm::set(QString AccountInputs::*input, const QString &typed)
{
    if (m_inputs.*input == typed)
        return;
    m_inputs.*input = typed;
    touch(fieldOf(input));
}

void AccountForm::setEnvironment(Environment environment)
{
    if (environment == m_environment)
        return;
    const QUrl host = hostFromText(m_inputs.host);
    if (host.isEmpty() || host == presetHost(m_environment))
        m_inputs.host = presetHost(environment).toString();
    m_environment = environment;
    emit changed();
}

void AccountForm::setProxyMode(ProxyMode mode)
{
    m_proxyMode = mode;
    emit changed(); // its host and port are wrong only once they were typed
}

void AccountForm::setClientSecret(Secret secret)
{
    m_secrets.clientSecret = std::move(secret);
    touch(SettingField::ClientSecret);
}

void AccountForm::setApiKey(Secret key)
{
    m_secrets.apiKey = std::move(key);
    touch(SettingField::ApiKey);
}

void AccountForm::showAllErrors()
{
    m_showAll = true;
    emit changed();
}

void AccountForm::touch(SettingField field)
{
    m_touched.insert(field);
    emit changed();
}

AccountSettings AccountForm::settings() const
{
    AccountSettings settings = m_base;
    settings.name = m_inputs.name.trimmed();
    settings.environment = m_environment;
    settings.host = hostFromText(m_inputs.host);
    settings.entity = EntityId(m_inputs.entity.trimmed());
    settings.clientId = m_inputs.clientId.trimmed();
    settings.colour = m_inputs.colour;
    settings.authorityFile = m_inputs.authorityFile.trimmed();
    settings.proxy.mode = m_proxyMode;
    settings.proxy.host = m_inputs.proxyHost.trimmed();
    const int port = numberFrom(m_inputs.proxyPort);
    settings.proxy.port = port > 0 && port <= 0xFFFF ? static_cast<quint16>(port) : quint16(0);
    settings.timeouts.connect =
        timeoutFrom(m_inputs.connectSeconds, m_begun.connectSeconds, m_base.timeouts.connect);
    settings.timeouts.whole =
        timeoutFrom(m_inputs.wholeSeconds, m_begun.wholeSeconds, m_base.timeouts.whole);
    settings.coolingOff = seconds(numberFrom(m_inputs.coolingSeconds));
    settings.idleLock = minutes(numberFrom(m_inputs.idleMinutes));
    settings.prioritiesField = m_inputs.prioritiesField.trimmed();
    settings.askAbove = askAbove();
    return settings;
}

std::optional<Money> AccountForm::askAbove() const
{
    const auto currency = Currency::fromCode(m_inputs.askCurrency.trimmed().toUpper());
    if (!currency)
        return std::nullopt;
    const auto limit = parseAmount(m_inputs.askAmount, *currency);
    return limit ? std::optional(*limit) : std::nullopt;
}

/// An amount that is no amount would be read as "never ask": the one thing a limit must not do.
QString AccountForm::askSentence() const
{
    if (m_inputs.askAmount.trimmed().isEmpty())
        return {};
    const auto currency = Currency::fromCode(m_inputs.askCurrency.trimmed().toUpper());
    if (!currency || !currency->exponent())
        return settingSentence({SettingField::AskAbove, SettingProblem::UnknownCurrency});
    if (const auto limit = askAbove()) {
        const SettingCheck check = checkAskAbove(limit);
        return check ? settingSentence({SettingField::AskAbove, *check}) : QString();
    }
    //: %1 is an example of an amount as it is typed
    return tr("Write an amount like %1, without grouping marks.")
        .arg(editableAmount(Money(*currency->exponent() > 0 ? 50'000 : 500, *currency)));
}

AccountErrors AccountForm::errors() const
{
    AccountErrors errors;
    for (const SettingError &error : checkSettings(settings(), m_others))
        errors.insert(error.field, settingSentence(error));
    if (const QString sentence = askSentence(); !sentence.isEmpty())
        errors.insert(SettingField::AskAbove, sentence);
    const std::pair<SettingField, SettingCheck> secrets[] = {
        {SettingField::ClientSecret, checkClientSecret(m_secrets.clientSecret)},
        {SettingField::ApiKey, checkApiKey(m_secrets.apiKey)}};
    for (const auto &[field, check] : secrets) {
        const bool isKept = m_hasSecrets && check == SettingProblem::Empty;
        if (check && !isKept)
            errors.insert(field, settingSentence({field, *check}));
    }
    return errors;
}

AccountErrors AccountForm::shownErrors() const
{
    AccountErrors shown = errors();
    if (!m_showAll)
        shown.removeIf([this](const auto &entry) { return !m_touched.contains(entry.key()); });
    return shown;
}

QString AccountForm::hostWarning() const
{
    const QUrl host = hostFromText(m_inputs.host);
    for (const HostPreset &preset : hostPresets(Provider::Purse)) {
        if (preset.host.host() != host.host() || preset.environment == m_environment)
            continue;
        return m_environment == Environment::Test
                   ? tr("This is the provider's live host: real money moves there, and the window "
                        "would say “test”.")
                   : tr("This is the provider's test host: nothing that is done there moves money, "
                        "and the window would say “live”.");
    }
    return {};
}

bool AccountForm::isTouched() const
{
    return areSettingsTouched() || !m_secrets.clientSecret.isEmpty() || !m_secrets.apiKey.isEmpty();
}

bool AccountForm::areSettingsTouched() const
{
    return m_inputs != m_begun || m_environment != m_base.environment ||
           m_proxyMode != m_base.proxy.mode;
}

} // namespace counterfoil
