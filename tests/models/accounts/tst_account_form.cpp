// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/account_form.h"
#include "models/accounts/setting_words.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

using Input = QString AccountInputs::*;

class TestAccountForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aGoodAccountCanBeSaved();
    void aBadFieldHasASentenceAndKeepsWhatWasTyped_data();
    void aBadFieldHasASentenceAndKeepsWhatWasTyped();
    void aBadSettingOfTheProviderHasASentenceToo_data();
    void aBadSettingOfTheProviderHasASentenceToo();
    void fieldsThatNobodyTouchedDoNotComplainUntilSaving();
    void aNewAccountNeedsBothSecretsAndAnEditedOneKeepsThem();
    void savedSettingsAreNotLostWithTheirSecrets();
    void theHostFollowsTheEnvironmentUntilItIsTyped();
    void aHostOfTheOtherEnvironmentIsWarnedAbout();
    void aHostOfBothEnvironmentsIsNotWarnedAbout();
    void aReceiverIsCheckedWhereItIsOn();
    void anAccountComesOutAsItWentIn();
    void aTimeoutThatIsNoWholeSecondStaysWhatItIs();
    void aLimitThatCannotBeReadIsNotTakenForNone();
    void everyProblemOfAFieldHasASentenceOfItsOwn();
};

namespace {

AccountSettings goodSettings()
{
    AccountSettings settings;
    settings.id = u"1"_s;
    settings.name = u"Shop"_s;
    settings.host = QUrl(u"https://api.example.com"_s);
    settings.own = {{SettingField::Entity, u"5e3a0862-7cc3-4427-92ba-9e1e9595f571"_s},
                    {SettingField::ClientId, u"client"_s}};
    return settings;
}

void fill(AccountForm &form)
{
    form.set(&AccountInputs::name, u"New shop"_s);
    form.set(&AccountInputs::host, u"api.example.com"_s);
    form.setOwn(SettingField::Entity, u"5e3a0862-7cc3-4427-92ba-9e1e9595f571"_s);
    form.setOwn(SettingField::ClientId, u"client"_s);
    form.setSecret(SettingField::ClientSecret, Secret("secret"));
    form.setSecret(SettingField::ApiKey, Secret("key"));
}

} // namespace

void TestAccountForm::aGoodAccountCanBeSaved()
{
    AccountForm form({}, std::nullopt);
    QVERIFY(!form.canSave());
    fill(form);
    QVERIFY2(form.canSave(), qPrintable(form.errors().values().join(u' ')));
    const AccountSettings settings = form.settings();
    QCOMPARE(settings.host, QUrl(u"https://api.example.com"_s));
    QCOMPARE(settings.environment, Environment::Test);
    QVERIFY(!settings.askAbove);
}

void TestAccountForm::aBadFieldHasASentenceAndKeepsWhatWasTyped_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SettingField>("field");
    QTest::newRow("no name") << &AccountInputs::name << u"  "_s << SettingField::Name;
    QTest::newRow("a name that is taken")
        << &AccountInputs::name << u" shop"_s << SettingField::Name;
    QTest::newRow("a long name") << &AccountInputs::name << QString(61, u'x') << SettingField::Name;
    QTest::newRow("no host") << &AccountInputs::host << QString() << SettingField::Host;
    QTest::newRow("plain http") << &AccountInputs::host << u"http://api.example.com"_s
                                << SettingField::Host;
    QTest::newRow("a path") << &AccountInputs::host << u"https://api.example.com/v2"_s
                            << SettingField::Host;
    QTest::newRow("a password in the host")
        << &AccountInputs::host << u"https://me:it@api.example.com"_s << SettingField::Host;
    QTest::newRow("a colour that is none")
        << &AccountInputs::colour << u"red"_s << SettingField::Colour;
    QTest::newRow("a file that is not there")
        << &AccountInputs::authorityFile << u"/nowhere/ca.pem"_s << SettingField::AuthorityFile;
    QTest::newRow("no number of seconds")
        << &AccountInputs::connectSeconds << u"soon"_s << SettingField::ConnectTimeout;
    QTest::newRow("seconds in tenths")
        << &AccountInputs::connectSeconds << u"1.5"_s << SettingField::ConnectTimeout;
    QTest::newRow("shorter than connecting")
        << &AccountInputs::wholeSeconds << u"6"_s << SettingField::WholeTimeout;
    QTest::newRow("a long cooling-off")
        << &AccountInputs::coolingSeconds << u"601"_s << SettingField::CoolingOff;
    QTest::newRow("a negative cooling-off")
        << &AccountInputs::coolingSeconds << u"-1"_s << SettingField::CoolingOff;
    QTest::newRow("grouping in the limit")
        << &AccountInputs::askAmount << u"1,000"_s << SettingField::AskAbove;
    QTest::newRow("a limit of nothing")
        << &AccountInputs::askAmount << u"0"_s << SettingField::AskAbove;
    QTest::newRow("no minutes") << &AccountInputs::idleMinutes << QString()
                                << SettingField::IdleLock;
    QTest::newRow("no zone") << &AccountInputs::zone << u"Paris time"_s << SettingField::Zone;
}

void TestAccountForm::aBadFieldHasASentenceAndKeepsWhatWasTyped()
{
    QFETCH(Input, input);
    QFETCH(QString, typed);
    QFETCH(SettingField, field);
    AccountForm form({goodSettings()}, std::nullopt);
    fill(form);
    QVERIFY(form.canSave());
    form.set(input, typed);
    QCOMPARE(form.inputs().*input, typed);
    QVERIFY(!form.canSave());
    QCOMPARE(form.errors().keys(), QList<SettingField>{field});
    const QString sentence = form.shownErrors().value(field);
    QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
}

void TestAccountForm::aBadSettingOfTheProviderHasASentenceToo_data()
{
    QTest::addColumn<SettingField>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("an entity that is no UUID") << SettingField::Entity << u"42"_s;
    QTest::newRow("a client id with a space") << SettingField::ClientId << u"a b"_s;
    QTest::newRow("no field's name") << SettingField::PrioritiesField << u"a-b"_s;
}

void TestAccountForm::aBadSettingOfTheProviderHasASentenceToo()
{
    QFETCH(SettingField, field);
    QFETCH(QString, typed);
    AccountForm form({goodSettings()}, std::nullopt);
    fill(form);
    form.setOwn(field, typed);
    QCOMPARE(form.inputs().own.value(field), typed);
    QCOMPARE(form.errors().keys(), QList<SettingField>{field});
    const QString sentence = form.shownErrors().value(field);
    QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
}

void TestAccountForm::fieldsThatNobodyTouchedDoNotComplainUntilSaving()
{
    AccountForm form({}, std::nullopt);
    QVERIFY(form.shownErrors().isEmpty());
    form.setOwn(SettingField::Entity, u"42"_s);
    QCOMPARE(form.shownErrors().keys(), QList<SettingField>{SettingField::Entity});
    form.showAllErrors();
    QVERIFY(form.shownErrors().contains(SettingField::Name));
    QVERIFY(form.shownErrors().contains(SettingField::ApiKey));
}

void TestAccountForm::aNewAccountNeedsBothSecretsAndAnEditedOneKeepsThem()
{
    AccountForm added({}, std::nullopt);
    fill(added);
    added.setSecret(SettingField::ApiKey, {});
    QCOMPARE(added.errors().keys(), QList<SettingField>{SettingField::ApiKey});
    added.setSettingsSaved(u"1"_s); // it is in the list now, and its key still nowhere
    QCOMPARE(added.errors().keys(), QList<SettingField>{SettingField::ApiKey});

    AccountForm edited({goodSettings()}, goodSettings());
    QVERIFY(edited.canSave());
    edited.setSecret(SettingField::ClientSecret, Secret("two words"));
    QCOMPARE(edited.errors().keys(), QList<SettingField>{SettingField::ClientSecret});
}

void TestAccountForm::savedSettingsAreNotLostWithTheirSecrets()
{
    AccountForm form({goodSettings()}, goodSettings());
    form.set(&AccountInputs::name, u"Renamed"_s);
    form.set(&AccountInputs::connectSeconds, u"7"_s);
    form.setSecret(SettingField::ApiKey, Secret("new-key"));
    QVERIFY(form.areSettingsTouched());
    form.setSettingsSaved(u"1"_s);
    QVERIFY(!form.areSettingsTouched());
    QVERIFY(form.isTouched()); // the key is in no keychain yet
    QVERIFY(form.isUnconfirmed(SettingField::ApiKey));
    QVERIFY(!form.isUnconfirmed(SettingField::ClientSecret));
    QVERIFY(form.canSave());
    QCOMPARE(form.settings().name, u"Renamed"_s);
    QCOMPARE(form.settings().timeouts.connect, std::chrono::milliseconds(7000));
}

void TestAccountForm::theHostFollowsTheEnvironmentUntilItIsTyped()
{
    AccountForm form({}, std::nullopt);
    const QString test = form.inputs().host;
    QVERIFY(!test.isEmpty());
    form.setEnvironment(Environment::Live);
    QVERIFY(form.inputs().host != test);
    form.setEnvironment(Environment::Test);
    QCOMPARE(form.inputs().host, test);
    form.set(&AccountInputs::host, u"https://api.example.com"_s);
    form.setEnvironment(Environment::Live);
    QCOMPARE(form.inputs().host, u"https://api.example.com"_s);
}

void TestAccountForm::aHostOfTheOtherEnvironmentIsWarnedAbout()
{
    AccountForm form({}, std::nullopt);
    fill(form);
    QVERIFY(form.hostWarning().isEmpty());
    for (const HostPreset &preset : form.provider()->hosts) {
        form.set(&AccountInputs::host, preset.host.toString());
        QCOMPARE(form.hostWarning().isEmpty(), preset.environment == Environment::Test);
        QVERIFY(form.canSave()); // it may be meant
    }
}

void TestAccountForm::aHostOfBothEnvironmentsIsNotWarnedAbout()
{
    AccountSettings settings = goodSettings();
    settings.provider = u"PAY."_s;
    AccountForm form({}, settings);
    for (const HostPreset &preset : form.provider()->hosts) {
        form.set(&AccountInputs::host, preset.host.toString());
        for (const Environment environment : {Environment::Test, Environment::Live}) {
            form.setEnvironment(environment);
            QVERIFY(form.hostWarning().isEmpty());
        }
    }
}

void TestAccountForm::aReceiverIsCheckedWhereItIsOn()
{
    AccountForm form({goodSettings()}, goodSettings());
    form.set(&AccountInputs::receiverPort, u"70000"_s);
    QVERIFY(form.canSave());
    form.setReceives(true);
    QVERIFY(form.isTouched());
    QCOMPARE(form.errors().keys(), QList<SettingField>{SettingField::ReceiverPort});
    form.set(&AccountInputs::receiverPort, u"8470"_s);
    QVERIFY(form.canSave());
    QVERIFY(form.settings().receiver.isOn);
    QCOMPARE(form.settings().receiver.port, quint16(8470));
}

void TestAccountForm::anAccountComesOutAsItWentIn()
{
    AccountSettings settings = goodSettings();
    settings.environment = Environment::Live;
    settings.colour = accountColours().first();
    settings.proxy = {ProxyMode::Host, u"proxy.example.com"_s, 3128};
    settings.coolingOff = std::chrono::seconds(30);
    settings.askAbove = Money(50'050, *Currency::fromCode(u"EUR"));
    settings.idleLock = std::chrono::minutes(5);
    settings.zone = "Asia/Tokyo";
    settings.receiver = {true, u"::1"_s, 8500, {}, {}};
    const AccountForm form({settings}, settings);
    QVERIFY(form.canSave());
    QVERIFY(!form.isTouched());
    const AccountSettings out = form.settings();
    QCOMPARE(out.id, settings.id);
    QCOMPARE(out.environment, settings.environment);
    QCOMPARE(out.colour, settings.colour);
    QVERIFY(out.proxy == settings.proxy);
    QCOMPARE(out.coolingOff, settings.coolingOff);
    QVERIFY(out.askAbove == settings.askAbove);
    QCOMPARE(out.idleLock, settings.idleLock);
    QCOMPARE(out.zone, settings.zone);
    QVERIFY(out.receiver == settings.receiver);
    QCOMPARE(out.own.value(SettingField::ClientId), u"client"_s);
}

void TestAccountForm::aTimeoutThatIsNoWholeSecondStaysWhatItIs()
{
    AccountSettings settings = goodSettings();
    settings.timeouts.connect = std::chrono::milliseconds(2500);
    AccountForm form({settings}, settings);
    form.set(&AccountInputs::name, u"Other"_s);
    QCOMPARE(form.settings().timeouts.connect, std::chrono::milliseconds(2500));
    form.set(&AccountInputs::connectSeconds, u"3"_s);
    QCOMPARE(form.settings().timeouts.connect, std::chrono::milliseconds(3000));
}

void TestAccountForm::aLimitThatCannotBeReadIsNotTakenForNone()
{
    AccountSettings settings = goodSettings();
    settings.askAbove = Money(50'000, *Currency::fromCode(u"EUR"));
    AccountForm form({settings}, settings);
    form.set(&AccountInputs::askCurrency, u"E"_s);
    QVERIFY(!form.canSave());
    form.set(&AccountInputs::askCurrency, u"jpy"_s);
    QVERIFY(!form.canSave()); // 500.00 has decimals
    form.set(&AccountInputs::askAmount, u"500"_s);
    QVERIFY(form.canSave());
    QCOMPARE(form.settings().askAbove->currency().code(), u"JPY"_s);
    form.set(&AccountInputs::askAmount, {});
    QVERIFY(form.canSave());
    QVERIFY(!form.settings().askAbove);
}

void TestAccountForm::everyProblemOfAFieldHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const SettingProblem last = SettingProblem::NotAName;
    for (int i = 0; i <= int(last); ++i) {
        const QString sentence =
            settingSentence({SettingField::ClientId, static_cast<SettingProblem>(i)});
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
}

COUNTERFOIL_TEST(QCoreApplication, TestAccountForm)
#include "tst_account_form.moc"
