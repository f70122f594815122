// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/account_form.h"

#include "models/accounts/setting_words.h"

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

/// 0 for what is none.
quint16 portFrom(const QString &typed)
{
    const int port = numberFrom(typed);
    return port > 0 && port <= 0xFFFF ? static_cast<quint16>(port) : quint16(0);
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

AccountInputs inputsOf(const AccountSettings &settings, const Provider *provider)
{
    AccountInputs inputs;
    inputs.name = settings.name;
    inputs.host = settings.host.toString();
    inputs.colour = settings.colour;
    inputs.authorityFile = settings.authorityFile;
    inputs.proxyHost = settings.proxy.host;
    inputs.proxyPort = settings.proxy.port ? text(settings.proxy.port) : QString();
    inputs.connectSeconds = text(duration_cast<seconds>(settings.timeouts.connect).count());
    inputs.wholeSeconds = text(duration_cast<seconds>(settings.timeouts.whole).count());
    inputs.coolingSeconds = text(settings.coolingOff.count());
    inputs.idleMinutes = text(settings.idleLock.count());
    inputs.zone = QString::fromUtf8(settings.zone);
    inputs.receiverAddress = settings.receiver.address;
    inputs.receiverPort = text(settings.receiver.port);
    inputs.receiverCertificate = settings.receiver.certificateFile;
    inputs.receiverKey = settings.receiver.keyFile;
    if (provider)
        inputs.own = providerAccount(settings, *provider, {}).settings;
    inputs.askCurrency = u"EUR"_s;
    if (settings.askAbove) {
        inputs.askAmount = editableAmount(*settings.askAbove);
        inputs.askCurrency = settings.askAbove->currency().code();
    }
    return inputs;
}

SettingField fieldOf(QString AccountInputs::*input)
{
    static const std::pair<QString AccountInputs::*, SettingField> fields[] = {
        {&AccountInputs::name, SettingField::Name},
        {&AccountInputs::host, SettingField::Host},
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
        {&AccountInputs::zone, SettingField::Zone},
        {&AccountInputs::receiverAddress, SettingField::ReceiverAddress},
        {&AccountInputs::receiverPort, SettingField::ReceiverPort},
        {&AccountInputs::receiverCertificate, SettingField::ReceiverCertificate},
        {&AccountInputs::receiverKey, SettingField::ReceiverKey},
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
    , m_provider(providerNamed(m_base.provider))
    , m_environment(m_base.environment)
    , m_proxyMode(m_base.proxy.mode)
    , m_receives(m_base.receiver.isOn)
    , m_hasSecrets(edited.has_value())
{
    if (!edited && m_provider)
        m_base.host = m_provider->host(m_environment);
    m_begun = m_inputs = inputsOf(m_base, m_provider);
}

void AccountForm::setSettingsSaved(const QString &id)
{
    m_base = settings();
    m_base.id = id;
    m_begun = m_inputs;
    for (const auto &[field, secret] : m_secrets) {
        if (!secret.isEmpty())
            m_unconfirmed.insert(field);
    }
    emit changed();
}

void AccountForm::set(QString AccountInputs::*input, const QString &typed)
{
    if (m_inputs.*input == typed)
        return;
    m_inputs.*input = typed;
    touch(fieldOf(input));
}

void AccountForm::setOwn(SettingField field, const QString &typed)
{
    QString &text = m_inputs.own[field];
    if (text == typed)
        return;
    text = typed;
    touch(field);
}

void AccountForm::setEnvironment(Environment environment)
{
    if (environment == m_environment)
        return;
    const QUrl host = hostFromText(m_inputs.host);
    if (m_provider && (host.isEmpty() || host == m_provider->host(m_environment)))
        m_inputs.host = m_provider->host(environment).toString();
    m_environment = environment;
    emit changed();
}

void AccountForm::setProxyMode(ProxyMode mode)
{
    m_proxyMode = mode;
    emit changed(); // its host and port are wrong only once they were typed
}

void AccountForm::setReceives(bool receives)
{
    m_receives = receives;
    emit changed();
}

void AccountForm::setSecret(SettingField field, Secret secret)
{
    m_secrets[field] = std::move(secret);
    touch(field);
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
    for (auto own = m_inputs.own.cbegin(); own != m_inputs.own.cend(); ++own)
        settings.own.insert(own.key(), own.value().trimmed());
    settings.colour = m_inputs.colour;
    settings.authorityFile = m_inputs.authorityFile.trimmed();
    settings.proxy.mode = m_proxyMode;
    settings.proxy.host = m_inputs.proxyHost.trimmed();
    settings.proxy.port = portFrom(m_inputs.proxyPort);
    settings.timeouts.connect =
        timeoutFrom(m_inputs.connectSeconds, m_begun.connectSeconds, m_base.timeouts.connect);
    settings.timeouts.whole =
        timeoutFrom(m_inputs.wholeSeconds, m_begun.wholeSeconds, m_base.timeouts.whole);
    settings.coolingOff = seconds(numberFrom(m_inputs.coolingSeconds));
    settings.idleLock = minutes(numberFrom(m_inputs.idleMinutes));
    settings.zone = m_inputs.zone.trimmed().toUtf8();
    settings.askAbove = askAbove();
    settings.receiver = {m_receives, m_inputs.receiverAddress.trimmed(),
                         portFrom(m_inputs.receiverPort), m_inputs.receiverCertificate.trimmed(),
                         m_inputs.receiverKey.trimmed()};
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
    return tr("Enter an amount like %1, without thousands separators.")
        .arg(editableAmount(Money(*currency->exponent() > 0 ? 50'000 : 500, *currency)));
}

AccountErrors AccountForm::errors() const
{
    AccountErrors errors;
    for (const SettingError &error : checkSettings(settings(), m_others))
        errors.insert(error.field, settingSentence(error));
    for (const SettingError &error : checkReceiver(settings().receiver))
        errors.insert(error.field, settingSentence(error));
    if (const QString sentence = askSentence(); !sentence.isEmpty())
        errors.insert(SettingField::AskAbove, sentence);
    if (!m_provider)
        return errors;
    for (const SettingError &error : checkSecrets(*m_provider, m_secrets)) {
        const bool isKept = m_hasSecrets && error.problem == SettingProblem::Empty;
        if (!isKept)
            errors.insert(error.field, settingSentence(error));
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
    const QString host = hostFromText(m_inputs.host).host();
    const auto presets = m_provider ? m_provider->hosts : std::vector<HostPreset>();
    // Of both environments is what is a host of this one, too.
    const auto isOf = [&](Environment environment) {
        return std::any_of(presets.begin(), presets.end(), [&](const HostPreset &preset) {
            return preset.host.host() == host && preset.environment == environment;
        });
    };
    const Environment other =
        m_environment == Environment::Test ? Environment::Live : Environment::Test;
    if (isOf(other) && !isOf(m_environment)) {
        return m_environment == Environment::Test
                   ? tr("This is the provider's live host. Real money moves there, but the window "
                        "would say “test”.")
                   : tr("This is the provider's test host. No money moves there, but the window "
                        "would say “live”.");
    }
    return {};
}

bool AccountForm::isTouched() const
{
    return areSettingsTouched() ||
           std::any_of(m_secrets.begin(), m_secrets.end(),
                       [](const auto &entry) { return !entry.second.isEmpty(); });
}

bool AccountForm::hasAllSecrets() const
{
    return m_provider && hasAll(m_secrets, m_provider->secrets());
}

bool AccountForm::areSettingsTouched() const
{
    return m_inputs != m_begun || m_environment != m_base.environment ||
           m_proxyMode != m_base.proxy.mode || m_receives != m_base.receiver.isOn;
}

} // namespace counterfoil
