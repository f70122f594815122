// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/settings_check.h"

#include "core/domain/local_clock.h"
#include "core/notices/receiver_tls.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QUuid>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestName = 60;

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
}

template <typename Duration>
SettingCheck checkRange(Duration value, Duration least, Duration most)
{
    return value < least || value > most ? SettingCheck(SettingProblem::OutOfRange) : std::nullopt;
}

/// Of a receiver that others than this computer can reach: notifications hold personal data.
SettingCheck checkCertificate(const ReceiverSettings &receiver)
{
    if (!receiver.certificateFile.isEmpty())
        return checkAuthorityFile(receiver.certificateFile);
    const QHostAddress address(receiver.address);
    const bool isReachable = !address.isNull() && !address.isLoopback();
    return isReachable || !receiver.keyFile.isEmpty() ? SettingCheck(SettingProblem::NotEncrypted)
                                                      : std::nullopt;
}

SettingCheck checkKey(const ReceiverSettings &receiver)
{
    if (receiver.certificateFile.isEmpty() && receiver.keyFile.isEmpty())
        return std::nullopt;
    if (!QFile(receiver.keyFile).open(QIODevice::ReadOnly))
        return SettingProblem::FileUnreadable;
    return privateKeyFrom(receiver.keyFile).isNull() ? SettingCheck(SettingProblem::FileNotKey)
                                                     : std::nullopt;
}

} // namespace

SettingCheck checkName(const QString &name, const QString &id,
                       const std::vector<AccountSettings> &others)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return SettingProblem::Empty;
    if (trimmed.size() > longestName)
        return SettingProblem::TooLong;
    if (hasControlCharacters(trimmed))
        return SettingProblem::NotPrintable;
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const auto &other) {
        return other.id != id && other.name.trimmed().compare(trimmed, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? SettingCheck(SettingProblem::Taken) : std::nullopt;
}

SettingCheck checkProvider(const QString &provider)
{
    return providerNamed(provider) ? std::nullopt : SettingCheck(SettingProblem::NotSupported);
}

SettingCheck checkHost(const QUrl &host, bool mayHavePath)
{
    if (host.isEmpty())
        return SettingProblem::Empty;
    if (!host.isValid() || host.host().isEmpty())
        return SettingProblem::NotAnAddress;
    if (!host.userInfo().isEmpty())
        return SettingProblem::HasUserInfo;
    if (host.scheme() != "https"_L1 && !(host.scheme() == "http"_L1 && isLoopback(host)))
        return SettingProblem::NotHttps;
    static const QRegularExpression plain(u"\\A(/[\\w~-][\\w.~-]*)*/?\\z"_s);
    static const QRegularExpression none(u"\\A/?\\z"_s);
    const bool isGood =
        (mayHavePath ? plain : none).match(host.path(QUrl::FullyEncoded)).hasMatch();
    if (isGood && !host.hasQuery() && !host.hasFragment())
        return std::nullopt;
    return mayHavePath ? SettingProblem::NotAPath : SettingProblem::HasPath;
}

SettingCheck checkColour(const QString &colour)
{
    static const QRegularExpression form(u"\\A(#[0-9a-fA-F]{6})?\\z"_s);
    return form.match(colour).hasMatch() ? std::nullopt : SettingCheck(SettingProblem::NotAColour);
}

SettingCheck checkAuthorityFile(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return SettingProblem::FileUnreadable;
    constexpr qint64 largest = 1024 * 1024;
    if (QSslCertificate::fromData(file.read(largest), QSsl::Pem).isEmpty())
        return SettingProblem::FileNotPem;
    return std::nullopt;
}

SettingCheck checkProxy(const ProxySetting &proxy)
{
    if (proxy.mode != ProxyMode::Host)
        return std::nullopt;
    if (proxy.host.isEmpty())
        return SettingProblem::Empty;
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(proxy.host, QUrl::StrictMode);
    if (url.host().isEmpty() || proxy.host.contains(u'/') || proxy.host.contains(u'@'))
        return SettingProblem::NotAHost;
    return proxy.port == 0 ? SettingCheck(SettingProblem::OutOfRange) : std::nullopt;
}

SettingCheck checkConnectTimeout(const HttpTimeouts &timeouts)
{
    return checkRange<std::chrono::milliseconds>(timeouts.connect, 1s, 60s);
}

SettingCheck checkWholeTimeout(const HttpTimeouts &timeouts)
{
    if (timeouts.whole < timeouts.connect)
        return SettingProblem::ShorterThanConnect;
    return checkRange<std::chrono::milliseconds>(timeouts.whole, 5s, 300s);
}

SettingCheck checkCoolingOff(std::chrono::seconds coolingOff)
{
    return checkRange(coolingOff, 0s, longestCoolingOff);
}

SettingCheck checkAskAbove(const std::optional<Money> &limit)
{
    if (!limit)
        return std::nullopt;
    if (!limit->currency().exponent())
        return SettingProblem::UnknownCurrency;
    return limit->isPositive() ? std::nullopt : SettingCheck(SettingProblem::NotPositive);
}

SettingCheck checkIdleLock(std::chrono::minutes idle)
{
    return checkRange(idle, std::chrono::minutes(1), longestIdleLock);
}

SettingCheck checkZone(const QByteArray &zone)
{
    return zone.isEmpty() || isZoneName(zone) ? std::nullopt
                                              : SettingCheck(SettingProblem::UnknownZone);
}

std::vector<SettingError> checkReceiver(const ReceiverSettings &receiver)
{
    if (!receiver.isOn)
        return {};
    std::vector<SettingError> errors;
    const auto add = [&errors](SettingField field, const SettingCheck &check) {
        if (check)
            errors.push_back({field, *check});
    };
    const bool isAddress = !QHostAddress(receiver.address).isNull();
    add(SettingField::ReceiverAddress,
        isAddress ? std::nullopt : SettingCheck(SettingProblem::NotAnIpAddress));
    add(SettingField::ReceiverPort,
        receiver.port > 0 ? std::nullopt : SettingCheck(SettingProblem::OutOfRange));
    add(SettingField::ReceiverCertificate, checkCertificate(receiver));
    add(SettingField::ReceiverKey, checkKey(receiver));
    return errors;
}

QUrl hostFromText(const QString &typed)
{
    QString text = typed.trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    if (text.isEmpty())
        return {};
    return QUrl(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
}

std::vector<SettingError> checkSecrets(const Provider &provider, const AccountSecrets &secrets)
{
    std::vector<SettingError> errors;
    for (const OwnSetting &own : provider.settings) {
        if (!own.isSecret)
            continue;
        if (const SettingCheck check = own.check(secretOf(secrets, own.field).reveal()))
            errors.push_back({own.field, *check});
    }
    return errors;
}

std::vector<SettingError> checkSettings(const AccountSettings &settings,
                                        const std::vector<AccountSettings> &others)
{
    const Provider *provider = providerNamed(settings.provider);
    const std::pair<SettingField, SettingCheck> checks[] = {
        {SettingField::Name, checkName(settings.name, settings.id, others)},
        {SettingField::Provider, checkProvider(settings.provider)},
        {SettingField::Host, checkHost(settings.host, provider && provider->mayHavePath)},
        {SettingField::Colour, checkColour(settings.colour)},
        {SettingField::AuthorityFile, checkAuthorityFile(settings.authorityFile)},
        {SettingField::Proxy, checkProxy(settings.proxy)},
        {SettingField::ConnectTimeout, checkConnectTimeout(settings.timeouts)},
        {SettingField::WholeTimeout, checkWholeTimeout(settings.timeouts)},
        {SettingField::CoolingOff, checkCoolingOff(settings.coolingOff)},
        {SettingField::AskAbove, checkAskAbove(settings.askAbove)},
        {SettingField::IdleLock, checkIdleLock(settings.idleLock)},
        {SettingField::Zone, checkZone(settings.zone)},
    };
    std::vector<SettingError> errors;
    for (const auto &[field, check] : checks) {
        if (check)
            errors.push_back({field, *check});
    }
    if (provider) {
        for (const OwnSetting &own : provider->settings) {
            const SettingCheck check =
                own.isSecret ? std::nullopt : own.check(textOf(settings, own).toUtf8());
            if (check)
                errors.push_back({own.field, *check});
        }
    }
    std::sort(errors.begin(), errors.end(),
              [](const auto &one, const auto &other) { return one.field < other.field; });
    return errors;
}

} // namespace counterfoil
