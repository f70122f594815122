// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/settings_check.h"
#include "tests/accounts/settings.h"
#include "tests/support/test_program.h"
#include "tests/support/unix_only.h"

#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Problem = SettingProblem;

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

} // namespace

class TestSettingsCheck : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void hosts_data();
    void hosts();
    void hostsWithAPath_data();
    void hostsWithAPath();
    void aPathIsForProvidersThatMayHaveOne();
    void presetsAreGoodHosts();
    void typedHosts();
    void settingsOfPurse_data();
    void settingsOfPurse();
    void settingsOfPay_data();
    void settingsOfPay();
    void usualValuesAreGood();
    void colours();
    void authorityFiles();
    void proxies();
    void receivers();
    void timeouts();
    void limits();
    void everyProblemIsListed();
};

void TestSettingsCheck::names()
{
    std::vector<AccountSettings> others(1);
    others[0].id = u"one"_s;
    others[0].name = u"Shop"_s;
    QCOMPARE(checkName(u"Other shop"_s, u"two"_s, others), SettingCheck());
    QCOMPARE(checkName(u"Shop"_s, u"one"_s, others), SettingCheck()); // its own name
    QCOMPARE(checkName(u" shop "_s, u"two"_s, others), SettingCheck(Problem::Taken));
    QCOMPARE(checkName(u"  "_s, u"two"_s, others), SettingCheck(Problem::Empty));
    QCOMPARE(checkName(QString(61, u'x'), u"two"_s, others), SettingCheck(Problem::TooLong));
    QCOMPARE(checkName(u"Sh\u202eop"_s, u"two"_s, others), SettingCheck(Problem::NotPrintable));
    QCOMPARE(checkName(u"Sh\nop"_s, u"two"_s, others), SettingCheck(Problem::NotPrintable));
}

void TestSettingsCheck::hosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<SettingCheck>("check");
    QTest::newRow("https") << u"https://api.example.com"_s << SettingCheck();
    QTest::newRow("port") << u"https://api.example.com:8443/"_s << SettingCheck();
    QTest::newRow("this machine") << u"http://127.0.0.1:8080"_s << SettingCheck();
    QTest::newRow("this machine, v6") << u"http://[::1]:8080"_s << SettingCheck();
    QTest::newRow("nothing") << QString() << SettingCheck(Problem::Empty);
    QTest::newRow("no host") << u"https:///x"_s << SettingCheck(Problem::NotAnAddress);
    QTest::newRow("spaces") << u"https://a b"_s << SettingCheck(Problem::NotAnAddress);
    QTest::newRow("plain http") << u"http://api.example.com"_s << SettingCheck(Problem::NotHttps);
    QTest::newRow("looks like this machine")
        << u"http://127.0.0.1.example.com"_s << SettingCheck(Problem::NotHttps);
    QTest::newRow("ftp") << u"ftp://127.0.0.1"_s << SettingCheck(Problem::NotHttps);
    QTest::newRow("user") << u"https://u:p@api.example.com"_s << SettingCheck(Problem::HasUserInfo);
    QTest::newRow("path") << u"https://api.example.com/payment"_s << SettingCheck(Problem::HasPath);
    QTest::newRow("query") << u"https://api.example.com?x=1"_s << SettingCheck(Problem::HasPath);
    QTest::newRow("fragment") << u"https://api.example.com#x"_s << SettingCheck(Problem::HasPath);
}

void TestSettingsCheck::hosts()
{
    QFETCH(QString, host);
    QFETCH(SettingCheck, check);
    QCOMPARE(checkHost(QUrl(host, QUrl::StrictMode)), check);
}

void TestSettingsCheck::hostsWithAPath_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<SettingCheck>("check");
    const auto row = [](const char *name, const QString &host, SettingCheck check = {}) {
        QTest::newRow(name) << host << check;
    };
    const SettingCheck bad = Problem::NotAPath;
    row("none", u"https://api.example.com"_s);
    row("plain", u"http://127.0.0.1:8080/pay"_s);
    row("two parts", u"https://api.example.com/pay/v-1.0_~/"_s);
    row("up", u"https://api.example.com/pay/../x"_s, bad);
    row("up, encoded", u"https://api.example.com/pay/%2E%2e/x"_s, bad);
    row("this folder", u"https://api.example.com/./x"_s, bad);
    row("nothing between slashes", u"https://api.example.com//x"_s, bad);
    row("an encoded slash", u"https://api.example.com/a%2Fb"_s, bad);
    row("a line break", u"https://api.example.com/a%0d%0ab"_s, bad);
    row("another letter", u"https://api.example.com/\u00e9"_s, bad);
    row("parameters", u"https://api.example.com/pay;x=1"_s, bad);
    row("somebody", u"https://api.example.com/u:p@x"_s, bad);
    row("query", u"https://api.example.com/pay?x=1"_s, bad);
    row("fragment", u"https://api.example.com/pay#x"_s, bad);
    row("user", u"https://u:p@api.example.com/pay"_s, Problem::HasUserInfo);
    row("plain http", u"http://api.example.com/pay"_s, Problem::NotHttps);
}

void TestSettingsCheck::hostsWithAPath()
{
    QFETCH(QString, host);
    QFETCH(SettingCheck, check);
    QCOMPARE(checkHost(QUrl(host, QUrl::StrictMode), true), check);
}

void TestSettingsCheck::aPathIsForProvidersThatMayHaveOne()
{
    for (const Provider *provider : providers()) {
        AccountSettings settings;
        settings.provider = provider->name;
        settings.host = QUrl(u"http://127.0.0.1:8080/shop"_s);
        const std::vector<SettingError> errors = checkSettings(settings, {});
        const bool isRefused =
            std::find(errors.begin(), errors.end(),
                      SettingError{SettingField::Host, Problem::HasPath}) != errors.end();
        QCOMPARE(isRefused, !provider->mayHavePath);
    }
    QVERIFY(!providers().front()->mayHavePath);
    QVERIFY(providers().back()->mayHavePath);
}

void TestSettingsCheck::presetsAreGoodHosts()
{
    bool hasLive = false;
    for (const Provider *provider : providers()) {
        for (const HostPreset &preset : provider->hosts) {
            QCOMPARE(checkHost(preset.host), SettingCheck());
            hasLive = hasLive || preset.environment == Environment::Live;
        }
    }
    QVERIFY(hasLive);
}

void TestSettingsCheck::typedHosts()
{
    QCOMPARE(hostFromText(u" api.example.com/ "_s), QUrl(u"https://api.example.com"_s));
    QCOMPARE(hostFromText(u"api.example.com:8443"_s), QUrl(u"https://api.example.com:8443"_s));
    QCOMPARE(hostFromText(u"http://127.0.0.1:8080/"_s), QUrl(u"http://127.0.0.1:8080"_s));
    QCOMPARE(hostFromText(u"  "_s), QUrl());
    QCOMPARE(checkHost(hostFromText(u"not a host"_s)), SettingCheck(Problem::NotAnAddress));
}

void TestSettingsCheck::settingsOfPurse_data()
{
    QTest::addColumn<SettingField>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<SettingCheck>("check");
    using enum SettingField;
    const auto row = [](const char *name, SettingField field, const QByteArray &value,
                        SettingCheck check = {}) {
        QTest::newRow(name) << field << value << check;
    };
    row("entity", Entity, "5e3a0862-7cc3-4427-92ba-9e1e9595f571");
    row("no entity", Entity, "", Problem::Empty);
    row("short entity", Entity, "5e3a0862", Problem::NotAUuid);
    row("braces", Entity, "{5e3a0862-7cc3-4427-92ba-9e1e9595f571}", Problem::NotAUuid);
    row("line break", Entity, "5e3a0862-7cc3-4427-92ba-9e1e9595f571\n", Problem::NotAUuid);
    row("no hexadecimal", Entity, "5e3a0862-7cc3-4427-92ba-9e1e9595f57g", Problem::NotAUuid);
    row("client id", ClientId, "client-1");
    row("no client id", ClientId, "", Problem::Empty);
    row("colon", ClientId, "a:b", Problem::NotPrintable);
    row("long client id", ClientId, QByteArray(101, 'x'), Problem::TooLong);
    row("secret", ClientSecret, "a:b+/=");
    row("space", ClientSecret, "a b", Problem::NotPrintable);
    row("header", ClientSecret, "a\r\nx: y", Problem::NotPrintable);
    row("key", ApiKey, QByteArray(36, 'k'));
    row("long key", ApiKey, QByteArray(37, 'k'), Problem::TooLong);
    row("beyond ASCII", ApiKey, "\xc3\xa9", Problem::NotPrintable);
    row("no key", ApiKey, "", Problem::Empty);
    row("field", PrioritiesField, "priorities");
    row("no field", PrioritiesField, "", Problem::NotAName);
    row("field with a space", PrioritiesField, "a b", Problem::NotAName);
    row("digit first", PrioritiesField, "1a", Problem::NotAName);
    row("quote", PrioritiesField, "a\"b", Problem::NotAName);
    row("break in a field", PrioritiesField, "a\n", Problem::NotAName);
}

void TestSettingsCheck::settingsOfPurse()
{
    QFETCH(SettingField, field);
    QFETCH(QByteArray, value);
    QFETCH(SettingCheck, check);
    const OwnSetting *setting = providerNamed(u"Purse"_s)->setting(field);
    QVERIFY(setting);
    QCOMPARE(setting->check(value), check);
}

void TestSettingsCheck::settingsOfPay_data()
{
    QTest::addColumn<SettingField>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<SettingCheck>("check");
    using enum SettingField;
    const auto row = [](const char *name, SettingField field, const QByteArray &value,
                        SettingCheck check = {}) {
        QTest::newRow(name) << field << value << check;
    };
    row("service", Service, "SL-1234-1234");
    row("no service", Service, "", Problem::Empty);
    row("a token's code for a service", Service, "AT-1234-1234", Problem::NotACode);
    row("token code", TokenCode, "AT-1234-1234");
    row("service as the token code", TokenCode, "SL-1234-1234");
    row("small letters", TokenCode, "at-1234-1234", Problem::NotACode);
    row("line break", TokenCode, "AT-1234-1234\n", Problem::NotACode);
    row("colon", TokenCode, "AT-1234-1234:x", Problem::NotACode);
    row("token", ApiToken, QByteArray(40, 'a'));
    row("no token", ApiToken, "", Problem::Empty);
    row("long token", ApiToken, QByteArray(101, 'a'), Problem::TooLong);
    row("space", ApiToken, "a b", Problem::NotPrintable);
    row("zone", NoticeZone, "Europe/Brussels");
    row("no zone", NoticeZone, "", Problem::UnknownZone);
    row("another word", NoticeZone, "Amsterdam", Problem::UnknownZone);
    row("currency", NoticeCurrency, "GBP");
    row("unknown decimals", NoticeCurrency, "XYZ", Problem::UnknownCurrency);
    row("no currency", NoticeCurrency, "", Problem::UnknownCurrency);
}

void TestSettingsCheck::settingsOfPay()
{
    QFETCH(SettingField, field);
    QFETCH(QByteArray, value);
    QFETCH(SettingCheck, check);
    const OwnSetting *setting = providerNamed(u"PAY."_s)->setting(field);
    QVERIFY(setting);
    QCOMPARE(setting->check(value), check);
}

void TestSettingsCheck::usualValuesAreGood()
{
    for (const Provider *provider : providers()) {
        for (const OwnSetting &own : provider->settings)
            QVERIFY2(own.usual.isEmpty() || !own.check(own.usual.toUtf8()), qPrintable(own.word));
    }
}

void TestSettingsCheck::colours()
{
    QCOMPARE(checkColour(QString()), SettingCheck());
    QCOMPARE(checkColour(u"#00aaFF"_s), SettingCheck());
    for (const QString &text : {u"red"_s, u"#0af"_s, u"#00aaff00"_s, u"#00aafg"_s, u"#00aaff\n"_s})
        QCOMPARE(checkColour(text), SettingCheck(Problem::NotAColour));
}

void TestSettingsCheck::authorityFiles()
{
    QTemporaryDir folder;
    QCOMPARE(checkAuthorityFile(QString()), SettingCheck());
    QCOMPARE(checkAuthorityFile(QStringLiteral(COUNTERFOIL_TEST_DATA "/tls/trusted.pem")),
             SettingCheck());
    QCOMPARE(checkAuthorityFile(folder.filePath(u"none.pem"_s)),
             SettingCheck(Problem::FileUnreadable));
    QCOMPARE(checkAuthorityFile(folder.path()), SettingCheck(Problem::FileUnreadable));
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("hello"),
          QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")})
        QCOMPARE(checkAuthorityFile(written(folder, u"x.pem"_s, bytes)),
                 SettingCheck(Problem::FileNotPem));
    QCOMPARE(checkAuthorityFile(QStringLiteral(COUNTERFOIL_TEST_DATA "/tls/key.pem")),
             SettingCheck(Problem::FileNotPem));
}

void TestSettingsCheck::proxies()
{
    QCOMPARE(checkProxy({}), SettingCheck());
    QCOMPARE(checkProxy({ProxyMode::None, {}, 0}), SettingCheck());
    QCOMPARE(checkProxy({ProxyMode::Host, u"proxy.example.com"_s, 3128}), SettingCheck());
    QCOMPARE(checkProxy({ProxyMode::Host, u"10.0.0.1"_s, 3128}), SettingCheck());
    QCOMPARE(checkProxy({ProxyMode::Host, {}, 3128}), SettingCheck(Problem::Empty));
    QCOMPARE(checkProxy({ProxyMode::Host, u"proxy"_s, 0}), SettingCheck(Problem::OutOfRange));
    for (const QString &host : {u"http://proxy"_s, u"a b"_s, u"u@proxy"_s, u"proxy/x"_s})
        QCOMPARE(checkProxy({ProxyMode::Host, host, 80}), SettingCheck(Problem::NotAHost));
}

void TestSettingsCheck::receivers()
{
    const QString certificate = QStringLiteral(COUNTERFOIL_TEST_DATA "/tls/trusted.pem");
    const QString key = QStringLiteral(COUNTERFOIL_TEST_DATA "/tls/key.pem");
    using Errors = std::vector<SettingError>;
    QCOMPARE(checkReceiver({false, u"nowhere"_s, 0, {}, {}}), Errors());
    QCOMPARE(checkReceiver({true, u"127.0.0.1"_s, 8470, {}, {}}), Errors());
    QCOMPARE(checkReceiver({true, u"::1"_s, 8470, {}, {}}), Errors());
    QCOMPARE(checkReceiver({true, u"0.0.0.0"_s, 8470, certificate, key}), Errors());
    QCOMPARE(checkReceiver({true, u"desk.example.com"_s, 0, {}, {}}),
             (Errors{{SettingField::ReceiverAddress, Problem::NotAnIpAddress},
                     {SettingField::ReceiverPort, Problem::OutOfRange}}));
    QCOMPARE(checkReceiver({true, u"0.0.0.0"_s, 8470, {}, {}}),
             (Errors{{SettingField::ReceiverCertificate, Problem::NotEncrypted}}));
    QCOMPARE(checkReceiver({true, u"127.0.0.1"_s, 8470, key, certificate}),
             (Errors{{SettingField::ReceiverCertificate, Problem::FileNotPem},
                     {SettingField::ReceiverKey, Problem::FileNotKey}}));
    QCOMPARE(checkReceiver({true, u"127.0.0.1"_s, 8470, certificate, {}}),
             (Errors{{SettingField::ReceiverKey, Problem::FileUnreadable}}));
}

void TestSettingsCheck::timeouts()
{
    QCOMPARE(checkConnectTimeout({}), SettingCheck());
    QCOMPARE(checkWholeTimeout({}), SettingCheck());
    QCOMPARE(checkConnectTimeout({999ms, 30s}), SettingCheck(Problem::OutOfRange));
    QCOMPARE(checkConnectTimeout({61s, 90s}), SettingCheck(Problem::OutOfRange));
    QCOMPARE(checkWholeTimeout({10s, 9s}), SettingCheck(Problem::ShorterThanConnect));
    QCOMPARE(checkWholeTimeout({10s, 301s}), SettingCheck(Problem::OutOfRange));
    QCOMPARE(checkWholeTimeout({1s, 4s}), SettingCheck(Problem::OutOfRange));
}

void TestSettingsCheck::limits()
{
    const Currency euro = *Currency::fromCode(u"EUR");
    QCOMPARE(checkCoolingOff(0s), SettingCheck());
    QCOMPARE(checkCoolingOff(600s), SettingCheck());
    QCOMPARE(checkCoolingOff(601s), SettingCheck(Problem::OutOfRange));
    QCOMPARE(checkCoolingOff(-1s), SettingCheck(Problem::OutOfRange));
    QCOMPARE(checkAskAbove({}), SettingCheck());
    QCOMPARE(checkAskAbove(Money(50'000, euro)), SettingCheck());
    QCOMPARE(checkAskAbove(Money(0, euro)), SettingCheck(Problem::NotPositive));
    QCOMPARE(checkAskAbove(Money(1, *Currency::fromCode(u"QQQ"))),
             SettingCheck(Problem::UnknownCurrency));
    QCOMPARE(checkIdleLock(15min), SettingCheck());
    QCOMPARE(checkIdleLock(0min), SettingCheck(Problem::OutOfRange));
    QCOMPARE(checkIdleLock(481min), SettingCheck(Problem::OutOfRange));
    QCOMPARE(checkZone({}), SettingCheck());
    QCOMPARE(checkZone("America/Los_Angeles"), SettingCheck());
    QCOMPARE(checkZone("Mars/Olympus"), SettingCheck(Problem::UnknownZone));
    QCOMPARE(checkZone("Amsterdam"), SettingCheck(Problem::UnknownZone));
    COUNTERFOIL_NEEDS_UNIX("Windows knows each zone by one name");
    QCOMPARE(checkZone("US/Eastern"), SettingCheck());
}

void TestSettingsCheck::everyProblemIsListed()
{
    AccountSettings settings = sandboxSettings(QUrl(u"http://127.0.0.1:1"_s));
    QVERIFY(checkSettings(settings, {}).empty());
    settings.name.clear();
    settings.provider = u"Unheard-of"_s;
    settings.host = QUrl(u"http://api.example.com"_s);
    settings.coolingOff = 1h;
    const std::vector<SettingError> expected{{SettingField::Name, Problem::Empty},
                                             {SettingField::Provider, Problem::NotSupported},
                                             {SettingField::Host, Problem::NotHttps},
                                             {SettingField::CoolingOff, Problem::OutOfRange}};
    QCOMPARE(checkSettings(settings, {}), expected);
}

COUNTERFOIL_TEST(QCoreApplication, TestSettingsCheck)
#include "tst_settings_check.moc"
