// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/notice.h"
#include "core/gateways/providers.h"
#include "core/gateways/sandbox_directory.h"
#include "sandbox/server.h"
#include "tests/net/caught.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

/// The list of providers, by what each says of itself.
class TestProviders : public QObject
{
    Q_OBJECT

private slots:
    void accountsOfTheSandboxHaveWhatTheirProvidersAskFor();
    void everyProviderReadsItsPaymentsOfTheSandbox();
    void whatNoReadTellsOfANotificationDoes();
    void aPaymentCanBeAskedForByTheProvidersIds_data();
    void aPaymentCanBeAskedForByTheProvidersIds();
};

void TestProviders::accountsOfTheSandboxHaveWhatTheirProvidersAskFor()
{
    const QUrl sandbox(u"http://127.0.0.1:4711"_s);
    for (const Provider *provider : providers()) {
        const ProviderAccount account = provider->sandbox.account(sandbox);
        QCOMPARE(account.environment, Environment::Test);
        QCOMPARE(account.host.authority(), sandbox.authority());
        QVERIFY(account.host.path().isEmpty() || provider->mayHavePath);
        for (const OwnSetting &own : provider->settings) {
            const QByteArray value = own.isSecret
                                         ? secretOf(account.secrets, own.field).reveal()
                                         : account.settings.value(own.field, own.usual).toUtf8();
            QVERIFY2(!own.check(value), qPrintable(provider->name + u' ' + own.word));
        }
    }
}

void TestProviders::everyProviderReadsItsPaymentsOfTheSandbox()
{
    sandbox::Server server({.seed = u"demo"_s});
    QVERIFY(server.listen());
    SandboxDirectory directory(server.baseUrl());
    Caught list(directory.list());
    WAIT_FOR(list);
    std::map<QString, int> read;
    for (const Provider *provider : providers()) {
        const auto gateway = provider->open(provider->sandbox.account(server.baseUrl()), {});
        for (const SandboxPayment &listed : list.value()) {
            // No read tells of a legacy payment.
            if (listed.provider != provider->sandbox.word || listed.scenario == "legacy"_L1 ||
                listed.scenario == "scale"_L1)
                continue;
            Caught payment(gateway->payment(listed.id, Freshness::AsKnown));
            WAIT_FOR(payment);
            QVERIFY2(payment.succeeded(), qPrintable(provider->name + u' ' + listed.id.text()));
            QCOMPARE(payment.value()->id, listed.id);
            ++read[listed.provider];
        }
    }
    QCOMPARE(read.size(), providers().size());
    for (const auto &[provider, count] : read)
        QVERIFY2(count >= 20, qPrintable(provider));
}

void TestProviders::whatNoReadTellsOfANotificationDoes()
{
    sandbox::Server server({.seed = u"demo"_s});
    QVERIFY(server.listen());
    SandboxDirectory directory(server.baseUrl());
    Caught list(directory.list());
    WAIT_FOR(list);
    int told = 0;
    for (const SandboxPayment &listed : list.value()) {
        QCOMPARE(listed.notice.isEmpty(), listed.scenario != "legacy"_L1);
        if (listed.notice.isEmpty())
            continue;
        for (const Provider *provider : providers()) {
            const auto gateway = provider->open(provider->sandbox.account(server.baseUrl()), {});
            const Notice notice = readNotice({{}, {}, listed.notice}, gateway->noticeReader());
            const bool isOwn = provider->sandbox.word == listed.provider;
            QCOMPARE(notice.use(), isOwn ? NoticeUse::Read : NoticeUse::Nothing);
            if (!isOwn)
                continue;
            QVERIFY(notice.payment);
            QVERIFY(notice.payment->isFromNotification);
            QCOMPARE(notice.payment->id, listed.id);
            ++told;
        }
    }
    QCOMPARE(told, 5);
}

void TestProviders::aPaymentCanBeAskedForByTheProvidersIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("payment");
    QTest::addColumn<QStringList>("session");
    const auto uuid = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
    QTest::newRow("UUID") << uuid << QStringList{u"Purse"_s, u"PAY."_s} << QStringList{u"Purse"_s};
    QTest::newRow("number") << u"50806105020X3481"_s << QStringList{u"PAY."_s} << QStringList();
    QTest::newRow("path") << u"/psp/creditcard/payments/"_s + uuid << QStringList{u"PayEx"_s}
                          << QStringList();
    QTest::newRow("more than a number") << u"50806105020X3481/"_s << QStringList() << QStringList();
    QTest::newRow("nothing") << QString() << QStringList() << QStringList();
}

void TestProviders::aPaymentCanBeAskedForByTheProvidersIds()
{
    QFETCH(QString, id);
    const auto able = [&id](IdKind kind) {
        QStringList names;
        for (const Provider *provider : providers()) {
            if (provider->ids.canBeAsked(kind, id))
                names << provider->name;
        }
        return names;
    };
    QTEST(able(IdKind::Payment), "payment");
    QTEST(able(IdKind::Session), "session");
}

COUNTERFOIL_TEST(QCoreApplication, TestProviders)
#include "tst_providers.moc"
