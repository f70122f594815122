// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_json.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString peopleWord(PersonalData people)
{
    switch (people) {
    case PersonalData::Full:
        return u"full"_s;
    case PersonalData::Hashed:
        return u"hashed"_s;
    case PersonalData::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

/// Reads members of one object; remembers whether one was of a wrong type.
class Members
{
public:
    explicit Members(const QJsonObject &json)
        : m_json(json)
    {}

    [[nodiscard]] bool isGood() const { return m_isGood; }

    QString text(const QString &name, const QString &otherwise = {})
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined())
            return otherwise;
        m_isGood = m_isGood && value.isString();
        return value.toString();
    }

    qint64 integer(QLatin1StringView name, qint64 otherwise)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined())
            return otherwise;
        // Two defaults, for toInteger() gives its own for "1" and for 1.5.
        m_isGood = m_isGood && value.toInteger(0) == value.toInteger(1);
        return value.toInteger();
    }

    bool truth(QLatin1StringView name)
    {
        const QJsonValue value = m_json.value(name);
        m_isGood = m_isGood && (value.isUndefined() || value.isBool());
        return value.toBool();
    }

    QJsonObject object(QLatin1StringView name)
    {
        const QJsonValue value = m_json.value(name);
        m_isGood = m_isGood && (value.isUndefined() || value.isObject());
        return value.toObject();
    }

    template <typename Enum>
    Enum word(QLatin1StringView name,
              std::initializer_list<std::pair<QLatin1StringView, Enum>> words)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined())
            return words.begin()->second;
        for (const auto &[text, meaning] : words) {
            if (value.toString() == text)
                return meaning;
        }
        m_isGood = false;
        return words.begin()->second;
    }

private:
    QJsonObject m_json;
    bool m_isGood = true;
};

QString environmentWord(Environment environment)
{
    return environment == Environment::Live ? u"live"_s : u"test"_s;
}

QString proxyWord(ProxyMode mode)
{
    switch (mode) {
    case ProxyMode::System:
        return u"system"_s;
    case ProxyMode::None:
        return u"none"_s;
    case ProxyMode::Host:
        return u"host"_s;
    }
    Q_UNREACHABLE();
}

/// Unlike other members, the environment has no default: taking a live account for a test one is
/// how money is lost.
bool readEnvironment(Members &members, const QJsonObject &json, Environment &environment)
{
    environment = members.word<Environment>(
        "environment"_L1, {{"test"_L1, Environment::Test}, {"live"_L1, Environment::Live}});
    return json.contains("environment"_L1);
}

/// Of a provider that this version does not know, they stay in the file as they are.
void readOwn(Members &members, AccountSettings &settings)
{
    const Provider *provider = providerNamed(settings.provider);
    if (!provider)
        return;
    for (const OwnSetting &own : provider->settings) {
        if (!own.isSecret)
            settings.own.insert(own.field, members.text(own.word, own.usual));
    }
}

bool readProxy(const QJsonObject &json, ProxySetting &proxy)
{
    Members members(json);
    proxy.mode = members.word<ProxyMode>("mode"_L1, {{"system"_L1, ProxyMode::System},
                                                     {"none"_L1, ProxyMode::None},
                                                     {"host"_L1, ProxyMode::Host}});
    proxy.host = members.text(u"host"_s);
    const qint64 port = members.integer("port"_L1, 0);
    proxy.port = quint16(port);
    return members.isGood() && port >= 0 && port <= 65535;
}

bool readReceiver(const QJsonObject &json, ReceiverSettings &receiver)
{
    Members members(json);
    receiver.isOn = members.truth("on"_L1);
    receiver.address = members.text(u"address"_s, receiver.address);
    const qint64 port = members.integer("port"_L1, receiver.port);
    receiver.port = quint16(port);
    receiver.certificateFile = members.text(u"certificate_file"_s);
    receiver.keyFile = members.text(u"key_file"_s);
    return members.isGood() && port >= 0 && port <= 65535;
}

/// What cannot be read must not become "everything".
bool readKept(const QJsonObject &json, KeptData &kept)
{
    Members members(json);
    kept.people = members.word<PersonalData>("people"_L1, {{"full"_L1, PersonalData::Full},
                                                           {"hashed"_L1, PersonalData::Hashed},
                                                           {"none"_L1, PersonalData::None}});
    const qint64 months = members.integer("months"_L1, 0);
    kept.isReducing = members.truth("reducing"_L1);
    if (!members.isGood() || months < 0 || months > KeptData::MostMonths)
        return false;
    kept.months = static_cast<int>(months);
    return true;
}

/// A limit that cannot be read must not become "no limit".
bool readLimit(const QJsonObject &json, std::optional<Money> &limit)
{
    if (json.isEmpty())
        return true;
    Members members(json);
    const auto currency = Currency::fromCode(members.text(u"currency"_s));
    const qint64 units = members.integer("minor_units"_L1, 0);
    if (!currency || units <= 0 || !members.isGood())
        return false;
    limit = Money(units, *currency);
    return true;
}

QJsonObject receiverJson(const ReceiverSettings &receiver)
{
    return {{"on"_L1, receiver.isOn},
            {"address"_L1, receiver.address},
            {"port"_L1, receiver.port},
            {"certificate_file"_L1, receiver.certificateFile},
            {"key_file"_L1, receiver.keyFile}};
}

} // namespace

std::optional<AccountSettings> accountFromJson(const QJsonObject &json)
{
    Members members(json);
    AccountSettings settings;
    settings.id = members.text(u"id"_s);
    settings.name = members.text(u"name"_s);
    settings.provider = members.text(u"provider"_s);
    const bool hasEnvironment = readEnvironment(members, json, settings.environment);
    settings.host = QUrl(members.text(u"host"_s), QUrl::StrictMode);
    readOwn(members, settings);
    settings.colour = members.text(u"colour"_s);
    settings.authorityFile = members.text(u"authority_file"_s);
    const bool hasProxy = readProxy(members.object("proxy"_L1), settings.proxy);
    settings.timeouts.connect = std::chrono::milliseconds(
        members.integer("connect_timeout_ms"_L1, settings.timeouts.connect.count()));
    settings.timeouts.whole = std::chrono::milliseconds(
        members.integer("whole_timeout_ms"_L1, settings.timeouts.whole.count()));
    settings.coolingOff = std::chrono::seconds(members.integer("cooling_off_s"_L1, 0));
    const bool hasLimit = readLimit(members.object("ask_above"_L1), settings.askAbove);
    settings.idleLock =
        std::chrono::minutes(members.integer("idle_lock_min"_L1, settings.idleLock.count()));
    settings.zone = members.text(u"zone"_s).toUtf8();
    const bool hasReceiver = readReceiver(members.object("receiver"_L1), settings.receiver);
    const bool hasKept = readKept(members.object("kept_data"_L1), settings.kept);
    if (!members.isGood() || !hasEnvironment || !hasProxy || !hasLimit || !hasKept ||
        !hasReceiver || settings.id.isEmpty() || settings.name.isEmpty())
        return std::nullopt;
    return settings;
}

QJsonObject accountToJson(const AccountSettings &settings, QJsonObject before)
{
    QJsonObject json = std::move(before);
    json["id"_L1] = settings.id;
    json["name"_L1] = settings.name;
    json["provider"_L1] = settings.provider;
    json["environment"_L1] = environmentWord(settings.environment);
    json["host"_L1] = settings.host.toString(QUrl::FullyEncoded);
    if (const Provider *provider = providerNamed(settings.provider)) {
        for (const OwnSetting &own : provider->settings) {
            if (!own.isSecret)
                json[own.word] = textOf(settings, own);
        }
    }
    json["colour"_L1] = settings.colour;
    json["authority_file"_L1] = settings.authorityFile;
    json["proxy"_L1] = QJsonObject{{"mode"_L1, proxyWord(settings.proxy.mode)},
                                   {"host"_L1, settings.proxy.host},
                                   {"port"_L1, settings.proxy.port}};
    json["connect_timeout_ms"_L1] = qint64(settings.timeouts.connect.count());
    json["whole_timeout_ms"_L1] = qint64(settings.timeouts.whole.count());
    json["cooling_off_s"_L1] = qint64(settings.coolingOff.count());
    json.remove("ask_above"_L1);
    if (settings.askAbove)
        json["ask_above"_L1] = QJsonObject{{"minor_units"_L1, settings.askAbove->minorUnits()},
                                           {"currency"_L1, settings.askAbove->currency().code()}};
    json["idle_lock_min"_L1] = qint64(settings.idleLock.count());
    json.remove("zone"_L1);
    if (!settings.zone.isEmpty())
        json["zone"_L1] = QString::fromUtf8(settings.zone);
    if (settings.receiver != ReceiverSettings{} || json.contains("receiver"_L1))
        json["receiver"_L1] = receiverJson(settings.receiver);
    QJsonObject kept = json.value("kept_data"_L1).toObject();
    kept["people"_L1] = peopleWord(settings.kept.people);
    kept["months"_L1] = settings.kept.months;
    kept["reducing"_L1] = settings.kept.isReducing;
    json["kept_data"_L1] = kept;
    return json;
}

} // namespace counterfoil
