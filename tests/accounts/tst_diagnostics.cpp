// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/diagnostics.h"
#include "core/net/request_log.h"
#include "tests/accounts/settings.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

class TestDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void versionsSettingsAndLastLinesAreThere();
    void nothingThatIdentifiesIsThere();
    void whatTheTrailsCheckFoundIsThere_data();
    void whatTheTrailsCheckFoundIsThere();
    void aLogThatIsALinkIsNamed();
};

void TestDiagnostics::versionsSettingsAndLastLinesAreThere()
{
    QTemporaryDir folder;
    RequestLog log(folder.path());
    for (int number = 0; number < 250; ++number)
        log.append({QDateTime::currentDateTimeUtc(),
                    HttpMethod::Get,
                    u"/line/%1"_s.arg(number),
                    200,
                    {},
                    1,
                    u"id"_s});
    const QString text =
        diagnostics({sandboxSettings(QUrl(u"https://api.example.com"_s))}, log, {});
    QVERIFY(text.contains(QString::fromLatin1(qVersion())));
    QVERIFY(text.contains(QStringLiteral(COUNTERFOIL_VERSION)));
    QVERIFY(text.contains(QSslSocket::sslLibraryVersionString()));
    QVERIFY(text.contains(u"Purse, test, https://api.example.com; proxy of the system"_s));
    QVERIFY(text.contains(u" /line/50 "_s)); // of 0 to 249, the last two hundred
    QVERIFY(text.contains(u" /line/249 "_s));
    QVERIFY(!text.contains(u" /line/49 "_s));
}

void TestDiagnostics::nothingThatIdentifiesIsThere()
{
    QTemporaryDir folder;
    const RequestLog log(folder.path());
    AccountSettings settings =
        sandboxSettings(QUrl(u"https://u:CANARY1@api.example.com/?CANARY2"_s));
    settings.name = u"CANARY3"_s;
    settings.own[SettingField::ClientId] = u"CANARY4"_s;
    settings.authorityFile = u"/home/CANARY5/ca.pem"_s;
    settings.proxy = {ProxyMode::Host, u"CANARY6.example.com"_s, 1};
    const QString text = diagnostics({settings}, log, {});
    QVERIFY2(!text.contains(u"CANARY"_s), qPrintable(text));
    QVERIFY(!text.contains(settings.own.value(SettingField::Entity)));
    QVERIFY(!text.contains(folder.path()));
}

void TestDiagnostics::whatTheTrailsCheckFoundIsThere_data()
{
    QTest::addColumn<TrailState>("trail");
    QTest::addColumn<QString>("words");
    const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    QTest::newRow("unchecked") << TrailState() << u"Audit trail: not checked yet\n"_s;
    QTest::newRow("sound") << TrailState{TrailState::Verdict::Sound, 41, {}, noon}
                           << u"Audit trail: sound, 41 lines, checked 2026-11-20T12:00:00Z\n"_s;
    QTest::newRow("broken")
        << TrailState{TrailState::Verdict::Broken, 16, journal::BrokenLine{17, noon.addDays(-1)},
                      noon}
        << u"Audit trail: does not match from line 17 (2026-11-19T12:00:00Z) on, checked "
           "2026-11-20T12:00:00Z\n"_s;
    QTest::newRow("unreadable") << TrailState{TrailState::Verdict::Unreadable, 0, {}, noon}
                                << u"Audit trail: could not be read\n"_s;
}

void TestDiagnostics::whatTheTrailsCheckFoundIsThere()
{
    QFETCH(TrailState, trail);
    QFETCH(QString, words);
    QTemporaryDir folder;
    const RequestLog log(folder.path());
    const QString text = diagnostics({}, log, trail);
    QVERIFY2(text.contains(words), qPrintable(text));
}

void TestDiagnostics::aLogThatIsALinkIsNamed()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"log"_s));
    RequestLog log(folder.path());
    QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), log.path()));
    log.append(QDateTime::currentDateTimeUtc(), u"a line"_s);
    log.flush();
    QVERIFY(diagnostics({}, log, {}).contains(u"symbolic link"_s));
#else
    QSKIP("needs symbolic links");
#endif
}

COUNTERFOIL_TEST(QCoreApplication, TestDiagnostics)
#include "tst_diagnostics.moc"
